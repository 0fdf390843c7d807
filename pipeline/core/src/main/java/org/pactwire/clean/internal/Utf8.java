package org.pactwire.clean.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A text that is still the bytes of its UTF-8. A page is looked through in this form, byte by byte, since most of it is
 * dropped before anything needs to be decoded: everything that marks up a page is ASCII, and no byte of another character
 * looks like ASCII.
 */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private final byte[] bytes;
    private final int start;
    private final boolean ascii;
    /** One character for each byte: a view in which to search. */
    final String view;

    private Utf8(byte[] bytes, int start, boolean ascii) {
        this.bytes = bytes;
        this.start = start;
        this.ascii = ascii;
        this.view = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    }

    /** The text of bytes that are valid UTF-8, from {@code start} on. */
    static Utf8 of(byte[] bytes, int start) {
        return new Utf8(bytes, start, afterAscii(bytes, start) == bytes.length);
    }

    /** A text that was decoded before. */
    static Utf8 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** Number of UTF-16 units between two bytes. */
    int units(int from, int to) {
        if (ascii) {
            return to - from;
        }
        int units = 0;
        for (int i = start + from; i < start + to; i++) {
            byte b = bytes[i];
            // no unit for a byte that continues a character, two for one that begins a character of four bytes
            units += (b > -65 ? 1 : 0) + (b >= -16 && b < 0 ? 1 : 0);
        }
        return units;
    }

    /** Copies bytes to a place in another array. */
    void copy(int from, int to, byte[] into, int at) {
        System.arraycopy(bytes, start + from, into, at, to - from);
    }

    /** True if the bytes are UTF-8 as the Unicode Standard defines it (table 3-7). */
    static boolean isValid(byte[] bytes) {
        int i = afterAscii(bytes, 0);
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0) {
                return false;
            }
            i = afterAscii(bytes, i + length);
        }
        return true;
    }

    /** Index of the first byte beyond ASCII. */
    private static int afterAscii(byte[] bytes, int from) {
        int i = from;
        while (i + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, i) & BEYOND_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Length of the character that begins with a byte beyond ASCII; 0 where it is none. */
    private static int sequence(byte[] bytes, int i) {
        int lead = bytes[i] & 0xff;
        int second = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
        if (lead >= 0xc2 && lead <= 0xdf) {
            return second >> 6 == 2 ? 2 : 0;
        }
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        int length = lead < 0xe0 || lead > 0xf4 ? 0 : lead < 0xf0 ? 3 : 4;
        boolean good = length > 0 && second >= least && second <= most && i + length <= bytes.length;
        for (int k = i + 2; good && k < i + length; k++) {
            good = (bytes[k] & 0xc0) == 0x80;
        }
        return good ? length : 0;
    }
}
