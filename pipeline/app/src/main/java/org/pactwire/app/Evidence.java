package org.pactwire.app;

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
final class Evidence {
    /** A sentence with all the claims read in it. */
    record Proof(int number, List<SentenceHit> claims) {
        SentenceHit first() {
            return claims.get(0);
        }
    }

    private record Place(String articleId, int sentence) {}

    private final List<Proof> proofs = new ArrayList<>();
    private final Map<String, Integer> numberOfClaim = new LinkedHashMap<>();

    /** Numbers sentences in the order of the claims given. */
    Evidence(List<SentenceHit> claims) {
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

    List<Proof> proofs() {
        return proofs;
    }

    /** {@code [1][4]}: the sentences of the claims; empty if none of them is known. */
    String cite(Collection<String> claimIds) {
        return claimIds.stream()
                .map(numberOfClaim::get)
                .filter(number -> number != null)
                .distinct()
                .sorted()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining());
    }

    /** The sentences of all claims that fit. */
    String cite(Predicate<Claim> test) {
        return cite(proofs.stream()
                .flatMap(proof -> proof.claims().stream())
                .map(SentenceHit::claim)
                .filter(test)
                .map(Claim::id)
                .toList());
    }
}
