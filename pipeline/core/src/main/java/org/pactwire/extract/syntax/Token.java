package org.pactwire.extract.syntax;

import java.util.Locale;
import org.pactwire.article.Span;

/**
 * A token after the Penn Treebank's rules, as Universal Dependencies splits them: "10-year" is three tokens.
 *
 * @param text the characters of the span, unchanged
 * @param span where it stands in the article's text
 */
public record Token(String text, Span span) {
    /** As written, in small letters. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
