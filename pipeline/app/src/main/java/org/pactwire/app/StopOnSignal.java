package org.pactwire.app;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * While open, Ctrl-C or a TERM signal stops a run in order: the process ends when the run has committed and reported,
 * that is, when this is closed.
 */
final class StopOnSignal implements AutoCloseable {
    /** More than any document may take. */
    private static final long LONGEST_SECONDS = 300;

    private final PrintStream err;
    /** Ends a line on which progress is shown. */
    private final String before;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "pactwire-stop");
    private volatile boolean told;
    private volatile @Nullable Runnable stop;

    StopOnSignal(Terminal terminal) {
        this.err = terminal.err();
        this.before = terminal.errIsTerminal() ? System.lineSeparator() : "";
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Says how to stop what runs. */
    void stops(Runnable stopping) {
        stop = stopping;
        if (told) {
            stopping.run();
        }
    }

    private void stopAndWait() {
        told = true;
        Runnable stopping = stop;
        if (stopping != null) {
            err.println(before + "stopping: finishing what is being worked on");
            err.flush();
            stopping.run();
        }
        try {
            if (!finished.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                err.println("a document takes too long; what was committed is safe");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        err.flush();
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            told = true; // the process is ending already: the hook does what is left
        }
    }
}
