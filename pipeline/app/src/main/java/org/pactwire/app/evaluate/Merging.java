package org.pactwire.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether claims of one pact were brought together, and those of different pacts kept apart. The items are the pairs of
 * article and gold pact that were matched to a pact of the run.
 *
 * @param measure B-cubed: an item's precision is the share of the items with the same pact in the run that also have
 *     the same gold pact, its recall the share of the items of its gold pact that have the same pact in the run; both
 *     averaged over the items
 * @param split gold pacts that became more than one pact of the run
 * @param falselyMerged pairs of gold pacts of the same parties that became one pact of the run
 * @param misses one for each of these
 */
record Merging(Measure measure, int split, int falselyMerged, List<Miss> misses) {
    private record Pairing(String origin, String gold, String found) {}

    static Merging of(Facts gold, PactMatching matching) {
        List<Pairing> items = new ArrayList<>();
        matching.inArticles()
                .forEach((origin, pairs) ->
                        pairs.forEach((found, goldId) -> items.add(new Pairing(origin, goldId, found))));
        Map<String, Integer> ofGold = new TreeMap<>();
        Map<String, Integer> ofFound = new TreeMap<>();
        Map<Map.Entry<String, String>, Integer> ofBoth = new java.util.HashMap<>();
        Map<String, Set<String>> foundOfGold = new TreeMap<>();
        Map<String, Set<String>> goldOfFound = new TreeMap<>();
        for (Pairing item : items) {
            ofGold.merge(item.gold(), 1, Integer::sum);
            ofFound.merge(item.found(), 1, Integer::sum);
            ofBoth.merge(Map.entry(item.gold(), item.found()), 1, Integer::sum);
            foundOfGold.computeIfAbsent(item.gold(), id -> new TreeSet<>()).add(item.found());
            goldOfFound.computeIfAbsent(item.found(), id -> new TreeSet<>()).add(item.gold());
        }
        double precision = 0;
        double recall = 0;
        for (Pairing item : items) {
            double both = ofBoth.getOrDefault(Map.entry(item.gold(), item.found()), 0);
            precision += both / ofFound.getOrDefault(item.found(), 1);
            recall += both / ofGold.getOrDefault(item.gold(), 1);
        }
        int n = items.size();
        Measure measure = n == 0
                ? Measure.ofCounts("merging", 0, 0, 0)
                : new Measure("merging", precision / n, recall / n, n, n, n);
        return withFaults(gold, measure, foundOfGold, goldOfFound);
    }

    private static Merging withFaults(
            Facts gold, Measure measure, Map<String, Set<String>> foundOfGold, Map<String, Set<String>> goldOfFound) {
        List<Miss> misses = new ArrayList<>();
        foundOfGold.forEach((goldId, parts) -> {
            if (parts.size() > 1) {
                misses.add(new Miss("split", "", goldId, goldId, String.join(" ", parts)));
            }
        });
        int split = misses.size();
        goldOfFound.forEach((found, goldIds) -> {
            List<String> ids = List.copyOf(goldIds);
            for (int i = 0; i < ids.size(); i++) {
                for (int j = i + 1; j < ids.size(); j++) {
                    if (parties(gold, ids.get(i)).equals(parties(gold, ids.get(j)))) {
                        misses.add(new Miss("false merge", "", ids.get(i), ids.get(i) + " " + ids.get(j), found));
                    }
                }
            }
        });
        return new Merging(measure, split, misses.size() - split, misses);
    }

    private static Set<String> parties(Facts gold, String pact) {
        Facts.PactFact fact = gold.pacts().get(pact);
        return fact == null ? Set.of() : fact.parties();
    }
}
