package org.pactwire.read.fetch.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A queue for each host. A host gets one request at a time, and the next one only after its pause. Knows no clock: times
 * are nanoseconds of whatever clock the caller has. Not thread-safe.
 *
 * @param <T> what waits
 */
final class HostQueues<T> {
    private static final class Host<T> {
        final Deque<T> waiting = new ArrayDeque<>();
        boolean busy;
        long freeAt;

        Host(long now) {
            this.freeAt = now;
        }
    }

    /** What to do now. */
    sealed interface Next<T> {
        /** Work on this; then {@link #release} its host. */
        record Go<T>(String host, T task) implements Next<T> {}

        /** Nothing is due for so long, or until something is added or released. */
        record Wait<T>(long nanos) implements Next<T> {}

        /** Nothing waits and nobody works. */
        record End<T>() implements Next<T> {}
    }

    /** Hosts in the order of their turns; one that had its turn goes to the end. */
    private final Map<String, Host<T>> hosts = new LinkedHashMap<>();

    private int working;

    /** Adds to the end of a host's queue. */
    void add(String host, T task, long now) {
        host(host, now).waiting.addLast(task);
    }

    /** Puts back to the front of a host's queue what needs another try. */
    void again(String host, T task, long now) {
        host(host, now).waiting.addFirst(task);
    }

    private Host<T> host(String name, long now) {
        return hosts.computeIfAbsent(name, n -> new Host<>(now));
    }

    /** The next task of the first host that is free. */
    Next<T> next(long now) {
        long soonest = Long.MAX_VALUE;
        for (Map.Entry<String, Host<T>> entry : hosts.entrySet()) {
            Host<T> host = entry.getValue();
            if (host.busy || host.waiting.isEmpty()) {
                continue;
            }
            long wait = host.freeAt - now;
            if (wait <= 0) {
                host.busy = true;
                working++;
                String name = entry.getKey();
                hosts.remove(name);
                hosts.put(name, host);
                return new Next.Go<>(name, host.waiting.removeFirst());
            }
            soonest = Math.min(soonest, wait);
        }
        return soonest == Long.MAX_VALUE && working == 0 ? new Next.End<>() : new Next.Wait<>(soonest);
    }

    /** Work on a host's task is done; its next one may begin after the pause. */
    void release(String name, long now, long pauseNanos) {
        Host<T> host = host(name, now);
        host.busy = false;
        host.freeAt = now + pauseNanos;
        working--;
    }

    /** Takes all that waits out of the queues. */
    List<T> drain() {
        List<T> all = new ArrayList<>();
        hosts.values().forEach(host -> {
            all.addAll(host.waiting);
            host.waiting.clear();
        });
        return all;
    }
}
