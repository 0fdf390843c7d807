package org.pactwire.extract.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;

/**
 * Cuts text into the word pieces of BERT's uncased vocabulary: small letters without accents, words at white space and
 * punctuation, and of each word the longest pieces that the vocabulary has, from its start (Wu et al. 2016, Google's
 * Neural Machine Translation System; Devlin et al. 2019, BERT). Unlike the usual libraries it needs no native code and
 * says where each piece stands. Thread-safe.
 */
final class Pieces {
    private static final String VOCABULARY = "/models/reader/pieces.txt";
    private static final int UNKNOWN = 100;
    /** A longer word is one unknown piece, as in BERT. */
    private static final int LONGEST_WORD = 100;

    /**
     * A piece of a text.
     *
     * @param id its number in the vocabulary
     * @param span where it stands
     */
    record Cut(int id, Span span) {}

    private final Map<String, Integer> ids;

    private Pieces(Map<String, Integer> ids) {
        this.ids = ids;
    }

    /** With the packaged vocabulary: a piece a line, the first one has the number 0. */
    static Pieces load() {
        Map<String, Integer> ids = new HashMap<>();
        try (InputStream in = Pieces.class.getResourceAsStream(VOCABULARY)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + VOCABULARY);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(piece -> ids.put(piece, ids.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pieces(ids);
    }

    /** The pieces of a text, in order. */
    List<Cut> of(String text) {
        List<Cut> pieces = new ArrayList<>();
        int start = -1;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int letter = text.codePointAt(at);
            next = at + Character.charCount(letter);
            boolean alone = standsAlone(letter);
            if (start >= 0 && (alone || isGap(letter))) {
                addWord(text, start, at, pieces);
                start = -1;
            }
            if (alone) {
                addWord(text, at, next, pieces);
            } else if (start < 0 && !isGap(letter)) {
                start = at;
            }
        }
        if (start >= 0) {
            addWord(text, start, text.length(), pieces);
        }
        return pieces;
    }

    private void addWord(String text, int start, int end, List<Cut> pieces) {
        StringBuilder letters = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        int next;
        for (int at = start; at < end && letters.length() <= LONGEST_WORD; at = next) {
            next = at + Character.charCount(text.codePointAt(at));
            String folded = folded(text.substring(at, next));
            letters.append(folded);
            for (int i = 0; i < folded.length(); i++) {
                origins.add(at);
            }
        }
        List<Cut> found = letters.length() > LONGEST_WORD ? null : cut(letters.toString(), origins, end);
        if (found == null) {
            pieces.add(new Cut(UNKNOWN, new Span(start, end)));
        } else {
            pieces.addAll(found);
        }
    }

    /** Null where a rest of the word is no piece. */
    private @Nullable List<Cut> cut(String letters, List<Integer> origins, int end) {
        List<Cut> found = new ArrayList<>();
        int at = 0;
        while (at < letters.length()) {
            int behind = letters.length();
            Integer id = null;
            while (behind > at) {
                id = ids.get((at > 0 ? "##" : "") + letters.substring(at, behind));
                if (id != null) {
                    break;
                }
                behind--;
            }
            if (id == null) {
                return null;
            }
            int until = behind < letters.length() ? origins.get(behind) : end;
            found.add(new Cut(id, new Span(origins.get(at), Math.max(until, origins.get(at) + 1))));
            at = behind;
        }
        return found;
    }

    private static String folded(String letter) {
        String small = Normalizer.normalize(letter.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        small.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isGap(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> letter == '\uFFFD';
        };
    }

    /** Punctuation, ASCII signs that are neither letter nor digit, and Han characters are words of their own. */
    private static boolean standsAlone(int letter) {
        if (letter < 128) {
            return letter > ' ' && letter < 127 && !Character.isLetterOrDigit(letter);
        }
        return switch (Character.getType(letter)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
        };
    }
}
