package org.pactwire.read.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Encodings;
import org.pactwire.read.Limits;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;
import org.pactwire.read.ReadResult;

/**
 * A letter as RFC 5322 and MIME (RFC 2045 to 2047) write it: its first part that is a page, else its first text.
 * Attachments are not read.
 */
final class MailMessage {
    private static final int PARTS = 200;
    private static final int NESTING = 10;
    private static final Pattern WORD = Pattern.compile(
            "=\\?([\\w.:-]{1,40})(?:\\*[\\w-]{1,20})?\\?([bBqQ])\\?([^?\\s]{0,1000})\\?=(?:\\s+(?==\\?))?");
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w-]{1,40})\\s*=\\s*(?:\"([^\"]{0,200})\"|([^;\\s]{1,200}))");

    private final byte[] letter;
    private final Limits limits;
    private int parts;
    private @Nullable Part page;
    private @Nullable Part text;

    /** A part's content, decoded from its transport. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(byte[] content, String charset) {}

    MailMessage(byte[] letter, Limits limits) {
        this.letter = letter;
        this.limits = limits;
    }

    ReadResult document(String origin) {
        Map<String, String> head = new LinkedHashMap<>();
        read(behindBlankLines(), letter.length, head, 0);
        Part found = page == null ? text : page;
        if (found == null || found.content().length == 0) {
            return RecordFields.refused(origin, Reason.EMPTY, "no text in the letter");
        }
        if (found.content().length > limits.documentBytes()) {
            return RecordFields.refused(origin, Reason.TOO_LARGE, "more than " + limits.documentBytes() + " bytes");
        }
        return new ReadResult.Read(RawDocument.from(origin)
                .sourceId(head.getOrDefault("message-id", "").replaceAll("[<>\\s]", ""))
                .title(words(head.getOrDefault("subject", "")))
                .source(sender(words(head.getOrDefault("from", ""))))
                .published(head.getOrDefault("date", ""))
                .charset(found.charset().isEmpty() ? null : found.charset())
                .of(page == null ? Media.TEXT : Media.HTML, found.content()));
    }

    /** What is cut out of a mailbox may begin with the end of the line before it. */
    private int behindBlankLines() {
        int i = 0;
        while (i < letter.length && (letter[i] == '\n' || letter[i] == '\r')) {
            i++;
        }
        return i;
    }

    /** Reads a letter or a part of one between two places. */
    private void read(int from, int to, Map<String, String> head, int depth) {
        if (++parts > PARTS || depth > NESTING) {
            return;
        }
        int body = readHead(from, to, head);
        String type = head.getOrDefault("content-type", "text/plain");
        String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (kind.startsWith("multipart/")) {
            readParts(body, to, parameter(type, "boundary"), depth);
        } else if (head.getOrDefault("content-disposition", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment")) {
            return;
        } else if (kind.equals("text/html") && page == null) {
            page = part(body, to, head, type);
        } else if (kind.equals("text/plain") && text == null) {
            text = part(body, to, head, type);
        }
    }

    private Part part(int from, int to, Map<String, String> head, String type) {
        String transport =
                head.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT);
        byte[] raw = java.util.Arrays.copyOfRange(letter, from, to);
        byte[] content = switch (transport) {
            case "base64" -> base64(raw);
            case "quoted-printable" -> quotedPrintable(raw, false);
            default -> raw;
        };
        return new Part(content, parameter(type, "charset"));
    }

    private void readParts(int from, int to, String boundary, int depth) {
        if (boundary.isEmpty()) {
            return;
        }
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int open = -1;
        int line = from;
        while (line < to) {
            int end = lineEnd(line, to);
            if (startsWith(line, end, mark)) {
                if (open >= 0) {
                    read(open, Math.max(open, withoutBreak(open, line)), new LinkedHashMap<>(), depth + 1);
                }
                boolean last = startsWith(line + mark.length, end, new byte[] {'-', '-'});
                open = last ? -1 : end;
                if (last) {
                    return;
                }
            }
            line = end;
        }
        if (open >= 0) {
            read(open, to, new LinkedHashMap<>(), depth + 1);
        }
    }

    /** The line break before a boundary belongs to the boundary. */
    private int withoutBreak(int from, int line) {
        int end = line;
        if (end > from && letter[end - 1] == '\n') {
            end--;
        }
        return end > from && letter[end - 1] == '\r' ? end - 1 : end;
    }

    /** Fields in small letters, the first of a name counts; gives the place behind the empty line. */
    private int readHead(int from, int to, Map<String, String> head) {
        String name = "";
        StringBuilder value = new StringBuilder();
        int line = from;
        while (line < to) {
            int end = lineEnd(line, to);
            String words = new String(letter, line, end - line, StandardCharsets.UTF_8).stripTrailing();
            boolean goesOn = !words.isEmpty() && (letter[line] == ' ' || letter[line] == '\t');
            int colon = words.indexOf(':');
            if (goesOn) {
                value.append(' ').append(words.strip());
            } else {
                if (!name.isEmpty()) {
                    head.putIfAbsent(name, value.toString());
                }
                if (words.isEmpty() || colon <= 0) {
                    return words.isEmpty() ? end : line;
                }
                name = words.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                value.setLength(0);
                value.append(words.substring(colon + 1).strip());
            }
            line = end;
        }
        if (!name.isEmpty()) {
            head.putIfAbsent(name, value.toString());
        }
        return to;
    }

    private int lineEnd(int from, int to) {
        int i = from;
        while (i < to && letter[i] != '\n') {
            i++;
        }
        return Math.min(to, i + 1);
    }

    private boolean startsWith(int from, int to, byte[] start) {
        if (to - from < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (letter[from + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String parameter(String field, String name) {
        Matcher matcher = PARAMETER.matcher(field);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(name)) {
                return matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            }
        }
        return "";
    }

    /** The words of a field, whose letters beyond ASCII were encoded. */
    private static String words(String field) {
        return WORD.matcher(field).replaceAll(m -> Matcher.quoteReplacement(word(m.group(1), m.group(2), m.group(3))));
    }

    private static String word(String charset, String how, String written) {
        byte[] raw = written.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = how.equalsIgnoreCase("b") ? base64(raw) : quotedPrintable(raw, true);
        Charset known = Encodings.named(charset);
        return new String(bytes, known == null ? StandardCharsets.UTF_8 : known);
    }

    /** {@code "The Coast Weekly" <news@coast.example>} is called by its name. */
    private static String sender(String from) {
        int bracket = from.indexOf('<');
        return (bracket > 0 ? from.substring(0, bracket) : from)
                .replace("\"", "")
                .strip();
    }

    private static byte[] base64(byte[] raw) {
        try {
            return Base64.getMimeDecoder().decode(raw);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] quotedPrintable(byte[] raw, boolean inWord) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int b = raw[i];
            int high = b == '=' && i + 2 < raw.length ? Character.digit((char) raw[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit((char) raw[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else if (b == '=' && i + 1 < raw.length && (raw[i + 1] == '\n' || raw[i + 1] == '\r')) {
                i += raw[i + 1] == '\r' && i + 2 < raw.length && raw[i + 2] == '\n' ? 2 : 1;
            } else {
                out.write(inWord && b == '_' ? ' ' : b);
            }
        }
        return out.toByteArray();
    }
}
