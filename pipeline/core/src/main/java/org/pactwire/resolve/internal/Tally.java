package org.pactwire.resolve.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Claim;

/**
 * Counts which values claims give for one field. A value weighs as many articles as say it, a wire copy counting with
 * its original; so a sentence that is printed often is not taken for many witnesses.
 *
 * @param <V> the value, ordered for ties
 */
final class Tally<V extends Comparable<V>> {
    /** The claims that give one value. */
    record Support<V>(V value, List<Claim> claims, int articles) {
        List<String> claimIds() {
            return claims.stream().map(Claim::id).sorted().toList();
        }
    }

    private final Witnesses witnesses;
    private final Map<V, List<Claim>> claims = new TreeMap<>();

    Tally(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    void add(V value, Claim claim) {
        claims.computeIfAbsent(value, v -> new ArrayList<>()).add(claim);
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    /** All values in their order. */
    List<Support<V>> all() {
        return claims.entrySet().stream()
                .map(e -> new Support<>(e.getKey(), List.copyOf(e.getValue()), witnesses.count(e.getValue())))
                .toList();
    }

    /** The value that most articles give; of equals the first in order. */
    Optional<Support<V>> best() {
        return best(value -> 0, Map.of());
    }

    /**
     * The value that most articles give; of equals the one with the higher rank, then the one that was reported first,
     * for who writes at the time knows better than who looks back; then the first in order.
     */
    Optional<Support<V>> best(ToIntFunction<V> rank, Map<String, PartialDate> published) {
        return all().stream()
                .min(Comparator.comparingInt((Support<V> s) -> -s.articles())
                        .thenComparingInt(s -> -rank.applyAsInt(s.value()))
                        .thenComparing(s -> reported(s, published), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Support::value));
    }

    private @Nullable PartialDate reported(Support<V> support, Map<String, PartialDate> published) {
        return support.claims().stream()
                .map(c -> published.get(c.articleId()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Counts articles, copies with their originals. */
    record Witnesses(Map<String, String> copies) {
        int count(List<Claim> claims) {
            NavigableSet<String> originals = new TreeSet<>();
            for (Claim claim : claims) {
                originals.add(copies.getOrDefault(claim.articleId(), claim.articleId()));
            }
            return originals.size();
        }
    }
}
