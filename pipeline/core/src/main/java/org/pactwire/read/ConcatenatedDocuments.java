package org.pactwire.read;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several sources as one. */
final class ConcatenatedDocuments implements RawDocuments {
    private final List<RawDocuments> sources;
    private int at;

    ConcatenatedDocuments(List<RawDocuments> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (at < sources.size()) {
            ReadResult result = sources.get(at).next();
            if (result != null) {
                return result;
            }
            sources.get(at).close();
            at++;
        }
        return null;
    }

    @Override
    public long bytesRead() {
        return sources.stream().mapToLong(RawDocuments::bytesRead).sum();
    }

    @Override
    public long bytesTotal() {
        return sources.stream().anyMatch(s -> s.bytesTotal() < 0)
                ? -1
                : sources.stream().mapToLong(RawDocuments::bytesTotal).sum();
    }

    @Override
    public void close() throws IOException {
        for (RawDocuments source : sources) {
            source.close();
        }
    }
}
