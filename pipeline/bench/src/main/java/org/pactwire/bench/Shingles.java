package org.pactwire.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text as the multiset of its runs of four words, as in Scrapinghub's article-extraction-benchmark. A shorter text is
 * one run.
 */
final class Shingles {
    private static final int WORDS = 4;

    private final Map<List<String>, Integer> counts = new LinkedHashMap<>();
    private int size;

    private Shingles() {}

    static Shingles of(String text) {
        Shingles shingles = new Shingles();
        List<String> words = words(text);
        for (int i = 0; i < words.size() && (i == 0 || i + WORDS <= words.size()); i++) {
            shingles.counts.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
            shingles.size++;
        }
        return shingles;
    }

    /** Runs of letters, digits and underscores. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            if (isWord(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    int size() {
        return size;
    }

    /** How many runs both have. */
    int common(Shingles other) {
        return counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(counts);
    }
}
