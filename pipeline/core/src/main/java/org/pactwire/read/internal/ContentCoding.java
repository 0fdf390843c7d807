package org.pactwire.read.internal;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.pactwire.article.Rejection.Reason;

/**
 * The content codings of HTTP (RFC 9110, 8.4). The bytes are believed before the header: crawlers keep the header of a
 * body that they unpacked, and servers write there what is no coding.
 */
final class ContentCoding {
    private static final int LOOKED_AT = 4096;

    private ContentCoding() {}

    /**
     * Decodes a body.
     *
     * @param body as it was sent
     * @param codings values of the header
     * @param most bytes that the content may have
     * @throws BadInput if it is in a coding that is not read, is broken, or is too large
     */
    static byte[] decode(byte[] body, List<String> codings, int most) throws BadInput {
        byte[] content = body;
        String[] names = String.join(",", codings).toLowerCase(Locale.ROOT).split(",", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            content = decode(content, names[i].strip(), most);
        }
        return content;
    }

    private static byte[] decode(byte[] body, String coding, int most) throws BadInput {
        return switch (coding) {
            case "gzip", "x-gzip" -> is(body, 0x1f, 0x8b) ? expand(body, most, GZIPInputStream::new) : body;
            case "zstd" -> is(body, 0x28, 0xb5, 0x2f, 0xfd) ? expand(body, most, ZstdInputStream::new) : body;
            case "deflate" -> isText(body) ? body : inflated(body, most);
            case "br" -> isText(body) ? body : expand(body, most, BrotliInputStream::new);
            default -> {
                if (!isText(body)) {
                    throw new BadInput(
                            Reason.UNSUPPORTED, "the content coding \"" + shortened(coding) + "\" is not read");
                }
                yield body;
            }
        };
    }

    /** The standard means the format of zlib; some servers send what is packed in it alone. */
    private static byte[] inflated(byte[] body, int most) throws BadInput {
        boolean zlib =
                body.length > 1 && (body[0] & 0x0f) == 8 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
        return expand(body, most, in -> new InflaterInputStream(in, new Inflater(!zlib)));
    }

    @FunctionalInterface
    private interface Decoder {
        InputStream open(InputStream packed) throws IOException;
    }

    private static byte[] expand(byte[] body, int most, Decoder decoder) throws BadInput {
        byte[] content;
        try (InputStream in = decoder.open(new ByteArrayInputStream(body))) {
            content = in.readNBytes(most + 1);
        } catch (IOException | RuntimeException e) { // some decoders trip over broken tables
            throw new BadInput(Reason.MALFORMED, "broken compression of the page");
        }
        if (content.length > most) {
            throw new TooLarge("more than " + most + " bytes");
        }
        return content;
    }

    /** True where the first bytes are no packed ones: hardly any control characters among them. */
    private static boolean isText(byte[] body) {
        int length = Math.min(body.length, LOOKED_AT);
        int control = 0;
        for (int i = 0; i < length; i++) {
            int b = body[i];
            control += (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') || b == 127 ? 1 : 0;
        }
        return control <= length / 100;
    }

    private static boolean is(byte[] body, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= body.length || (body[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String shortened(String coding) {
        return coding.length() <= 20 ? coding : coding.substring(0, 20) + "…";
    }
}
