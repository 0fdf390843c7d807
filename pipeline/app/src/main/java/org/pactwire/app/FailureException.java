package org.pactwire.app;

import org.pactwire.app.form.Printable;
import org.pactwire.archive.QueryException;

/** Ends a command with an exit code and a message of one line. */
final class FailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String hint;

    FailureException(int code, String message) {
        this(code, message, "");
    }

    /**
     * @param hint lines to show below the message; empty for none
     */
    FailureException(int code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    /** A query that cannot be read, with the place where the trouble begins. */
    static FailureException of(QueryException e, String query) {
        String before = Printable.line(query.substring(0, Math.min(e.position(), query.length())));
        return new FailureException(
                ExitCode.USAGE,
                "cannot read the query: " + e.getMessage(),
                "  " + Printable.line(query) + "\n  " + " ".repeat(Printable.width(before)) + "^");
    }

    String hint() {
        return hint;
    }

    int code() {
        return code;
    }
}
