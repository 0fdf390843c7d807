package org.pactwire.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures of ranking on collections small enough to reckon by hand. */
class RetrievalBenchmarkTest {
    @TempDir
    Path folder;

    @Test
    void aCollectionOfTablesIsReadAndScored() throws Exception {
        Files.writeString(folder.resolve("docs.tsv"), "d1\tPeace\tA treaty on peace.\nd2\tTrade\tA treaty on trade.\n");
        Files.writeString(folder.resolve("queries.tsv"), "q1\ttrade treaty: what -of it?\nq2\tnot judged\n");
        Files.writeString(folder.resolve("qrels.txt"), "q1 0 d2 1\n");
        assertScores(TestCollection.read(folder));
    }

    @Test
    void aCollectionAsBeirHasItIsReadAndScored() throws Exception {
        Files.createDirectory(folder.resolve("qrels"));
        Files.writeString(folder.resolve("corpus.jsonl"), """
                {"_id":"d1","title":"Peace","text":"A treaty on peace."}
                {"_id":"d2","title":"Trade","text":"A treaty on trade."}
                """);
        Files.writeString(folder.resolve("queries.jsonl"), "{\"_id\":\"q1\",\"text\":\"trade treaty\"}\n");
        Files.writeString(folder.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\nq1\td2\t1\n");
        assertScores(TestCollection.read(folder));
    }

    private static void assertScores(TestCollection collection) throws Exception {
        assertThat(RetrievalBenchmark.score(collection, null)).isEqualTo(new RetrievalBenchmark.Score(1, 1));
        assertThat(collection.ndcgAt10("q1", List.of("d1", "d2"))).isCloseTo(Math.log(2) / Math.log(3), within(1e-9));
        assertThat(collection.recallAt100("q1", List.of("d1"))).isZero();
    }
}
