package org.pactwire.extract.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.Span;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.Money;
import org.pactwire.fact.MoneyMention;

class MoneyExtractorTest {
    private static final MoneyExtractor MONEY = new MoneyExtractor();

    private static List<MoneyMention> mentions(String text) {
        return MONEY.extract(text, List.of(new Sentence(0, new Span(0, text.length()), List.of())));
    }

    private static String only(String text) {
        List<MoneyMention> found = mentions(text);
        assertThat(found).as(text).hasSize(1);
        Money value = found.get(0).value();
        String min = value.min() == null ? "" : value.min().toPlainString();
        String max = value.max() == null ? "" : value.max().toPlainString();
        String range = min.equals(max) ? min : min + ".." + max;
        return range + " " + (value.currency().isEmpty() ? "?" : value.currency());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oslo pledged US$50bn.| 50000000000 USD",
                "Oslo pledged U.S.$50 million.| 50000000 USD",
                "Oslo pledged NOK 7 billion.| 7000000000 NOK",
                "Delhi granted Rs 500 crore.| 5000000000 INR",
                "Delhi granted Rs. 2 lakh crore.| 2000000000000 INR",
                "Perth lent A$1.5m.| 1500000 AUD",
                "It was worth 4,5 Mrd. Euro.| 4500000000 EUR",
                "It was worth 1.234.567,89 euros.| 1234567.89 EUR",
                "It was worth half a billion dollars.| 500000000 USD",
                "It was worth one and a half million pounds.| 1500000 GBP",
                "It was worth 2.3 trillion won.| 2300000000000 KRW",
                "It was worth 250,000 pounds.| 250000 GBP",
                "It was worth 12,34,567 rupees.| 1234567 INR",
                "It was worth twenty-five thousand Swiss francs.| 25000 CHF",
                "It was worth 300 million Norwegian kroner.| 300000000 NOK",
                "It was worth 40 million Kenyan shillings.| 40000000 KES",
                "It was worth a $2-million grant.| 2000000 USD",
                "It was worth 10-billion-yen bonds.| 10000000000 JPY",
                "It was worth 3 dollars 50 cents.| 3.5 USD",
                "It was worth 30 MUSD.| 30000000 USD",
                "It was worth 75 EUR million.| 75000000 EUR",
                "It was worth 100元.| 100 CNY",
                "It was worth 20m dinars of Kuwait, or Kuwaiti dinars.| 20000000 KWD",
            })
    void anAmountIsReadExactlyInEveryForm(String text, String expected) {
        assertThat(only(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It costs $4.5-5 billion.| 4500000000..5000000000 USD",
                "It costs between 10 and 20 million euros.| 10000000..20000000 EUR",
                "It costs from $10 million to $15 million.| 10000000..15000000 USD",
                "It costs up to 3bn euros.| ..3000000000 EUR",
                "It costs no more than £5m.| ..5000000 GBP",
                "It costs at least $1bn.| 1000000000.. USD",
                "It costs $1bn or more.| 1000000000.. USD",
                "It costs in excess of 7 million yuan.| 7000000.. CNY",
            })
    void aRangeAndAnOpenEndAreKept(String text, String expected) {
        assertThat(only(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police seized 100 pounds of cocaine.",
                "The 300-pound statue fell.",
                "He scored 50 marks in the exam.",
                "Version #2 was released.",
                "Spain won 5 medals at Euro 2024.",
                "The index fell 20 points to 3,200.",
                "Of the seats, 50 won by a single vote were recounted.",
                "The video is in 1080p.",
                "She weighs 150 pounds.",
            })
    void whatIsNoMoneyIsLeftAlone(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @Test
    void aMoveFromOneAmountToAnotherIsNoRange() {
        assertThat(mentions("The price rose from $63 to $70.")).hasSize(2);
    }

    @Test
    void aboutMakesAnAmountApproximate() {
        assertThat(mentions("It raised around 20m dollars.").get(0).value().approximate())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The aid is $5bn a year.| P1Y",
                "The aid is $1bn-a-year.| P1Y",
                "The aid is an annual $5bn.| P1Y",
                "The aid is 200 euros per month.| P1M",
                "The aid was $5bn a year ago.| ''",
                "The aid is $5bn.| ''",
            })
    void howOftenItIsPaidIsRead(String text, String period) {
        assertThat(mentions(text).get(0).value().period()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "Oil cost $80 a barrel., barrel",
        "The dividend is 35p a share., share",
        "It costs €3 per square metre., square metre"
    })
    void whatOneAmountIsForIsRead(String text, String unit) {
        assertThat(mentions(text).get(0).value().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"The bill is $A292 million., AUD", "It pays $NZ40m., NZD", "It pays $US40m., USD", "It pays $40m., USD"
    })
    void theLetterBehindTheSignTellsWhoseDollarItIs(String text, String currency) {
        assertThat(mentions(text))
                .singleElement()
                .satisfies(money -> assertThat(money.value().currency()).isEqualTo(currency));
    }

    @Test
    void anAmountInBracketsRestatesTheOneBefore() {
        List<MoneyMention> found = mentions("Canada lends C$3.02bn ($2.2bn) for it.");

        assertThat(found).hasSize(2);
        assertThat(found.get(0).equivalentOf()).isNull();
        assertThat(found.get(1).equivalentOf()).isEqualTo(found.get(0).span());
    }

    @Test
    void anotherAmountOfTheSameCurrencyInBracketsStandsForItself() {
        assertThat(mentions("It lends $3bn ($2bn of it in grants).").get(1).equivalentOf())
                .isNull();
    }

    @Test
    void aNameThatSeveralCurrenciesShareIsUnclear() {
        assertThat(only("The fine is 5 million pesos.")).isEqualTo("5000000 ?");
    }

    @Test
    void theOnlyCountryNamedSettlesASharedName() {
        assertThat(only("In Mexico the fine is 5 million pesos.")).isEqualTo("5000000 MXN");
    }

    @Test
    void dollarsBesideCanadianDollarsAreUnclear() {
        assertThat(mentions("It got 3 million Canadian dollars and then 5 million dollars.")
                        .get(1)
                        .value()
                        .currency())
                .isEmpty();
    }

    @Test
    void aParagraphBreakEndsAnAmount() {
        assertThat(mentions("There were 50\n\nDollars were scarce.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "dollars ", "1,", "between ", "half a ", "from 1 to ", "$", "a million "})
    void aMegabyteOfAnythingEndsSoon(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> mentions(text));
    }

    @Test
    void aLineOfFiveMegabytesAndAHundredThousandDigitsEndSoon() {
        String line = "It will pay $5.5 billion over three years, more than 3 million euros in 2023. ".repeat(62_000);

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> mentions(line + "1".repeat(100_000)));
    }

    @Test
    void brokenTextIsNoError() {
        assertThatCode(() -> mentions("\ud800$ \udc00 1.. $,5 ($ £-\u0000 5e9 \u202e$3"))
                .doesNotThrowAnyException();
    }
}
