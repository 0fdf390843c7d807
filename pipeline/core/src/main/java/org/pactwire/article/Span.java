package org.pactwire.article;

/**
 * A half-open range of a text, in UTF-16 units as {@link String} counts them. What leaves the program counts Unicode
 * code points instead: see {@link CodePoints}.
 *
 * @param start index of the first unit
 * @param end index after the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int index) {
        return start <= index && index < end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True if the two share at least one unit; an empty span shares none. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The part of the text that this span marks. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
