package org.pactwire.archive.internal;

import java.io.ByteArrayOutputStream;
import org.pactwire.article.Alignment;

/**
 * An alignment in few bytes: of each run its distance from the end of the run before, on the clean and on the raw
 * side, its clean length, and by how much its raw length differs; each as a zigzag variable-length number. Most runs
 * take five bytes.
 */
final class AlignmentBytes {
    private AlignmentBytes() {}

    static byte[] of(Alignment alignment) {
        int[] runs = alignment.toArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream(2 * runs.length);
        int clean = 0;
        int raw = 0;
        for (int r = 0; r < runs.length; r += 4) {
            write(out, runs[r] - clean);
            write(out, runs[r + 1]);
            write(out, runs[r + 2] - raw);
            write(out, runs[r + 3] - runs[r + 1]);
            clean = runs[r] + runs[r + 1];
            raw = runs[r + 2] + runs[r + 3];
        }
        return out.toByteArray();
    }

    static Alignment read(byte[] bytes) {
        int[] numbers = new int[bytes.length];
        int size = 0;
        int value = 0;
        int shift = 0;
        for (byte b : bytes) {
            value |= (b & 0x7f) << shift;
            shift += 7;
            if (b >= 0) {
                numbers[size++] = (value >>> 1) ^ -(value & 1);
                value = 0;
                shift = 0;
            }
        }
        int[] runs = new int[size];
        int clean = 0;
        int raw = 0;
        for (int r = 0; r + 3 < size; r += 4) {
            runs[r] = clean + numbers[r];
            runs[r + 1] = numbers[r + 1];
            runs[r + 2] = raw + numbers[r + 2];
            runs[r + 3] = numbers[r + 1] + numbers[r + 3];
            clean = runs[r] + runs[r + 1];
            raw = runs[r + 2] + runs[r + 3];
        }
        return Alignment.of(runs);
    }

    private static void write(ByteArrayOutputStream out, int number) {
        int rest = (number << 1) ^ (number >> 31);
        while ((rest & ~0x7f) != 0) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
