package org.pactwire.fact;

import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;

/**
 * An amount of money in the text.
 *
 * @param equivalentOf span of the mention that this one restates in another currency, as "($2.2bn)" behind
 *     "C$3.02bn"; null if it stands for itself
 */
public record MoneyMention(
        int sentence,
        Span span,
        String text,
        Money value,
        @Nullable Span equivalentOf) implements Mention {}
