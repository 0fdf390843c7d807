package org.pactwire.bench.pins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Pact;

/**
 * What dossiers say of money and of signatories, by the articles that say it.
 *
 * @param promises by article, all that it says is promised in a pact
 * @param signatories by article and pact
 */
record PactTotals(Map<String, List<Pact.Commitment>> promises, Map<String, Map<String, Set<String>>> signatories) {
    static PactTotals of(Reading reading) {
        PactTotals totals = new PactTotals(new TreeMap<>(), new TreeMap<>());
        for (Pact pact : reading.book().pacts()) {
            pact.commitments().stream()
                    .filter(commitment -> commitment.attachment() == Attachment.PACT)
                    .forEach(commitment -> reading.articlesOf(commitment.claimIds())
                            .forEach(article -> totals.promises
                                    .computeIfAbsent(article, a -> new ArrayList<>())
                                    .add(commitment)));
            pact.parties().stream()
                    .filter(party -> !party.signatory().isEmpty())
                    .forEach(party -> reading.articlesOf(party.claimIds())
                            .forEach(article -> totals.signatories
                                    .computeIfAbsent(article, a -> new TreeMap<>())
                                    .computeIfAbsent(pact.id(), p -> new TreeSet<>())
                                    .add(party.signatory())));
        }
        return totals;
    }

    List<Pact.Commitment> promisesIn(String article) {
        return promises.getOrDefault(article, List.of());
    }

    Set<String> signatoriesIn(String article, String pact) {
        return signatories.getOrDefault(article, Map.of()).getOrDefault(pact, Set.of());
    }
}
