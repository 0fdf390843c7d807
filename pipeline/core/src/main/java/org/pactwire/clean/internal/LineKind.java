package org.pactwire.clean.internal;

import java.util.Locale;
import java.util.regex.Matcher;

/** What a line of a page or of a plain-text dump is, told from its words alone; {@link Phrases} has the words. */
public enum LineKind {
    /** The article's own. */
    TEXT,
    /** An advertisement mark, a share or newsletter line, a pointer to another article: dropped. */
    FURNITURE,
    /** The label of a list of other articles' headlines: dropped with the headlines that follow. */
    LIST_LABEL,
    /** Where an article ends: navigation to other articles, comments, a note on the author. */
    END,
    /** A note on the author, the source, the rights, how to reach the paper: dropped at the ends of an article. */
    SIGN_OFF,
    /** A picture's caption or credit. */
    CAPTION;

    /** A longer line is text: furniture is terse. */
    static final int LONGEST = 600;

    private static final int LONGEST_CAPTION = 400;
    /** A shorter line is tried against all patterns at once. */
    private static final int SHORT = 25;

    private static final String MARKS = " *•►▶→»>+|·–—-_";

    /** The kind of a line whose white space is folded. */
    public static LineKind of(String text) {
        String line = withoutMark(text);
        if (line.length() > LONGEST) {
            return TEXT;
        }
        Phrases.Hint hint = line.length() <= SHORT ? Phrases.Hint.ALL : Phrases.hint(line);
        return hint.any() || line.endsWith(")") ? byPatterns(line, hint) : TEXT;
    }

    private static LineKind byPatterns(String line, Phrases.Hint hint) {
        if (!hasWord(line)) {
            return FURNITURE;
        }
        if (line.length() <= LONGEST_CAPTION && isCaption(line, hint)) {
            return CAPTION;
        }
        if (hint.first() && Phrases.END.matcher(line).matches()) {
            return END;
        }
        if (hint.first() && Phrases.LABEL.matcher(line).matches()) {
            return LIST_LABEL;
        }
        if ((hint.first()
                        && (Phrases.POINTER.matcher(line).matches()
                                || Phrases.FURNITURE.matcher(line).matches()))
                || (hint.furniture() && Phrases.FURNITURE_WITHIN.matcher(line).matches())) {
            return FURNITURE;
        }
        boolean signOff = (hint.first() && Phrases.SIGN_OFF.matcher(line).matches())
                || (hint.signOff() && Phrases.SIGN_OFF_WITHIN.matcher(line).matches());
        return signOff ? SIGN_OFF : TEXT;
    }

    /** True for a caption with its credit, or a credit alone. */
    private static boolean isCaption(String line, Phrases.Hint hint) {
        if ((hint.first() && Phrases.CREDIT.matcher(line).matches())
                || (hint.credit() && Phrases.AGENCY_CREDIT.matcher(line).matches())) {
            return true;
        }
        boolean bracket = line.endsWith(")");
        if ((bracket || hint.credit()) && Phrases.CREDIT_BEHIND.matcher(line).find()) {
            return true;
        }
        if (!bracket) {
            return false;
        }
        Matcher name = Phrases.NAME_BEHIND.matcher(line);
        return name.find()
                && !isSourceMark(name.group(1))
                && (Phrases.DAY.matcher(line).find()
                        || Phrases.SCENE.matcher(line).find());
    }

    /** The last paragraph is often signed: by an agency, in one word or in capitals, or by the name of a paper. */
    private static boolean isSourceMark(String name) {
        boolean agency = name.length() <= 10 && (name.indexOf(' ') < 0 || name.equals(name.toUpperCase(Locale.ROOT)));
        return agency || Phrases.OUTLET.matcher(name).matches();
    }

    private static boolean hasWord(String line) {
        return line.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Without the stars, arrows and bullets that publishers put before their furniture. */
    private static String withoutMark(String text) {
        int start = 0;
        while (start < text.length() && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start == 0 ? text : text.substring(start);
    }
}
