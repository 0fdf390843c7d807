package org.pactwire.read.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.pactwire.article.Fetched;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Limits;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;
import org.pactwire.read.ReadResult;

/**
 * The pages and texts of a web archive (ISO 28500), plain or in gzip however its records are packed. What was no success,
 * and what is no text, is passed over without a word: an archive holds the pictures and redirects of its pages, and the log
 * of who made it, too. What an answer is, is told by its content where its type leaves that open.
 */
final class WarcRecords implements Records {
    /** A record of so many times the largest one that is read is not even passed over. */
    private static final long PASSED = 16;

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    /** Types that say nothing, or that servers give to pages. */
    private static final Set<String> VAGUE = Set.of(
            "",
            "html",
            "*/*",
            "unknown/unknown",
            "application/octet-stream",
            "binary/octet-stream",
            "application/unknown",
            "application/x-unknown",
            "content/unknown",
            "text",
            "text/htm",
            "text/x-html",
            "text/xhtml",
            "application/html",
            "application/xml",
            "text/xml");
    /** What the content of a resource may be called by; tools keep logs and pictures of pages under names of their own. */
    private static final Set<String> WEB = Set.of("http", "https", "ftp", "file", "dat", "ipfs");

    private final InputStream in;
    /** Null where the archive is not packed, or not as gzip. */
    private final @Nullable GzipMembers members;

    private final WarcReader reader;
    private final String origin;
    private final Limits limits;
    private boolean atEnd;

    /**
     * @param in the archive, unpacked
     */
    WarcRecords(InputStream in, String origin, Limits limits) throws IOException {
        this.in = in;
        this.members = in instanceof GzipMembers gzip ? gzip : null;
        this.origin = origin;
        this.limits = limits;
        this.reader = new WarcReader(in);
        reader.setLenient(true);
    }

    /** The next record begins behind the one at hand, as far as that was read. */
    private String place() {
        return origin + "#" + (members == null ? String.valueOf(reader.position()) : members.place(reader.position()));
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (!atEnd) {
            String place = "";
            try {
                Optional<WarcRecord> next = reader.next();
                if (next.isEmpty()) {
                    atEnd = true;
                    return null;
                }
                place = place();
                if (next.get().body().size() > PASSED * limits.recordBytes()) {
                    atEnd = true;
                    return RecordFields.refused(
                            place,
                            Reason.TOO_LARGE,
                            "a record of more than " + PASSED * limits.recordBytes() + " bytes; the rest is not read");
                }
                ReadResult result = readOrRefuse(next.get(), place);
                if (result != null) {
                    return result;
                }
            } catch (ParsingException | RuntimeException e) { // the latter for lengths that are none
                atEnd = true;
                return RecordFields.refused(
                        place.isEmpty() ? place() : place,
                        Reason.MALFORMED,
                        "broken web archive: " + e.getMessage() + "; the rest is not read");
            } catch (BadInput e) {
                atEnd = true;
                return BadInput.refusal(place.isEmpty() ? place() : place, e);
            } catch (IOException e) {
                atEnd = true;
                return cutOff(place.isEmpty() ? place() : place, e);
            }
        }
        return null;
    }

    private ReadResult cutOff(String place, IOException trouble) {
        return members == null && trouble instanceof EOFException
                ? RecordFields.refused(
                        place, Reason.MALFORMED, "broken web archive: it ends within a record, or a length is wrong")
                : BadInput.refusal(place, trouble);
    }

    /** A record whose fields or body are broken is refused alone: where the next one begins is known. */
    private @Nullable ReadResult readOrRefuse(WarcRecord record, String place) throws IOException {
        try {
            return read(record, place);
        } catch (Unreadable e) {
            return BadInput.refusal(place, e.trouble);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return RecordFields.refused(place, Reason.MALFORMED, "a broken record: " + e.getMessage());
        }
    }

    /** Trouble with the content of one record, which the archive around it has not. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient BadInput trouble;

        Unreadable(BadInput trouble) {
            super(trouble);
            this.trouble = trouble;
        }
    }

    /** Null for a record that holds no document. */
    private @Nullable ReadResult read(WarcRecord record, String place) throws IOException, Unreadable {
        return switch (record) {
            case WarcResponse response -> read(response, place);
            case WarcResource resource ->
                WEB.contains(scheme(resource.target()))
                        ? document(resource, "", type(resource::payloadType), body(resource.body()), place)
                        : null;
            case WarcConversion conversion ->
                document(conversion, "", type(conversion::contentType), body(conversion.body()), place);
            default -> null;
        };
    }

    private @Nullable ReadResult read(WarcResponse response, String place) throws IOException, Unreadable {
        @Nullable String target = response.target();
        if (target == null) {
            return RecordFields.refused(place, Reason.MALFORMED, "a record without an address");
        }
        if (!scheme(target).startsWith("http") || isForRobots(target)) {
            return null;
        }
        HttpResponse http;
        try {
            http = response.http();
        } catch (ParsingException e) {
            return RecordFields.refused(place, Reason.MALFORMED, "a broken answer: " + e.getMessage());
        }
        if (http.status() < 200 || http.status() >= 300) {
            return null;
        }
        String type = http.headers().first("Content-Type").orElse("");
        if (!mayBeDocument(base(type))) {
            return null;
        }
        String date = http.headers().first("Date").orElse("");
        byte[] sent = body(http.body());
        byte[] content;
        try {
            content = ContentCoding.decode(sent, http.headers().all("Content-Encoding"), limits.documentBytes());
        } catch (BadInput e) {
            throw new Unreadable(e);
        }
        return document(response, date, type, content, place);
    }

    private static String scheme(@Nullable String target) {
        String address = target == null ? "" : target.strip().replaceFirst("^<", "");
        int colon = address.indexOf(':');
        return colon < 0 ? "http" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** What is said to robots is for no reader. */
    private static boolean isForRobots(String target) {
        return target.endsWith("/robots.txt");
    }

    private interface Type {
        MediaType get() throws IOException;
    }

    private static String type(Type type) throws IOException {
        try {
            return type.get().toString();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return "";
        }
    }

    /** {@code text/html} of {@code text/html; charset=utf-8}, or of one that is written twice. */
    private static String base(String type) {
        return type.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String charset(String type) {
        Matcher charset = CHARSET.matcher(type);
        return charset.find() ? charset.group(1) : null;
    }

    private static boolean mayBeDocument(String base) {
        return PAGES.contains(base) || base.equals("text/plain") || VAGUE.contains(base);
    }

    /** Trouble here is the archive's. */
    private byte[] body(MessageBody body) throws IOException, Unreadable {
        byte[] sent = body.stream().readNBytes(limits.documentBytes() + 1);
        if (sent.length > limits.documentBytes()) {
            throw new Unreadable(new TooLarge("more than " + limits.documentBytes() + " bytes"));
        }
        return sent;
    }

    /**
     * @param httpDate when the site answered, by its own clock; empty if it does not say
     */
    private @Nullable ReadResult document(
            WarcTargetRecord record, String httpDate, String type, byte[] content, String place) {
        String base = base(type);
        boolean page = PAGES.contains(base);
        if (!page && mayBeDocument(base)) {
            page = Format.isPage(content);
            if (!page && !base.equals("text/plain")) {
                return null;
            }
        } else if (!page) {
            return null;
        }
        if (content.length == 0) {
            return RecordFields.refused(place, Reason.EMPTY, "no text in the record");
        }
        String warcDate = warcDate(record);
        return new ReadResult.Read(RawDocument.from(place)
                .url(record.target())
                .fetched(
                        warcDate.isEmpty() ? httpDate : warcDate,
                        warcDate.isEmpty() ? Fetched.Basis.HTTP : Fetched.Basis.WARC)
                .charset(charset(type))
                .of(page ? Media.HTML : Media.TEXT, content));
    }

    /** Empty where the archive does not say it, or not as the standard wants it. */
    private static String warcDate(WarcRecord record) {
        try {
            return record.date().toString();
        } catch (DateTimeException | NoSuchElementException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        in.close();
    }
}
