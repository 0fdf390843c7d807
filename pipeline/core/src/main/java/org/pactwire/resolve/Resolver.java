package org.pactwire.resolve;

import java.util.List;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;

/** Makes the book of pacts of all claims. The result depends on the set of articles only, not on their order. */
public final class Resolver {
    private final PartyTable parties;

    public Resolver(PartyTable parties) {
        this.parties = parties;
    }

    /**
     * Resolves all claims of all articles.
     *
     * @param articles in any order; only their ids, dates and claims are used
     * @param copies article id to the id of the article it is a copy of
     */
    public Book resolve(List<AnnotatedArticle> articles, java.util.Map<String, String> copies) {
        throw new UnsupportedOperationException(parties.name(""));
    }
}
