package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.SearchRequest.Target;

/** An encoder changes the order of articles and nothing else. */
class MeaningTest {
    @TempDir
    Path home;

    /** One that knows only whether a text is about fish. */
    private static final TextEncoder FISH = new TextEncoder() {
        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public float[] encode(String text) {
            return text.contains("cod") || text.contains("fish") ? new float[] {1, 0} : new float[] {0, 1};
        }
    };

    @Test
    void whatMeansTheSameComesFirstAmongWhatHasTheWords() throws Exception {
        try (Archive archive = filled(FISH)) {
            assertThat(ids(archive, "treaty fish", 0, 10)).startsWith("a-cod").hasSize(32);
        }
        try (Archive archive = filled(null)) {
            assertThat(ids(archive, "treaty fish", 0, 10).indexOf("a-cod")).isGreaterThan(20);
        }
    }

    @Test
    void whatIsFoundIsTheSameAndPagesFollowEachOther() throws Exception {
        List<String> withMeaning;
        try (Archive archive = filled(FISH)) {
            withMeaning = ids(archive, "treaty fish", 0, 100);
            List<String> paged = new ArrayList<>();
            for (int page = 0; page < 4; page++) {
                paged.addAll(page(archive, "treaty fish", page * 10, 10));
            }
            assertThat(paged).isEqualTo(withMeaning);
        }
        try (Archive archive = filled(null)) {
            assertThat(ids(archive, "treaty fish", 0, 100)).containsExactlyInAnyOrderElementsOf(withMeaning);
        }
    }

    @Test
    void anArchiveWithVectorsIsReadWithoutTheEncoder() throws Exception {
        filled(FISH).close();
        try (Archive archive = Archive.openOrCreate(home.resolve("true"), null)) {
            assertThat(ids(archive, "treaty fish", 0, 10).indexOf("a-cod")).isGreaterThan(20);
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void aQueryWithoutWordsIsOrderedById() throws Exception {
        try (Archive archive = filled(FISH)) {
            assertThat(ids(archive, "source:courier OR language:en", 0, 10)).isSorted();
        }
    }

    private Archive filled(@Nullable TextEncoder encoder) throws IOException {
        Archive archive = Archive.openOrCreate(home.resolve(String.valueOf(encoder != null)), encoder);
        for (int i = 0; i < 30; i++) {
            archive.put(Samples.article(i + ".txt", "Treaty", "A treaty, this treaty, is a treaty of number " + i + ".")
                    .id("b" + (char) ('a' + i))
                    .make());
        }
        archive.put(
                Samples.article("cod.txt", "Sea", "After long talks on quotas of cod there was, some said, a treaty.")
                        .id("a-cod")
                        .make());
        archive.put(Samples.article("z.txt", "Sport", "Nobody scored. ".repeat(40) + "There is a treaty.")
                .id("z-long")
                .make());
        archive.commit();
        return archive;
    }

    private static List<String> page(Archive archive, String query, int offset, int limit)
            throws IOException, QueryException {
        return archive.search(new SearchRequest(query, Target.ARTICLES, offset, limit)).hits().stream()
                .map(hit -> ((Hit.ArticleHit) hit).article().id())
                .toList();
    }

    /** All of them, streamed, after a look whether a page of them is the same. */
    private static List<String> ids(Archive archive, String query, int offset, int limit)
            throws IOException, QueryException {
        List<String> all = new ArrayList<>();
        archive.forEachHit(
                new SearchRequest(query, Target.ARTICLES, 0, Integer.MAX_VALUE),
                hit -> all.add(((Hit.ArticleHit) hit).article().id()));
        assertThat(page(archive, query, offset, limit))
                .isEqualTo(all.subList(offset, Math.min(all.size(), offset + limit)));
        return all;
    }
}
