package org.pactwire.extract.syntax;

import java.util.List;
import org.pactwire.article.Span;

/**
 * A sentence of an article.
 *
 * @param index 0 for the first one of the article
 * @param span from its first token to its last one
 * @param tokens at least one
 */
public record Sentence(int index, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The tokens as written. */
    public List<String> texts() {
        return tokens.stream().map(Token::text).toList();
    }
}
