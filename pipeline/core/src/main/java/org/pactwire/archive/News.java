package org.pactwire.archive;

import java.util.List;

/**
 * What is new for a watch.
 *
 * @param watch the query that was kept
 * @param fresh number of hits that were none when it was last asked
 * @param hits the best of them
 */
public record News(Watch watch, long fresh, List<Hit> hits) {
    public News {
        hits = List.copyOf(hits);
    }
}
