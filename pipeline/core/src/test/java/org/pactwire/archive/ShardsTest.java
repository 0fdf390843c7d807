package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;

/** Archives made of shares of an input, taken over by one. */
@Tag("slow")
class ShardsTest {
    private static final int ORIGINS = 30;
    private static final int TEXTS = 12;

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatAShardHoldsIsHeldAfterwards() throws IOException {
        AnnotatedArticle article = Samples.article("day1/a.txt", "A", "One.").make();
        try (Archive shard = Archive.openOrCreate(folder.resolve("shard"))) {
            shard.put(article, "v7");
            shard.put(new Rejection("day1/b.png", Rejection.Stage.READ, Rejection.Reason.BINARY, ""));
            shard.commit();
        }
        try (Archive archive = Archive.openOrCreate(folder.resolve("whole"))) {
            assertThat(archive.take(folder.resolve("shard")))
                    .containsExactly(article.article().id());
            assertThat(archive.article(article.article().id())).isEqualTo(article);
            assertThat(archive.readWith(article.article().id())).isEqualTo("v7");
            assertThat(archive.rejections()).extracting(Rejection::origin).containsExactly("day1/b.png");
        }
    }

    /** Few texts at many origins, so that shards share articles and an old archive knows some of both. */
    @RepeatedTest(20)
    void takingShardsGivesWhatPuttingAllWouldHaveGiven(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Object> before = documents(random);
        List<Object> now = documents(random);
        Path one = folder.resolve("one");
        put(one, before);
        put(one, now);

        Path other = folder.resolve("other");
        put(other, before);
        int shards = 1 + random.nextInt(4);
        try (Archive archive = Archive.openOrCreate(other)) {
            for (int shard = 0; shard < shards; shard++) {
                Path share = folder.resolve("shard" + shard);
                int remainder = shard;
                put(
                        share,
                        java.util.stream.IntStream.range(0, now.size())
                                .filter(i -> i % shards == remainder)
                                .mapToObj(now::get)
                                .toList());
                archive.take(share);
            }
            archive.commit();
        }
        assertThat(describe(other)).isEqualTo(describe(one));
    }

    /** Each origin gives nothing, one of the texts, or a rejection. */
    private static List<Object> documents(Random random) {
        List<Object> documents = new ArrayList<>();
        for (int i = 0; i < ORIGINS; i++) {
            String origin = "o" + i + ".txt";
            int choice = random.nextInt(TEXTS + 6);
            if (choice < TEXTS) {
                documents.add(Samples.article(origin, "T" + choice, "Text " + choice + ".")
                        .make());
            } else if (choice < TEXTS + 3) {
                documents.add(new Rejection(origin, Rejection.Stage.READ, Rejection.Reason.BINARY, "x" + choice));
            }
        }
        return documents;
    }

    private static void put(Path path, List<Object> documents) throws IOException {
        try (Archive archive = Archive.openOrCreate(path)) {
            for (Object document : documents) {
                if (document instanceof AnnotatedArticle article) {
                    archive.put(article, "v1");
                } else if (document instanceof Rejection rejection) {
                    archive.put(rejection);
                }
            }
            archive.commit();
        }
    }

    private static Set<String> describe(Path path) throws IOException {
        Set<String> lines = new TreeSet<>();
        try (Archive archive = Archive.open(path)) {
            List<String> ids = new ArrayList<>();
            archive.forEachArticle(article -> {
                lines.add("article " + article.article().id() + " from "
                        + article.article().origin());
                ids.add(article.article().id());
            });
            assertThat(ids).doesNotHaveDuplicates();
            for (String id : ids) {
                for (int i = 0; i < ORIGINS; i++) {
                    if (archive.holds(id, "o" + i + ".txt")) {
                        lines.add("o" + i + ".txt gives " + id);
                    }
                }
            }
            archive.rejections().forEach(rejection -> lines.add(rejection.toString()));
            assertThat(archive.check()).isEmpty();
        }
        return lines;
    }
}
