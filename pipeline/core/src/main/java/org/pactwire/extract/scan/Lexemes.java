package org.pactwire.extract.scan;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text as runs of letters, runs of digits and single other characters, white space left out. Finer than tokens, so
 * that "US$50bn" and "10-year" need no rules of their own. Made in one pass; an index outside gives an empty lexeme of
 * kind {@link Kind#END}. Not thread-safe.
 */
public final class Lexemes {
    /** What a lexeme consists of. */
    public enum Kind {
        WORD,
        DIGITS,
        OTHER,
        END
    }

    private final String text;
    private int[] starts;
    private int[] ends;
    private Kind[] kinds;
    private final String[] lower;
    private int size;

    public Lexemes(String text) {
        this.text = text;
        int guess = text.length() / 4 + 16;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.kinds = new Kind[guess];
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (Character.isLetter(character)) {
                next = wordEnd(next);
                add(Kind.WORD, at, next);
            } else if (character >= '0' && character <= '9') {
                while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
                    next++;
                }
                add(Kind.DIGITS, at, next);
            } else if (!isSpace(character)) {
                add(Kind.OTHER, at, next);
            }
            at = next;
        }
        this.lower = new String[size];
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!Character.isLetter(character) && Character.getType(character) != Character.NON_SPACING_MARK) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private void add(Kind kind, int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size++] = end;
    }

    public int size() {
        return size;
    }

    public String text() {
        return text;
    }

    public Kind kind(int index) {
        return index < 0 || index >= size ? Kind.END : kinds[index];
    }

    /** Offset of the first character; the text's length behind the last lexeme. */
    public int start(int index) {
        return index < 0 ? 0 : index >= size ? text.length() : starts[index];
    }

    /** Offset after the last character; 0 before the first lexeme. */
    public int end(int index) {
        return index < 0 ? 0 : index >= size ? text.length() : ends[index];
    }

    public int length(int index) {
        return kind(index) == Kind.END ? 0 : ends[index] - starts[index];
    }

    /** As written. */
    public String raw(int index) {
        return kind(index) == Kind.END ? "" : text.substring(starts[index], ends[index]);
    }

    /** In lower case; empty outside the text. */
    public String lower(int index) {
        if (kind(index) == Kind.END) {
            return "";
        }
        String known = lower[index];
        if (known == null) {
            known = raw(index).toLowerCase(Locale.ROOT);
            lower[index] = known;
        }
        return known;
    }

    public boolean is(int index, String word) {
        return kind(index) != Kind.END
                && length(index) == word.length()
                && lower(index).equals(word);
    }

    public boolean isDigits(int index) {
        return kind(index) == Kind.DIGITS;
    }

    public boolean isWord(int index) {
        return kind(index) == Kind.WORD;
    }

    /** True for a single other character. */
    public boolean isSign(int index, char sign) {
        return kind(index) == Kind.OTHER && text.charAt(starts[index]) == sign;
    }

    /** Hyphen, minus or one of the dashes. */
    public boolean isDash(int index) {
        return kind(index) == Kind.OTHER
                && switch (text.charAt(starts[index])) {
                    case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> true;
                    default -> false;
                };
    }

    /** True if a word begins with a capital letter. */
    public boolean isCapital(int index) {
        return kind(index) == Kind.WORD && Character.isUpperCase(text.codePointAt(starts[index]));
    }

    /** True if nothing stands between this lexeme and the one before. */
    public boolean joined(int index) {
        return index > 0 && index < size && starts[index] == ends[index - 1];
    }

    /** True if a paragraph ends between this lexeme and the one before, or the text does. */
    public boolean breaksBefore(int index) {
        if (index <= 0 || index >= size) {
            return true;
        }
        int lines = 0;
        for (int at = ends[index - 1]; at < starts[index] && lines < 2; at++) {
            if (text.charAt(at) == '\n') {
                lines++;
            }
        }
        return lines >= 2;
    }

    /** The characters between this lexeme and the one before. */
    public String gap(int index) {
        return index <= 0 || index >= size ? "" : text.substring(ends[index - 1], starts[index]);
    }

    /** Index of the first lexeme that starts at or behind an offset. */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The number that a short run of digits writes; -1 for a run of more than nine, or none. */
    public int number(int index) {
        if (kind(index) != Kind.DIGITS || length(index) > 9) {
            return -1;
        }
        return Integer.parseInt(text, starts[index], ends[index], 10);
    }
}
