package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.SearchRequest.Target;

/** Ranking, measured on a classic test collection through the same analysis and the same queries as any search. */
class CranfieldTest {
    private static final Path DATA = Path.of(System.getProperty("pactwire.home", "."))
            .resolve("../shared/gold/retrieval/cranfield")
            .normalize();

    @TempDir
    Path folder;

    @Test
    void articlesAreRankedAtLeastAsWellAsByPlainBm25() throws Exception {
        assumeTrue(Files.isDirectory(DATA), "no test collection at " + DATA);
        try (Archive archive = Archive.openOrCreate(folder.resolve("archive"))) {
            for (String line : Files.readAllLines(DATA.resolve("docs.tsv"))) {
                String[] fields = line.split("\t", 3);
                archive.put(Samples.article(fields[0], fields[1], fields[2])
                        .id(fields[0])
                        .make());
            }
            archive.commit();
            double ndcg = meanNdcg(archive);
            assertThat(ndcg).isGreaterThanOrEqualTo(0.519);
        }
    }

    private static double meanNdcg(Archive archive) throws IOException, QueryException {
        Map<String, Map<String, Integer>> judged = new HashMap<>();
        for (String line : Files.readAllLines(DATA.resolve("qrels.txt"))) {
            String[] fields = line.split(" ", 4);
            judged.computeIfAbsent(fields[0], q -> new HashMap<>()).put(fields[2], Integer.parseInt(fields[3]));
        }
        double sum = 0;
        int queries = 0;
        for (String line : Files.readAllLines(DATA.resolve("queries.tsv"))) {
            String[] fields = line.split("\t", 2);
            Map<String, Integer> gains = judged.get(fields[0]);
            if (gains == null) {
                continue;
            }
            String words = fields[1].replaceAll("[()\":?-]", " ");
            List<Integer> found = new ArrayList<>();
            for (Hit hit : archive.search(SearchRequest.of(words).target(Target.ARTICLES))
                    .hits()) {
                found.add(gains.getOrDefault(((Hit.ArticleHit) hit).article().id(), 0));
            }
            List<Integer> ideal =
                    gains.values().stream().sorted(Comparator.reverseOrder()).toList();
            sum += dcg(found) / dcg(ideal);
            queries++;
        }
        return sum / queries;
    }

    /** Linear gains, as trec_eval counts. */
    private static double dcg(List<Integer> gains) {
        double sum = 0;
        for (int rank = 0; rank < Math.min(10, gains.size()); rank++) {
            sum += Math.max(0, gains.get(rank)) * Math.log(2) / Math.log(rank + 2);
        }
        return sum;
    }
}
