package org.pactwire.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount or a range of amounts, exact, in units of one currency.
 *
 * @param min lower end; null where open ("up to 3bn"). A plain amount has both ends equal
 * @param max upper end; null where open ("at least 1bn")
 * @param currency ISO 4217 code; empty where the text leaves it unclear
 * @param approximate "about", "some", "nearly"
 * @param period ISO 8601 duration: {@code P1Y} for "a year"; empty for none
 * @param unit what one amount is for in "$80 a barrel"; empty for none
 */
public record Money(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        String currency,
        boolean approximate,
        String period,
        String unit) {
    public Money {
        if (min == null && max == null) {
            throw new IllegalArgumentException("an amount has at least one end");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("ends out of order: " + min + " > " + max);
        }
        min = min == null ? null : plain(min);
        max = max == null ? null : plain(max);
    }

    /** An exact amount of a currency. */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, amount, currency, false, "", "");
    }

    /** Equal amounts are equal records: no trailing zeros, no exponent. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
