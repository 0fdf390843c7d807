package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pactwire.fact.Status;

class SeedsGoldTest {
    @Test
    void whereNothingWasReadOnlyTheChecksOnWhatMustNotBeArePassed() {
        assertThat(SeedsGold.score(new MadeReading().made())).contains(Tally.ofExpected("checks", 2, 21));
    }

    @Test
    void whatIsReadPassesItsChecks() {
        MadeReading made = new MadeReading()
                .pact("p", "JPN;UKR")
                .told("a", "p", Status.PLANNED, Status.SIGNED)
                .dossier("p", "2024-06-13", 10)
                .signatory("p", "Fumio Kishida")
                .signatory("p", "Volodymyr Zelensky")
                .pact("q", "CAN;UKR")
                .told("a", "q", Status.SIGNED);
        // one pact, its statuses, years, names and day; Canada
        assertThat(SeedsGold.score(made.made())).contains(Tally.ofExpected("checks", 2 + 5 + 1, 21));
    }
}
