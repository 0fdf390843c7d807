package org.pactwire.clean.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The source of a page without what holds none of its text: the code in its scripts and style sheets, its drawings, the
 * long values of attributes that nobody reads here (addresses of pictures, settings of players). That is three quarters
 * of most pages. Every offset can be led back to the whole page. Descriptions in JSON-LD are left in.
 *
 * <p>Tags are told apart as the HTML standard and jsoup do, so that nothing is cut where a browser would not see a tag: in
 * comments, in values of attributes, in elements whose content is plain text. In doubt the page is left as it is, and the
 * parser passes over it.
 */
final class BarePage {
    /** What an element means for the scan. */
    private enum Kind {
        /** Code: it is cut. */
        CODE,
        /** Its content is plain text up to its end tag. */
        RAW,
        /** Its attributes speak of the page. */
        SPOKEN,
        DRAWING,
        /** What follows is plain text to the end of the page. */
        LAST,
        OTHER
    }

    /** Attributes of other elements that are read. */
    private static final List<String> READ =
            List.of("class", "id", "style", "role", "itemprop", "datetime", "content", "rel", "property");
    /** What drawings are made of, and nothing that would end one. */
    private static final Set<String> STROKES = Set.of(
            "path",
            "g",
            "circle",
            "rect",
            "polygon",
            "polyline",
            "line",
            "ellipse",
            "use",
            "defs",
            "symbol",
            "title",
            "desc",
            "mask",
            "stop",
            "filter",
            "clippath",
            "lineargradient",
            "radialgradient",
            "image",
            "pattern",
            "style",
            "text",
            "tspan",
            "animate",
            "animatetransform",
            "marker",
            "switch",
            "view",
            "metadata");
    /** Shorter code is not worth a cut. */
    private static final int WORTH = 64;

    private final Utf8 whole;
    private final String page;
    private final byte[] bare;
    private int length;
    /** Length of what was copied and of what was cut, in UTF-16 units. */
    private int kept;

    private int cutOut;
    private String source = "";
    private int[] at = new int[16];
    private int[] gone = new int[16];
    private int cuts;
    private int copied;

    private BarePage(Utf8 whole) {
        this.whole = whole;
        this.page = whole.view;
        this.bare = new byte[page.length()];
    }

    /** Takes the code out of a page. */
    static BarePage of(Utf8 page) {
        BarePage result = new BarePage(page);
        result.scan();
        result.copy(result.page.length());
        result.source = new String(result.bare, 0, result.length, StandardCharsets.UTF_8);
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
            int next = markup(i);
            i = next < 0 ? -1 : page.indexOf('<', next);
        }
    }

    /** Passes over what begins at a {@code <}; -1 where it does not end, or is not understood. */
    private int markup(int open) {
        char c = open + 1 < page.length() ? page.charAt(open + 1) : ' ';
        if (isLetter(c)) {
            return element(open);
        }
        if (c == '/' && open + 2 < page.length() && isLetter(page.charAt(open + 2))) {
            return tagEnd(open + 2, false);
        }
        if (page.startsWith("<!--", open)) {
            return page.indexOf("-->", open + 2);
        }
        if (page.startsWith("<![", open)) {
            return conditional(open);
        }
        return c == '!' || c == '?' || c == '/' ? page.indexOf('>', open) : open + 1;
    }

    /** Conditional comments of old browsers are plain declarations; character data, allowed in drawings only, is not. */
    private int conditional(int open) {
        return page.startsWith("<![CDATA[", open) ? -1 : page.indexOf('>', open);
    }

    /** Passes over a tag, and over the content of an element that holds no markup. */
    private int element(int open) {
        String name = name(open + 1);
        Kind kind = kind(name);
        int end = tagEnd(open + 1 + name.length(), kind != Kind.SPOKEN && kind != Kind.CODE);
        if (end < 0) {
            return -1;
        }
        boolean empty = page.charAt(end - 1) == '/';
        return switch (kind) {
            case OTHER, SPOKEN -> end + 1;
            case LAST -> -1;
            case RAW -> empty ? end + 1 : closing(name, end + 1);
            case CODE -> empty ? end + 1 : code(name, open, end);
            case DRAWING -> empty ? end + 1 : drawing(end + 1);
        };
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "script", "style" -> Kind.CODE;
            case "textarea", "title", "iframe", "xmp", "noembed", "noframes" -> Kind.RAW;
            case "meta", "link", "html", "base", "time" -> Kind.SPOKEN;
            case "svg" -> Kind.DRAWING;
            case "plaintext" -> Kind.LAST;
            default -> Kind.OTHER;
        };
    }

    /** The name of a tag in small letters. */
    private String name(int from) {
        int end = from;
        while (end < page.length() && !isTagBreak(page.charAt(end))) {
            end++;
        }
        return page.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private int code(String name, int open, int end) {
        int close = closing(name, end + 1);
        int comment = page.indexOf("<!--", end, Math.max(end, close));
        if (comment >= 0) {
            // where a comment in a script opens another script, the first end is not the end
            return holds(name, comment, close) ? -1 : close;
        }
        if (close - end > WORTH && !isData(open, end)) {
            cut(end + 1, close);
        }
        return close;
    }

    /** True if there is a start tag between two places. */
    private boolean holds(String name, int from, int to) {
        int i = page.indexOf('<', from, to);
        while (i >= 0 && !page.regionMatches(true, i + 1, name, 0, name.length())) {
            i = page.indexOf('<', i + 1, to);
        }
        return i >= 0;
    }

    /** A drawing with other elements in it may end before its end tag, and has rules of its own till then. */
    private int drawing(int from) {
        int close = drawingEnd(from);
        if (close - from > WORTH) {
            cut(from, close);
        }
        return close;
    }

    /** The end tag of a drawing; -1 where there are elements of which no drawings are made. */
    private int drawingEnd(int from) {
        int depth = 1;
        int i = page.indexOf('<', from);
        while (i >= 0) {
            int end;
            if (page.startsWith("<!--", i)) {
                end = page.indexOf("-->", i + 2);
            } else {
                boolean closes = page.startsWith("/", i + 1);
                String name = name(closes ? i + 2 : i + 1);
                boolean nested = name.equals("svg");
                depth -= nested && closes ? 1 : 0;
                if (depth == 0) {
                    return i;
                }
                if (!nested && !STROKES.contains(name) && !name.startsWith("fe") && name.indexOf(':') < 0) {
                    return -1;
                }
                end = tagEnd(i + (closes ? 2 : 1) + name.length(), false);
                depth += nested && !closes && end > 0 && page.charAt(end - 1) != '/' ? 1 : 0;
            }
            i = end < 0 ? -1 : page.indexOf('<', end);
        }
        return -1;
    }

    private void cut(int from, int to) {
        copy(from);
        copied = to;
        cutOut += whole.units(from, to);
        if (cuts == at.length) {
            at = Arrays.copyOf(at, 2 * cuts);
            gone = Arrays.copyOf(gone, 2 * cuts);
        }
        at[cuts] = kept;
        gone[cuts] = cutOut;
        cuts++;
    }

    private void copy(int to) {
        whole.copy(copied, to, bare, length);
        length += to - copied;
        kept += whole.units(copied, to);
    }

    /** The {@code >} that ends a tag; a long value of an attribute is cut on the way. */
    private int tagEnd(int from, boolean cutting) {
        int length = page.length();
        int i = from;
        while (i < length) {
            char c = page.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '/' || c <= ' ') {
                i++;
                continue;
            }
            int attribute = i;
            i++;
            while (i < length && page.charAt(i) != '=' && !isTagBreak(page.charAt(i))) {
                i++;
            }
            int equals = afterSpace(i);
            if (equals < length && page.charAt(equals) == '=') {
                int value = afterSpace(equals + 1);
                i = valueEnd(value);
                if (i < 0) {
                    return -1;
                }
                if (cutting && i - value > WORTH && isQuote(page.charAt(value)) && !isRead(attribute)) {
                    cut(value + 1, i - 1);
                }
            }
        }
        return -1;
    }

    /** Behind the value of an attribute; -1 where its quote is left open. */
    private int valueEnd(int value) {
        if (value < page.length() && isQuote(page.charAt(value))) {
            int closed = page.indexOf(page.charAt(value), value + 1);
            return closed < 0 ? -1 : closed + 1;
        }
        int i = value;
        while (i < page.length() && page.charAt(i) > ' ' && page.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private int afterSpace(int from) {
        int i = from;
        while (i < page.length() && page.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private boolean isRead(int attribute) {
        for (String name : READ) {
            if (page.regionMatches(true, attribute, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTagBreak(char c) {
        return c <= ' ' || c == '/' || c == '>';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** The end tag of an element that holds no markup; -1 where there is none. */
    private int closing(String name, int from) {
        int i = page.indexOf("</", from);
        while (i >= 0) {
            int end = i + 2 + name.length();
            if (page.regionMatches(true, i + 2, name, 0, name.length())
                    && end < page.length()
                    && isTagBreak(page.charAt(end))) {
                return i;
            }
            i = page.indexOf("</", i + 2);
        }
        return -1;
    }

    private boolean isData(int open, int end) {
        String tag = page.substring(open, end).toLowerCase(Locale.ROOT);
        return tag.contains("ld+json") || tag.contains("ld&#");
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
