package org.pactwire.app.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A measure and its misses, from sets of values. A value is expected, allowed or wrong: finding an allowed one earns
 * nothing and costs nothing.
 */
record SetScore(Measure measure, List<Miss> misses) {
    /**
     * A value to be found.
     *
     * @param origin article; empty for a value of a dossier
     * @param pact gold id, or an id that no gold pact has
     */
    record Item(String origin, String pact, String value) implements Comparable<Item> {
        private static final Comparator<Item> ORDER =
                Comparator.comparing(Item::origin).thenComparing(Item::pact).thenComparing(Item::value);

        @Override
        public int compareTo(Item other) {
            return ORDER.compare(this, other);
        }
    }

    static SetScore of(
            String name, Collection<Item> expectedItems, Collection<Item> allowedItems, Collection<Item> foundItems) {
        Set<Item> expected = new TreeSet<>(expectedItems);
        Set<Item> found = new TreeSet<>(foundItems);
        found.removeIf(item -> allowedItems.contains(item) && !expected.contains(item));
        Set<Item> correct = new TreeSet<>(found);
        correct.retainAll(expected);
        Set<Item> missing = new TreeSet<>(expected);
        missing.removeAll(correct);
        Set<Item> wrong = new TreeSet<>(found);
        wrong.removeAll(correct);
        return new SetScore(
                Measure.ofCounts(name, correct.size(), found.size(), expected.size()), misses(name, missing, wrong));
    }

    /** A missing and a wrong value of one pact in one article are one miss. */
    private static List<Miss> misses(String name, Set<Item> missing, Set<Item> wrong) {
        List<Miss> misses = new ArrayList<>();
        Set<Item> left = new TreeSet<>(wrong);
        for (Item gold : missing) {
            Item instead = left.stream()
                    .filter(item ->
                            item.origin().equals(gold.origin()) && item.pact().equals(gold.pact()))
                    .findFirst()
                    .orElse(null);
            left.remove(instead == null ? gold : instead);
            misses.add(
                    new Miss(name, gold.origin(), gold.pact(), gold.value(), instead == null ? "" : instead.value()));
        }
        for (Item item : left) {
            misses.add(new Miss(name, item.origin(), item.pact(), "", item.value()));
        }
        return misses;
    }
}
