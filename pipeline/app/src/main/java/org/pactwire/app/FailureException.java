package org.pactwire.app;

/** Ends a command with an exit code and one line for the user. */
final class FailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    FailureException(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}
