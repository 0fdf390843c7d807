package org.pactwire.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.MoneyMention;
import org.pactwire.know.PartyTable;

@Tag("slow")
class ExtractorTest {
    /** Half of the time that a run leaves to a document; of the processor, for other tests may run beside this one. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static final Extractor EXTRACTOR = Extractor.load(PartyTable.load());
    private static final List<Article> CORPUS = new ArrayList<>();
    private static final Map<String, Extraction> EXPECTED = new HashMap<>();

    private static Article article(String text, @Nullable String published) {
        return new Article(
                ContentId.of('a', text),
                "",
                "",
                "",
                "",
                "",
                "",
                published == null ? null : new Published(PartialDate.parse(published), Published.Basis.GIVEN),
                null,
                "en",
                text,
                List.of(),
                Alignment.none());
    }

    /** Sample articles, with and without a day, in the order of their names. */
    @BeforeAll
    static void readCorpus() throws IOException {
        Path folder = Path.of(System.getProperty("pactwire.home"), "corpus", "text");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                CORPUS.add(article(Files.readString(file, UTF_8), CORPUS.size() % 2 == 0 ? "2024-06-13" : null));
            }
        }
        for (Article article : CORPUS) {
            EXPECTED.put(article.id(), EXTRACTOR.extract(article));
        }
    }

    @Test
    void everyKindOfMentionIsInTheSampleArticles() {
        assertThat(EXPECTED.values()).anyMatch(e -> !e.entities().isEmpty());
        assertThat(EXPECTED.values()).anyMatch(e -> !e.money().isEmpty());
        assertThat(EXPECTED.values()).anyMatch(e -> !e.dates().isEmpty());
        assertThat(EXPECTED.values()).anyMatch(e -> !e.claims().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void neitherTheOrderOfArticlesNorTheNumberOfThreadsChangesAnything(int threads) throws Exception {
        List<Article> shuffled = new ArrayList<>(CORPUS);
        Collections.shuffle(shuffled, new Random(threads));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Extraction>> results = shuffled.stream()
                    .map(article -> pool.submit(() -> EXTRACTOR.extract(article)))
                    .toList();
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get())
                        .isEqualTo(EXPECTED.get(shuffled.get(i).id()));
            }
        }
    }

    @Test
    void anotherExtractorReadsTheSame() {
        Extractor other = Extractor.load(PartyTable.load());
        for (Article article : CORPUS.subList(0, 5)) {
            assertThat(other.extract(article)).isEqualTo(EXPECTED.get(article.id()));
        }
    }

    @Test
    void aWeekdayMeansTheSameWhateverWasReadBefore() {
        String past = "He was arrested at the offices on Thursday.";
        assertThat(day(past)).isEqualTo("2013-03-21");
        assertThat(day("Thursday will be sunny.")).isEqualTo("2013-03-28");
        assertThat(day(past)).isEqualTo("2013-03-21");
    }

    private static String day(String text) {
        return EXTRACTOR
                .extract(article(text, "2013-03-22"))
                .dates()
                .get(0)
                .value()
                .value();
    }

    private static Extraction extractInTime(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Extraction read = EXTRACTOR.extract(article(text, "2024-06-13"));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
        return read;
    }

    @Test
    void aLineOfTwoMegabytesEndsInTime() {
        String line = "Norway will pay Chile $5.5 billion over three years, as its minister said in Oslo on Monday. ";

        Extraction read = extractInTime(line.repeat(2_000_000 / line.length()));

        assertThat(read.money()).hasSizeGreaterThan(20_000);
        assertThat(read.dates()).hasSizeGreaterThan(20_000);
    }

    @Test
    void aLineWithoutAnyFullStopEndsInTime() {
        assertThat(extractInTime("Norway and Chile, ".repeat(20_000)).entities())
                .extracting(EntityMention::entityId)
                .contains("NOR", "CHL");
    }

    @Test
    void aHundredThousandDigitsAreNeitherMoneyNorADate() {
        Extraction read = extractInTime("It paid $5 million on 3 June, not " + "7".repeat(100_000) + ".");

        assertThat(read.money()).extracting(MoneyMention::text).containsExactly("$5 million");
        assertThat(read.dates()).extracting(DateMention::text).containsExactly("3 June");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "\"",
                "...",
                "-",
                "'",
                "1,",
                "$",
                "A.",
                "A-",
                "a/",
                "U.S.",
                "http://",
                "@",
                "I ",
                "Mr. ",
                "and ",
                "deal ",
                "sign ",
                "agreement between ",
                "Paris and ",
                "President ",
                "$1 to ",
                "June to ",
                "\n",
                "\n\n",
                "\u00a0",
                "\u200b",
                "\ud83d\ude00",
                "\ud800",
                "é",
                "e\u0301",
                "中"
            })
    void fortyThousandCharactersOfAnythingEndInTime(String piece) {
        extractInTime(piece.repeat(40_000 / piece.length()));
    }
}
