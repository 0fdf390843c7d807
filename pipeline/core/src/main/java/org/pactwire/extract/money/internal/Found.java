package org.pactwire.extract.money.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;

/**
 * An amount found in a text.
 *
 * @param span with the words that bound it ("at least"), without those for its period
 * @param min lower end; null where open
 * @param max upper end; null where open
 * @param currency ISO 4217 code; empty if shared by several
 * @param name the noun or sign it was named by
 * @param approximate "about", "some"
 * @param period ISO 8601 duration; empty for none
 * @param unit what one amount is for; empty for none
 * @param equivalentOf span of the amount that this one restates; null for none
 */
public record Found(
        Span span,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        String currency,
        String name,
        boolean approximate,
        String period,
        String unit,
        @Nullable Span equivalentOf) {
    Found restating(Span first) {
        return new Found(span, min, max, currency, name, approximate, period, unit, first);
    }

    Found in(String code) {
        return new Found(span, min, max, code, name, approximate, period, unit, equivalentOf);
    }
}
