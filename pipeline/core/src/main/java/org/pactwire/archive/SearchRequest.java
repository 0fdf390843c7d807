package org.pactwire.archive;

/**
 * A question to the archive.
 *
 * @param query in the query language of {@code docs/search.md}; empty finds everything
 * @param target what a hit is
 * @param offset number of best hits to skip
 * @param limit largest number of hits to give
 */
public record SearchRequest(String query, Target target, int offset, int limit) {
    /** What a hit is. */
    public enum Target {
        /** Evidence: one sentence that says something about a pact. */
        SENTENCES,
        /** Whole articles, those that say nothing of pacts among them. */
        ARTICLES,
        /** Pacts. */
        PACTS
    }

    public SearchRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("not a page: " + limit + " hits from " + offset);
        }
    }

    /** The ten best evidence sentences. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Target.SENTENCES, 0, 10);
    }

    public SearchRequest target(Target other) {
        return new SearchRequest(query, other, offset, limit);
    }

    public SearchRequest page(int newOffset, int newLimit) {
        return new SearchRequest(query, target, newOffset, newLimit);
    }
}
