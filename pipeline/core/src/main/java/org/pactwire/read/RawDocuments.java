package org.pactwire.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stream of raw documents. Not thread-safe; holds one record in memory at a time. */
public interface RawDocuments extends Closeable {
    /**
     * The next result, or null at the end. Trouble with one record or one file is a {@link ReadResult.Refused}; only
     * what makes going on pointless is an exception.
     */
    @Nullable
    ReadResult next() throws IOException;

    /** Bytes of input read so far, for progress. */
    long bytesRead();

    /** Bytes of input in all, for progress; -1 where unknown. */
    long bytesTotal();

    /** Stops early and frees what is open. */
    @Override
    void close() throws IOException;

    /** The first documents and refusals of a source, as many as said. */
    static RawDocuments first(long most, RawDocuments source) {
        return new FirstDocuments(most, source);
    }

    /** The sources one after the other. */
    static RawDocuments concat(List<RawDocuments> sources) {
        return new ConcatenatedDocuments(sources);
    }
}
