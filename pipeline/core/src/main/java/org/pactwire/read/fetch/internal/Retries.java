package org.pactwire.read.fetch.internal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.fetch.FetchLimits;
import org.pactwire.read.fetch.FetchSettings;

/** When to ask again after a failure that may pass. */
final class Retries {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private final FetchLimits limits;
    private final Duration first;
    private final Clock clock;

    Retries(FetchSettings settings, Clock clock) {
        this.limits = settings.limits();
        this.first = settings.backOff();
        this.clock = clock;
    }

    boolean isLeftFor(Task task) {
        return task.attempts() < limits.counts().retries();
    }

    /** Whether an answer of this status may be another one later. */
    static boolean mayHelp(int status) {
        return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
    }

    /** Wait before a task's next attempt: doubled each time, up to the longest wait. */
    Duration backOff(Task task) {
        Duration wait = first.multipliedBy(1L << Math.min(task.attempts(), 20));
        Duration longest = limits.times().longestWait();
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    boolean isTooLong(Duration wait) {
        return wait.compareTo(limits.times().longestWait()) > 0;
    }

    /** Retry-After (RFC 9110, 10.2.3): seconds or a date; null if there is none or it cannot be read. */
    @Nullable
    Duration asked(Reply.Answer answer) {
        String text = answer.header("Retry-After").strip();
        if (SECONDS.matcher(text).matches()) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Duration until = Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                            .toInstant());
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
