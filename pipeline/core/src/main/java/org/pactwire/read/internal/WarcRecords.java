package org.pactwire.read.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
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
 * The pages and texts of a web archive (ISO 28500), plain or as gzip record by record. What was no success, and what
 * is no text, is passed over without a word: an archive holds the pictures and redirects of its pages, too.
 */
final class WarcRecords implements Records {
    /** A record of so many times the largest one that is read is not even passed over. */
    private static final long PASSED = 16;

    private final InputStream in;
    private final WarcReader reader;
    private final String origin;
    private final Limits limits;
    private boolean atEnd;

    WarcRecords(InputStream in, String origin, Limits limits) throws IOException {
        this.in = in;
        this.origin = origin;
        this.limits = limits;
        this.reader = new WarcReader(in);
        reader.setLenient(true);
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (!atEnd) {
            String place = origin + "#" + reader.position();
            try {
                Optional<WarcRecord> next = reader.next();
                if (next.isEmpty()) {
                    atEnd = true;
                    return null;
                }
                place = origin + "#" + reader.position();
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
                        place, Reason.MALFORMED, "broken web archive: " + e.getMessage() + "; the rest is not read");
            } catch (TooLarge e) {
                return BadInput.refusal(place, e);
            } catch (IOException e) {
                atEnd = true;
                return BadInput.refusal(place, e);
            }
        }
        return null;
    }

    /** A record whose fields are broken is refused alone: where the next one begins is known. */
    private @Nullable ReadResult readOrRefuse(WarcRecord record, String place) throws IOException {
        try {
            return read(record, place);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return RecordFields.refused(place, Reason.MALFORMED, "a broken record: " + e.getMessage());
        }
    }

    /** Null for a record that holds no document. */
    private @Nullable ReadResult read(WarcRecord record, String place) throws IOException {
        return switch (record) {
            case WarcResponse response -> read(response, place);
            case WarcResource resource ->
                document(resource, "", resource.payloadType(), resource.body().stream(), place);
            case WarcConversion conversion ->
                document(conversion, "", conversion.contentType(), conversion.body().stream(), place);
            default -> null;
        };
    }

    private @Nullable ReadResult read(WarcResponse response, String place) throws IOException {
        @Nullable String target = response.target();
        if (target == null) {
            return RecordFields.refused(place, Reason.MALFORMED, "a record without an address");
        }
        if (!target.toLowerCase(Locale.ROOT).startsWith("http")) {
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
        MediaType type;
        try {
            type = http.contentType();
        } catch (IllegalArgumentException e) {
            return null;
        }
        String date = http.headers().first("Date").orElse("");
        return isDocument(type) ? document(response, date, type, http.bodyDecoded().stream(), place) : null;
    }

    private static boolean isDocument(MediaType type) {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        return base.equals("text/html") || base.equals("application/xhtml+xml") || base.equals("text/plain");
    }

    /**
     * @param httpDate when the site answered, by its own clock; empty if it does not say
     */
    private @Nullable ReadResult document(
            WarcTargetRecord record, String httpDate, MediaType type, InputStream body, String place)
            throws IOException {
        if (!isDocument(type)) {
            return null;
        }
        byte[] content;
        try (body) {
            content = body.readNBytes(limits.documentBytes() + 1);
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            return RecordFields.refused(place, Reason.MALFORMED, "broken compression: " + e.getMessage());
        }
        if (content.length > limits.documentBytes()) {
            throw new TooLarge("more than " + limits.documentBytes() + " bytes");
        }
        if (content.length == 0) {
            return RecordFields.refused(place, Reason.EMPTY, "no text in the record");
        }
        boolean html = !type.base().toString().toLowerCase(Locale.ROOT).equals("text/plain");
        String warcDate = warcDate(record);
        return new ReadResult.Read(RawDocument.from(place)
                .url(record.target())
                .fetched(
                        warcDate.isEmpty() ? httpDate : warcDate,
                        warcDate.isEmpty() ? Fetched.Basis.HTTP : Fetched.Basis.WARC)
                .charset(type.parameters().get("charset"))
                .of(html ? Media.HTML : Media.TEXT, content));
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
