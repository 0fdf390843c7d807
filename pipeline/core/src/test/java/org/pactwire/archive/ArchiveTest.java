package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** What is put in comes out again, once, and nothing else. */
class ArchiveTest {
    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        archive = Archive.openOrCreate(folder.resolve("archive"));
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    @Test
    void anArticleComesBackAsItWasPut() throws IOException {
        AnnotatedArticle article = Samples.japanAndUkraine("a.txt").make();
        archive.put(article);
        assertThat(archive.article(article.article().id())).isEqualTo(article);
    }

    @Test
    void aReaderShowsWhatWasCommittedSinceAfterARefresh() throws IOException {
        archive.commit();
        try (Archive reader = Archive.open(folder.resolve("archive"))) {
            archive.put(Samples.article("a.txt", "T", "Text.").id("a1").make());
            archive.commit();
            assertThat(reader.article("a1")).isNull();
            reader.refresh();
            assertThat(reader.article("a1")).isNotNull();
        }
    }

    @Test
    void articlesComeInOrderOfTheirIds() throws IOException {
        for (String id : List.of("a9", "a1", "a5", "a3")) {
            archive.put(Samples.article(id + ".txt", "T", "Text.").id(id).make());
            archive.commit();
        }
        assertThat(ids()).containsExactly("a1", "a3", "a5", "a9");
    }

    @Test
    void anArticlePutTwiceIsHeldOnce() throws IOException {
        archive.put(Samples.japanAndUkraine("a.txt").make());
        archive.commit();
        archive.put(Samples.japanAndUkraine("a.txt").make());
        assertThat(ids()).hasSize(1);
    }

    @Test
    void anArticleReplacesWhatItsOriginGaveBefore() throws IOException {
        archive.put(Samples.article("a.txt", "Old", "Old text.").id("a1").make());
        archive.put(Samples.article("a.txt", "New", "New text.").id("a2").make());
        assertThat(ids()).containsExactly("a2");
        assertThat(archive.holds("a1", "a.txt")).isFalse();
        assertThat(archive.holds("a2", "a.txt")).isTrue();
    }

    @Test
    void anArticleReplacesWhatItsOriginGaveInAnEarlierCommit() throws IOException {
        archive.put(Samples.article("a.txt", "Old", "Old text.").id("a1").make());
        archive.commit();
        archive.put(Samples.article("a.txt", "New", "New text.").id("a2").make());
        archive.commit();
        assertThat(ids()).containsExactly("a2");
    }

    @Test
    void anArticleReadAtTwoOriginsIsHeldOnceUnderTheSmaller() throws IOException {
        for (List<String> order : List.of(List.of("a.txt", "b.txt"), List.of("b.txt", "a.txt"))) {
            for (String origin : order) {
                archive.put(Samples.article(origin, "T", "Text.").id("a1").make());
                archive.commit();
            }
            assertThat(origins()).as("put as %s", order).containsExactly("a.txt");
            assertThat(archive.holds("a1", "a.txt")).isTrue();
            assertThat(archive.holds("a1", "b.txt")).isTrue();
        }
    }

    @Test
    void anArticleReadAtTwoOriginsStaysWhenOneGivesAnother() throws IOException {
        archive.put(Samples.article("a.txt", "T", "Text.").id("a1").make());
        archive.put(Samples.article("b.txt", "T", "Text.").id("a1").make());
        archive.put(Samples.article("a.txt", "U", "Other text.").id("a2").make());
        assertThat(origins()).containsExactly("b.txt", "a.txt");
        archive.put(Samples.article("b.txt", "V", "Third text.").id("a3").make());
        assertThat(ids()).containsExactly("a2", "a3");
    }

    @Test
    void aRejectionIsKeptUntilItsOriginGivesAnArticle() throws IOException {
        Rejection rejection = new Rejection("a.txt", Rejection.Stage.READ, Rejection.Reason.EMPTY, "no bytes");
        archive.put(rejection);
        archive.put(rejection);
        assertThat(archive.rejections()).containsExactly(rejection);
        archive.put(Samples.article("a.txt", "T", "Text.").make());
        assertThat(archive.rejections()).isEmpty();
    }

    @Test
    void aRejectionOfTheContentRemovesTheArticleOfBefore() throws IOException {
        archive.put(Samples.article("a.txt", "T", "Text.").make());
        archive.put(new Rejection("a.txt", Rejection.Stage.CLEAN, Rejection.Reason.NO_TEXT, ""));
        assertThat(ids()).isEmpty();
    }

    @Test
    void aFailedReadingKeepsTheArticleOfBefore() throws IOException {
        archive.put(Samples.article("a.txt", "T", "Text.").make());
        archive.put(new Rejection("a.txt", Rejection.Stage.READ, Rejection.Reason.UNREADABLE, ""));
        assertThat(ids()).hasSize(1);
    }

    @Test
    void rejectionsComeInOrderOfTheirOrigins() throws IOException {
        for (String origin : List.of("c", "a", "b")) {
            archive.put(new Rejection(origin, Rejection.Stage.READ, Rejection.Reason.EMPTY, ""));
        }
        assertThat(archive.rejections()).extracting(Rejection::origin).containsExactly("a", "b", "c");
    }

    @Test
    void theBookReplacesTheOneBefore() throws IOException {
        AnnotatedArticle japan = Samples.japanAndUkraine("a.txt").make();
        AnnotatedArticle france = Samples.franceAndAmerica("b.txt").make();
        archive.put(japan);
        archive.put(france);
        archive.putBook(Samples.book(Samples.japanUkrainePact(japan), Samples.franceAmericaPact(france)));
        assertThat(archive.pacts()).containsExactly(Samples.japanUkrainePact(japan), Samples.franceAmericaPact(france));
        archive.putBook(Samples.book(Samples.franceAmericaPact(france)));
        assertThat(archive.pacts()).containsExactly(Samples.franceAmericaPact(france));
        assertThat(archive.pact("p1")).isNull();
    }

    @Test
    void theBookComesBackAsItWasPut() throws IOException {
        AnnotatedArticle japan = Samples.japanAndUkraine("a.txt").make();
        archive.put(japan);
        var book = new org.pactwire.fact.Book(
                List.of(Samples.japanUkrainePact(japan)),
                Samples.book(Samples.japanUkrainePact(japan)).pactOfClaim(),
                java.util.Map.of("a2", "a1"));
        archive.putBook(book);
        assertThat(archive.book()).isEqualTo(book);
    }

    @Test
    void theEvidenceOfAPactIsItsClaimsWithTheirArticles() throws IOException {
        AnnotatedArticle japan = Samples.japanAndUkraine("a.txt").make();
        archive.put(japan);
        archive.put(Samples.franceAndAmerica("b.txt").make());
        archive.putBook(Samples.book(Samples.japanUkrainePact(japan)));
        assertThat(archive.evidence("p1"))
                .extracting(Hit.SentenceHit::claim)
                .containsExactlyInAnyOrderElementsOf(japan.extraction().claims());
        assertThat(archive.evidence("p1").getFirst().article().title())
                .isEqualTo(japan.article().title());
    }

    @Test
    void textsOfHostileCharactersComeBack() throws IOException {
        String text = "\u0000 \u202e =HYPERLINK(1) \ud83d\ude00 \ufffe \"\\ </script>";
        AnnotatedArticle article = Samples.article("a\n\u0000.txt", text, text).make();
        archive.put(article);
        assertThat(archive.article(article.article().id())).isEqualTo(article);
    }

    @Test
    void aLoneSurrogateLeavesAllOffsetsAsTheyAre() throws IOException {
        AnnotatedArticle article =
                Samples.article("a.txt", "T", "Half \ud83d of a pair.").make();
        archive.put(article);
        assertThat(archive.article(article.article().id()))
                .extracting(held -> held.article().text())
                .isEqualTo("Half ? of a pair.");
    }

    @Test
    void anOriginLongerThanAnyTermIsHeld() throws IOException {
        String origin = "x/".repeat(40_000);
        archive.put(Samples.article(origin, "T", "Text.").id("a1").make());
        archive.put(Samples.article(origin, "T", "Other.").id("a2").make());
        archive.commit();
        assertThat(archive.holds("a2", origin)).isTrue();
        assertThat(ids()).containsExactly("a2");
    }

    @Test
    void manyThreadsMayPutAtOnce() throws Exception {
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            List<java.util.concurrent.Future<?>> puts = new ArrayList<>();
            for (int n = 0; n < 400; n++) {
                AnnotatedArticle article = Samples.article(n + ".txt", "T", "Text.")
                        .id("a" + n / 2)
                        .make();
                puts.add(pool.submit(() -> {
                    archive.put(article);
                    return null;
                }));
                if (n % 50 == 0) {
                    archive.commit();
                }
            }
            for (java.util.concurrent.Future<?> put : puts) {
                put.get();
            }
        }
        assertThat(ids()).hasSize(200);
    }

    @Test
    void articlesWithClaimsAreReadAloneAndWhole() throws IOException {
        AnnotatedArticle telling = Samples.article("a.txt", "T", "Japan and Ukraine signed a pact.")
                .claim(0, "a pact", Kind.OTHER, Status.SIGNED, "JPN", "UKR")
                .make();
        archive.put(telling);
        archive.put(Samples.article("b.txt", "T", "Nothing.").make());
        archive.commit();

        List<AnnotatedArticle> found = new ArrayList<>();
        archive.forEachWithClaims(found::add);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).article().id()).isEqualTo(telling.article().id());
        assertThat(found.get(0).extraction().claims())
                .isEqualTo(telling.extraction().claims());
    }

    @Test
    void anArchiveOpenedForReadingRefusesToWrite() throws IOException {
        try (Archive reading = Archive.open(folder.resolve("archive"))) {
            AnnotatedArticle article = Samples.article("a.txt", "T", "Text.").make();
            assertThatThrownBy(() -> reading.put(article)).isInstanceOf(IllegalStateException.class);
        }
    }

    private List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        archive.forEachArticle(a -> ids.add(a.article().id()));
        return ids;
    }

    private List<String> origins() throws IOException {
        List<String> origins = new ArrayList<>();
        archive.forEachArticle(a -> origins.add(a.article().origin()));
        return origins;
    }
}
