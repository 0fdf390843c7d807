package org.pactwire.app;

/** Nobody takes any more results: ends long work. Why nobody does, {@link StandardOutput} tells. */
final class ClosedOutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Ends the work if standard output takes nothing any more. */
    static void check(Terminal terminal) {
        if (terminal.out().checkError()) {
            throw new ClosedOutputException();
        }
    }
}
