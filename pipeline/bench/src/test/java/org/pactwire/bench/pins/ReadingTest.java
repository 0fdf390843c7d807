package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

class ReadingTest {
    private final Reading reading = new MadeReading()
            .pact("p", "FRA;ITA")
            .told("a", "p", 3, Status.SIGNED, null, "")
            .told("a", "", 1, Status.AGREED, null, "")
            .told("b", "p", 0, Status.ENDED, null, "")
            .made();

    @Test
    void claimsStandInTheOrderOfTheirFile() {
        assertThat(reading.claims("a")).extracting(Claim::sentence).containsExactly(1, 3);
        assertThat(reading.claims("refused")).isEmpty();
    }

    @Test
    void claimsThatFitNoPactAreTogether() {
        assertThat(reading.byPact(reading.claims("a"))).containsOnlyKeys("", "p");
    }

    @Test
    void thePactOfSeveralArticlesIsFoundInEach() {
        assertThat(reading.articlesOf(List.of("a-0", "b-0", "unknown"))).containsExactly("a", "b");
    }

    @Test
    void daysAreWrittenAsInTheFiles() {
        LocalDate first = LocalDate.of(2024, 5, 6);
        assertThat(Reading.days(when(first, first))).isEqualTo("2024-05-06");
        assertThat(Reading.days(when(first, first.plusDays(1)))).isEqualTo("2024-05");
        assertThat(Reading.days(when(first, first.plusYears(1)))).isEqualTo("2024-05-06/2025-05-06");
        assertThat(Reading.days(null)).isEmpty();
    }

    private static When when(LocalDate earliest, LocalDate latest) {
        return new When(When.Type.DATE, "", earliest, latest, null);
    }
}
