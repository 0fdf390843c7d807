package org.pactwire.read.internal;

import java.io.IOException;
import java.io.InputStream;
import org.pactwire.read.Limits;

/** A decompressed stream that stops with {@link Bomb} where the data grew as only a bomb does. */
final class ExpandedInput extends CountedInput {
    private final CountedInput compressed;
    private final Limits limits;

    ExpandedInput(InputStream expanded, CountedInput compressed, Limits limits) {
        super(expanded);
        this.compressed = compressed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        check();
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        check();
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        // in steps, so that a skip over a bomb is noticed
        long skipped = super.skip(Math.min(n, limits.recordBytes()));
        check();
        return skipped;
    }

    private void check() throws Bomb {
        if (count() > limits.recordBytes() && count() / limits.expansion() > compressed.count()) {
            throw new Bomb("grows more than " + limits.expansion() + " times when decompressed; the rest is not read");
        }
    }
}
