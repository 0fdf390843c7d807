package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pactwire.bench.pins.Tally.Change;

class TallyTest {
    private static final Tally BEFORE = new Tally("status", 90, 100, 120);

    @Test
    void oneMissedMoreIsAFall() {
        assertThat(new Tally("status", 89, 99, 120).since(BEFORE)).isEqualTo(Change.FELL);
    }

    @Test
    void oneWrongMoreIsAFallThoughMoreWasFound() {
        assertThat(new Tally("status", 91, 110, 120).since(BEFORE)).isEqualTo(Change.FELL);
    }

    @Test
    void oneFoundMoreIsARise() {
        assertThat(new Tally("status", 91, 101, 120).since(BEFORE)).isEqualTo(Change.ROSE);
    }

    @Test
    void otherNumbersOfTheSameRatesAreAMove() {
        assertThat(new Tally("status", 45, 50, 60).since(BEFORE)).isEqualTo(Change.MOVED);
        assertThat(new Tally("status", 90, 100, 120).since(BEFORE)).isEqualTo(Change.SAME);
    }

    @Test
    void theFirstFaultIsAFallAndTheLastARise() {
        Tally none = Tally.ofFound("faults", 0, 0);
        Tally one = Tally.ofFound("faults", 0, 1);
        assertThat(one.since(none)).isEqualTo(Change.FELL);
        assertThat(none.since(one)).isEqualTo(Change.ROSE);
    }

    @Test
    void whatIsNotMeasuredHasNoRate() {
        assertThat(Tally.ofFound("money", 3, 4).precision()).isEqualTo(0.75);
        assertThat(Tally.ofFound("money", 3, 4).recall()).isNaN();
        assertThat(Tally.ofExpected("money", 3, 4).precision()).isNaN();
        assertThat(Tally.ofExpected("money", 3, 4).f1()).isNaN();
        assertThat(BEFORE.f1()).isCloseTo(2 * 0.9 * 0.75 / 1.65, within(1e-9));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Tally tally = Tally.ofExpected("money", 3, 4);
        assertThat(tally.numbers()).isEqualTo("3\t-\t4");
        assertThat(Tally.read("money", tally.numbers())).isEqualTo(tally);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.read("money", "3\t4"))
                .withMessageContaining("money");
    }
}
