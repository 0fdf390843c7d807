package org.pactwire.read.fetch.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.pactwire.read.fetch.FetchReason;

/** A body without its content encoding (RFC 9110, 8.4), or why there is none. */
sealed interface Decoded {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Content(byte[] bytes) implements Decoded {}

    record Trouble(FetchReason reason, String detail) implements Decoded {}

    /** The body of an answer; gzip and deflate are the only encodings known, and one layer is the most. */
    static Decoded of(Reply.Answer answer, int most) {
        String encoding = answer.header("Content-Encoding").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> new Content(answer.body());
            case "gzip", "x-gzip" -> expand(answer.body(), most, GZIPInputStream::new);
            case "deflate" -> expand(answer.body(), most, InflaterInputStream::new);
            default -> new Trouble(FetchReason.MALFORMED, "content encoding " + encoding);
        };
    }

    /** The content of a gzip file, as sitemaps come in; other content as it is. */
    static Decoded unzipped(byte[] bytes, int most) {
        boolean gzip = bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
        return gzip ? expand(bytes, most, GZIPInputStream::new) : new Content(bytes);
    }

    /** Opens a decompressing stream. */
    @FunctionalInterface
    interface Opener {
        InputStream open(InputStream compressed) throws IOException;
    }

    private static Decoded expand(byte[] compressed, int most, Opener opener) {
        if (compressed.length == 0) {
            return new Content(compressed);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        try (InputStream in = opener.open(new ByteArrayInputStream(compressed))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (n > most - content.size()) {
                    return new Trouble(FetchReason.TOO_LARGE, "more than " + most + " bytes decompressed");
                }
                content.write(buffer, 0, n);
            }
        } catch (IOException e) {
            return new Trouble(FetchReason.MALFORMED, "compressed content is broken");
        }
        return new Content(content.toByteArray());
    }
}
