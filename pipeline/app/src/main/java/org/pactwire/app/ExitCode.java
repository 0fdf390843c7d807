package org.pactwire.app;

/** What the process tells its caller; listed in the README. */
final class ExitCode {
    static final int OK = 0;
    /** Nothing was found, or a check found something wrong. */
    static final int NOTHING_FOUND = 1;
    /** The command line or a query cannot be understood. */
    static final int USAGE = 2;
    /** A file cannot be read or written. */
    static final int IO = 3;
    /** The archive is missing, locked, damaged or of another version. */
    static final int ARCHIVE = 4;
    /** A fault of the program, or too little memory. */
    static final int INTERNAL = 70;
    /** Stopped by the user, as shells count it: 128 and SIGINT. */
    static final int STOPPED = 130;

    private ExitCode() {}
}
