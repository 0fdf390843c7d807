package org.pactwire.app.page.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Money;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

class DrawingsTest {
    private static final List<Status> STATUSES = List.of(Status.PLANNED, Status.SIGNED, Status.IN_FORCE, Status.ENDED);

    @Test
    void eventsStandInOrderOfTimeAndNoStemCrossesALabel() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            List<Pact.Event> events = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                events.add(event(
                        STATUSES.get(random.nextInt(STATUSES.size())),
                        "20" + (10 + random.nextInt(3)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10),
                        null));
            }
            Timeline drawing = Timeline.of(events);
            assertThat(drawing.points())
                    .hasSameSizeAs(events)
                    .isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
            for (Timeline.Point label : drawing.points()) {
                double end = label.x() + 6 + label.text().length() * 6.5;
                assertThat(end).isLessThan(drawing.width());
                assertThat(drawing.points())
                        .filteredOn(other -> other.x() > label.x() && other.x() < end)
                        .allSatisfy(other -> assertThat(other.label()).isGreaterThan(label.label()));
            }
        }
    }

    @Test
    void anEventWithoutADayStandsAtItsReportAndSaysSo() {
        Timeline drawing = Timeline.of(List.of(
                event(Status.SIGNED, null, "2024-02-23"),
                event(Status.PLANNED, null, null),
                event(Status.AGREED, "2024-02", null)));
        assertThat(drawing.points())
                .extracting(Timeline.Point::text)
                .containsExactly("agreed 2024-02", "signed reported 2024-02-23");
        assertThat(drawing.points().get(0).to())
                .isGreaterThan(drawing.points().get(0).from());
        assertThat(drawing.ticks()).extracting(Timeline.Tick::label).contains("2024-02", "2024-03");
    }

    @Test
    void aLongHistoryHasAFewRoundYears() {
        Timeline drawing =
                Timeline.of(List.of(event(Status.SIGNED, "1951", null), event(Status.ENDED, "2025-05-02", null)));
        assertThat(drawing.ticks())
                .extracting(Timeline.Tick::label)
                .containsExactly("1960", "1970", "1980", "1990", "2000", "2010", "2020");
    }

    @Test
    void moneyIsDrawnForEachCurrencyByYearAndPayer() {
        List<MoneyChart> charts = MoneyChart.of(pact(List.of(
                commitment("JPN", "100", "200", "USD", "2025", Attachment.PACT),
                commitment("EU", "50", "50", "USD", "2024", Attachment.PACT),
                commitment("EU", null, "3000000000", "EUR", "", Attachment.PACT),
                commitment("EU", "7", "7", "GBP", "", Attachment.NEARBY))));
        assertThat(charts).extracting(MoneyChart::currency).containsExactly("EUR", "USD");
        assertThat(charts.get(0).bars())
                .singleElement()
                .satisfies(bar ->
                        assertThat(bar.label() + " " + bar.amount()).isEqualTo("EU → UKR, signed 2024 up to 3bn"));
        assertThat(charts.get(1).bars())
                .extracting(MoneyChart.Bar::label)
                .containsExactly("EU → UKR, 2024", "JPN → UKR, 2025");
        MoneyChart.Bar range = charts.get(1).bars().get(1);
        assertThat(range.sure()).isEqualTo(range.possible() / 2);
    }

    @Test
    void theLongestLabelAndTheLongestAmountHaveRoom() {
        MoneyChart chart = MoneyChart.of(pact(List.of(
                        commitment("", "12345678901", "98765432101", "USD", "", Attachment.PACT),
                        commitment("A party with a name of its own", "1", "1", "USD", "", Attachment.PACT))))
                .getFirst();
        assertThat(chart.bars()).allSatisfy(bar -> {
            assertThat(bar.label().length() * 7.5).isLessThan(chart.left());
            assertThat(chart.left() + bar.possible() + bar.amount().length() * 7.5)
                    .isLessThan(chart.width());
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "999, 999", "1000, 1k", "4500000000, 4.5bn", "1234567, 1.235m", "2000000000000000, 2000tn"})
    void amountsAreWrittenBriefly(BigDecimal amount, String brief) {
        assertThat(MoneyChart.brief(amount)).isEqualTo(brief);
    }

    @Test
    void theSameNetworkIsDrawnTheSameWayWhateverItsOrder() {
        List<Wheel.Node> nodes = new ArrayList<>(List.of(
                new Wheel.Node("A", "Alpha", 2),
                new Wheel.Node("B", "Beta", 1),
                new Wheel.Node("C", "Gamma", 1),
                new Wheel.Node("D", "Delta", 1)));
        List<Wheel.Tie> ties = List.of(new Wheel.Tie("A", "C", 2, "A and C"), new Wheel.Tie("A", "X", 1, "A and X"));
        Wheel drawing = Wheel.of(nodes, ties);
        Collections.reverse(nodes);
        assertThat(Wheel.of(nodes, ties)).isEqualTo(drawing);
        assertThat(drawing.points()).extracting(Wheel.Point::id).containsExactly("A", "C");
        assertThat(drawing.curves())
                .singleElement()
                .satisfies(curve -> assertThat(curve.path()).startsWith("M"));
    }

    private static Pact.Event event(Status status, @Nullable String date, @Nullable String reported) {
        return new Pact.Event(
                status,
                false,
                date == null ? null : PartialDate.parse(date),
                "",
                reported == null ? null : PartialDate.parse(reported),
                1,
                List.of());
    }

    private static Pact.Commitment commitment(
            String payer,
            @Nullable String min,
            @Nullable String max,
            String currency,
            String covers,
            Attachment attachment) {
        Money money = new Money(
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                currency,
                false,
                "",
                "");
        return new Pact.Commitment(payer, "UKR", money, covers, "", attachment, List.of());
    }

    private static Pact pact(List<Pact.Commitment> commitments) {
        return new Pact(
                "p1",
                "Pact",
                Kind.AID,
                List.of(),
                Status.SIGNED,
                null,
                PartialDate.parse("2024-06-13"),
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                1,
                List.of(),
                "",
                0.5,
                List.of(),
                commitments,
                List.of());
    }
}
