package org.pactwire.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Holding;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;

/**
 * Moves documents through the stages: one thread reads, several clean and extract, and the caller takes the results.
 * Both queues are bounded, so a slow stage holds up the one before it and memory stays flat. Results come in no
 * particular order.
 */
final class Conveyor implements AutoCloseable {
    /** Documents waiting for each worker; enough that none waits for the reader. */
    private static final int WAITING = 2;

    private static final long GRACE_SECONDS = 10;

    /**
     * A result on its way to the writer.
     *
     * @param id id of the article; empty where there is none
     * @param bytes bytes of input up to this document
     */
    record Delivery(Result result, String id, String origin, long bytes) {}

    private sealed interface Parcel {
        record Work(Job job) implements Parcel {}

        record Delivered(Delivery delivery) implements Parcel {}

        /** Its sender sends nothing more. */
        record Last() implements Parcel {}
    }

    private final RawDocuments documents;
    private final Archive archive;
    private final String version;
    private final boolean refresh;
    private final StepTimes times;
    private final List<DocumentWorker> workers;
    private final BlockingQueue<Parcel> jobs;
    private final BlockingQueue<Parcel> results;
    private final ExecutorService threads;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private volatile long bytes;
    private volatile boolean stopped;
    private volatile @Nullable Throwable failure;
    private int senders;

    /**
     * @param version of the stages
     * @param refresh true to work on documents again that were read with another version
     */
    Conveyor(
            RawDocuments documents,
            Archive archive,
            String version,
            boolean refresh,
            StepTimes times,
            List<DocumentWorker> workers) {
        this.documents = documents;
        this.archive = archive;
        this.version = version;
        this.refresh = refresh;
        this.times = times;
        this.workers = List.copyOf(workers);
        this.jobs = new ArrayBlockingQueue<>(WAITING * workers.size());
        this.results = new ArrayBlockingQueue<>(2 * WAITING * workers.size());
        this.threads = Executors.newFixedThreadPool(workers.size() + 1, task -> {
            Thread thread = new Thread(task, "pactwire-conveyor");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start() {
        List<Runnable> tasks = new ArrayList<>();
        tasks.add(guarded(this::readAll));
        workers.forEach(worker -> tasks.add(guarded(() -> work(worker))));
        senders = tasks.size();
        tasks.forEach(threads::execute);
    }

    /** Reads nothing more; what is being worked on is finished, what only waits is dropped. */
    void stop() {
        stopped = true;
    }

    /**
     * The next result; null at the end.
     *
     * @throws IOException if reading failed in a way that makes going on pointless; all results before were given
     */
    @Nullable
    Delivery next() throws IOException, InterruptedException {
        while (senders > 0) {
            switch (results.take()) {
                case Parcel.Delivered delivered -> {
                    return delivered.delivery();
                }
                case Parcel.Last last -> senders--;
                case Parcel.Work work -> throw new IllegalStateException("not a result: " + work);
            }
        }
        Throwable cause = failure;
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return null;
    }

    /** Documents read so far. */
    long read() {
        return read.get();
    }

    /** Documents read, but dropped since the run was stopped. */
    long dropped() {
        return dropped.get();
    }

    /** Bytes of input read so far. */
    long bytes() {
        return bytes;
    }

    private void readAll() throws Exception {
        try {
            while (!stopped) {
                ReadResult result = times.<@Nullable ReadResult, IOException>timed(Step.READ, documents::next);
                if (result == null) {
                    break;
                }
                read.incrementAndGet();
                bytes = documents.bytesRead();
                switch (result) {
                    case ReadResult.Refused refused ->
                        deliver(
                                new Result.Refused(refused.rejection()),
                                "",
                                refused.rejection().origin(),
                                bytes);
                    case ReadResult.Read document -> {
                        Job job =
                                new Job(document.document(), document.document().id(), bytes);
                        String origin = job.document().origin();
                        Holding holding = archive.holding(job.id(), origin, version);
                        if (holding.isLeft(refresh)) {
                            deliver(new Result.Unchanged(holding == Holding.OUTDATED), job.id(), origin, bytes);
                        } else {
                            jobs.put(new Parcel.Work(job));
                        }
                    }
                }
            }
        } finally {
            for (int i = 0; i < workers.size(); i++) {
                jobs.put(new Parcel.Last());
            }
        }
    }

    /** Goes on taking jobs after a failure, only to drop them: the reader must not wait for ever. */
    private void work(DocumentWorker worker) throws InterruptedException {
        while (jobs.take() instanceof Parcel.Work work) {
            if (stopped) {
                dropped.incrementAndGet();
                continue;
            }
            Job job = work.job();
            try {
                deliver(worker.process(job), job.id(), job.document().origin(), job.bytes());
            } catch (IOException | RuntimeException | Error e) { // an OutOfMemoryError must be told, too
                dropped.incrementAndGet();
                stopped = true;
                fail(e);
            }
        }
    }

    private void deliver(Result result, String id, String origin, long bytesBefore) throws InterruptedException {
        results.put(new Parcel.Delivered(new Delivery(result, id, origin, bytesBefore)));
    }

    private interface Task {
        void run() throws Exception;
    }

    /** Whatever ends a thread, its last parcel is sent; the taker of the results hears of the first failure then. */
    private Runnable guarded(Task task) {
        return () -> {
            try {
                task.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable e) { // an OutOfMemoryError must be told, too
                fail(e);
            }
            try {
                results.put(new Parcel.Last());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private synchronized void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
        workers.forEach(DocumentWorker::close);
        try {
            if (!threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
