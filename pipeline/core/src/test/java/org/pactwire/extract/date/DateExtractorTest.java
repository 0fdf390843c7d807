package org.pactwire.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.When;

class DateExtractorTest {
    private static final DateExtractor DATES = new DateExtractor();
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();
    /** A Wednesday. */
    private static final String PUBLISHED = "2024-06-12";

    private static List<DateMention> mentions(String text, @Nullable String published) {
        return DATES.extract(text, SPLITTER.split(text), published == null ? null : PartialDate.parse(published));
    }

    private static String only(String text, @Nullable String published) {
        List<DateMention> found = mentions(text, published);
        assertThat(found).as(text).hasSize(1);
        When value = found.get(0).value();
        if (value.earliest() == null) {
            return value.value();
        }
        return value.earliest().equals(value.latest())
                ? value.earliest().toString()
                : value.earliest() + ".." + value.latest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The leaders will meet on June 20-22 in Oslo.| 2024-06-20..2024-06-22",
                "The leaders will meet from 20 to 22 June.| 2024-06-20..2024-06-22",
                "It ran from January to March.| 2024-01-01..2024-03-31",
                "It ran between March and May.| 2024-03-01..2024-05-31",
                "It covers 2021-2024.| 2021-01-01..2024-12-31",
                "It covers 2021-24.| 2021-01-01..2024-12-31",
                "It happened on 13 June 2023.| 2023-06-13",
                "It happened on 06/13/2023.| 2023-06-13",
                "It happened on 13.06.2023.| 2023-06-13",
                "It happened in July 2023.| 2023-07-01..2023-07-31",
                "It ends in 2030.| 2030-01-01..2030-12-31",
                "Wages fell in the 1990s.| 1990-01-01..1999-12-31",
                "It was built in the 19th century.| 1800-01-01..1899-12-31",
                "Sales fell in the second half of 2023.| 2023-07-01..2023-12-31",
                "Sales fell in the third quarter of last year.| 2023-07-01..2023-09-30",
                "It will be paid by the end of the year.| 2024-09-01..2024-12-31",
                "The plant opened in late 2023.| 2023-09-01..2023-12-31",
                "Prices rose in early June.| 2024-06-01..2024-06-10",
                "They met on the last Friday of March 2024.| 2024-03-29",
                "On this day in 1979 they met.| 1979-06-12",
                "They met in the first week of 2015.| 2014-12-29..2015-01-04",
                "They met two weeks before May 13, 2022.| 2022-04-29",
                "The shop opened on Easter Monday.| 2024-04-01",
                "Sales fell in the three months ended March 31.| 2024-01-01..2024-03-31",
            })
    void aDateMeansItsFirstAndLastDay(String text, String expected) {
        assertThat(only(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He was arrested on Monday.| 2024-06-10",
                "They agreed on Saturday to halt the talks.| 2024-06-08",
                "They agreed on Saturday on a truce that is to last.| 2024-06-08",
                "The feed will come on Saturday.| 2024-06-15",
                "He will be sworn in on Monday.| 2024-06-17",
                "Talks are expected to resume on Friday.| 2024-06-14",
                "He said Friday it was over.| 2024-06-07",
                "On Friday, the court will decide.| 2024-06-14",
                "It took effect in December.| 2023-12-01..2023-12-31",
                "It will take effect in January.| 2025-01-01..2025-01-31",
                "It opened on Sept. 5.| 2023-09-05",
                "She resigned last Thursday.| 2024-06-06",
                "It was signed two years ago.| 2022-01-01..2022-12-31",
                "It was signed three weeks ago.| 2024-05-22",
                "It was signed in June last year.| 2023-06-01..2023-06-30",
                "They spoke yesterday.| 2024-06-11",
                "It rained last summer.| 2023-06-01..2023-08-31",
            })
    void tenseAndPublicationDecideWhatIsNotSaid(String text, String expected) {
        assertThat(only(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They signed the 10-year pact.| P10Y",
                "The two will work together for a decade.| P10Y",
                "A 72-hour truce was agreed.| PT72H",
                "It takes three to five years.| P3Y/P5Y",
                "It lasted two years and 3 months.| P2Y3M",
                "It lasted several weeks.| PXW",
                "They meet every year.| P1Y",
                "They meet annually.| P1Y",
                "They meet each Monday.| XXXX-WXX-1",
            })
    void aLengthOrASetOfTimesHasATimexValue(String text, String value) {
        assertThat(only(text, PUBLISHED)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They meet next week.| 2024-W25",
                "They meet this weekend.| 2024-W24-WE",
                "They meet tonight.| 2024-06-12TNI",
                "Sales fell in Q1 2023.| 2023-Q1",
                "Wages fell in the 1990s.| 199",
            })
    void aValueIsWrittenAsTimex3(String text, String value) {
        assertThat(mentions(text, PUBLISHED).get(0).value().value()).isEqualTo(value);
    }

    @Test
    void aYearAloneAsAnchorGivesTheYearAndNoMore() {
        assertThat(only("They spoke on June 12.", "2024")).isEqualTo("2024-06-12");
        assertThat(only("They spoke on Thursday.", "2024")).isEqualTo("XXXX-WXX-4");
        assertThat(only("They spoke today.", "2024")).isEqualTo("XXXX-XX-XX");
    }

    @Test
    void theMiddleOfADecadeIsItsInnerHalf() {
        assertThat(mentions("The work lasts into the middle of the next decade.", PUBLISHED))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.value().earliest())
                            .isBetween(java.time.LocalDate.of(2032, 1, 1), java.time.LocalDate.of(2033, 12, 31));
                    assertThat(m.value().latest())
                            .isBetween(java.time.LocalDate.of(2036, 1, 1), java.time.LocalDate.of(2037, 12, 31));
                });
    }

    @Test
    void withoutAnAnchorADayHasNoYear() {
        assertThat(only("They spoke on June 12.", null)).isEqualTo("XXXX-06-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on February 30, 2019.",
                "They met on 2023-13-45.",
                "They met on 31/31/2020.",
                "The 27-year-old was hurt.",
                "It may or may not be right.",
                "He paid 2024.50 for it.",
                "They march in the streets.",
            })
    void whatIsNoRealDateIsLeftAlone(String text) {
        assertThat(mentions(text, PUBLISHED)).isEmpty();
    }

    @Test
    void theAnchorIsGivenOnlyWhereItWasUsed() {
        assertThat(mentions("It happened on 13 June 2023.", PUBLISHED)
                        .get(0)
                        .value()
                        .anchor())
                .isNull();
        assertThat(mentions("It happened yesterday.", PUBLISHED).get(0).value().anchor())
                .isEqualTo(PartialDate.parse(PUBLISHED).earliest());
    }

    @Test
    void theFollowingDayIsTheOneAfterTheDayUnderDiscussion() {
        List<DateMention> found = mentions("He was shot on 3 May 2020. He died the following day.", PUBLISHED);

        assertThat(found.get(1).value().value()).isEqualTo("2020-05-04");
    }

    @Test
    void theYearOfAMonthMayFollowAfterIn() {
        assertThat(only("He went back between May and June in 1981.", PUBLISHED))
                .isEqualTo("1981-05-01..1981-06-30");
        assertThat(only("It was signed on 26 June in 2019.", PUBLISHED)).isEqualTo("2019-06-26");
    }

    @Test
    void twoDigitsAreNoYearOfTheFarFuture() {
        assertThat(only("She was born on 03/18/58.", PUBLISHED)).isEqualTo("1958-03-18");
        assertThat(only("It is due on 03/18/28.", PUBLISHED)).isEqualTo("2028-03-18");
    }

    @Test
    void aYearMayBeThereByGuess() {
        assertThat(only("The fort (c. 1818) is closed.", PUBLISHED)).isEqualTo("1818-01-01..1818-12-31");
        assertThat(mentions("It appealed under 28 U.S.C. 1253 and lost.", PUBLISHED))
                .isEmpty();
    }

    @Test
    void aWeekdayDoesNotDependOnTextsReadBefore() {
        String past = "He was arrested at the offices on Thursday.";

        assertThat(only("Thursday will be sunny.", "2013-03-22")).isEqualTo("2013-03-28");
        assertThat(only(past, "2013-03-22")).isEqualTo("2013-03-21");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void orderAndThreadsChangeNothing(int threads) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String day : List.of("Monday", "Thursday", "June 3", "two years ago", "next month", "the following day")) {
            for (String frame :
                    List.of("It was agreed %s.", "%s it will be agreed.", "On May 3, 2020 and %s it ended.")) {
                texts.add(String.format(java.util.Locale.ROOT, frame, day));
            }
        }
        List<List<DateMention>> expected =
                texts.stream().map(text -> mentions(text, PUBLISHED)).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 20 * texts.size(); i++) {
            order.add(i % texts.size());
        }
        Collections.shuffle(order, new Random(7));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<List<DateMention>>> results = new ArrayList<>();
            for (int index : order) {
                results.add(pool.submit(() -> mentions(texts.get(index), PUBLISHED)));
            }
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected.get(order.get(i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "June ", "first week of ", "3 days after ", "2024-", "the ", "1/", "Monday, "})
    void aMegabyteOfAnythingEndsSoon(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        List<Sentence> one = List.of(new Sentence(0, new Span(0, text.length()), List.of()));

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> DATES.extract(text, one, PartialDate.parse(PUBLISHED)));
    }

    @Test
    void aLineOfFiveMegabytesAndAHundredThousandDigitsEndSoon() {
        String text = "It will pay $5.5 billion over three years, as it said on Monday, 3 June. ".repeat(66_000)
                + "1".repeat(100_000);
        List<Sentence> one = List.of(new Sentence(0, new Span(0, text.length()), List.of()));

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> DATES.extract(text, one, PartialDate.parse(PUBLISHED)));
    }

    @Test
    void brokenTextIsNoError() {
        assertThatCode(() ->
                        mentions("\ud800 May \udc00 32nd 0/0/0 99999 BC 0000 AD ’90s in 9999999999 years", PUBLISHED))
                .doesNotThrowAnyException();
    }
}
