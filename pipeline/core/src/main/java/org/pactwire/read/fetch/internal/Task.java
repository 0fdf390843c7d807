package org.pactwire.read.fetch.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * An address to be asked.
 *
 * @param row its number in the ledger
 * @param kind what may come
 * @param at where to ask now
 * @param trail where redirects led through before
 * @param attempts how often this failed in a way that may pass
 */
record Task(int row, Kind kind, WebAddress at, List<WebAddress> trail, int attempts) {
    /** What an address may be. */
    enum Kind {
        /** Named by the user: a feed, a sitemap or a page, as its content tells. */
        SEED,
        /** Named by an index of sitemaps. */
        SITEMAP,
        /** Named by a feed or sitemap. */
        PAGE
    }

    Task(int row, Kind kind, WebAddress at) {
        this(row, kind, at, List.of(), 0);
    }

    Task {
        trail = List.copyOf(trail);
    }

    Task afterFailure() {
        return new Task(row, kind, at, trail, attempts + 1);
    }

    /** The same without its failures: they were those of its robots.txt. */
    Task fresh() {
        return new Task(row, kind, at, trail, 0);
    }

    Task redirectedTo(WebAddress target) {
        List<WebAddress> longer = new ArrayList<>(trail);
        longer.add(at);
        return new Task(row, kind, target, longer, 0);
    }

    /** Where redirects led; empty if there were none. */
    String finalUrl() {
        return trail.isEmpty() ? "" : at.toString();
    }
}
