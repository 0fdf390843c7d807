package org.pactwire.extract.reader;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The places of a window that the net takes for one pact, and the parties that they tell of together. */
final class OnePact {
    /** A place counts as much as it is likely to speak of a pact, and never for nothing. */
    private static final double LEAST_WEIGHT = 0.05;

    private final List<PactReading> places;
    private final Map<String, Double> parties;

    OnePact(List<PactReading> places) {
        this.places = List.copyOf(places);
        this.parties = Collections.unmodifiableMap(together(places));
    }

    List<PactReading> places() {
        return places;
    }

    /** Log-odds that each party takes part; sorted. */
    Map<String, Double> parties() {
        return parties;
    }

    /** The mean over the places, by their weight. */
    private static Map<String, Double> together(List<PactReading> places) {
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Double> weights = new TreeMap<>();
        for (PactReading place : places) {
            double weight = Math.max(LEAST_WEIGHT, place.pact());
            place.parties().forEach((party, probability) -> {
                sums.merge(party, weight * Odds.of(probability), Double::sum);
                weights.merge(party, weight, Double::sum);
            });
        }
        sums.replaceAll((party, sum) -> sum / weights.getOrDefault(party, 1.0));
        return sums;
    }

    /** Probability of exactly these parties, as if each stood for itself. */
    double probability(List<String> chosen) {
        double product = 1;
        for (Map.Entry<String, Double> party : parties.entrySet()) {
            double odds = chosen.contains(party.getKey()) ? party.getValue() : -party.getValue();
            product *= Odds.probability(odds);
        }
        return product;
    }
}
