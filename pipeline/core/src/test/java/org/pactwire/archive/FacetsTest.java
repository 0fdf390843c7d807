package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.archive.SearchRequest.Order;
import org.pactwire.archive.SearchRequest.Target;

/** Counts beside hits: each is what remains when one goes on with its value. */
class FacetsTest {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // filled before all
    private static Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        archive = Archive.openOrCreate(folder.resolve("archive"));
        ManyPacts.fill(archive, 120);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aCountIsTheNumberOfHitsOfTheNarrowedQuery(Target target) throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            String query = ManyPacts.query(random);
            Facets facets = archive.facets(query, target);
            assertThat(facets.total()).as(query).isEqualTo(total(query, target));
            for (Facet facet : Facet.values()) {
                for (Facets.Count count : facets.of(facet)) {
                    String narrowed = facet.narrow(query, count.value());
                    assertThat(total(narrowed, target)).as(narrowed).isEqualTo(count.count());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void whatIsNotCountedIsNotThere(Target target) throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            String query = ManyPacts.query(random);
            for (Facet facet : Facet.values()) {
                Set<String> counted = values(archive.facets(query, target), facet);
                Set<String> others = values(archive.facets("", target), facet);
                others.removeAll(counted);
                for (String value : others) {
                    assertThat(total(facet.narrow(query, value), target))
                            .as("%s %s", query, value)
                            .isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aSelectionHasTheIdsOfAllHits(Target target) throws Exception {
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            String query = ManyPacts.query(random);
            Selection selection = archive.select(query, target);
            Set<String> ids = switch (target) {
                case SENTENCES -> selection.claims();
                case ARTICLES -> selection.articles();
                case PACTS -> selection.pacts();
            };
            Set<String> hits = new LinkedHashSet<>();
            archive.forEachHit(new SearchRequest(query, target, 0, Integer.MAX_VALUE), hit -> hits.add(id(hit)));
            assertThat(ids).as(query).containsExactlyInAnyOrderElementsOf(hits);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BEST", "NEWEST"})
    void streamedHitsAreThoseOfThePagesInTheirOrder(Order order) throws Exception {
        SearchRequest request = new SearchRequest("accord OR party:JPN", Target.SENTENCES, 3, 40).order(order);
        List<Hit> streamed = new ArrayList<>();
        long total = archive.forEachHit(request, streamed::add);
        assertThat(streamed).hasSize(40).isEqualTo(archive.search(request).hits());
        assertThat(total).isGreaterThan(43).isEqualTo(archive.search(request).total());
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aStreamTellsTheNumberOfAllHitsHoweverFewItHandsOut(Target target) throws Exception {
        SearchRequest request = new SearchRequest("accord OR party:JPN", target, 0, 0);
        long total = archive.search(request).total();
        for (SearchRequest part : List.of(
                request, request.page(0, 1), request.page(2, 5), request.page(10_000, 5), request.page(0, 10_000))) {
            assertThat(archive.forEachHit(part, hit -> {})).as(part.toString()).isEqualTo(total);
        }
    }

    @Test
    void theNewestComeFirstAndWhatHasNoDateLast() throws Exception {
        List<String> days = new ArrayList<>();
        archive.forEachHit(
                new SearchRequest("", Target.ARTICLES, 0, Integer.MAX_VALUE).order(Order.NEWEST),
                hit -> days.add(String.valueOf(((Hit.ArticleHit) hit).article().published())));
        assertThat(days.getFirst()).startsWith("2024-12");
        assertThat(days.getLast()).isEqualTo("null");
    }

    @Test
    void theCommonestValueComesFirstAndMonthsInOrderOfTime() throws Exception {
        Facets facets = archive.facets("", Target.SENTENCES);
        assertThat(facets.of(Facet.PARTY)).isSortedAccordingTo((a, b) -> Long.compare(b.count(), a.count()));
        assertThat(facets.of(Facet.MONTH)).extracting(Facets.Count::value).isSorted();
    }

    @Test
    void namesOfOnePublisherInDifferentCaseAreCountedAsOne() throws Exception {
        assertThat(archive.facets("", Target.ARTICLES).of(Facet.SOURCE))
                .extracting(Facets.Count::value)
                .contains("The \"Daily\" Star")
                .filteredOn(value -> value.equalsIgnoreCase("the courier"))
                .hasSize(1);
    }

    @Test
    void aDateOfWhichOnlyTheYearIsKnownIsCountedByItsYear() throws Exception {
        assertThat(archive.facets("", Target.ARTICLES).of(Facet.MONTH))
                .extracting(Facets.Count::value)
                .contains("2024", "2024-03");
    }

    @Test
    void anIdMeansThePartyOfThisIdAlone() throws Exception {
        assertThat(total("party:Japan", Target.PACTS)).isEqualTo(total("party:JPN", Target.PACTS));
        assertThat(total("party:jpn", Target.PACTS)).isEqualTo(total("party:JPN", Target.PACTS));
    }

    @Test
    void conditionsOnFactsHoldForOneSentenceOfAnArticle() throws Exception {
        try (Archive two = Archive.openOrCreate(folder.resolve("two"))) {
            var article = Samples.japanAndUkraine("a.txt").make();
            two.put(article);
            two.putBook(new org.pactwire.fact.Book(List.of(), Map.of(), Map.of()));
            // one sentence names the parties, the other is of another kind
            Facets facets = two.facets("party:JPN", Target.ARTICLES);
            assertThat(facets.of(Facet.KIND)).containsExactly(new Facets.Count("security", 1));
            assertThat(two.facets("", Target.ARTICLES).of(Facet.KIND)).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a OR b", "(a OR b)", "party:JPN OR x", " a ", "", "NOT a", "the", "\"a b\""})
    void aNarrowedQueryFindsNothingElse(String query) throws Exception {
        String narrowed = Facet.KIND.narrow(query, "trade");
        Selection all = archive.select(query, Target.PACTS);
        Selection few = archive.select(narrowed, Target.PACTS);
        assertThat(all.pacts()).containsAll(few.pacts());
        assertThat(archive.select("kind:trade", Target.PACTS).pacts()).containsAll(few.pacts());
    }

    @Test
    void anArticleTellsWhichPactsItsClaimsAreAbout() throws IOException {
        var article = Samples.japanAndUkraine("a.txt").make();
        try (Archive one = Archive.openOrCreate(folder.resolve("one"))) {
            one.put(article);
            one.putBook(Samples.book(Samples.japanUkrainePact(article)));
            assertThat(one.evidenceIn(article.article().id()))
                    .extracting(hit -> entry(hit.claim().sentence(), hit.pactId()))
                    .containsExactly(entry(0, "p1"), entry(1, "p1"));
        }
    }

    private static long total(String query, Target target) throws IOException, QueryException {
        return archive.search(new SearchRequest(query, target, 0, 0)).total();
    }

    private static Set<String> values(Facets facets, Facet facet) {
        Set<String> values = new LinkedHashSet<>();
        facets.of(facet).forEach(count -> values.add(count.value().toLowerCase(Locale.ROOT)));
        return values;
    }

    private static String id(Hit hit) {
        return switch (hit) {
            case Hit.SentenceHit sentence -> sentence.claim().id();
            case Hit.ArticleHit article -> article.article().id();
            case Hit.PactHit pact -> pact.pact().id();
        };
    }
}
