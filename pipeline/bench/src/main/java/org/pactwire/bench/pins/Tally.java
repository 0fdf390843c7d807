package org.pactwire.bench.pins;

import java.util.List;
import java.util.Locale;

/**
 * One measure in whole numbers, so that any change shows. Every measure is such that more is better: what ought not to be
 * found is in {@code found} and not in {@code correct}.
 *
 * @param measure what is measured
 * @param correct what is right
 * @param found what was found and counts; {@link #NONE} where only recall is measured
 * @param expected what there is to be found; {@link #NONE} where only precision is measured
 */
record Tally(String measure, int correct, int found, int expected) {
    static final int NONE = -1;
    /** Rates that are no counts by nature, such as means over pages, are written so. */
    static final int ONE = 10_000;

    /** What became of a measure. */
    enum Change {
        SAME,
        /** Precision or recall is lower. */
        FELL,
        /** One of them is higher and none lower. */
        ROSE,
        /** Other numbers, the same precision and recall. */
        MOVED
    }

    /** So many of what was found are right; nobody knows what there was to be found. */
    static Tally ofFound(String measure, int correct, int found) {
        return new Tally(measure, correct, found, NONE);
    }

    /** So many of what there is to be found were found; what else was found costs nothing. */
    static Tally ofExpected(String measure, int correct, int expected) {
        return new Tally(measure, correct, NONE, expected);
    }

    /** Two rates, each a line of its own, for what is right to one need not be right to the other. */
    static List<Tally> ofRates(String measure, double precision, double recall) {
        return List.of(
                ofFound(measure + " precision", (int) Math.round(precision * ONE), ONE),
                ofExpected(measure + " recall", (int) Math.round(recall * ONE), ONE));
    }

    /** NaN where nothing was found, or precision is not measured. */
    double precision() {
        return found <= 0 ? Double.NaN : (double) correct / found;
    }

    /** NaN where there was nothing to be found, or recall is not measured. */
    double recall() {
        return expected <= 0 ? Double.NaN : (double) correct / expected;
    }

    /** NaN where precision or recall is not measured. */
    double f1() {
        return found < 0 || expected < 0 || found + expected == 0 ? Double.NaN : 2.0 * correct / (found + expected);
    }

    /** What became of it since it was {@code before}. */
    Change since(Tally before) {
        if (equals(before)) {
            return Change.SAME;
        }
        int precision = Double.compare(orOne(precision()), orOne(before.precision()));
        int recall = Double.compare(orOne(recall()), orOne(before.recall()));
        if (precision < 0 || recall < 0) {
            return Change.FELL;
        }
        return precision > 0 || recall > 0 ? Change.ROSE : Change.MOVED;
    }

    /** Nothing found, nothing wrong. */
    private static double orOne(double rate) {
        return Double.isNaN(rate) ? 1 : rate;
    }

    /** The three numbers as a pin has them, between tabs. */
    String numbers() {
        return correct + "\t" + number(found) + "\t" + number(expected);
    }

    /** The three numbers in one word: {@code 143/146/154}. */
    String inShort() {
        return correct + "/" + number(found) + "/" + number(expected);
    }

    /**
     * Reads what {@link #numbers} wrote.
     *
     * @throws IllegalArgumentException if these are no three numbers
     */
    static Tally read(String measure, String numbers) {
        String[] parts = numbers.split("\t", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not three numbers for " + measure + ": " + numbers);
        }
        return new Tally(measure, number(parts[0]), number(parts[1]), number(parts[2]));
    }

    private static String number(int number) {
        return number == NONE ? "-" : Integer.toString(number);
    }

    private static int number(String text) {
        return text.equals("-") ? NONE : Integer.parseInt(text);
    }

    /** A share with three decimals; a hyphen for none. */
    static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }
}
