package org.pactwire.extract.reader;

/** Probabilities and their log-odds, neither ever certain. */
final class Odds {
    static final double EVEN = 0.5;

    /** Log-odds beyond this are no surer: one in a thousand. */
    private static final double MOST_SURE = 7;

    private static final double DIGITS = 1000;

    private Odds() {}

    static double of(double probability) {
        double odds = Math.log(probability / (1 - probability));
        return Math.max(-MOST_SURE, Math.min(MOST_SURE, odds));
    }

    static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** Three digits: fewer than those in which processors differ. */
    static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
