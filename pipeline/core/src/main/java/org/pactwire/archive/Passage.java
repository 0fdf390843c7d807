package org.pactwire.archive;

import java.util.List;
import org.pactwire.article.Span;

/**
 * A text with what matched the query in it.
 *
 * @param highlights ranges of {@code text} in UTF-16 units, ascending, apart from each other
 */
public record Passage(String text, List<Span> highlights) {
    public Passage {
        highlights = List.copyOf(highlights);
    }
}
