package org.pactwire.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers why writing failed, which {@link PrintStream} does not tell: whoever reads a pipe may have seen enough, but a
 * file that is cut off must not be taken for whole.
 */
final class StandardOutput extends FilterOutputStream {
    private @Nullable IOException trouble;

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            trouble = e;
            throw e;
        }
    }

    /** The exit code of a command that has this code otherwise; tells of what could not be written. */
    int code(int code, PrintStream err) {
        IOException failed = trouble;
        if (failed == null) {
            return code;
        }
        String reason = String.valueOf(failed.getMessage());
        if (reason.contains("Broken pipe")) {
            return code;
        }
        err.println("pactwire: cannot write standard output: " + reason);
        return ExitCode.IO;
    }
}
