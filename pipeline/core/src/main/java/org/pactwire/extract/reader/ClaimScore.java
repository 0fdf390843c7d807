package org.pactwire.extract.reader;

import org.pactwire.fact.Claim.Basis;

/**
 * How many of a hundred claims like one are right. A weighted sum of what the net says of the claim, by who made it, brought
 * to probabilities by logistic regression (Platt 1999) on the calibration split of the labels: models/reader/train/score.py
 * gives a factor for all numbers here, and what to add to those by who made it.
 */
final class ClaimScore {
    private static final double OF_PACT = 0.27;
    private static final double OF_PARTIES = 0.34;
    private static final double OF_STATUS = 0.2;
    private static final double BY_RULE = 0.56;
    private static final double BY_BOTH = -0.47;
    private static final double BY_MODEL = -1.51;

    private static final int HUNDRED = 100;

    private ClaimScore() {}

    /**
     * The score, 1 to 99.
     *
     * @param pact probability that the place speaks of a pact
     * @param parties probability of exactly these parties
     * @param status probability of this status
     */
    static int of(Basis basis, double pact, double parties, double status) {
        double sum = OF_PACT * Odds.of(pact)
                + OF_PARTIES * Odds.of(parties)
                + OF_STATUS * Odds.of(status)
                + switch (basis) {
                    case RULE -> BY_RULE;
                    case BOTH -> BY_BOTH;
                    case MODEL -> BY_MODEL;
                };
        double score = HUNDRED * Odds.probability(sum);
        return Math.max(1, Math.min(HUNDRED - 1, (int) Math.round(score)));
    }
}
