package org.pactwire.app.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.fact.Claim;

/** The sentences that prove a dossier, numbered from 1 in order of publication. */
public final class Evidence {
    /** A sentence with all the claims read in it. */
    public record Proof(int number, List<SentenceHit> claims) {
        public SentenceHit first() {
            return claims.get(0);
        }
    }

    private record Place(String articleId, int sentence) {}

    private final List<Proof> proofs = new ArrayList<>();
    private final Map<String, Integer> numberOfClaim = new LinkedHashMap<>();

    /** Numbers sentences in the order of the claims given. */
    public Evidence(List<SentenceHit> claims) {
        Map<Place, List<SentenceHit>> sentences = new LinkedHashMap<>();
        for (SentenceHit hit : claims) {
            sentences
                    .computeIfAbsent(
                            new Place(hit.claim().articleId(), hit.claim().sentence()), place -> new ArrayList<>())
                    .add(hit);
        }
        sentences.forEach((place, hits) -> {
            Proof proof = new Proof(proofs.size() + 1, List.copyOf(hits));
            proofs.add(proof);
            hits.forEach(hit -> numberOfClaim.put(hit.claim().id(), proof.number()));
        });
    }

    public List<Proof> proofs() {
        return proofs;
    }

    /** The sentence of this number. */
    public Proof proof(int number) {
        return proofs.get(number - 1);
    }

    /** Numbers of the sentences of the claims, ascending; empty if none of them is known. */
    public List<Integer> numbers(Collection<String> claimIds) {
        return claimIds.stream()
                .map(numberOfClaim::get)
                .filter(number -> number != null)
                .distinct()
                .sorted()
                .toList();
    }

    /** Numbers of the sentences of all claims that fit. */
    public List<Integer> numbers(Predicate<Claim> test) {
        return numbers(proofs.stream()
                .flatMap(proof -> proof.claims().stream())
                .map(SentenceHit::claim)
                .filter(test)
                .map(Claim::id)
                .toList());
    }

    /** {@code [1][4]}: the sentences of the claims; empty if none of them is known. */
    public String cite(Collection<String> claimIds) {
        return brackets(numbers(claimIds));
    }

    /** {@code [1][4]}. */
    public static String brackets(List<Integer> numbers) {
        return numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }
}
