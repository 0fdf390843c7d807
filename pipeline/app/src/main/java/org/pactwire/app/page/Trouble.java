package org.pactwire.app.page;

import org.jspecify.annotations.Nullable;
import org.pactwire.archive.QueryException;

/** A request that cannot be answered as asked. The message is for the one who asked. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int position;

    Trouble(int status, String message) {
        this(status, message, -1, null);
    }

    private Trouble(int status, String message, int position, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
        this.position = position;
    }

    static Trouble of(QueryException e) {
        return new Trouble(400, e.getMessage() == null ? "" : e.getMessage(), e.position(), e);
    }

    int status() {
        return status;
    }

    /** Where in the query it begins, in UTF-16 units; -1 if it is not about a query. */
    int position() {
        return position;
    }

    String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
