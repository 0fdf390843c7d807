package org.pactwire.read.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes a stream that is in UTF-8, in windows-1252, or in both by turns, whatever it says of itself: what is a character
 * of UTF-8 is one, and any other byte is one of windows-1252. A letter of the one seldom looks like one of the other.
 */
final class TolerantReader extends Reader {
    private static final int BUFFER = 16 * 1024;
    private static final char[] WINDOWS_1252 = windows1252();

    private final InputStream in;
    private final byte[] bytes = new byte[BUFFER];
    private int at;
    private int end;
    private boolean atEnd;
    /** The second half of a character that takes two; 0 if there is none. */
    private char low;

    TolerantReader(InputStream in) {
        this.in = in;
    }

    private static char[] windows1252() {
        byte[] high = new byte[128];
        for (int i = 0; i < high.length; i++) {
            high[i] = (byte) (i + 128);
        }
        return new String(high, Charset.forName("windows-1252")).toCharArray();
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = 0;
        while (n < length) {
            if (low != 0) {
                buffer[from + n++] = low;
                low = 0;
                continue;
            }
            if (end - at < 4 && !atEnd) {
                // what was decoded is given before more is waited for
                if (n > 0 && at == end) {
                    return n;
                }
                fill();
            }
            if (at == end) {
                return n == 0 && length > 0 ? -1 : n;
            }
            buffer[from + n++] = decode();
        }
        return n;
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        while (end < 4 && !atEnd) {
            int n = in.read(bytes, end, bytes.length - end);
            atEnd = n < 0;
            end += Math.max(0, n);
        }
    }

    private char decode() {
        int b = bytes[at] & 0xff;
        if (b < 0x80) {
            at++;
            return (char) b;
        }
        int length = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
        if (length > 0 && end - at >= length) {
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            if (text.indexOf('\ufffd') < 0 && text.codePointCount(0, text.length()) == 1) {
                at += length;
                low = text.length() == 2 ? text.charAt(1) : 0;
                return text.charAt(0);
            }
        }
        at++;
        return WINDOWS_1252[b - 0x80];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
