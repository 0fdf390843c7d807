package org.pactwire.clean.internal;

import java.util.Arrays;

/**
 * A line of text whose every character knows the range of the raw source it was made from. White space is folded while
 * it grows: a run of it becomes one space that stands for the whole run, and none is at the start. Invisible format
 * characters (soft hyphens, zero-width spaces, byte order marks, direction marks) are left out.
 */
public final class MappedText {
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    public MappedText() {
        this(64);
    }

    public MappedText(int capacity) {
        text = new StringBuilder(capacity);
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** Adds a character made of the raw range; returns this. */
    public MappedText append(char c, int rawStart, int rawEnd) {
        if (isSpace(c)) {
            int last = text.length() - 1;
            if (last >= 0 && text.charAt(last) == ' ') {
                ends[last] = Math.max(ends[last], rawEnd);
            } else if (last >= 0) {
                add(' ', rawStart, rawEnd);
            }
        } else if (!isInvisible(c)) {
            add(c, rawStart, rawEnd);
        }
        return this;
    }

    /** Adds a piece of a source that is its own raw text. */
    public MappedText append(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            append(source.charAt(i), i, i + 1);
        }
        return this;
    }

    private void add(char c, int rawStart, int rawEnd) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, 2 * at + 1);
            ends = Arrays.copyOf(ends, 2 * at + 1);
        }
        starts[at] = rawStart;
        ends[at] = rawEnd;
        text.append(c);
    }

    /** Takes white space off the end; returns this. */
    public MappedText trim() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == ' ') {
            text.setLength(length - 1);
        }
        return this;
    }

    /** The part between two indices, without the white space at its ends. */
    public MappedText part(int from, int to) {
        MappedText part = new MappedText(Math.max(1, to - from));
        for (int i = from; i < to; i++) {
            part.append(text.charAt(i), starts[i], ends[i]);
        }
        return part.trim();
    }

    public int length() {
        return text.length();
    }

    public char charAt(int index) {
        return text.charAt(index);
    }

    public int rawStart(int index) {
        return starts[index];
    }

    public int rawEnd(int index) {
        return ends[index];
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** White space of every kind, line and page breaks and other control characters among it. */
    public static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x7f && c <= 0xa0) || (c > 0x7f && Character.isSpaceChar(c));
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f' && c != '\u200c' && c != '\u200d')
                || (c >= '\u202a' && c <= '\u202e')
                || c == '\u2060'
                || c == '\ufeff';
    }
}
