package org.pactwire.article;

/**
 * Translates offsets in UTF-16 units, as Java counts, to offsets in Unicode code points, as every file counts that
 * leaves the program. Thread-safe; O(1) for a text without supplementary characters, O(log n) with them.
 */
public final class CodePoints {
    /** Index of each high surrogate that is followed by its low one, ascending. */
    private final int[] pairs;

    public CodePoints(CharSequence text) {
        this.pairs = java.util.stream.IntStream.range(0, Math.max(0, text.length() - 1))
                .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                .toArray();
    }

    /** Number of code points before a UTF-16 index; an index inside a pair counts as behind it. */
    public int offset(int index) {
        int found = java.util.Arrays.binarySearch(pairs, index);
        int pairsBefore = found >= 0 ? found : -found - 1;
        return index - pairsBefore;
    }

    public Span span(Span units) {
        return new Span(offset(units.start()), offset(units.end()));
    }
}
