package org.pactwire.run;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the time that each step takes, over all threads. Thread-safe. The times are shown to people and decide
 * nothing.
 */
final class StepTimes {
    private final Map<Step, Duration> spent = new ConcurrentHashMap<>();

    /** Work that may fail in one way. */
    interface Work<T extends @Nullable Object, E extends Exception> {
        T call() throws E;
    }

    /** Does some work and adds the time it took to a step, also where it fails. */
    <T extends @Nullable Object, E extends Exception> T timed(Step step, Work<T, E> work) throws E {
        long start = System.nanoTime();
        try {
            return work.call();
        } finally {
            spent.merge(step, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
        }
    }

    static Map<Step, Duration> sum(Map<Step, Duration> some, Map<Step, Duration> more) {
        Map<Step, Duration> sum = new EnumMap<>(Step.class);
        sum.putAll(some);
        more.forEach((step, time) -> sum.merge(step, time, Duration::plus));
        return sum;
    }

    /** The steps that took any time, in order. */
    Map<Step, Duration> durations() {
        Map<Step, Duration> result = new EnumMap<>(Step.class);
        result.putAll(spent);
        return Collections.unmodifiableMap(result);
    }
}
