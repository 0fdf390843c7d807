package org.pactwire.clean.internal;

import java.text.Normalizer;
import java.util.Locale;

/** What tells a headline from a paragraph. */
public final class Headline {
    private static final int LONGEST = 220;

    private Headline() {}

    /** True for a line that may be a headline: short, and no full stop at its end. */
    public static boolean looksLikeOne(String line) {
        if (line.isEmpty() || line.length() > LONGEST || words(line) < 2) {
            return false;
        }
        String end = line.replaceAll("[\"”’')\\]]+$", "");
        char last = end.isEmpty() ? '.' : end.charAt(end.length() - 1);
        return last != '.' && last != ',' && last != ';' && last != ':' && last != '…';
    }

    /** Letters and digits alone, in small letters and compatibility form: what makes two headlines the same. */
    public static String fold(String line) {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean apart = false;
        int c;
        for (int i = 0; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                apart = true;
                continue;
            }
            if (apart && !folded.isEmpty()) {
                folded.append(' ');
            }
            apart = false;
            folded.appendCodePoint(c);
        }
        return folded.toString();
    }

    private static int words(String line) {
        return line.split(" ").length;
    }
}
