package org.pactwire.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids made of what they name: the first 64 bits of a SHA-256 over the parts, behind a letter that tells the kind of
 * thing. The same parts give the same id on every machine and in every run.
 */
public final class ContentId {
    private ContentId() {}

    /** An id like {@code a3f09c…}; no two lists of parts are written alike, for each part goes with its length. */
    public static String of(char kind, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            update(digest, part.getBytes(StandardCharsets.UTF_8));
        }
        return kind + HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** As {@link #of(char, String...)}, with bytes as the last part. */
    public static String of(char kind, byte[] content, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            update(digest, part.getBytes(StandardCharsets.UTF_8));
        }
        update(digest, content);
        return kind + HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static void update(MessageDigest digest, byte[] part) {
        int length = part.length;
        digest.update(
                new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
