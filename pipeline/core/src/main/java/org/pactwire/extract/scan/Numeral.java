package org.pactwire.extract.scan;

import java.math.BigDecimal;

/**
 * A number as written.
 *
 * @param value exact
 * @param end index of the lexeme after it
 * @param form how it is written
 */
public record Numeral(BigDecimal value, int end, Form form) {
    /** How a number is written. */
    public enum Form {
        /** Digits only. */
        PLAIN,
        /** Digits with separators, a fraction or a decimal point. */
        PUNCTUATED,
        /** In words. */
        WORDS
    }

    /** The value as an int; -1 if it is none or too large. */
    public int intValue() {
        BigDecimal whole = value.stripTrailingZeros();
        return whole.scale() > 0 || whole.precision() - whole.scale() > 9 ? -1 : whole.intValueExact();
    }
}
