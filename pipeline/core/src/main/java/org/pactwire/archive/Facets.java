package org.pactwire.archive;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many hits of a query have which values. A hit may have several values of a facet, or none.
 *
 * @param total number of all hits
 * @param counts for every facet the values that occur: the commonest first, equals by value; months by time
 */
public record Facets(long total, Map<Facet, List<Count>> counts) {
    public Facets {
        Map<Facet, List<Count>> copy = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        counts = Collections.unmodifiableMap(copy);
    }

    /**
     * A value and the number of hits that have it.
     *
     * @param value as {@link Facet#narrow} takes it: a party's id, a code, a publisher's name, a month
     */
    public record Count(String value, long count) {}

    /** The values of a facet. */
    public List<Count> of(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }
}
