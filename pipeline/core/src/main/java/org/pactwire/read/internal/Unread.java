package org.pactwire.read.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Files that people keep articles in and that are not read: tells them by name, so that their owner knows what to do. */
final class Unread {
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final int ENTRY_NAME = 30;
    private static final Set<String> OFFICE =
            Set.of("docx", "docm", "dotx", "xlsx", "xlsm", "pptx", "odt", "ods", "odp", "pages", "numbers");

    private Unread() {}

    /** True for a zip archive whose parts are one document of an office program. */
    static boolean isOffice(byte[] sample, int length, String name) {
        int dot = name.lastIndexOf('.');
        if (dot >= 0 && OFFICE.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            return true;
        }
        String first = start(sample, length, ENTRY_NAME);
        return first.startsWith("[Content_Types].xml")
                || first.startsWith("mimetypeapplication/vnd.oasis.opendocument");
    }

    /** Why a file that is no text is refused. */
    static String binary(byte[] sample, int length) {
        String start = start(sample, length, 0);
        return start.startsWith("%PDF-")
                ? refusal("PDF")
                : start.startsWith("{\\rtf") ? refusal("RTF") : start.startsWith(OLD_OFFICE) ? office() : "not text";
    }

    static String office() {
        return refusal("an office document");
    }

    private static String refusal(String what) {
        return what + " is not read; save it as text or HTML";
    }

    private static String start(byte[] sample, int length, int from) {
        return from >= length ? "" : new String(sample, from, Math.min(64, length - from), StandardCharsets.ISO_8859_1);
    }
}
