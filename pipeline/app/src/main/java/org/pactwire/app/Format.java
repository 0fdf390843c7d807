package org.pactwire.app;

/** How results are written. */
enum Format {
    /** For people. */
    TABLE,
    /** One JSON document. */
    JSON,
    /** RFC 4180 with a header row. */
    CSV
}
