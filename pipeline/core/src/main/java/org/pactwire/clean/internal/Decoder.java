package org.pactwire.clean.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.Encodings;

/**
 * Decodes a document. In this order: a byte order mark, the encoding the container gives, the encoding the page
 * declares, UTF-8 where the bytes are UTF-8, else windows-1252. A declaration that the bytes contradict is not believed.
 * Names of encodings mean what {@link Encodings} says.
 */
public final class Decoder {
    private static final int DECLARATION = 4096;
    /** With it encodings that are pure ASCII to the eye switch between their tables. */
    private static final char ESCAPE = 0x1b;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern META =
            Pattern.compile("<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    private Decoder() {}

    /** The text without its byte order mark; what cannot be decoded becomes U+FFFD. */
    public static String decode(byte[] content, @Nullable String given) {
        if (starts(content, 0xef, 0xbb, 0xbf)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(content, 0xfe, 0xff)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(content, 0xff, 0xfe)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        // a text that is valid UTF-8 with letters beyond ASCII is hardly ever anything else
        if (Utf8.isValid(content)) {
            String utf8 = new String(content, StandardCharsets.UTF_8);
            Charset stateful = utf8.indexOf(ESCAPE) < 0 ? null : Encodings.named(declared(content));
            return stateful != null && stateful.name().startsWith("ISO-2022") ? new String(content, stateful) : utf8;
        }
        Charset told = Encodings.named(given);
        Charset charset =
                told != null && !told.equals(StandardCharsets.UTF_8) ? told : Encodings.named(declared(content));
        if (charset != null && !charset.name().startsWith("UTF")) {
            return new String(content, charset);
        }
        return mostlyUtf8(content) ? new String(content, StandardCharsets.UTF_8) : new String(content, WINDOWS_1252);
    }

    /** The same, in UTF-8: most pages are in it already, and are not decoded. */
    static Utf8 utf8(byte[] content, @Nullable String given) {
        if (Utf8.isValid(content)) {
            Utf8 text = Utf8.of(content, starts(content, 0xef, 0xbb, 0xbf) ? 3 : 0);
            if (text.view.indexOf(ESCAPE) < 0) {
                return text;
            }
        }
        return Utf8.of(decode(content, given));
    }

    private static @Nullable String declared(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, DECLARATION), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : new Pattern[] {META, XML}) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    /** True if at least nine in ten of the sequences beyond ASCII are UTF-8: a damaged text, not another encoding. */
    private static boolean mostlyUtf8(byte[] content) {
        long good = 0;
        long bad = 0;
        for (int i = 0; i < content.length; i++) {
            int b = content[i] & 0xff;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : -1;
            int end = i + more;
            boolean whole = more > 0 && end < content.length;
            for (int k = i + 1; whole && k <= end; k++) {
                whole = (content[k] & 0xc0) == 0x80;
            }
            if (whole) {
                good++;
                i = end;
            } else {
                bad++;
            }
        }
        return good >= 9 * bad;
    }

    private static boolean starts(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
