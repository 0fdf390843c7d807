package org.pactwire.clean.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pactwire.article.Alignment;

/**
 * Joins paragraphs to the text of an article.
 *
 * @param text paragraphs with one empty line between them
 * @param alignment from the text to the raw source
 */
public record Body(String text, Alignment alignment) {
    private static final String STOPS = ".?!";
    private static final String CLOSING = "\"”’)";
    /** Fewer small letters before a full stop may be an abbreviation: "St.John", "vs.Ajax". */
    private static final int LEAST_BEFORE = 3;
    /** Last parts of addresses and names of files, as some write them. */
    private static final Set<String> DOMAINS =
            Set.of("com", "org", "net", "gov", "edu", "io", "ai", "co", "uk", "js", "tv", "eu", "info", "html", "pdf");

    static final String BREAK = "\n\n";

    /** Paragraphs must not be empty. */
    public static Body join(List<MappedText> paragraphs) {
        StringBuilder text = new StringBuilder();
        Alignment.Builder alignment = new Alignment.Builder();
        for (MappedText paragraph : paragraphs) {
            if (text.length() > 0) {
                text.append(BREAK);
            }
            int base = text.length();
            int done = 0;
            String words = paragraph.toString();
            for (int i = 0; i < paragraph.length(); i++) {
                if (i > 0 && sentenceBegins(words, i)) {
                    // lost between two lines or elements; it stands for nothing in the source
                    text.append(words, done, i).append(' ');
                    done = i;
                    base++;
                }
                int rawStart = paragraph.rawStart(i);
                int rawLength = paragraph.rawEnd(i) - rawStart;
                if (rawLength == 1) {
                    alignment.copy(base + i, rawStart, 1);
                } else {
                    alignment.replace(base + i, 1, rawStart, rawLength);
                }
            }
            text.append(words, done, words.length());
        }
        return new Body(text.toString(), alignment.build());
    }

    /**
     * True where a sentence begins without a space before it: a word of small letters, its full stop, and a word that begins
     * with one capital. Names of sites and files, whose last part is short or has a point behind it, are none.
     */
    private static boolean sentenceBegins(String words, int at) {
        if (!Character.isUpperCase(words.charAt(at)) || at < LEAST_BEFORE + 1 || at + 1 >= words.length()) {
            return false;
        }
        int end = at - 1;
        while (end > 0 && CLOSING.indexOf(words.charAt(end)) >= 0) {
            end--;
        }
        if (STOPS.indexOf(words.charAt(end)) < 0 || !isSmall(words, end - LEAST_BEFORE, end)) {
            return false;
        }
        int start = wordStart(words, end);
        int next = at + 1;
        while (next < words.length() && Character.isLowerCase(words.charAt(next))) {
            next++;
        }
        char behind = next < words.length() ? words.charAt(next) : ' ';
        boolean single = next == at + 1 && behind == ' ' && "AI".indexOf(words.charAt(at)) >= 0;
        boolean word = next > at + 1 && (Character.isWhitespace(behind) || ",;:’'-".indexOf(behind) >= 0);
        return (single || word)
                && words.substring(start, end)
                        .chars()
                        .allMatch(c -> Character.isLetter(c) || c == '-' || c == '’' || c == '\'')
                && !DOMAINS.contains(words.substring(at, next).toLowerCase(Locale.ROOT));
    }

    private static boolean isSmall(String words, int from, int to) {
        return from >= 0 && words.substring(from, to).chars().allMatch(Character::isLowerCase);
    }

    /** Where what is written without a gap begins. */
    private static int wordStart(String words, int end) {
        int start = end;
        while (start > 0 && words.charAt(start - 1) > ' ' && "(“\"‘[".indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
