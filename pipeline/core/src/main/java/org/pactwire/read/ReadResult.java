package org.pactwire.read;

import org.pactwire.article.Rejection;

/** What reading one record of a source gave. */
public sealed interface ReadResult {
    /** A document. */
    record Read(RawDocument document) implements ReadResult {}

    /** Something that could not be read, and why. */
    record Refused(Rejection rejection) implements ReadResult {}
}
