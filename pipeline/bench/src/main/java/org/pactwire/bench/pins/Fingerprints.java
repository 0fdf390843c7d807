package org.pactwire.bench.pins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.pactwire.article.ContentId;
import org.pactwire.fact.Claim;

/**
 * A short check sum of the claims of each article of a set: of all fields, in order, but for what {@link #HOW} names. A
 * change that should change nothing leaves all check sums as they are.
 *
 * @param claims by article
 */
record Fingerprints(SortedMap<String, List<Claim>> claims) {
    /** Fields that tell how a claim was made: a rule that is renamed or divided claims nothing else. */
    private static final Set<String> HOW = Set.of("rules");
    /** An article without claims; most of those without a pact. */
    private static final String NO_CLAIMS = "-";

    static Fingerprints of(Reading reading) {
        SortedMap<String, List<Claim>> claims = new TreeMap<>();
        reading.articles()
                .forEach(
                        (name, article) -> claims.put(name, article.extraction().claims()));
        return new Fingerprints(Collections.unmodifiableSortedMap(claims));
    }

    /** What would have to be pinned, by article. */
    SortedMap<String, String> pins() {
        SortedMap<String, String> pins = new TreeMap<>();
        claims.forEach((name, told) -> pins.put(name, told.isEmpty() ? NO_CLAIMS : ContentId.of('c', text(told, HOW))));
        return pins;
    }

    /** All claims with all fields, for a comparison by eye. */
    String text() {
        return claims.entrySet().stream()
                .map(entry -> "article " + entry.getKey() + "\n" + text(entry.getValue(), Set.of()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Claim> claims, Set<String> without) {
        return claims.stream().map(claim -> Dump.of("claim", claim, without)).collect(Collectors.joining());
    }

    /** Says which articles are not as pinned, one line for each way not to be; empty if all are. */
    List<String> changes(SortedMap<String, String> pinned) {
        SortedMap<String, String> now = pins();
        List<String> changes = new ArrayList<>();
        add(
                changes,
                "with other claims",
                now,
                (name, sum) -> pinned.containsKey(name) && !sum.equals(pinned.get(name)));
        add(changes, "not pinned", now, (name, sum) -> !pinned.containsKey(name));
        add(changes, "no longer read", pinned, (name, sum) -> !now.containsKey(name));
        return changes;
    }

    /** The articles whose claims are not as pinned. */
    List<String> changed(SortedMap<String, String> pinned) {
        return pins().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(pinned.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void add(
            List<String> changes, String what, SortedMap<String, String> all, BiPredicate<String, String> isSo) {
        List<String> names = all.entrySet().stream()
                .filter(entry -> isSo.test(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!names.isEmpty()) {
            String more = names.size() > 5 ? ", …" : "";
            changes.add(names.size() + " of " + all.size() + " articles " + what + ": "
                    + names.stream().limit(5).collect(Collectors.joining(", ")) + more);
        }
    }
}
