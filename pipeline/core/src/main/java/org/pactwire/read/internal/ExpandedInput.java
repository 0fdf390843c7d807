package org.pactwire.read.internal;

import java.io.IOException;
import java.io.InputStream;
import org.pactwire.article.Rejection.Reason;
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
        try {
            int b = super.read();
            check();
            return b;
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        try {
            int n = super.read(buffer, from, length);
            check();
            return n;
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    @Override
    public long skip(long n) throws IOException {
        // in steps, so that a skip over a bomb is noticed
        long skipped = super.skip(Math.min(n, limits.recordBytes()));
        check();
        return skipped;
    }

    /** What a decompressor that trips over broken tables means. */
    static BadInput broken() {
        return new BadInput(Reason.MALFORMED, "broken compression");
    }

    private void check() throws Bomb {
        if (count() > limits.recordBytes() && count() / limits.expansion() > compressed.count()) {
            throw new Bomb("grows more than " + limits.expansion() + " times when decompressed; the rest is not read");
        }
    }
}
