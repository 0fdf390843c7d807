package org.pactwire.archive;

import java.util.List;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total number of all hits, exact
 * @param hits the page asked for: best first, equals by id
 */
public record SearchResults(long total, List<Hit> hits) {
    public SearchResults {
        hits = List.copyOf(hits);
    }
}
