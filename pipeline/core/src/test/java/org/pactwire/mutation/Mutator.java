package org.pactwire.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damages bytes in the ways in which dumps are damaged, and some more. The number of a mutation alone decides it. */
final class Mutator {
    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_PIECE = 64;
    private static final int MOST_REPEATS = 200;

    /** What the formats give a meaning to, and what parsers stumble over. */
    private static final List<byte[]> TOKENS = List.of(
                    "<",
                    ">",
                    "</",
                    "/>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "<!DOCTYPE x [<!ENTITY e 'e'>]>",
                    "&e;",
                    "&#x110000;",
                    "&#0;",
                    "&amp",
                    "<script>",
                    "</script>",
                    "<table><tr><td>",
                    "<p>",
                    "</p>",
                    "<article>",
                    "</body>",
                    "<item>",
                    "</item>",
                    "<entry>",
                    "<title>",
                    "xmlns:a='b'",
                    "<svg><style>",
                    "<template>",
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    "'",
                    "\\",
                    "\\u",
                    "\\ud800",
                    ":",
                    ",",
                    ";",
                    "\t",
                    "\n",
                    "\r\n",
                    "\r",
                    "\n\n",
                    "null",
                    "true",
                    "1e999",
                    "-1",
                    "0",
                    "99999999999999999999",
                    "2147483648",
                    "9999-99-99",
                    "2024-02-30T25:61:61Z",
                    "From ",
                    "\nFrom x\n",
                    "--xx",
                    "--xx--",
                    "Content-Type: multipart/mixed; boundary=xx\n\n",
                    "Content-Transfer-Encoding: base64\n",
                    "Content-Length: 99999999999\r\n",
                    "WARC/1.0\r\n",
                    "Transfer-Encoding: chunked\r\n",
                    "Content-Encoding: gzip\r\n",
                    "=?utf-8?B?",
                    "=?x?Q?=",
                    "PK\u0003\u0004",
                    "\u0000",
                    "\u0000\u0000\u0000\u0000",
                    "\ufeff",
                    "\u202e",
                    "\u2028",
                    "\ud83d\ude00",
                    "e\u0301")
            .stream()
            .map(token -> token.getBytes(UTF_8))
            .toList();

    private final SplittableRandom random;

    Mutator(long number) {
        this.random = new SplittableRandom(number);
    }

    int choose(int among) {
        return random.nextInt(among);
    }

    /**
     * A damaged copy.
     *
     * @param other input of another kind, a piece of which may get into it
     */
    byte[] damage(byte[] input, byte[] other) {
        byte[] data = input;
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            data = change(data, other);
        }
        return data;
    }

    private byte[] change(byte[] data, byte[] other) {
        int at = random.nextInt(data.length + 1);
        int length = Math.min(data.length - at, 1 + random.nextInt(LONGEST_PIECE));
        byte[] piece = Arrays.copyOfRange(data, at, at + length);
        return switch (random.nextInt(11)) {
            case 0 -> replaced(data, at, length, new byte[0]);
            case 1 -> replaced(data, at, 0, token());
            case 2 -> replaced(data, at, length, token());
            case 3 -> replaced(data, at, 0, repeated(piece, 1 + random.nextInt(MOST_REPEATS)));
            case 4 -> replaced(data, at, 0, repeated(token(), 1 + random.nextInt(MOST_REPEATS)));
            case 5 -> replaced(data, random.nextInt(data.length + 1), 0, piece);
            case 6 -> Arrays.copyOf(data, at);
            case 7 -> replaced(data, at, length, noise(length));
            case 8 -> flipped(data, at);
            case 9 -> digits(data, at);
            default -> replaced(data, at, 0, part(other));
        };
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] part(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + LONGEST_PIECE));
    }

    private byte[] flipped(byte[] data, int at) {
        byte[] changed = data.clone();
        if (at < changed.length) {
            changed[at] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    /** The first number from a place on becomes another one: lengths, counts and days lie in digits. */
    private byte[] digits(byte[] data, int at) {
        int from = at;
        while (from < data.length && !isDigit(data[from])) {
            from++;
        }
        int end = from;
        while (end < data.length && isDigit(data[end])) {
            end++;
        }
        long other = random.nextBoolean() ? random.nextInt(100) : random.nextLong();
        return replaced(data, from, end - from, Long.toString(other).getBytes(UTF_8));
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static byte[] repeated(byte[] piece, int times) {
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(piece, 0, all, i * piece.length, piece.length);
        }
        return all;
    }

    private static byte[] replaced(byte[] data, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length + by.length);
        out.write(data, 0, at);
        out.writeBytes(by);
        out.write(data, at + length, data.length - at - length);
        return out.toByteArray();
    }
}
