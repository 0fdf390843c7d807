package org.pactwire.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Keeps the heap of a long run as small as that of a short one. A collector made for throughput clears the old
 * generation only when the whole heap is full, so that gigabytes of documents that are done with would pile up there;
 * here it is cleared whenever some ten megabytes have been added to what lived on after the last time. Not
 * thread-safe.
 */
final class OldGeneration {
    /** The models, which are loaded once, live here. */
    private static final long MODELS = 400L << 20;

    /** So much may pile up: a collection takes some 0.4 s, and is due every few thousand articles. */
    private static final long MOST_ADDED = 64L << 20;

    /** Of all parts of the heap only the old generation has a threshold; other collectors have other parts, or none. */
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
            .toList();

    private final long mostAdded;
    private long lived;

    OldGeneration() {
        this(MODELS, MOST_ADDED);
    }

    /**
     * @param lived bytes that live on from the beginning
     * @param mostAdded bytes that may pile up
     */
    OldGeneration(long lived, long mostAdded) {
        this.lived = lived;
        this.mostAdded = mostAdded;
    }

    /** To be called now and then. */
    void clearIfMuchWasAdded() {
        if (used() > lived + mostAdded) {
            clear();
        }
    }

    /** To be called when much of what was used is used no more. */
    void clear() {
        System.gc();
        lived = used();
    }

    private long used() {
        return pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }
}
