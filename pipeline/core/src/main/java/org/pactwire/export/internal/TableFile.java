package org.pactwire.export.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** One table being written, row by row. */
public interface TableFile<R> {
    /**
     * Writes a row.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    void add(R row);

    default void addAll(List<R> rows) {
        rows.forEach(this::add);
    }

    /** Hands all that is still held to the stream; it comes after the last row. */
    void finish() throws IOException;
}
