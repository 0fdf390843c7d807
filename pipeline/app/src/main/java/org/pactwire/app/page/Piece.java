package org.pactwire.app.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of an article's text: plain, or a mention.
 *
 * @param kind null for plain text
 * @param meaning what the mention stands for: "Japan (JPN)", "USD 4,500,000,000", "2024-06-13"
 */
public record Piece(String text, @Nullable MentionKind kind, String meaning) {
    static Piece plain(String text) {
        return new Piece(text, null, "");
    }
}
