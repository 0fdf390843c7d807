package org.pactwire.clean.internal;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Maps the characters of text nodes back to the source of their page. jsoup knows the range of a whole node; inside it,
 * the text is walked along the source, with one step for each character reference.
 */
final class SourceMap {
    /** Longest character reference looked for, from its ampersand. */
    private static final int LONGEST_REFERENCE = 36;

    private final BarePage page;
    private final String source;

    SourceMap(BarePage page) {
        this.page = page;
        this.source = page.source();
    }

    /** A block's text with folded white space, every character with its place in the source. */
    MappedText map(Block block) {
        MappedText text = new MappedText(Math.max(16, block.text.length()));
        for (Block.Piece piece : block.pieces) {
            if (piece.apart()) {
                int start = Math.max(0, piece.node().sourceRange().startPos());
                int at = start + page.shift(start);
                text.append(' ', at, at);
            }
            append(piece.node(), text);
        }
        return text.trim();
    }

    private void append(TextNode node, MappedText text) {
        String words = node.getWholeText();
        Range range = node.sourceRange();
        int raw = range.startPos();
        int end = Math.min(range.endPos(), source.length());
        if (!range.isTracked() || raw < 0 || end <= raw) {
            for (int i = 0; i < words.length(); i++) {
                text.append(words.charAt(i), 0, 0);
            }
            return;
        }
        walk(words, raw, end, text::append);
    }

    /** Takes characters with their places. */
    interface Sink {
        void add(char c, int rawStart, int rawEnd);
    }

    /** Walks words along the source between two places, where they are written with character references. */
    void walk(String words, int from, int end, Sink text) {
        int raw = from;
        int shift = page.shift(raw);
        int i = 0;
        while (i < words.length()) {
            char c = words.charAt(i);
            if (raw < end && source.charAt(raw) == '&') {
                int next = reference(raw, end, shift, words, i, text);
                if (next > 0) {
                    i += (next >>> 16);
                    raw += next & 0xffff;
                    continue;
                }
            }
            if (raw < end && source.charAt(raw) == c) {
                text.add(c, raw + shift, raw + shift + 1);
                raw++;
            } else {
                // the parser changed the text in a way that is not followed: the rest stands for the rest
                text.add(c, Math.min(raw, end - 1) + shift, end + shift);
            }
            i++;
        }
    }

    /** Takes one character reference, {@code shift} further back in the whole page; gives characters taken of the text and of the source, or 0 if there is none. */
    private int reference(int raw, int end, int shift, String words, int at, Sink text) {
        int stop = raw + 1;
        int last = Math.min(end, raw + LONGEST_REFERENCE);
        while (stop < last && isReferencePart(source.charAt(stop))) {
            stop++;
        }
        if (stop < last && source.charAt(stop) == ';') {
            stop++;
        }
        for (int to = stop; to > raw + 1; to--) {
            String written = source.substring(raw, to);
            String meant = Parser.unescapeEntities(written, false);
            // what the reference does not cover comes out as it went in: a shorter one is meant
            boolean tooLong = written.endsWith(meant.substring(meant.length() - 1));
            if (!tooLong && !meant.equals(written) && meant.length() <= 2 && words.startsWith(meant, at)) {
                for (int k = 0; k < meant.length(); k++) {
                    text.add(meant.charAt(k), raw + shift, to + shift);
                }
                return meant.length() << 16 | (to - raw);
            }
        }
        return 0;
    }

    private static boolean isReferencePart(char c) {
        return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
    }
}
