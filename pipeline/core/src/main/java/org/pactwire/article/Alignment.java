package org.pactwire.article;

import java.util.Arrays;

/**
 * Where each character of a clean text stood in its raw source. The map is a list of runs, ascending in the clean text;
 * in a run of kind copy both sides advance together, in a replaced run (an entity, folded white space) the whole clean
 * run stands for the whole raw run. What lies between two runs on the raw side was dropped; what lies between them on
 * the clean side (a paragraph break) was inserted and stands for nothing. Immutable.
 */
public final class Alignment {
    private static final Alignment NONE = new Alignment(new int[0]);
    /** Four numbers a run: clean start, clean length, raw start, raw length. Lengths are equal in copied runs only. */
    private final int[] runs;

    private Alignment(int[] runs) {
        this.runs = runs;
    }

    /** Knows nothing: every answer is an empty span. */
    public static Alignment none() {
        return NONE;
    }

    /** The text is its own source. */
    public static Alignment identity(int length) {
        return new Builder().copy(0, 0, length).build();
    }

    /** Restores what {@link #toArray} gave. */
    public static Alignment of(int[] runs) {
        if (runs.length % 4 != 0) {
            throw new IllegalArgumentException("four numbers a run: " + runs.length);
        }
        return new Alignment(runs.clone());
    }

    /** Four numbers a run: clean start, clean length, raw start, raw length. */
    public int[] toArray() {
        return runs.clone();
    }

    public boolean isNone() {
        return runs.length == 0;
    }

    /**
     * The raw range that the clean range was made from: from the source of its first sourced character to the end of
     * the source of its last one, with whatever was dropped between them. Empty where nothing of it has a source.
     */
    public Span toRaw(Span clean) {
        int first = firstRunEndingAfter(clean.start());
        int start = -1;
        int end = -1;
        for (int r = first; r < runs.length && runs[r] < clean.end(); r += 4) {
            int from = Math.max(clean.start(), runs[r]);
            int to = Math.min(clean.end(), runs[r] + runs[r + 1]);
            if (from >= to) {
                continue;
            }
            boolean copied = runs[r + 1] == runs[r + 3];
            int rawFrom = copied ? runs[r + 2] + (from - runs[r]) : runs[r + 2];
            int rawTo = copied ? runs[r + 2] + (to - runs[r]) : runs[r + 2] + runs[r + 3];
            start = start < 0 ? rawFrom : Math.min(start, rawFrom);
            end = Math.max(end, rawTo);
        }
        return start < 0 ? new Span(0, 0) : new Span(start, end);
    }

    private int firstRunEndingAfter(int clean) {
        int low = 0;
        int high = runs.length / 4;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs[4 * middle] + runs[4 * middle + 1] > clean) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 4 * low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alignment that && Arrays.equals(runs, that.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }

    @Override
    public String toString() {
        return "Alignment[" + runs.length / 4 + " runs]";
    }

    /** Collects runs in ascending order of the clean text; joins copied runs that continue each other. */
    public static final class Builder {
        private int[] runs = new int[64];
        private int size;

        /** {@code length} characters were copied unchanged. */
        public Builder copy(int clean, int raw, int length) {
            if (length == 0) {
                return this;
            }
            int last = size - 4;
            if (last >= 0
                    && runs[last + 1] == runs[last + 3]
                    && runs[last] + runs[last + 1] == clean
                    && runs[last + 2] + runs[last + 3] == raw) {
                runs[last + 1] += length;
                runs[last + 3] += length;
                return this;
            }
            return add(clean, length, raw, length);
        }

        /** A clean run stands for a raw run as a whole. */
        public Builder replace(int clean, int cleanLength, int raw, int rawLength) {
            return cleanLength == 0 ? this : add(clean, cleanLength, raw, rawLength);
        }

        private Builder add(int clean, int cleanLength, int raw, int rawLength) {
            if (size > 0 && clean < runs[size - 4] + runs[size - 3]) {
                throw new IllegalArgumentException("runs must ascend: " + clean);
            }
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, 2 * size);
            }
            runs[size++] = clean;
            runs[size++] = cleanLength;
            runs[size++] = raw;
            runs[size++] = rawLength;
            return this;
        }

        public Alignment build() {
            return new Alignment(Arrays.copyOf(runs, size));
        }
    }
}
