package org.pactwire.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.ExecutionException;
import org.pactwire.app.form.Printable;
import org.pactwire.archive.ArchiveException;
import org.pactwire.run.ModelsUnavailableException;

/** The one place where trouble becomes an exit code and a message of one line. */
final class Failures {
    private Failures() {}

    /** Tells the user what went wrong; shows where in the program only with {@code --debug}. */
    static int report(Throwable thrown, PrintStream err, boolean debug) {
        Throwable cause = thrown.getCause();
        Throwable trouble = thrown instanceof ExecutionException && cause != null ? cause : thrown;
        err.println("pactwire: " + Printable.line(message(trouble)));
        if (trouble instanceof FailureException failure && !failure.hint().isEmpty()) {
            err.println(Printable.lines(failure.hint()));
        }
        if (debug) {
            trouble.printStackTrace(err);
        }
        return code(trouble);
    }

    private static int code(Throwable trouble) {
        return switch (trouble) {
            case FailureException failure -> failure.code();
            case ArchiveException archive -> ExitCode.ARCHIVE;
            case IOException io -> ExitCode.IO;
            case java.io.UncheckedIOException io -> ExitCode.IO;
            case InterruptedException stopped -> ExitCode.STOPPED;
            default -> ExitCode.INTERNAL;
        };
    }

    private static String message(Throwable trouble) {
        return switch (trouble) {
            case FailureException failure -> text(failure);
            case ArchiveException archive -> text(archive);
            case NoSuchFileException e -> "no such file or folder: " + e.getFile();
            case AccessDeniedException e -> "no permission: " + e.getFile();
            case NotDirectoryException e -> "not a folder: " + e.getFile();
            case FileAlreadyExistsException e -> "there is a file in the way: " + e.getFile();
            case CharacterCodingException e -> "the input is not UTF-8";
            case FileSystemException e -> text(e);
            case IOException e -> "cannot read or write: " + text(e);
            case java.io.UncheckedIOException e -> message(e.getCause() == null ? new IOException(e) : e.getCause());
            case InterruptedException e -> "stopped";
            case ModelsUnavailableException e -> text(e);
            case OutOfMemoryError e -> "out of memory; give it more, for example PACTWIRE_HEAP=4g pactwire …";
            default -> "a fault of the program: " + trouble + "; run again with --debug to see where";
        };
    }

    private static String text(Throwable trouble) {
        String message = trouble.getMessage();
        return message == null ? trouble.getClass().getSimpleName() : message;
    }
}
