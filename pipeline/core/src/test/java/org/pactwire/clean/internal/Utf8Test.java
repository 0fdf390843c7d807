package org.pactwire.clean.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static final int[] EDGES = {
        0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xee, 0xef,
        0xf0, 0xf1, 0xf4, 0xf5, 0xff
    };

    @Test
    void bytesAreValidWhereTheStrictDecoderTakesThem() {
        Random random = new Random(7);
        int valid = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(12)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) EDGES[random.nextInt(random.nextBoolean() ? 3 : EDGES.length)];
            }
            assertThat(Utf8.isValid(bytes)).isEqualTo(decodes(bytes));
            valid += decodes(bytes) ? 1 : 0;
        }
        assertThat(valid).isBetween(20_000, 180_000);
    }

    @Test
    void unitsAreThoseOfTheDecodedText() {
        String text = "a é 和 \uD83D\uDE00 z";
        Utf8 utf8 = Utf8.of(text.getBytes(UTF_8), 0);

        assertThat(utf8.units(0, text.getBytes(UTF_8).length)).isEqualTo(text.length());
        assertThat(utf8.units(2, 4)).isEqualTo(1);
    }

    private static boolean decodes(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
