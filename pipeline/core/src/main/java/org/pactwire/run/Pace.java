package org.pactwire.run;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * How fast a run goes and how long it will still take, by what it did in the last minute: models that load first, and a
 * part of the input that is slower than the rest, are soon forgotten. Not thread-safe.
 */
public final class Pace {
    private static final long WINDOW_NANOS = Duration.ofMinutes(1).toNanos();
    private static final long APART_NANOS = Duration.ofMillis(500).toNanos();
    private static final double NANOS = 1e9;

    private record Sample(long nanos, Progress progress) {}

    private final ArrayDeque<Sample> samples = new ArrayDeque<>();
    private Sample last;

    /**
     * @param nanos a time of {@link System#nanoTime()} before any document
     */
    public Pace(long nanos) {
        last = new Sample(nanos, new Progress(0, 0, 0, -1));
        samples.add(last);
    }

    /** Takes in how far the run is at a time. */
    public void at(long nanos, Progress progress) {
        last = new Sample(nanos, progress);
        if (nanos - samples.getLast().nanos >= APART_NANOS) {
            samples.add(last);
        }
        while (samples.size() > 2 && nanos - samples.getFirst().nanos > WINDOW_NANOS) {
            samples.removeFirst();
        }
    }

    /** Documents a second; 0 as long as that is unknown. */
    public double documentsPerSecond() {
        return perSecond(last.progress.documents() - samples.getFirst().progress.documents());
    }

    /** Bytes of input a second; 0 as long as that is unknown. */
    public double bytesPerSecond() {
        return perSecond(last.progress.bytes() - samples.getFirst().progress.bytes());
    }

    /** Time until the input is read to its end; empty as long as its size or the speed is unknown. */
    public Optional<Duration> left() {
        Progress now = last.progress;
        double speed = bytesPerSecond();
        return now.bytesTotal() < 0 || speed == 0
                ? Optional.empty()
                : Optional.of(
                        Duration.ofMillis(Math.round(1000.0 * Math.max(0, now.bytesTotal() - now.bytes()) / speed)));
    }

    private double perSecond(long done) {
        long nanos = last.nanos - samples.getFirst().nanos;
        return nanos <= 0 ? 0 : Math.max(0, done) * NANOS / nanos;
    }
}
