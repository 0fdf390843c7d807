package org.pactwire.app.page;

import java.util.ArrayList;
import java.util.List;
import org.pactwire.archive.Passage;
import org.pactwire.article.Span;

/** A piece of a text: plain, or a word that was looked for. */
public record Marked(String text, boolean hit) {
    static List<Marked> of(Passage passage) {
        return of(passage.text(), passage.highlights());
    }

    /** Pieces of a text in order; together they are the text. */
    static List<Marked> of(String text, List<Span> highlights) {
        List<Marked> pieces = new ArrayList<>();
        int at = 0;
        for (Span hit : highlights) {
            if (hit.start() > at) {
                pieces.add(new Marked(text.substring(at, hit.start()), false));
            }
            pieces.add(new Marked(hit.of(text), true));
            at = hit.end();
        }
        if (at < text.length()) {
            pieces.add(new Marked(text.substring(at), false));
        }
        return pieces;
    }
}
