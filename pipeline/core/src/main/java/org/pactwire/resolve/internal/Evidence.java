package org.pactwire.resolve.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pactwire.article.Article;
import org.pactwire.fact.Claim;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PactSubjects;
import org.pactwire.know.PartyTable;

/**
 * Tells threads what the words of their article say of their pact beyond the claims: its subject, and which known pact it
 * is. Asked while the article's text is at hand, for the resolver keeps none. Not thread-safe.
 */
public final class Evidence {
    private final PactSubjects subjects;
    private final RegistryLinks links;
    /** Each set of subjects once for all threads. */
    private final Map<Set<String>, Set<String>> once = new HashMap<>();

    public Evidence(PartyTable parties, PactRegistry registry, PactSubjects subjects) {
        this.subjects = subjects;
        this.links = new RegistryLinks(parties, registry, subjects);
    }

    /**
     * What the words of each claim say its pact is about, by the claim's id; a claim that tells none is left out.
     *
     * @param claims with their texts
     */
    public Map<String, Set<String>> subjectsOf(List<Claim> claims) {
        Map<String, Set<String>> told = new HashMap<>();
        for (Claim claim : claims) {
            Set<String> about = subjects.of(claim.pact().text(), after(claim));
            if (!about.isEmpty()) {
                told.put(claim.id(), about);
            }
        }
        return told;
    }

    /**
     * Tells the threads of an article.
     *
     * @param told what the words of each claim say its pact is about
     */
    public void tell(Article article, Map<String, Set<String>> told, List<PactThread> threads) {
        for (PactThread thread : threads) {
            Set<String> about = new TreeSet<>();
            for (Claim claim : thread.claims()) {
                about.addAll(told.getOrDefault(claim.id(), Set.of()));
            }
            thread.isNumber(thread.claims().stream()
                    .mapToInt(c -> subjects.ordinal(c.pact().text()))
                    .filter(number -> number != 0)
                    .findFirst()
                    .orElse(0));
            thread.about(once.computeIfAbsent(about, Set::copyOf));
        }
        links.link(threads, article);
    }

    /** What the sentence goes on with behind the words that name the pact. */
    private static String after(Claim claim) {
        int from = claim.pact().span().end() - claim.span().start();
        return 0 < from && from < claim.text().length() ? claim.text().substring(from) : "";
    }
}
