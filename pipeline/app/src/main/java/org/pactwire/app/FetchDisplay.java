package org.pactwire.app;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Values;
import org.pactwire.read.fetch.FetchListener;

/** Shows how far fetching is: a bar on a terminal, now and then a line elsewhere. */
final class FetchDisplay implements FetchListener, AutoCloseable {
    private static final long EVERY_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int EVERY_MILLIS = 200;

    private final Terminal terminal;
    private final @Nullable ProgressBar bar;
    private long last = System.nanoTime();

    FetchDisplay(Terminal terminal) {
        this.terminal = terminal;
        this.bar = terminal.errIsTerminal()
                ? new ProgressBarBuilder()
                        .setTaskName("fetching")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(EVERY_MILLIS)
                        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
                        .build()
                : null;
    }

    @Override
    public void progress(Progress progress) {
        if (bar != null) {
            bar.maxHint(progress.known());
            bar.stepTo(progress.ended());
            bar.setExtraMessage(" " + trouble(progress));
        } else if (System.nanoTime() - last >= EVERY_NANOS) {
            last = System.nanoTime();
            terminal.err()
                    .println(Terminal.number(progress.ended()) + " of "
                            + Values.count(progress.known(), "known address") + trouble(progress));
            terminal.err().flush();
        }
    }

    private static String trouble(Progress progress) {
        return (progress.troubled() == 0 ? "" : ", " + Terminal.number(progress.troubled()) + " refused or failed")
                + ", " + Terminal.number((progress.bytes() + 1023) >> 10) + " kB";
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            terminal.err().flush();
        }
    }
}
