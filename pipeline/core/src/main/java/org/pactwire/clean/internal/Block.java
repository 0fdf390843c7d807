package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** A paragraph of a page: text that no block-level element, rule or double line break divides. */
final class Block {
    /** What kind of element holds it. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        CAPTION
    }

    /**
     * A text node of the block.
     *
     * @param node the node
     * @param apart true if a line break or the border of a cell stands before it: it is worth a space
     */
    record Piece(TextNode node, boolean apart) {}

    final Kind kind;
    final Region region;
    final int index;
    final List<Piece> pieces = new ArrayList<>(2);
    /** Length of what is inside links. */
    int linked;
    /** Text with folded white space. */
    String text = "";

    Block(Kind kind, Region region, int index) {
        this.kind = kind;
        this.region = region;
        this.index = index;
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
    }

    /** True for running text: a sentence, or a good part of one, that is not a list of links. */
    boolean isProse() {
        return weight() > 0;
    }

    /** Its worth as a sign of the article: its length where it reads as sentences, else 0. */
    int weight() {
        int free = text.length() - linked;
        if (kind == Kind.HEADING || kind == Kind.CAPTION || free < 50 || linkDensity() > 0.5) {
            return 0;
        }
        boolean sentence = false;
        for (int i = text.length() - 1; i >= 0 && !sentence; i--) {
            char c = text.charAt(i);
            sentence = (c == '.' || c == '?' || c == '!' || c == '。' || c == '।' || c == '؟')
                    && (i == text.length() - 1 || !Character.isLetterOrDigit(text.charAt(i + 1)));
        }
        return sentence ? free : free >= 120 ? free / 2 : 0;
    }
}
