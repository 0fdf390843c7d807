package org.pactwire.run;

import java.io.Serializable;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection;
import org.pactwire.fact.Extraction;

/**
 * What a run did.
 *
 * @param read documents read
 * @param unfinished documents read but left without an outcome, since the run was stopped; the next run reads them
 * @param outcomes number of documents by outcome; with {@code unfinished} they add up to {@code read}
 * @param outdated unchanged documents that were read with another version of the program or its models
 * @param rejections rejected documents by reason
 * @param otherLanguages articles of this run in other languages than English by language code: indexed, not read for
 *     facts
 * @param found what was read in the articles of this run
 * @param totals what the archive holds after the run; null if the run was stopped before it was resolved,
 *     or took in a share of an input
 * @param times time by step, added up over all threads; shown to people only
 * @param elapsed time from start to end
 * @param bytes bytes of input read
 * @param stopped true if the run was told to stop before the end of its input: nothing was resolved or exported
 */
public record RunReport(
        long read,
        long unfinished,
        Map<Outcome, Long> outcomes,
        long outdated,
        Map<Rejection.Reason, Long> rejections,
        Map<String, Long> otherLanguages,
        Found found,
        @Nullable Totals totals,
        Map<Step, Duration> times,
        Duration elapsed,
        long bytes,
        boolean stopped)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public RunReport {
        outcomes = inOrder(Outcome.class, outcomes);
        rejections = inOrder(Rejection.Reason.class, rejections);
        otherLanguages = Collections.unmodifiableMap(new TreeMap<>(otherLanguages));
        times = inOrder(Step.class, times);
        long counted = unfinished + outcomes.values().stream().mapToLong(n -> n).sum();
        if (counted != read) {
            throw new IllegalStateException(read + " documents read, but " + counted + " have an outcome");
        }
    }

    /**
     * What the archive holds.
     *
     * @param articles articles, copies included
     * @param pacts pacts in the book
     */
    public record Totals(long articles, long pacts) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Number of mentions and claims read in articles. */
    public record Found(long entities, long money, long dates, long claims) implements Serializable {
        private static final long serialVersionUID = 1L;

        static final Found NOTHING = new Found(0, 0, 0, 0);

        Found plus(Extraction extraction) {
            return new Found(
                    entities + extraction.entities().size(),
                    money + extraction.money().size(),
                    dates + extraction.dates().size(),
                    claims + extraction.claims().size());
        }

        Found plus(Found other) {
            return new Found(
                    entities + other.entities, money + other.money, dates + other.dates, claims + other.claims);
        }
    }

    static RunReport nothing() {
        return new RunReport(
                0, 0, Map.of(), 0, Map.of(), Map.of(), Found.NOTHING, null, Map.of(), Duration.ZERO, 0, false);
    }

    /** With the time that all of it took, where this process saw only a part of it. */
    public RunReport withElapsed(Duration all) {
        return new RunReport(
                read,
                unfinished,
                outcomes,
                outdated,
                rejections,
                otherLanguages,
                found,
                totals,
                times,
                all,
                bytes,
                stopped);
    }

    /** With documents that were left out since the archive holds them already; some read with another version. */
    public RunReport withUnchanged(long unchanged, long ofThemOutdated) {
        return new RunReport(
                read + unchanged,
                unfinished,
                sum(outcomes, Map.of(Outcome.UNCHANGED, unchanged)),
                outdated + ofThemOutdated,
                rejections,
                otherLanguages,
                found,
                totals,
                times,
                elapsed,
                bytes,
                stopped);
    }

    /** The two together, as one report of shares that were worked on at the same time: the longer time counts. */
    RunReport plus(RunReport other) {
        return new RunReport(
                read + other.read,
                unfinished + other.unfinished,
                sum(outcomes, other.outcomes),
                outdated + other.outdated,
                sum(rejections, other.rejections),
                sum(otherLanguages, other.otherLanguages),
                found.plus(other.found),
                null,
                StepTimes.sum(times, other.times),
                elapsed.compareTo(other.elapsed) > 0 ? elapsed : other.elapsed,
                bytes + other.bytes,
                stopped || other.stopped);
    }

    private static <K> Map<K, Long> sum(Map<K, Long> some, Map<K, Long> more) {
        Map<K, Long> sum = new HashMap<>(some);
        more.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }

    public long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    private static <K extends Enum<K>, V> Map<K, V> inOrder(Class<K> keys, Map<K, V> map) {
        Map<K, V> sorted = new EnumMap<>(keys);
        sorted.putAll(map);
        return Collections.unmodifiableMap(sorted);
    }
}
