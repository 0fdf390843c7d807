package org.pactwire.read.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.ReadResult;

/** Input that is not read, with the reason that the user is told. */
class BadInput extends IOException {
    private final Reason reason;

    BadInput(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** The refusal that trouble with an input ends in. */
    static ReadResult refusal(String origin, Exception trouble) {
        return switch (trouble) {
            case BadInput bad -> RecordFields.refused(origin, bad.reason, text(bad.getMessage()));
            case AccessDeniedException denied -> RecordFields.refused(origin, Reason.UNREADABLE, "permission denied");
            case EOFException cut ->
                RecordFields.refused(origin, Reason.MALFORMED, "broken compression: " + text(cut.getMessage()));
            case ZipException broken ->
                RecordFields.refused(origin, Reason.MALFORMED, "broken compression: " + text(broken.getMessage()));
            case IOException io -> RecordFields.refused(origin, Reason.UNREADABLE, text(io.getMessage()));
            default ->
                RecordFields.refused(
                        origin,
                        Reason.MALFORMED,
                        trouble.getClass().getSimpleName() + ": " + text(trouble.getMessage()));
        };
    }

    private static String text(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
