package org.pactwire.archive;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a query selects, with all that belongs to it: for pacts their claims and the articles that make them; for
 * sentences their articles and pacts; for articles their claims and the pacts these are evidence for. The ids of the
 * target's own kind are exactly the hits.
 *
 * @param target what the query was asked of
 * @param articles ids, sorted
 * @param claims ids, sorted
 * @param pacts ids, sorted
 */
public record Selection(SearchRequest.Target target, Set<String> articles, Set<String> claims, Set<String> pacts) {
    public Selection {
        articles = sorted(articles);
        claims = sorted(claims);
        pacts = sorted(pacts);
    }

    private static Set<String> sorted(Set<String> ids) {
        return Collections.unmodifiableSet(new TreeSet<>(ids));
    }
}
