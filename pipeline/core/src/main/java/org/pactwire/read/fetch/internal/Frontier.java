package org.pactwire.read.fetch.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.fetch.FetchLimits;
import org.pactwire.read.fetch.FetchOutcome;
import org.pactwire.read.fetch.FetchReason;
import org.pactwire.read.fetch.FetchSettings;

/**
 * What is still to be asked: lets addresses in, once each, and hands them out, politely by host, until nothing is left
 * or the run is over. Thread-safe.
 */
final class Frontier {
    /** A sitemap tells a change by the day; what was asked for on that day may be older than the change. */
    private static final Duration PRECISION = Duration.ofDays(1);

    private final FetchSettings settings;
    private final Ledger ledger;
    private final Earlier earlier;
    private final long endNanos;
    private final HostQueues<Task> queues = new HostQueues<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<String> ports = new HashSet<>();
    private int pages;
    private int listings;
    private @Nullable FetchReason over;

    /** A task and the host whose turn it is. */
    record Turn(String host, Task task) {}

    Frontier(FetchSettings settings, Ledger ledger, Earlier earlier) {
        this.settings = settings;
        this.ledger = ledger;
        this.earlier = earlier;
        this.endNanos = System.nanoTime() + settings.limits().times().run().toNanos();
    }

    /** Lets in what the user names. */
    synchronized void seed(String text) {
        WebAddress address = WebAddress.parse(text);
        if (address != null && !address.hasUsualPort()) {
            ports.add(address.uri().getRawAuthority());
        }
        enter(text, address, "", Task.Kind.SEED);
    }

    /** Lets in what a listing names, what is not kept yet before what is. */
    synchronized void list(Listing.Items items, WebAddress listing) {
        Task.Kind kind = items.ofSitemaps() ? Task.Kind.SITEMAP : Task.Kind.PAGE;
        String from = listing.toString();
        List<Runnable> known = new ArrayList<>();
        for (Listing.Item item : items.items()) {
            WebAddress address = listing.resolve(item.reference());
            Earlier.Response kept = address == null ? null : earlier.of(address);
            if (address == null || kept == null) {
                enter(item.reference(), address, from, kind);
            } else if (item.changed() != null && item.changed().plus(PRECISION).isBefore(kept.date())) {
                known.add(() -> unchanged(address, from));
            } else {
                known.add(() -> enter(item.reference(), address, from, kind));
            }
        }
        known.forEach(Runnable::run);
        notifyAll();
    }

    private void unchanged(WebAddress address, String from) {
        if (!rows.containsKey(address.toString())) {
            int row = ledger.open(address.toString(), from);
            rows.put(address.toString(), row);
            ledger.end(row, new Ledger.End(FetchOutcome.UNCHANGED, null, "by its listing", 0, 0), "");
        }
    }

    private void enter(String text, @Nullable WebAddress address, String from, Task.Kind kind) {
        String url = address == null ? WebAddress.cut(text.strip()) : address.toString();
        Integer known = rows.get(url);
        if (known != null) {
            if (!ledger.url(known).equals(url)) { // the end of another address's redirects
                int row = ledger.open(url, from);
                rows.put(url, row);
                ledger.end(row, new Ledger.End(FetchOutcome.DUPLICATE, null, "", 0, 0), url);
            }
            return;
        }
        boolean full = pages >= settings.limits().counts().pages();
        if (full && kind != Task.Kind.SEED) {
            ledger.beyond(1);
            return;
        }
        pages++;
        int row = ledger.open(url, from);
        rows.put(url, row);
        FetchReason refusal = refusal(address);
        if (address == null || refusal != null) {
            FetchReason reason = refusal == null ? FetchReason.BAD_ADDRESS : refusal;
            ledger.end(row, Ledger.End.refused(reason, detail(reason)), "");
        } else if (full) {
            ledger.end(row, Ledger.End.left(FetchReason.LIMIT), "");
        } else {
            push(new Task(row, kind, address));
        }
    }

    private @Nullable FetchReason refusal(@Nullable WebAddress address) {
        if (address == null) {
            return FetchReason.BAD_ADDRESS;
        }
        return allowsPort(address) ? null : FetchReason.PORT;
    }

    private static String detail(FetchReason reason) {
        return reason == FetchReason.BAD_ADDRESS
                ? "wants http:// or https://, a host, and no password"
                : "a port that is not allowed";
    }

    /** Whether the port of an address may be asked. */
    synchronized boolean allowsPort(WebAddress address) {
        return address.hasUsualPort()
                || settings.ports().contains(address.port())
                || ports.contains(address.uri().getRawAuthority());
    }

    private void push(Task task) {
        if (over != null) {
            ledger.end(task.row(), Ledger.End.left(over), task.finalUrl());
        } else {
            queues.add(task.at().host(), task, System.nanoTime());
        }
    }

    /** Sends a task where it was redirected to, or ends it if it may not go there. */
    synchronized void redirect(Task task, String location, int status) {
        WebAddress target = task.at().resolve(location);
        FetchReason refusal = refusal(target);
        if (target == null || refusal != null) {
            FetchReason reason = refusal == null ? FetchReason.BAD_ADDRESS : refusal;
            ledger.end(
                    task.row(),
                    new Ledger.End(FetchOutcome.REFUSED, reason, detail(reason), status, 0),
                    WebAddress.cut(location.strip()));
            return;
        }
        Integer known = rows.get(target.toString());
        Task further = task.redirectedTo(target);
        if (target.equals(task.at()) || task.trail().contains(target)) {
            ledger.end(task.row(), Ledger.End.failed(FetchReason.REDIRECTS, "in a circle", status), further.finalUrl());
        } else if (further.trail().size() > settings.limits().counts().redirects()) {
            ledger.end(
                    task.row(),
                    Ledger.End.failed(
                            FetchReason.REDIRECTS, "more than " + task.trail().size(), status),
                    further.finalUrl());
        } else if (known != null) {
            ledger.end(task.row(), new Ledger.End(FetchOutcome.DUPLICATE, null, "", status, 0), further.finalUrl());
        } else {
            rows.put(target.toString(), task.row());
            push(further);
            notifyAll();
        }
    }

    /** Puts a task back to the front of its host's queue. */
    synchronized void again(Task task) {
        if (over != null) {
            ledger.end(task.row(), Ledger.End.left(over), task.finalUrl());
        } else {
            queues.again(task.at().host(), task, System.nanoTime());
        }
    }

    /** Whether one more listing may be followed; counts it if so. */
    synchronized boolean mayFollow() {
        if (listings >= settings.limits().counts().listings()) {
            return false;
        }
        listings++;
        return true;
    }

    /** The next task whose host is free, as soon as there is one; null when the run is over. */
    synchronized @Nullable Turn take() throws InterruptedException {
        while (true) {
            long now = System.nanoTime();
            if (over == null && now - endNanos >= 0) {
                finish(FetchReason.TIME);
            }
            switch (queues.next(now)) {
                case HostQueues.Next.Go<Task> go -> {
                    return new Turn(go.host(), go.task());
                }
                case HostQueues.Next.End<Task> end -> {
                    notifyAll();
                    return null;
                }
                case HostQueues.Next.Wait<Task> wait -> {
                    long nanos = Math.min(wait.nanos(), over == null ? endNanos - now : Long.MAX_VALUE);
                    wait(Math.max(1, nanos / 1_000_000 + 1));
                }
            }
        }
    }

    /** A host's turn is over; it rests before the next one. */
    synchronized void release(String host, Duration pause) {
        queues.release(host, System.nanoTime(), pause.toNanos());
        notifyAll();
    }

    /** Hands out nothing more; what waits, and what comes back, is left. */
    synchronized void finish(FetchReason reason) {
        if (over == null) {
            over = reason;
            queues.drain().forEach(task -> ledger.end(task.row(), Ledger.End.left(reason), task.finalUrl()));
            notifyAll();
        }
    }

    /** Time that one exchange may take now. */
    Duration timeFor(FetchLimits limits) {
        Duration left = timeLeft();
        Duration exchange = limits.times().exchange();
        return left.compareTo(exchange) < 0 ? left : exchange;
    }

    private Duration timeLeft() {
        return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
    }

    /** Whether this trouble is only that the run ended meanwhile; if so, it is over. */
    synchronized boolean isOver(Reply.Trouble trouble) {
        if (trouble.reason() == FetchReason.STOPPED) {
            finish(FetchReason.STOPPED);
        } else if (trouble.reason() == FetchReason.TOO_SLOW && timeLeft().isZero()) {
            finish(FetchReason.TIME);
        } else {
            return false;
        }
        return true;
    }

    /** The outcome of an address that the end of the run came upon. */
    synchronized Ledger.End left() {
        return Ledger.End.left(over == null ? FetchReason.STOPPED : over);
    }
}
