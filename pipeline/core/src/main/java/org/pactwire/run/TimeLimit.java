package org.pactwire.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does work in a helper thread and stops waiting when the limit is over. Java cannot end a thread: one that does not
 * heed its interrupt is left alone as a daemon, and the next work gets a fresh one. Used by one thread at a time.
 */
final class TimeLimit implements AutoCloseable {
    /** Deep recursion over long sentences and nested pages is bounded elsewhere; this leaves it room. */
    private static final long STACK_BYTES = 16L << 20;

    private final Duration limit;
    private final String name;
    private ExecutorService helper;

    TimeLimit(Duration limit, String name) {
        this.limit = limit;
        this.name = name;
        this.helper = start();
    }

    /**
     * The result of the work.
     *
     * @throws TimeoutException if it takes longer than the limit
     * @throws ExecutionException if it fails; the cause tells how
     * @throws InterruptedException if the caller is told to stop
     */
    <T> T call(Callable<T> work) throws TimeoutException, ExecutionException, InterruptedException {
        Future<T> future = helper.submit(work);
        try {
            return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            helper.shutdownNow();
            helper = start();
            throw e;
        }
    }

    private ExecutorService start() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, name, STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void close() {
        helper.shutdownNow();
    }
}
