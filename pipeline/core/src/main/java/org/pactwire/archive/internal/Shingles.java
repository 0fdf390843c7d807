package org.pactwire.archive.internal;

import java.util.Arrays;

/**
 * A text as the set of its runs of five words (a shorter text: as one run of all its words), each as a 64-bit hash.
 * Words are runs of letters and digits, without case. How alike two texts are is the Jaccard index of their sets.
 *
 * <p>A sketch tells from a few bytes whether that may be worth a look: minima of 96 hash functions over the set (Broder
 * 1997), in 32 bands of three (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4). Two texts that are
 * alike by s agree in at least one band with probability 1 - (1 - s^3)^32: 0.9996 at 0.6.
 */
final class Shingles {
    static final int BANDS = 32;

    private static final int ROWS = 3;
    private static final int WORDS = 5;
    private static final long PRIME = 0x100000001b3L;

    /** Odd factors of multiplicative hash functions, from one fixed seed. */
    private static final long[] FACTORS = factors();

    private Shingles() {}

    /** The hashes, ascending, each once; none for a text without words. */
    static long[] of(String text) {
        long[] last = new long[WORDS];
        long[] shingles = new long[64 + text.length() / 6];
        int count = 0;
        int words = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            long word = 0xcbf29ce484222325L;
            while (Character.isLetterOrDigit(c)) {
                word = (word ^ Character.toLowerCase(c)) * PRIME;
                if (i >= text.length()) {
                    break;
                }
                c = text.codePointAt(i);
                i += Character.charCount(c);
            }
            last[words % WORDS] = mix(word);
            words++;
            if (words >= WORDS) {
                if (count == shingles.length) {
                    shingles = Arrays.copyOf(shingles, 2 * count);
                }
                shingles[count++] = combine(last, words - WORDS, WORDS);
            }
        }
        if (words > 0 && words < WORDS) {
            shingles[count++] = combine(last, 0, words);
        }
        return distinct(shingles, count);
    }

    private static long combine(long[] ring, int first, int words) {
        long hash = words;
        for (int w = 0; w < words; w++) {
            hash = mix(hash * PRIME + ring[(first + w) % WORDS]);
        }
        return hash;
    }

    private static long[] distinct(long[] shingles, int count) {
        Arrays.sort(shingles, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || shingles[i] != shingles[i - 1]) {
                shingles[kept++] = shingles[i];
            }
        }
        return Arrays.copyOf(shingles, kept);
    }

    /** One number a band; none for an empty set. */
    static int[] sketch(long[] shingles) {
        if (shingles.length == 0) {
            return new int[0];
        }
        int[] sketch = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash * PRIME + least(shingles, FACTORS[band * ROWS + row]));
            }
            sketch[band] = (int) (hash >>> 32);
        }
        return sketch;
    }

    private static long least(long[] shingles, long factor) {
        long least = Long.MAX_VALUE;
        for (long shingle : shingles) {
            // the high bits of a product depend on all bits of the hash, the low ones do not
            least = Math.min(least, Long.rotateLeft(shingle * factor, 32) * factor);
        }
        return least;
    }

    /** Share of the shingles of both that each has; 0 where one has none. */
    static double jaccard(long[] a, long[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = a.length + b.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The finaliser of SplitMix64: every bit of the result depends on every bit of the argument. */
    private static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }

    private static long[] factors() {
        long[] factors = new long[BANDS * ROWS];
        long state = 0x5eed5eed5eedL;
        for (int i = 0; i < factors.length; i++) {
            state += 0x9e3779b97f4a7c15L;
            factors[i] = mix(state) | 1;
        }
        return factors;
    }
}
