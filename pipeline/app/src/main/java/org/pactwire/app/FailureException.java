package org.pactwire.app;

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

    String hint() {
        return hint;
    }

    int code() {
        return code;
    }
}
