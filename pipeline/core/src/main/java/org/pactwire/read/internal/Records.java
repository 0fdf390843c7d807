package org.pactwire.read.internal;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.ReadResult;

/** The records of one open file. */
interface Records extends Closeable {
    /** The next record or refusal, or null at the end. */
    @Nullable
    ReadResult next() throws IOException;

    /** Bytes that were taken from the input, but of records that are not given yet. */
    default long ahead() {
        return 0;
    }

    @Override
    void close() throws IOException;
}
