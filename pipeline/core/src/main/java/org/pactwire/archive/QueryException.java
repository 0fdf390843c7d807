package org.pactwire.archive;

/** A query that cannot be read. The message is for the one who wrote the query. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;

    public QueryException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Index in the query, in UTF-16 units, where the trouble begins; the query's length if something is missing. */
    public int position() {
        return position;
    }
}
