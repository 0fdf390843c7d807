package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** Queries that are kept tell what is new, once. */
class WatchesTest {
    private static final Watch JAPAN = new Watch("party:JPN", Target.SENTENCES);

    @TempDir
    Path home;

    private final AnnotatedArticle japan = Samples.japanAndUkraine("a.txt").make();
    private final AnnotatedArticle france = Samples.franceAndAmerica("b.txt").make();

    @Test
    void whatCameSinceTheWatchWasKeptIsNewOnce() throws Exception {
        try (Archive archive = open()) {
            assertThat(archive.watch(JAPAN)).isTrue();
            put(archive, japan);
            assertThat(archive.news(1)).singleElement().satisfies(news -> {
                assertThat(news.watch()).isEqualTo(JAPAN);
                assertThat(news.fresh()).isEqualTo(2);
                assertThat(news.hits()).hasSize(1);
            });
            assertThat(archive.news(1)).isEmpty();
        }
    }

    @Test
    void whatWasThereBeforeIsNotNew() throws Exception {
        try (Archive archive = open()) {
            put(archive, japan);
            archive.watch(JAPAN);
            archive.watch(new Watch("kind:trade", Target.PACTS));
            archive.put(france);
            archive.putBook(Samples.book(Samples.japanUkrainePact(japan), Samples.franceAmericaPact(france)));
            assertThat(archive.news(5))
                    .singleElement()
                    .satisfies(news -> assertThat(news.watch().query()).isEqualTo("kind:trade"));
        }
    }

    @Test
    void aPactThatIsSignedAtLastIsNewForThoseWhoWaitForIt() throws Exception {
        try (Archive archive = open()) {
            archive.put(france);
            archive.putBook(Samples.book(Samples.franceAmericaPact(france)));
            archive.watch(new Watch("status:signed", Target.PACTS));
            archive.putBook(Samples.book(Samples.pact(
                    "p2",
                    "Transatlantic trade pact",
                    Kind.TRADE,
                    Status.SIGNED,
                    "2024-07",
                    france.extraction().claims())));
            assertThat(archive.news(5))
                    .singleElement()
                    .satisfies(news -> assertThat(news.fresh()).isEqualTo(1));
        }
    }

    @Test
    void watchesAreKeptWithTheArchiveAndRemoved() throws Exception {
        try (Archive archive = open()) {
            archive.watch(JAPAN);
            assertThat(archive.watch(JAPAN)).isFalse();
        }
        try (Archive archive = open()) {
            assertThat(archive.watches()).containsExactly(JAPAN);
            assertThat(archive.check()).isEmpty();
            assertThat(archive.unwatch(JAPAN)).isTrue();
            assertThat(archive.unwatch(JAPAN)).isFalse();
        }
        try (Archive archive = open()) {
            assertThat(archive.watches()).isEmpty();
        }
    }

    @Test
    void newsThatNobodyWasToldAreToldByTheNextRun() throws Exception {
        try (Archive archive = open()) {
            archive.watch(JAPAN);
            put(archive, japan);
        }
        try (Archive archive = open()) {
            assertThat(archive.news(1)).hasSize(1);
        }
        try (Archive archive = open()) {
            assertThat(archive.news(1)).isEmpty();
        }
    }

    @Test
    void aQueryThatCannotBeReadIsNotKept() throws Exception {
        try (Archive archive = open()) {
            assertThatThrownBy(() -> archive.watch(new Watch("colour:red", Target.PACTS)))
                    .isInstanceOf(QueryException.class);
            assertThat(archive.watches()).isEmpty();
        }
    }

    private Archive open() throws IOException {
        return Archive.openOrCreate(home.resolve("archive"), null);
    }

    private static void put(Archive archive, AnnotatedArticle article) throws IOException {
        archive.put(article);
        archive.putBook(Samples.book(Samples.japanUkrainePact(article)));
    }
}
