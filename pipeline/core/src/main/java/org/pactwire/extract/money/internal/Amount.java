package org.pactwire.extract.money.internal;

import java.math.BigDecimal;

/**
 * One amount with its currency, before ranges, bounds and periods.
 *
 * @param value in units of the currency, or of the number alone while the currency is to come from a neighbour
 * @param currency ISO 4217 code; empty if shared by several
 * @param name the noun it was named by, in lower case: "pesos"; empty for a code
 * @param coefficient the number before its scale: 4.5 in "4.5 billion"
 * @param scale what the coefficient was multiplied by
 * @param start index of the first lexeme
 * @param end index after the last lexeme
 * @param prefixed true if the currency stands before the number
 */
record Amount(
        BigDecimal value,
        String currency,
        String name,
        BigDecimal coefficient,
        BigDecimal scale,
        int start,
        int end,
        boolean prefixed) {
    Amount scaled(BigDecimal by) {
        return new Amount(coefficient.multiply(by), currency, name, coefficient, by, start, end, prefixed);
    }

    Amount in(Amount other) {
        return new Amount(value, other.currency, other.name, coefficient, scale, start, Math.max(end, start), prefixed);
    }

    boolean isUnscaled() {
        return scale.compareTo(BigDecimal.ONE) == 0;
    }
}
