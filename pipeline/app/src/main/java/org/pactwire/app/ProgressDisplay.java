package org.pactwire.app;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Values;
import org.pactwire.run.Pace;
import org.pactwire.run.Progress;
import org.pactwire.run.RunListener;
import org.pactwire.run.Step;

/** Shows how far a run is: a bar with the time left on a terminal, now and then a line elsewhere. */
abstract class ProgressDisplay implements RunListener, AutoCloseable {
    static ProgressDisplay on(Terminal terminal, long bytesTotal) {
        return terminal.errIsTerminal() ? new Bar(terminal, bytesTotal) : new Lines(terminal.err());
    }

    @Override
    public void close() {}

    private static String status(Progress progress) {
        return Values.count(progress.documents(), "document")
                + (progress.rejected() == 0 ? "" : ", " + Terminal.number(progress.rejected()) + " rejected");
    }

    /** {@code 1,200 documents, 3 rejected, 12.5 MB (31 %), 85 documents/s, 2 min 10 s left}. */
    static String line(Progress progress, Pace pace) {
        String share = progress.bytesTotal() <= 0
                ? ""
                : String.format(Locale.ROOT, " (%.0f %%)", 100.0 * progress.bytes() / progress.bytesTotal());
        return status(progress)
                + String.format(Locale.ROOT, ", %.1f MB%s", progress.bytes() / 1e6, share)
                + String.format(Locale.ROOT, ", %.0f documents/s", pace.documentsPerSecond())
                + pace.left().map(left -> ", " + inWords(left) + " left").orElse("");
    }

    private static String inWords(Duration time) {
        return time.toHours() > 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() > 0
                        ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                        : time.toSeconds() + " s";
    }

    /** A line every ten seconds, so that a log tells that the run is alive. */
    private static final class Lines extends ProgressDisplay {
        private static final long EVERY_NANOS = Duration.ofSeconds(10).toNanos();
        private final PrintStream err;
        private final Pace pace = new Pace(System.nanoTime());
        private long last = System.nanoTime();

        Lines(PrintStream err) {
            this.err = err;
        }

        @Override
        public void progress(Progress progress) {
            long now = System.nanoTime();
            pace.at(now, progress);
            if (now - last < EVERY_NANOS) {
                return;
            }
            last = now;
            err.println(line(progress, pace));
            err.flush();
        }

        @Override
        public void begins(Step step) {
            err.println(step.label());
            err.flush();
        }
    }

    /** A bar with the time left and the speed. */
    private static final class Bar extends ProgressDisplay {
        private static final int EVERY_MILLIS = 200;
        private static final long MEGABYTE = 1 << 20;
        private final PrintStream err;
        private final long bytesTotal;
        private final Pace pace = new Pace(System.nanoTime());
        private @Nullable ProgressBar bar;

        Bar(Terminal terminal, long bytesTotal) {
            this.err = terminal.err();
            this.bytesTotal = bytesTotal;
            this.bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(bytesTotal)
                    .setUnit(bytesTotal > 10 * MEGABYTE ? " MB" : " kB", bytesTotal > 10 * MEGABYTE ? MEGABYTE : 1024)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setEtaFunction(state -> left())
                    .setUpdateIntervalMillis(EVERY_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(err, terminal.width()))
                    .build();
        }

        @Override
        public void progress(Progress progress) {
            ProgressBar running = bar;
            if (running != null) {
                double speed;
                synchronized (pace) {
                    pace.at(System.nanoTime(), progress);
                    speed = pace.documentsPerSecond();
                }
                running.stepTo(bytesTotal < 0 ? progress.bytes() : Math.min(bytesTotal, progress.bytes()));
                running.setExtraMessage(String.format(Locale.ROOT, " %s, %.0f/s", status(progress), speed));
            }
        }

        /** Asked by the thread that draws. */
        private Optional<Duration> left() {
            synchronized (pace) {
                return pace.left();
            }
        }

        @Override
        public void begins(Step step) {
            close();
            err.println(step.label() + " …");
            err.flush();
        }

        @Override
        public void close() {
            ProgressBar running = bar;
            if (running != null) {
                running.close();
                err.flush();
                bar = null;
            }
        }
    }
}
