package org.pactwire.read.fetch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.read.fetch.FetchSettings;

/** When to ask again, by a clock that stands still. */
class RetriesTest {
    private final Retries retries =
            new Retries(FetchSettings.DEFAULT, Clock.fixed(Instant.parse("2026-01-13T10:00:00Z"), ZoneOffset.UTC));

    private static Reply.Answer busy(String retryAfter) {
        return new Reply.Answer(
                503, "", List.of(new Reply.Header("retry-after", retryAfter)), new byte[0], "", null, Instant.EPOCH);
    }

    private static Task failed(int times) {
        WebAddress address = WebAddress.parse("http://news.test/");
        if (address == null) {
            throw new AssertionError();
        }
        return new Task(0, Task.Kind.PAGE, address, List.of(), times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "0 | PT0S",
                "Tue, 13 Jan 2026 10:01:30 GMT | PT1M30S",
                "Tue, 13 Jan 2026 09:00:00 GMT | PT0S",
                "999999999 | PT277777H46M39S"
            })
    void theServerSaysWhenInSecondsOrByADate(String retryAfter, String wait) {
        assertThat(retries.asked(busy(retryAfter))).isEqualTo(Duration.parse(wait));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999", "Tue, 99 Jan 2026 10:00:00 GMT"})
    void whatCannotBeReadIsNotSaid(String retryAfter) {
        assertThat(retries.asked(busy(retryAfter))).isNull();
    }

    @Test
    void theWaitDoublesUpToTheLongest() {
        assertThat(retries.backOff(failed(0))).isEqualTo(Duration.ofSeconds(2));
        assertThat(retries.backOff(failed(1))).isEqualTo(Duration.ofSeconds(4));
        assertThat(retries.backOff(failed(2))).isEqualTo(Duration.ofSeconds(8));
        assertThat(retries.backOff(failed(1000))).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void attemptsEnd() {
        assertThat(retries.isLeftFor(failed(2))).isTrue();
        assertThat(retries.isLeftFor(failed(3))).isFalse();
    }
}
