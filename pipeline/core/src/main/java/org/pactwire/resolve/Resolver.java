package org.pactwire.resolve;

import java.util.List;
import java.util.Map;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PactSubjects;
import org.pactwire.know.PartyTable;

/**
 * Makes the book of pacts of all claims, in three steps: the claims of an article become threads, one for each pact it
 * speaks of; threads of all articles that speak of one pact become a cluster; a cluster becomes a dossier. The result
 * depends on the set of articles only, not on their order. The time grows as n log n with the number of claims, however
 * many of them one pact has. Thread-safe.
 */
public final class Resolver {
    private static final PactSubjects SUBJECTS = PactSubjects.load();

    private final PartyTable parties;
    private final PactRegistry registry;

    public Resolver(PartyTable parties, PactRegistry registry) {
        this.parties = parties;
        this.registry = registry;
    }

    /** Begins to resolve articles that are not all in memory. */
    public Resolution begin() {
        return new Resolution(parties, registry, SUBJECTS);
    }

    /**
     * Resolves all claims of all articles.
     *
     * @param articles in any order; only their ids, dates and claims are used
     * @param copies article id to the id of the article it is a copy of
     */
    public Book resolve(List<AnnotatedArticle> articles, Map<String, String> copies) {
        Resolution resolution = begin();
        articles.forEach(resolution::add);
        return resolution.book(copies);
    }
}
