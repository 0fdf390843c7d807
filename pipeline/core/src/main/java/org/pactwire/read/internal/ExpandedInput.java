package org.pactwire.read.internal;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.pactwire.read.Limits;

/** A decompressed stream that stops with {@link TooLarge} where the data grew as only a bomb does. */
final class ExpandedInput extends CountedInput {
    private final CountedInput compressed;
    private final Limits limits;

    ExpandedInput(CountedInput compressed, Limits limits) throws IOException {
        super(new GZIPInputStream(compressed, 64 * 1024));
        this.compressed = compressed;
        this.limits = limits;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        if (count() > limits.recordBytes() && count() / limits.expansion() > compressed.count()) {
            throw new TooLarge("grows more than " + limits.expansion() + " times when decompressed");
        }
        return n;
    }
}
