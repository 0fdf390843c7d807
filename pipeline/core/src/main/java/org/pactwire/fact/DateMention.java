package org.pactwire.fact;

import org.pactwire.article.Span;

/** A date, time, duration or set of times in the text. */
public record DateMention(int sentence, Span span, String text, When value) implements Mention {}
