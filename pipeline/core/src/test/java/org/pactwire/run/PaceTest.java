package org.pactwire.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The time left is what a user plans by. */
class PaceTest {
    private static final long TOTAL = 100_000;

    private final Pace pace = new Pace(0);

    @Test
    void anEvenRunEndsWhenItWasSaidThatItWould() {
        for (int second = 1; second < 100; second++) {
            pace.at(seconds(second), new Progress(second * 10L, 0, second * 1000L, TOTAL));

            assertThat(pace.left()).contains(Duration.ofSeconds(100 - second));
        }
        assertThat(pace.documentsPerSecond()).isEqualTo(10, within(0.01));
        assertThat(pace.bytesPerSecond()).isEqualTo(1000, within(0.01));
    }

    @Test
    void aSlowStartIsForgottenAfterAMinute() {
        pace.at(seconds(30), new Progress(1, 0, 0, TOTAL));
        for (int second = 31; second <= 100; second++) {
            pace.at(seconds(second), new Progress(second, 0, (second - 30) * 1000L, TOTAL));
        }

        assertThat(pace.left().orElseThrow()).isBetween(Duration.ofSeconds(29), Duration.ofSeconds(32));
    }

    @Test
    void aRunThatSlowsDownTakesLonger() {
        for (int second = 1; second <= 20; second++) {
            pace.at(seconds(second), new Progress(second, 0, second * 1000L, TOTAL));
        }
        for (int second = 21; second <= 120; second++) {
            pace.at(seconds(second), new Progress(second, 0, 20_000 + (second - 20) * 100L, TOTAL));
        }

        assertThat(pace.left()).contains(Duration.ofSeconds((100_000 - 30_000) / 100));
    }

    @Test
    void nothingIsSaidOfInputWithoutASizeOrBeforeTheFirstByte() {
        pace.at(seconds(5), new Progress(0, 0, 0, TOTAL));
        assertThat(pace.left()).isEmpty();

        pace.at(seconds(9), new Progress(9, 0, 900, -1));
        assertThat(pace.left()).isEmpty();
        assertThat(pace.bytesPerSecond()).isEqualTo(100);
    }

    @Test
    void atTheEndNothingIsLeft() {
        pace.at(seconds(7), new Progress(70, 0, TOTAL, TOTAL));

        assertThat(pace.left()).contains(Duration.ZERO);
    }

    private static long seconds(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
