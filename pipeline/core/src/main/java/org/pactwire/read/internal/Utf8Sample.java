package org.pactwire.read.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells whether the first bytes of a stream are UTF-8; a character cut at the end does not count. */
final class Utf8Sample {
    private Utf8Sample() {}

    static boolean isUtf8(byte[] sample, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(sample, 0, length), CharBuffer.allocate(length + 1), false);
        return !result.isError();
    }

    /** True where the first bytes of a stream are UTF-8 and some of them beyond ASCII: hardly ever anything else. */
    static boolean hasUtf8(byte[] sample) {
        boolean beyond = false;
        for (byte b : sample) {
            beyond |= b < 0;
        }
        return beyond && isUtf8(sample, sample.length);
    }
}
