package org.pactwire.clean.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The source of a page without the code in its scripts and style sheets, which is more than half of most pages and holds
 * no text. Every offset can be led back to the whole page. Descriptions in JSON-LD are left in.
 *
 * <p>Nothing is cut where a browser would not see a script: in comments, in values of attributes, in elements whose
 * content is plain text. In doubt the code is left in, and the parser passes over it.
 */
final class BarePage {
    private static final List<String> CODE = List.of("script", "style");
    private static final List<String> RAW = List.of("textarea", "title", "iframe", "xmp", "noembed", "noframes");
    /** Shorter code is not worth a cut. */
    private static final int WORTH = 64;

    private final String page;
    private final StringBuilder bare;
    private String source = "";
    private int[] at = new int[16];
    private int[] gone = new int[16];
    private int cuts;
    private int copied;

    private BarePage(String page) {
        this.page = page;
        this.bare = new StringBuilder(page.length() / 2);
    }

    /** Takes the code out of a page. */
    static BarePage of(String page) {
        BarePage result = new BarePage(page);
        result.scan();
        result.source = result.bare.append(page, result.copied, page.length()).toString();
        return result;
    }

    String source() {
        return source;
    }

    /** How much further back in the whole page a place of the bare one lies. */
    int shift(int offset) {
        int found = Arrays.binarySearch(at, 0, cuts, offset);
        int before = found >= 0 ? found : -found - 2;
        return before < 0 ? 0 : gone[before];
    }

    private void scan() {
        int i = page.indexOf('<');
        while (i >= 0) {
            int next;
            if (page.startsWith("<!--", i)) {
                next = page.indexOf("-->", i + 2);
            } else if (i + 1 < page.length() && isLetter(page.charAt(i + 1))) {
                next = element(i);
            } else {
                next = i + 1;
            }
            i = next < 0 ? -1 : page.indexOf('<', next);
        }
    }

    /** Passes over a tag, and over the content of an element that holds no markup; -1 where it does not end. */
    private int element(int open) {
        int end = tagEnd(open);
        if (end < 0) {
            return -1;
        }
        String raw = named(open, RAW);
        String code = raw.isEmpty() ? named(open, CODE) : raw;
        if (code.isEmpty() || page.charAt(end - 1) == '/') {
            return end + 1;
        }
        int close = closing(code, end + 1);
        if (close - end > WORTH && raw.isEmpty() && page.indexOf("<!--", end, close) < 0 && !isData(open, end)) {
            cut(end + 1, close);
        }
        return close;
    }

    private void cut(int from, int to) {
        bare.append(page, copied, from);
        copied = to;
        if (cuts == at.length) {
            at = Arrays.copyOf(at, 2 * cuts);
            gone = Arrays.copyOf(gone, 2 * cuts);
        }
        at[cuts] = bare.length();
        gone[cuts] = to - bare.length();
        cuts++;
    }

    /** The end of a tag; a {@code >} in a quoted value is none. */
    private int tagEnd(int open) {
        int i = open + 1;
        while (i >= 0 && i < page.length()) {
            char c = page.charAt(i);
            if (c == '>') {
                return i;
            }
            i++;
            if (c == '=') {
                while (i < page.length() && page.charAt(i) <= ' ') {
                    i++;
                }
                char quote = i < page.length() ? page.charAt(i) : ' ';
                if (quote == '"' || quote == '\'') {
                    int closed = page.indexOf(quote, i + 1);
                    i = closed < 0 ? -1 : closed + 1;
                }
            }
        }
        return -1;
    }

    private String named(int open, List<String> names) {
        for (String name : names) {
            int end = open + 1 + name.length();
            if (page.regionMatches(true, open + 1, name, 0, name.length())
                    && end < page.length()
                    && !isLetter(page.charAt(end))
                    && page.charAt(end) != '-') {
                return name;
            }
        }
        return "";
    }

    private int closing(String name, int from) {
        int i = page.indexOf("</", from);
        while (i >= 0 && !page.regionMatches(true, i + 2, name, 0, name.length())) {
            i = page.indexOf("</", i + 2);
        }
        return i;
    }

    private boolean isData(int open, int end) {
        String tag = page.substring(open, end).toLowerCase(Locale.ROOT);
        return tag.contains("ld+json") || tag.contains("ld&#");
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
