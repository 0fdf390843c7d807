package org.pactwire.article;

/**
 * A document, or a whole file, that did not become an article: one row of {@code rejected.csv}.
 *
 * @param origin where it was read
 * @param stage the stage that refused it
 * @param reason the kind of trouble
 * @param detail one line for a human; may be empty
 */
public record Rejection(String origin, Stage stage, Reason reason, String detail) {
    /** The stages of the way of a document. */
    public enum Stage {
        READ,
        CLEAN,
        EXTRACT,
        ARCHIVE
    }

    /** Kinds of trouble. */
    public enum Reason {
        /** No bytes, or white space alone. */
        EMPTY,
        /** Not text: an image, an executable, … */
        BINARY,
        /** A format that is not read. */
        UNSUPPORTED,
        /** Larger than the limit for one document. */
        TOO_LARGE,
        /** Nested deeper, or with more parts, than the limit. */
        TOO_COMPLEX,
        /** Not well-formed: broken JSON, a missing field, … */
        MALFORMED,
        /** A page without an article's text in it: a script shell, a list of links, … */
        NO_TEXT,
        /** Cannot be opened or read. */
        UNREADABLE,
        /** Took longer than the limit. */
        TIMEOUT,
        /** A fault of the program; the detail names it. */
        FAILED
    }
}
