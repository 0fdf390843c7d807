package org.pactwire.archive;

import java.util.List;

/**
 * A question to the archive.
 *
 * @param query in the query language of {@code docs/search.md}; empty finds everything
 * @param target what a hit is
 * @param order which hits come first
 * @param offset number of first hits to skip
 * @param limit largest number of hits to give
 */
public record SearchRequest(String query, Target target, Order order, int offset, int limit) {
    /** What a hit is. */
    public enum Target {
        /** Evidence: one sentence that says something about a pact. */
        SENTENCES,
        /** Whole articles, those that say nothing of pacts among them. */
        ARTICLES,
        /** Pacts. */
        PACTS
    }

    /** Which hits come first; equals are ordered by id. */
    public enum Order {
        /** Those that match the words best. */
        BEST,
        /** Those published last; pacts by the last article about them. What has no date comes last. */
        NEWEST,
        /** Pacts that were signed last; those of which no day is known come last. */
        SIGNED,
        /** Pacts by their names, without regard to case. */
        NAME,
        /** Pacts by how far they have come. */
        STATUS,
        /** Pacts that most articles tell of. */
        ARTICLES;

        /** The orders that hits of this kind can be put in. */
        public static List<Order> of(Target target) {
            return target == Target.PACTS ? List.of(values()) : List.of(BEST, NEWEST);
        }
    }

    public SearchRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("not a page: " + limit + " hits from " + offset);
        }
        if (!Order.of(target).contains(order)) {
            throw new IllegalArgumentException("an order of pacts alone: " + order);
        }
    }

    /** The best hits first. */
    public SearchRequest(String query, Target target, int offset, int limit) {
        this(query, target, Order.BEST, offset, limit);
    }

    /** The ten best evidence sentences. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Target.SENTENCES, 0, 10);
    }

    public SearchRequest target(Target other) {
        return new SearchRequest(query, other, order, offset, limit);
    }

    public SearchRequest order(Order other) {
        return new SearchRequest(query, target, other, offset, limit);
    }

    public SearchRequest page(int newOffset, int newLimit) {
        return new SearchRequest(query, target, order, newOffset, newLimit);
    }
}
