package org.pactwire.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Each so-manieth result of a source. The others are read, too, which costs little beside what is done with one. */
final class EveryNthDocument implements RawDocuments {
    private final RawDocuments all;
    private final int first;
    private final int step;
    private long number;

    EveryNthDocument(RawDocuments all, int first, int step) {
        this.all = all;
        this.first = first;
        this.step = step;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        for (ReadResult result = all.next(); result != null; result = all.next()) {
            if (number++ % step == first) {
                return result;
            }
        }
        return null;
    }

    @Override
    public long bytesRead() {
        return all.bytesRead() / step;
    }

    @Override
    public long bytesTotal() {
        return all.bytesTotal() / step;
    }

    @Override
    public void close() throws IOException {
        all.close();
    }
}
