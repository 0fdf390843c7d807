package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Pact;

/** What is looked for is found, marked, and nothing else. */
class SearchTest {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // filled before all
    private static Archive archive;

    private static final AnnotatedArticle JAPAN =
            Samples.japanAndUkraine("a.txt").make();
    private static final AnnotatedArticle FRANCE = Samples.franceAndAmerica("b.txt")
            .source("Daily")
            .published("2024-03-05")
            .make();
    private static final AnnotatedArticle COPY =
            Samples.franceAndAmerica("c.txt").id("zcopy").make();
    private static final AnnotatedArticle SPORT = Samples.article(
                    "d.txt", "Cup final", "The match between Japan and Ukraine ended in a draw.")
            .make();

    @BeforeAll
    static void fill() throws IOException {
        archive = Archive.openOrCreate(folder.resolve("archive"));
        for (AnnotatedArticle article : List.of(JAPAN, FRANCE, COPY, SPORT)) {
            archive.put(article);
        }
        Pact accord = Samples.japanUkrainePact(JAPAN);
        Pact trade = Samples.franceAmericaPact(FRANCE);
        Book book = Samples.book(accord, trade);
        archive.putBook(new Book(
                book.pacts(),
                book.pactOfClaim(),
                Map.of(COPY.article().id(), FRANCE.article().id())));
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @Test
    void aSentenceThatSaysOnlyTheAccordIsFoundByThePartiesAndTheKindOfItsPact() throws Exception {
        assertThat(sentences("security agreement party:JPN"))
                .containsExactly(
                        "Japan signed a security agreement with Ukraine on Thursday, worth $4.5 billion.",
                        "The accord is to last ten years.");
    }

    @Test
    void theWordsOfTheQueryAreMarkedInTheirForms() throws Exception {
        Hit.SentenceHit hit = (Hit.SentenceHit) search("\"security agreements\" signing", Target.SENTENCES)
                .hits()
                .getFirst();
        assertThat(marked(hit.sentence())).containsExactly("signed", "security agreement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "party:JPN|2",
                "party:jpn|2",
                "party:Japan|2",
                "party:JAPAN|2",
                "party:America|2",
                "party:\"united states\"|2",
                "party:(JPN OR FRA)|4",
                "party:DEU|0",
                "kind:security|2",
                "kind:Trade|2",
                "status:signed|2",
                "event:signed|1",
                "signed:2024-06..2024-06|2",
                "signed:2024-06-14..|0",
                "signed:2024-03-20|1",
                "signed:<2024-06|1",
                "published:2024-03|1",
                "source:daily|1",
                "duplicate:no|3",
                "duplicate:yes|1",
                "amount:>1bn|1",
                "amount:>1bn USD|1",
                "amount:>1bn EUR|0",
                "amount:>4.5bn|0",
                "amount:>=4,500m USD|1",
                "amount:4bn..5bn USD|1",
                "amount:\"<5 billion USD\"|1",
                "pact:p1|2",
                "NOT party:JPN|2",
                "party:JPN -worth|1",
                "party:JPN party:FRA|0",
                "party:JPN OR party:FRA|4",
                "japan trade|4",
                "japan AND trade|0",
                "(japan OR france) AND (security OR trade)|4",
                "\"trade pact\"|2",
                "\"pact trade\"|0",
                "party:JPN !worth|1",
                "jap*|2",
                "JAP*|2",
                "securit*|2",
                "tra* AND party:FRA|2",
                "jäpan|2",
                "J.A.P.A.N.|2",
                "the|4",
                "''|4",
            })
    void evidenceIsFoundBy(String query, long hits) throws Exception {
        assertThat(search(query, Target.SENTENCES).total()).isEqualTo(hits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secur?ty", "treaty~2", "*land", "j*", "ja*an", "treaty~"})
    void aSignThatIsNotKnownIsToldInsteadOfFindingNothing(String query) {
        assertThat(catchThrowableOfType(QueryException.class, () -> search(query, Target.SENTENCES)))
                .isNotNull();
    }

    @Test
    void aQuestionMarkBehindAWordIsPunctuation() throws Exception {
        assertThat(search("japan?", Target.SENTENCES).total()).isEqualTo(2);
    }

    @Test
    void theBeginningOfAWordIsMarkedWithTheWholeWord() throws Exception {
        Hit.SentenceHit hit =
                (Hit.SentenceHit) search("agreem*", Target.SENTENCES).hits().getFirst();
        assertThat(marked(hit.sentence())).contains("agreement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "japan|2",
                "match|1",
                "title:cup|1",
                "title:japan|0",
                "party:JPN|1",
                "party:JPN match|0",
                "party:Japan OR match|2",
                "mention:UKR|1",
                "duplicate:no|3",
                "duplicate:yes kind:trade|1",
                "kind:trade status:negotiating|2",
                "kind:trade status:signed|0",
                "NOT kind:security|3",
                "source:daily published:2024-03-05|1",
                "language:en|4",
            })
    void articlesAreFoundBy(String query, long hits) throws Exception {
        assertThat(search(query, Target.ARTICLES).total()).isEqualTo(hits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accord|1",
                "fasano|0",
                "ten years|1",
                "party:UKR|1",
                "status:negotiating|1",
                "event:signed|1",
                "amount:>1bn USD|1",
                "published:2024-03|1",
                "source:daily|1",
                "trade security|2",
                "pact:p2|1",
            })
    void pactsAreFoundBy(String query, long hits) throws Exception {
        assertThat(search(query, Target.PACTS).total()).isEqualTo(hits);
    }

    @Test
    void anArticleIsShownWithItsBestSentences() throws Exception {
        Hit.ArticleHit hit = (Hit.ArticleHit)
                search("fishing quotas", Target.ARTICLES).hits().getFirst();
        assertThat(hit.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.text()).isEqualTo("Fishing quotas were not discussed.");
            assertThat(marked(passage)).containsExactly("Fishing", "quotas");
        });
    }

    @Test
    void aPactIsShownWithTheSentenceThatMatches() throws Exception {
        Hit.PactHit hit =
                (Hit.PactHit) search("last ten years", Target.PACTS).hits().getFirst();
        assertThat(hit.evidence())
                .isNotNull()
                .satisfies(evidence -> assertThat(
                                evidence == null ? "" : evidence.sentence().text())
                        .isEqualTo("The accord is to last ten years."));
    }

    @Test
    void hitsOfEqualScoreComeInOrderOfTheirIds() throws Exception {
        List<String> ids = new ArrayList<>();
        for (Hit hit : search("", Target.ARTICLES).hits()) {
            ids.add(((Hit.ArticleHit) hit).article().id());
        }
        assertThat(ids).hasSize(4).isSorted();
    }

    @Test
    void pagesFollowEachOther() throws Exception {
        List<Hit> all = search("", Target.SENTENCES).hits();
        SearchRequest paged = SearchRequest.of("").page(1, 2);
        assertThat(archive.search(paged).hits()).isEqualTo(all.subList(1, 3));
        assertThat(archive.search(paged).total()).isEqualTo(4);
        assertThat(archive.search(paged.page(0, Integer.MAX_VALUE)).hits()).isEqualTo(all);
        assertThat(archive.search(paged.page(99, 5)).hits()).isEmpty();
        assertThat(archive.search(paged.page(0, 0)).total()).isEqualTo(4);
    }

    @Test
    void evidenceOfAReplacedArticleIsNoLongerFound() throws Exception {
        try (Archive own = Archive.openOrCreate(folder.resolve("own"))) {
            own.put(JAPAN);
            own.putBook(Samples.book(Samples.japanUkrainePact(JAPAN)));
            own.put(Samples.article("a.txt", "Correction", "There was no deal.").make());
            assertThat(own.search(SearchRequest.of("party:JPN")).total()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "japan (trade|6|not closed",
                "japan) trade|5|no \"(\"",
                "\"japan trade|0|not closed",
                "a OR|4|follow OR",
                "OR a|0|before OR",
                "a AND|5|follow AND",
                "AND a|0|before AND",
                "NOT|3|follow NOT",
                "a ()|2|Nothing",
                "colour:red|0|no field \"colour\"",
                "a kind:secret|7|no kind",
                "status:|7|must follow",
                "signed:2024-13|7|no date",
                "signed:2024-06..2024-01|7|before it begins",
                "amount:>lots EUR|7|no amount",
                "amount:>1bn XXQ party:|22|must follow",
                "party:(JPN|6|not closed",
                "mention:JPN|0|cannot be asked of sentences",
            })
    void anErrorPointsAtItsPlaceInTheQuery(String query, int position, String message) {
        QueryException error =
                catchThrowableOfType(QueryException.class, () -> archive.search(SearchRequest.of(query)));
        assertThat(error).isNotNull().hasMessageContaining(message);
        assertThat(error.position()).as(error.getMessage()).isEqualTo(position);
    }

    @Test
    void anyStringIsAnsweredOrRefusedAsAQuery() throws IOException {
        String letters = "ab(\")-: ORANDNOT.<>=*?~^{}[]\\/\u0000\ud83d\ude00é";
        java.util.Random random = new java.util.Random(7);
        for (int n = 0; n < 3000; n++) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                query.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                assertThat(archive.search(SearchRequest.of(query.toString())).total())
                        .isNotNegative();
            } catch (QueryException e) {
                assertThat(e.position()).as(query.toString()).isBetween(0, query.length());
            }
        }
    }

    @Test
    void deepAndLongQueriesAreRefused() {
        for (String query :
                List.of("(".repeat(5000), "NOT ".repeat(2000) + "a", "a ".repeat(4000), "a".repeat(20_000))) {
            assertThat(catchThrowableOfType(QueryException.class, () -> archive.search(SearchRequest.of(query))))
                    .isNotNull();
        }
    }

    private static SearchResults search(String query, Target target) throws IOException, QueryException {
        return archive.search(SearchRequest.of(query).target(target));
    }

    private static List<String> sentences(String query) throws IOException, QueryException {
        List<String> texts = new ArrayList<>();
        for (Hit hit : search(query, Target.SENTENCES).hits()) {
            texts.add(((Hit.SentenceHit) hit).sentence().text());
        }
        return texts;
    }

    private static List<String> marked(Passage passage) {
        List<String> words = new ArrayList<>();
        for (Span span : passage.highlights()) {
            words.add(span.of(passage.text()));
        }
        return words;
    }
}
