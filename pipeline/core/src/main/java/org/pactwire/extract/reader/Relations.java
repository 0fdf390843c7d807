package org.pactwire.extract.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.reader.Window.Place;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.MoneyMention;

/** Gathers what the mentions of a window are to one place that speaks of a pact. */
final class Relations {
    // the columns of the head, as in training
    private static final int PARTY = 0;
    private static final int SIGNATORY = 1;
    private static final int MONEY = 2;
    private static final int DATE = 3;
    private static final int PLACE = 4;

    private final Map<String, List<Double>> parties = new TreeMap<>();
    final Map<EntityMention, Double> signatories = new LinkedHashMap<>();
    final Map<MoneyMention, Double> money = new LinkedHashMap<>();

    @Nullable
    DateMention date;

    @Nullable
    EntityMention place;

    private double ofDate = Odds.EVEN;
    private double ofPlace = Odds.EVEN;

    /** Takes in a mention with its log-odds of each relation. */
    void add(Place at, float[] odds) {
        switch (at.mention()) {
            case MoneyMention sum -> money.put(sum, Odds.rounded(Odds.probability(odds[MONEY])));
            case DateMention day -> {
                double now = Odds.rounded(Odds.probability(odds[DATE]));
                if (now > ofDate) {
                    ofDate = now;
                    date = day;
                }
            }
            case EntityMention entity -> add(entity, at, odds);
        }
    }

    private void add(EntityMention entity, Place at, float[] odds) {
        if (!at.party().isEmpty() || at.type() == Window.Type.UNLINKED) {
            String party = at.party().isEmpty() ? PactReading.UNNAMED + entity.entityName() : at.party();
            parties.computeIfAbsent(party, p -> new ArrayList<>()).add((double) odds[PARTY]);
        }
        if (at.inTitle()) {
            return; // a claim cites a sentence of the text
        }
        if (at.type() == Window.Type.PERSON) {
            signatories.put(entity, Odds.rounded(Odds.probability(odds[SIGNATORY])));
        }
        if (at.type() == Window.Type.PLACE || at.type() == Window.Type.STATE) {
            double now = Odds.rounded(Odds.probability(odds[PLACE]));
            if (now > ofPlace) {
                ofPlace = now;
                place = entity;
            }
        }
    }

    /** Probability that each party takes part, by the evidence of all its mentions. */
    Map<String, Double> parties() {
        Map<String, Double> probabilities = new TreeMap<>();
        parties.forEach((party, odds) -> probabilities.put(party, Odds.rounded(Odds.probability(together(odds)))));
        return probabilities;
    }

    /** As in training: log-sum-exp, less half the log of their number. */
    private static double together(List<Double> odds) {
        double most = odds.stream().mapToDouble(o -> o).max().orElseThrow();
        double sum = odds.stream().mapToDouble(o -> Math.exp(o - most)).sum();
        return most + Math.log(sum) - Math.log(odds.size()) / 2;
    }
}
