package org.pactwire.bench.pins;

import java.util.Map;
import java.util.TreeMap;

/** Counts by name of how often something was asked and how often it was so. */
final class Shares {
    private final Map<String, Integer> right = new TreeMap<>();
    private final Map<String, Integer> asked = new TreeMap<>();

    /** Asks once; hands back the answer. */
    boolean ask(String name, boolean isRight) {
        asked.merge(name, 1, Integer::sum);
        right.merge(name, isRight ? 1 : 0, Integer::sum);
        return isRight;
    }

    int right(String name) {
        return right.getOrDefault(name, 0);
    }

    int asked(String name) {
        return asked.getOrDefault(name, 0);
    }

    /** So many of what was found. */
    Tally ofFound(String name) {
        return Tally.ofFound(name, right(name), asked(name));
    }

    /** So many of what there was to be found. */
    Tally ofExpected(String name) {
        return Tally.ofExpected(name, right(name), asked(name));
    }
}
