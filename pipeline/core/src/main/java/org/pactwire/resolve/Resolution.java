package org.pactwire.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PactSubjects;
import org.pactwire.know.PartyTable;
import org.pactwire.resolve.internal.ArticleThreads;
import org.pactwire.resolve.internal.ClaimsAlone;
import org.pactwire.resolve.internal.DossierBuilder;
import org.pactwire.resolve.internal.Evidence;
import org.pactwire.resolve.internal.PactCluster;
import org.pactwire.resolve.internal.PactThread;
import org.pactwire.resolve.internal.ThreadClusters;

/**
 * One making of the book: is given the articles one at a time, and keeps of each only what the book is made of, some two
 * kilobytes. Used once, by one thread.
 */
public final class Resolution {
    private final PartyTable parties;
    private final PactRegistry registry;
    private final Evidence evidence;
    private final ClaimsAlone claims = new ClaimsAlone();
    private List<PactThread> threads = new ArrayList<>();

    Resolution(PartyTable parties, PactRegistry registry, PactSubjects subjects) {
        this.parties = parties;
        this.registry = registry;
        this.evidence = new Evidence(parties, registry, subjects);
    }

    /** Adds an article; the order of adding leaves no trace. */
    public void add(AnnotatedArticle article) {
        List<Claim> told = article.extraction().claims();
        Map<String, Set<String>> subjects = evidence.subjectsOf(told);
        List<PactThread> read = ArticleThreads.of(
                article.article().id(), article.extraction().published(), claims.of(told), registry, subjects);
        evidence.tell(article.article(), subjects, read);
        threads.addAll(read);
    }

    /**
     * The book of all that was added.
     *
     * @param copies article id to the id of the article it is a copy of
     */
    public Book book(Map<String, String> copies) {
        DossierBuilder dossiers = new DossierBuilder(parties, copies);
        List<Pact> pacts = new ArrayList<>();
        Map<String, String> pactOfClaim = new TreeMap<>();
        // what a dossier is made of is let go with it
        Queue<PactCluster> clusters = new ArrayDeque<>(ThreadClusters.of(threads));
        threads = List.of();
        for (PactCluster cluster = clusters.poll(); cluster != null; cluster = clusters.poll()) {
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
