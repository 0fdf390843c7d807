package org.pactwire.export.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.When;

/** How values are written in cells. */
public final class Cells {
    /** Spreadsheets take a cell that begins with one of these, or its full-width twin, for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Cells() {}

    /** A text that no spreadsheet takes for a formula: an apostrophe stands before what looks like one and is no number. */
    public static String harmless(String text) {
        String clean = text.indexOf('\u0000') < 0 ? text : text.replace('\u0000', '\ufffd');
        return !clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0 && !isNumber(clean)
                ? "'" + clean
                : clean;
    }

    private static boolean isNumber(String text) {
        if (text.length() < 2 || (text.charAt(0) != '-' && text.charAt(0) != '+')) {
            return false;
        }
        int points = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return points <= 1 && text.length() - 1 > points;
    }

    /** Ids in one cell. */
    static String list(List<String> ids) {
        return String.join(";", ids);
    }

    static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    /** Three decimals are more than such a number can tell. */
    static String share(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The days it can mean: as a partial date where that says it, else as an interval. */
    static @Nullable String days(@Nullable When when) {
        if (when == null || when.earliest() == null || when.latest() == null) {
            return null;
        }
        PartialDate date = PartialDate.covering(when.earliest(), when.latest());
        return date != null ? date.toString() : when.earliest() + "/" + when.latest();
    }

    /** Number of words: runs without white space that hold a letter or a digit. */
    static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
