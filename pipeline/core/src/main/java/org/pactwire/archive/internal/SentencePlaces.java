package org.pactwire.archive.internal;

import java.util.ArrayList;
import java.util.List;
import org.pactwire.article.Span;

/**
 * Places of sentences in few bits. A sentence usually begins with the first character behind the one before that is no
 * white space, and ends with a full stop, or a mark like it, that white space follows: then it is enough to say which of
 * these it is, and it is mostly the first.
 */
final class SentencePlaces {
    private static final String ENDS = ".!?\u2026";
    private static final String CLOSING = "\"'\u201d\u2019)]\u00bb";

    private SentencePlaces() {}

    static void write(RecordOut out, List<Span> sentences, String text) {
        int[] place = {0};
        out.list(sentences, sentence -> {
            int start = usualStart(text, place[0]);
            int stops = sentence.start() == start ? stopsTo(text, sentence) : 0;
            out.number(stops);
            if (stops == 0) {
                out.span(sentence, place[0]);
            }
            place[0] = sentence.end();
        });
    }

    static List<Span> read(RecordIn in, String text) {
        List<Span> sentences = new ArrayList<>();
        int place = 0;
        for (int n = in.number(); n > 0; n--) {
            int stops = in.number();
            Span sentence = stops == 0 ? in.span(place) : usual(text, usualStart(text, place), stops);
            sentences.add(sentence);
            place = sentence.end();
        }
        return sentences;
    }

    private static int usualStart(String text, int from) {
        int start = Math.min(from, text.length());
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static Span usual(String text, int start, int stops) {
        int end = start;
        for (int stop = 0; stop < stops; stop++) {
            end = nextStop(text, end);
        }
        return new Span(start, end);
    }

    /** How many places that look like its end a sentence has; 0 if its end does not look like one. */
    private static int stopsTo(String text, Span sentence) {
        int stops = 0;
        int at = sentence.start();
        while (at < sentence.end() && at < text.length()) {
            at = nextStop(text, at);
            stops++;
        }
        return at == sentence.end() ? stops : 0;
    }

    /** The next place behind this one where a sentence may end. */
    private static int nextStop(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) && (text.charAt(i) == '\n' || isStop(text, from, i))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isStop(String text, int from, int end) {
        int last = end - 1;
        while (last > from && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
