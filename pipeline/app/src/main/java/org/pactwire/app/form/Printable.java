package org.pactwire.app.form;

/**
 * Makes text from articles safe to show on a terminal. Control characters could move the cursor or send commands,
 * bidirectional overrides could make a text read as what it is not (Unicode Technical Report 36).
 */
public final class Printable {
    private Printable() {}

    /** One line: each white space a blank, each dangerous character the replacement character. */
    public static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || Character.isSpaceChar(c)) {
                safe.append(' ');
            } else {
                safe.appendCodePoint(isDangerous(c) ? '\uFFFD' : c);
            }
        });
        return safe.toString();
    }

    /** Several lines: as {@link #line}, but line breaks and tabs stay. */
    public static String lines(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(c != '\n' && c != '\t' && isDangerous(c) ? '\uFFFD' : c));
        return safe.toString();
    }

    /** JSON that says the same, its dangerous characters written as escapes. They occur only inside its strings. */
    public static String json(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c >= 0x7F && isDangerous(c) && !Character.isSurrogate(c)) {
                safe.append("\\u").append(String.format(java.util.Locale.ROOT, "%04x", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean isDangerous(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> c != 0x200D && c != 0x200C && c != 0xAD; // joiners and soft hyphens are text
            default -> false;
        };
    }

    /** Columns that a text takes on a terminal, nearly: wide East Asian characters two, combining marks none. */
    public static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** The text, or its beginning and an ellipsis, in at most {@code columns} columns. */
    public static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder start = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            used += width(c);
            if (used > columns - 1) {
                break;
            }
            start.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return start.toString().stripTrailing() + "…";
    }
}
