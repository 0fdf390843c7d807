package org.pactwire.app;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;
import org.pactwire.read.Sources;

/**
 * What is piped in. A place in a pipe finds no document again: the first line of today is not a new edition of the first
 * line of yesterday. So each document is known by its id, and replaces none.
 */
final class StandardInput implements RawDocuments {
    /** An origin begins with the name of a folder. */
    private static final String ORIGIN = "dev/stdin";

    private final RawDocuments places;

    private StandardInput(RawDocuments places) {
        this.places = places;
    }

    static RawDocuments open(ReadOptions options) throws IOException {
        return new StandardInput(Sources.open(System.in, ORIGIN, options));
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        ReadResult result = places.next();
        return result instanceof ReadResult.Read read
                ? new ReadResult.Read(
                        read.document().at(ORIGIN + "#" + read.document().id()))
                : result;
    }

    @Override
    public long bytesRead() {
        return places.bytesRead();
    }

    @Override
    public long bytesTotal() {
        return places.bytesTotal();
    }

    @Override
    public void close() throws IOException {
        places.close();
    }
}
