package org.pactwire.clean;

import org.pactwire.read.RawDocument;

/** Makes an article of a raw document. Thread-safe; one instance serves all threads. */
public final class Cleaner {
    /** Never throws for what is in the document: trouble is a {@link Cleaned.Refused}. */
    public Cleaned clean(RawDocument raw) {
        throw new UnsupportedOperationException(raw.origin());
    }
}
