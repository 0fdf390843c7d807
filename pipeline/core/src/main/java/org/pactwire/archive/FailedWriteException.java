package org.pactwire.archive;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A write that failed, with what could not be written: the system says only that the disk is full. */
public final class FailedWriteException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    public FailedWriteException(Path target, IOException cause) {
        super(target.toString(), null, cause.getMessage());
        initCause(cause);
    }
}
