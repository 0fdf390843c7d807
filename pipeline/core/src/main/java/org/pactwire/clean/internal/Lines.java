package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;

/** Splits a plain text into paragraphs. */
final class Lines {
    private Lines() {}

    /**
     * The paragraphs of a source. An empty line separates; so does a line break, unless the text was wrapped at a width
     * and the next word would not have fitted.
     */
    static List<MappedText> paragraphs(String source, int narrowest, int widest) {
        BitSet marks = marks(source);
        List<MappedText> lines = new ArrayList<>();
        int longest = 0;
        int from = 0;
        while (from <= source.length()) {
            int to = from;
            while (to < source.length() && !isBreak(source.charAt(to))) {
                to++;
            }
            MappedText line = new MappedText(Math.max(1, to - from));
            for (int i = from; i < to; i++) {
                if (!marks.get(i)) {
                    line.append(source.charAt(i), i, i + 1);
                }
            }
            lines.add(line.trim());
            longest = Math.max(longest, line.length());
            boolean pair = to + 1 < source.length() && source.charAt(to) == '\r' && source.charAt(to + 1) == '\n';
            from = to + (pair ? 2 : 1);
        }
        int width = longest >= narrowest && longest <= widest ? longest : Integer.MAX_VALUE;
        return join(lines, width);
    }

    private static List<MappedText> join(List<MappedText> lines, int width) {
        List<MappedText> paragraphs = new ArrayList<>();
        MappedText open = new MappedText();
        int lastLength = 0;
        for (MappedText line : lines) {
            boolean goesOn = line.length() > 0 && open.length() > 0 && lastLength + 1 + firstWord(line) > width;
            if (!goesOn && open.length() > 0) {
                paragraphs.add(open);
                open = new MappedText();
            }
            append(open, line);
            lastLength = line.length();
        }
        if (open.length() > 0) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private static void append(MappedText open, MappedText line) {
        if (open.length() > 0 && line.length() > 0) {
            int gap = open.rawEnd(open.length() - 1);
            open.append(' ', gap, line.rawStart(0));
        }
        for (int i = 0; i < line.length(); i++) {
            open.append(line.charAt(i), line.rawStart(i), line.rawEnd(i));
        }
    }

    private static int firstWord(MappedText line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static BitSet marks(String source) {
        BitSet marks = new BitSet();
        Matcher matcher = PlainText.marks(source);
        while (matcher.find()) {
            marks.set(matcher.start(), matcher.end());
            if (matcher.group(1) != null) {
                marks.clear(matcher.start(1), matcher.end(1));
            }
        }
        return marks;
    }
}
