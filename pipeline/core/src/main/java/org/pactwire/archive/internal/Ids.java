package org.pactwire.archive.internal;

import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * Ids in the index. One made by {@link org.pactwire.article.ContentId}, a letter and sixteen hexadecimal digits, is kept
 * as the eight bytes that they stand for, behind the letter and a byte that no UTF-8 has; any other id as it is. Ids of
 * one form have the same order as texts and as bytes.
 */
final class Ids {
    private static final byte MARK = (byte) 0xff;
    private static final int DIGITS = 16;
    static final int DIGEST = DIGITS / 2;

    private static final String HEX = "0123456789abcdef";

    private Ids() {}

    static BytesRef bytes(String id) {
        if (!isDigest(id)) {
            return new BytesRef(Fields.key(id));
        }
        byte[] bytes = new byte[2 + DIGEST];
        bytes[0] = (byte) id.charAt(0);
        bytes[1] = MARK;
        System.arraycopy(digest(id), 0, bytes, 2, DIGEST);
        return new BytesRef(bytes);
    }

    /** True for a letter and sixteen digits. */
    static boolean isDigest(String id) {
        if (id.length() != 1 + DIGITS || id.charAt(0) < 'a' || id.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            if (HEX.indexOf(id.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static String text(BytesRef bytes) {
        if (bytes.length < 2 || bytes.bytes[bytes.offset + 1] != MARK) {
            return bytes.utf8ToString();
        }
        return text((char) bytes.bytes[bytes.offset], bytes.bytes, bytes.offset + 2);
    }

    /** The eight bytes that the digits stand for. */
    static byte[] digest(String id) {
        byte[] digest = new byte[DIGEST];
        for (int i = 0; i < DIGEST; i++) {
            digest[i] = (byte) (HEX.indexOf(id.charAt(1 + 2 * i)) << 4 | HEX.indexOf(id.charAt(2 + 2 * i)));
        }
        return digest;
    }

    /** The id of a letter and eight bytes. */
    static String text(char letter, byte[] digest, int from) {
        char[] id = new char[1 + DIGITS];
        id[0] = letter;
        for (int i = 0; i < DIGEST; i++) {
            id[1 + 2 * i] = HEX.charAt(digest[from + i] >> 4 & 15);
            id[2 + 2 * i] = HEX.charAt(digest[from + i] & 15);
        }
        return new String(id);
    }

    static Term term(String field, String id) {
        return new Term(field, bytes(id));
    }
}
