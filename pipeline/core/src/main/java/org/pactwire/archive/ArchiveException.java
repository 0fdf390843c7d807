package org.pactwire.archive;

import java.io.IOException;

/** An archive that cannot be used. The message is for the user: it names the folder and what to do. */
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Kinds of trouble. */
    public enum Problem {
        /** There is no archive in the folder. */
        MISSING,
        /** The folder, or the index in it, is not an archive of this program. */
        FOREIGN,
        /** Another process writes to it. */
        LOCKED,
        /** Written by an older or newer version of the program. */
        OTHER_VERSION,
        /** Damaged files. */
        DAMAGED,
        /** No right to read or write it. */
        DENIED
    }

    private final Problem problem;

    public ArchiveException(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public ArchiveException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
