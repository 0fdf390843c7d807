package org.pactwire.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwire.extract.claim.PactRegistry;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;
import org.pactwire.resolve.internal.ArticleThreads;
import org.pactwire.resolve.internal.DossierBuilder;
import org.pactwire.resolve.internal.PactCluster;
import org.pactwire.resolve.internal.PactThread;
import org.pactwire.resolve.internal.ThreadClusters;

/**
 * Makes the book of pacts of all claims, in three steps: the claims of an article become threads, one for each pact it
 * speaks of; threads of all articles that speak of one pact become a cluster; a cluster becomes a dossier. The result
 * depends on the set of articles only, not on their order. The time grows as n log n with the number of claims, however
 * many of them one pact has. Thread-safe.
 */
public final class Resolver {
    private final PartyTable parties;
    private final PactRegistry registry;

    public Resolver(PartyTable parties, PactRegistry registry) {
        this.parties = parties;
        this.registry = registry;
    }

    /**
     * Resolves all claims of all articles.
     *
     * @param articles in any order; only their ids, dates and claims are used
     * @param copies article id to the id of the article it is a copy of
     */
    public Book resolve(List<AnnotatedArticle> articles, Map<String, String> copies) {
        List<PactThread> threads = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            threads.addAll(ArticleThreads.of(article, registry));
        }
        DossierBuilder dossiers = new DossierBuilder(parties, copies);
        List<Pact> pacts = new ArrayList<>();
        Map<String, String> pactOfClaim = new TreeMap<>();
        for (PactCluster cluster : ThreadClusters.of(threads, registry)) {
            Pact pact = dossiers.build(cluster);
            pacts.add(pact);
            for (Claim claim : cluster.claims()) {
                pactOfClaim.put(claim.id(), pact.id());
            }
        }
        pacts.sort(Comparator.comparing(Pact::id));
        return new Book(pacts, pactOfClaim, copies);
    }
}
