package org.pactwire.read.fetch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.fetch.FetchListener;
import org.pactwire.read.fetch.FetchReason;
import org.pactwire.read.fetch.FetchReport;
import org.pactwire.read.fetch.FetchSettings;

/** One run: a thread for each host that is asked at the same time, all of them taking turns from one frontier. */
public final class FetchRun {
    private final FetchSettings settings;
    private final NameService names;
    private final AddressRules rules;
    private final Clock clock;
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    private volatile boolean stopped;
    private volatile @Nullable Web web;
    private volatile @Nullable Frontier frontier;

    public FetchRun(FetchSettings settings, NameService names, AddressRules rules, Clock clock) {
        this.settings = settings;
        this.names = names;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Fetches.
     *
     * @throws IOException if the folder cannot be written; what was kept until then stays
     */
    public FetchReport run(List<String> addresses, Path into, FetchListener listener)
            throws IOException, InterruptedException {
        Instant started = clock.instant();
        long startNanos = System.nanoTime();
        Ledger ledger = new Ledger(listener);
        FetchFolder folder = new FetchFolder(into, settings.userAgent(), started);
        try (folder;
                Web asking = new Web(settings, names, rules, clock)) {
            Frontier waiting = new Frontier(settings, ledger, folder.earlier());
            web = asking;
            frontier = waiting;
            addresses.forEach(waiting::seed);
            if (stopped) {
                stop();
            }
            work(asking, waiting, new Visit(settings, asking, waiting, ledger, folder, clock), ledger);
            rethrow();
            List<Path> files = folder.pages().isUsed() ? List.of(folder.pages().file()) : List.of();
            return new FetchReport(
                    ledger.all(),
                    ledger.beyond(),
                    asking.received(),
                    started,
                    Duration.ofNanos(System.nanoTime() - startNanos),
                    stopped,
                    files);
        }
    }

    private void work(Web asking, Frontier waiting, Visit visit, Ledger ledger) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < settings.hostsAtOnce(); i++) {
            workers.add(Thread.ofPlatform()
                    .daemon()
                    .name("pactwire-fetch-" + i)
                    .start(() -> turns(asking, waiting, visit, ledger)));
        }
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            stop();
            throw e;
        }
    }

    private void turns(Web asking, Frontier waiting, Visit visit, Ledger ledger) {
        try {
            for (Frontier.Turn turn = waiting.take(); turn != null; turn = waiting.take()) {
                turn(turn, asking, waiting, visit, ledger);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) { // told by the thread that waits for this one
            fault.compareAndSet(null, e);
            waiting.finish(FetchReason.FAULT);
        }
    }

    private void turn(Frontier.Turn turn, Web asking, Frontier waiting, Visit visit, Ledger ledger) throws IOException {
        Duration pause = Duration.ZERO;
        try {
            pause = visit.step(turn.task());
        } catch (RuntimeException e) {
            ledger.end(
                    turn.task().row(),
                    Ledger.End.failed(FetchReason.FAULT, e.toString(), 0),
                    turn.task().finalUrl());
        } finally {
            if (asking.received() >= settings.limits().sizes().run()) { // before the host has its next turn
                waiting.finish(FetchReason.LIMIT);
            }
            waiting.release(turn.host(), pause);
        }
    }

    private void rethrow() throws IOException {
        Throwable thrown = fault.get();
        switch (thrown) {
            case null -> {}
            case IOException e -> throw new IOException(e.getMessage(), e);
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(thrown);
        }
    }

    /** Breaks off what is being asked; what was kept stays, the rest is left. Any thread may call it, at any time. */
    public void stop() {
        stopped = true;
        Frontier waiting = frontier;
        if (waiting != null) {
            waiting.finish(FetchReason.STOPPED);
        }
        Web asking = web;
        if (asking != null) {
            asking.stop();
        }
    }
}
