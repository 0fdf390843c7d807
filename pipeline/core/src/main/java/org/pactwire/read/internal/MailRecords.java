package org.pactwire.read.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Limits;
import org.pactwire.read.ReadResult;

/** A letter, or the letters of a mailbox (RFC 4155): newsletters, one document each. */
final class MailRecords implements Records {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    /** Who sent a letter, and at the end of the line when. */
    private static final Pattern CAME =
            Pattern.compile("From \\S.{0,300}[0-9]{1,2}:[0-9]{2}.{0,60}\\b[0-9]{4}\\b.{0,40}");

    private static final Pattern FIELD = Pattern.compile(
            "(?i)(from|to|cc|subject|date|message-id|received|return-path|delivered-to|reply-to|sender|mime-version|status"
                    + "|list-id|content-[a-z-]{1,30}|x-[a-z-]{1,40}):");

    private final InputStream in;
    private final String origin;
    private final boolean mailbox;
    private final Limits limits;
    private final ByteArrayOutputStream letter = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    /** A line that was looked at before its turn; null if none. */
    private byte @Nullable [] peeked;

    private boolean tooLarge;
    private boolean atEnd;
    private long number;

    MailRecords(InputStream in, String origin, boolean mailbox, Limits limits) {
        this.in = in;
        this.origin = origin;
        this.mailbox = mailbox;
        this.limits = limits;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (!atEnd) {
            if (readLetter()) {
                number++;
                String place = mailbox ? origin + "#" + number : origin;
                if (tooLarge) {
                    return RecordFields.refused(
                            place, Reason.TOO_LARGE, "a letter of more than " + limits.recordBytes() + " bytes");
                }
                return new MailMessage(letter.toByteArray(), limits).document(place);
            }
        }
        return null;
    }

    /** Reads up to the next line that begins a letter; false where there was none before it. */
    private boolean readLetter() throws IOException {
        letter.reset();
        tooLarge = false;
        boolean blank = true;
        boolean any = false;
        while (readLine()) {
            byte[] text = line.toByteArray();
            if (mailbox && blank && startsWith(text, 0, FROM) && separates(text)) {
                if (any) {
                    return true;
                }
                blank = false;
                continue;
            }
            blank = text.length <= 2 && new String(text, StandardCharsets.ISO_8859_1).isBlank();
            any |= !blank;
            add(text);
        }
        atEnd = true;
        return any;
    }

    /** A line that begins a letter says when it came, or a field follows it; sentences begin with the word, too. */
    private boolean separates(byte[] text) throws IOException {
        if (CAME.matcher(new String(text, StandardCharsets.ISO_8859_1).strip()).matches()) {
            return true;
        }
        byte[] first = line.toByteArray();
        boolean more = readLine();
        peeked = more ? line.toByteArray() : null;
        line.reset();
        line.writeBytes(first);
        return peeked != null
                && FIELD.matcher(new String(peeked, StandardCharsets.ISO_8859_1))
                        .lookingAt();
    }

    /** A line of the text that looks like the beginning of a letter was marked with a bracket. */
    private void add(byte[] text) {
        int quotes = 0;
        while (mailbox && quotes < text.length && text[quotes] == '>') {
            quotes++;
        }
        int from = quotes > 0 && startsWith(text, quotes, FROM) ? 1 : 0;
        if (letter.size() + text.length > limits.recordBytes()) {
            tooLarge = true;
        } else {
            letter.write(text, from, text.length - from);
        }
    }

    private boolean readLine() throws IOException {
        line.reset();
        byte[] before = peeked;
        if (before != null) {
            peeked = null;
            line.writeBytes(before);
            return true;
        }
        int b = in.read();
        if (b < 0) {
            return false;
        }
        while (b >= 0) {
            if (line.size() <= limits.recordBytes()) {
                line.write(b);
            }
            if (b == '\n') {
                break;
            }
            b = in.read();
        }
        return true;
    }

    private static boolean startsWith(byte[] text, int at, byte[] start) {
        if (text.length < at + start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (text[at + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
