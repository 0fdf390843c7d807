package org.pactwire.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The beginning of a source. */
final class FirstDocuments implements RawDocuments {
    private final RawDocuments source;
    private long left;

    FirstDocuments(long most, RawDocuments source) {
        this.left = most;
        this.source = source;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        return left-- > 0 ? source.next() : null;
    }

    @Override
    public long bytesRead() {
        return source.bytesRead();
    }

    @Override
    public long bytesTotal() {
        return source.bytesTotal();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
