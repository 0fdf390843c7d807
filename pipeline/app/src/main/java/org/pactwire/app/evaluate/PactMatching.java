package org.pactwire.app.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pactwire.app.evaluate.Facts.ClaimFact;
import org.pactwire.app.evaluate.Facts.PactFact;

/**
 * Which pact of a run means which gold pact: once for the whole dossiers, and once within each article. Both are one to
 * one and greedy, the most similar pair first, equal ones by their ids.
 *
 * <p>Two pacts can only match if at least half of the parties they name together are common to both, or their names
 * are equal, and if they share an article.
 *
 * @param dossiers id in the run to gold id
 * @param inArticles origin to id in the run to gold id
 * @param found pacts of the run, by id
 */
record PactMatching(
        Map<String, String> dossiers, Map<String, Map<String, String>> inArticles, Map<String, PactFact> found) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Candidate(String gold, String found, double similarity) {}

    /** The gold pact that a pact of the run means in an article; its own id with {@code +} and parties if it means none. */
    String goldIn(String origin, String foundId) {
        String gold = inArticles.getOrDefault(origin, Map.of()).get(foundId);
        return gold == null ? unmatched(foundId) : gold;
    }

    /** The gold pact that a dossier of the run means; its own id with {@code +} and parties if it means none. */
    String goldOf(String foundId) {
        String gold = dossiers.get(foundId);
        return gold == null ? unmatched(foundId) : gold;
    }

    private String unmatched(String foundId) {
        PactFact pact = found.get(foundId);
        return "+" + foundId + (pact == null ? "" : " " + String.join(";", pact.parties()) + " " + pact.get("kind"));
    }

    static PactMatching of(Facts gold, Facts found) {
        Map<String, Set<String>> goldOrigins = gold.originsOfPacts();
        Map<String, Set<String>> foundOrigins = found.originsOfPacts();
        Map<String, Set<String>> goldStatuses = gold.statusesOfPacts();
        Map<String, Set<String>> foundStatuses = found.statusesOfPacts();
        List<Candidate> candidates = new ArrayList<>();
        for (PactFact one : gold.pacts().values()) {
            Set<String> goldTold = goldOrigins.getOrDefault(one.id(), Set.of());
            for (PactFact other : found.pacts().values()) {
                double sameArticles = jaccard(goldTold, foundOrigins.getOrDefault(other.id(), Set.of()));
                if (sameArticles > 0 && comparable(one, other)) {
                    double sameStatus = jaccard(
                            goldStatuses.getOrDefault(one.id(), Set.of()),
                            foundStatuses.getOrDefault(other.id(), Set.of()));
                    candidates.add(
                            new Candidate(one.id(), other.id(), sameArticles + sameStatus + likeness(one, other)));
                }
            }
        }
        Map<String, String> dossiers = greedy(candidates);
        return new PactMatching(dossiers, inArticles(gold, found, dossiers), found.pacts());
    }

    private static Map<String, Map<String, String>> inArticles(Facts gold, Facts found, Map<String, String> dossiers) {
        Map<String, Map<String, List<ClaimFact>>> foundClaims = found.claimsByArticle();
        Map<String, Map<String, String>> matches = new TreeMap<>();
        gold.claimsByArticle().forEach((origin, goldPacts) -> {
            Map<String, List<ClaimFact>> foundPacts = foundClaims.getOrDefault(origin, Map.of());
            List<Candidate> candidates = new ArrayList<>();
            goldPacts.forEach((goldId, goldTold) -> foundPacts.forEach((foundId, told) -> {
                PactFact one = gold.pacts().get(goldId);
                PactFact other = found.pacts().get(foundId);
                if (one != null && other != null && comparable(one, other)) {
                    double same = goldId.equals(dossiers.get(foundId)) ? 2 : 0;
                    double sameStatus = jaccard(statuses(goldTold), statuses(told));
                    candidates.add(new Candidate(goldId, foundId, same + sameStatus + likeness(one, other)));
                }
            }));
            matches.put(origin, greedy(candidates));
        });
        return matches;
    }

    private static Set<String> statuses(List<ClaimFact> claims) {
        Set<String> statuses = new TreeSet<>();
        claims.forEach(claim -> statuses.add(claim.status()));
        return statuses;
    }

    private static boolean comparable(PactFact one, PactFact other) {
        return jaccard(one.parties(), other.parties()) >= 0.5
                || (!one.get("name").isEmpty() && words(one.get("name")).equals(words(other.get("name"))));
    }

    /** Shares of common parties and of common words in name and kind, and half a point for the same signing day. */
    private static double likeness(PactFact one, PactFact other) {
        String signed = one.get("signed");
        double sameDay = !signed.isEmpty() && signed.equals(other.get("signed")) ? 0.5 : 0;
        Set<String> oneName = words(one.get("name") + " " + one.get("kind"));
        Set<String> otherName = words(other.get("name") + " " + other.get("kind"));
        return jaccard(one.parties(), other.parties()) + jaccard(oneName, otherName) + sameDay;
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>(List.of(NO_WORD.split(name.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    private static Map<String, String> greedy(List<Candidate> candidates) {
        candidates.sort(Comparator.comparingDouble(Candidate::similarity)
                .reversed()
                .thenComparing(Candidate::gold)
                .thenComparing(Candidate::found));
        Map<String, String> goldOfFound = new TreeMap<>();
        Set<String> taken = new TreeSet<>();
        for (Candidate candidate : candidates) {
            if (!goldOfFound.containsKey(candidate.found()) && taken.add(candidate.gold())) {
                goldOfFound.put(candidate.found(), candidate.gold());
            }
        }
        return goldOfFound;
    }

    /** Size of the intersection by that of the union; 1 for two empty sets. */
    static double jaccard(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        if (all.isEmpty()) {
            return 1;
        }
        return (double) one.stream().filter(other::contains).count() / all.size();
    }
}
