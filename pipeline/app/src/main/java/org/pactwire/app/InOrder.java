package org.pactwire.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does work in several threads and hands on the results in the order in which the work was given. */
final class InOrder<T> implements AutoCloseable {
    /** Pieces of work waiting for each thread; enough that a slow one does not idle the others. */
    private static final int WAITING = 8;

    private final Deque<Future<T>> waiting = new ArrayDeque<>();
    private final int most;
    private final ExecutorService threads;
    private final Consumer<T> taker;

    InOrder(int threads, Consumer<T> taker) {
        this.most = WAITING * threads;
        this.taker = taker;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "pactwire-work");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Gives a piece of work; waits where too many are under way. */
    void add(Callable<T> work) throws InterruptedException, ExecutionException {
        waiting.add(threads.submit(work));
        if (waiting.size() > most) {
            taker.accept(waiting.remove().get());
        }
    }

    /** Waits for all of it. */
    void finish() throws InterruptedException, ExecutionException {
        while (!waiting.isEmpty()) {
            taker.accept(waiting.remove().get());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
