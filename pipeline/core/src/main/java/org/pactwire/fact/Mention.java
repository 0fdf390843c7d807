package org.pactwire.fact;

import org.pactwire.article.Span;

/** A span of an article's text with a normalised value. */
public sealed interface Mention permits EntityMention, MoneyMention, DateMention {
    /** Index of the sentence in {@link Extraction#sentences()}. */
    int sentence();

    /** Where in the article's text. */
    Span span();

    /** The text of the span. */
    String text();
}
