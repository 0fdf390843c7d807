package org.pactwire.app.evaluate;

/**
 * One line of the report. Precision and recall are 0 to 1, NaN where there is nothing to divide by.
 *
 * @param name what is measured; {@link Evaluation} defines each
 * @param correct values found that are in the gold facts
 * @param found values found that count
 * @param expected values in the gold facts that count
 */
public record Measure(String name, double precision, double recall, int correct, int found, int expected) {
    static Measure ofCounts(String name, int correct, int found, int expected) {
        return new Measure(
                name,
                found == 0 ? Double.NaN : (double) correct / found,
                expected == 0 ? Double.NaN : (double) correct / expected,
                correct,
                found,
                expected);
    }

    /** Harmonic mean of precision and recall; 0 if nothing is correct; NaN if nothing was found nor expected. */
    public double f1() {
        if (found + expected == 0) {
            return Double.NaN;
        }
        if (correct == 0) {
            return 0;
        }
        return 2 * precision * recall / (precision + recall);
    }
}
