package org.pactwire.read.fetch.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.UnsupportedHttpVersionException;
import org.pactwire.read.fetch.FetchReason;

/** What an exception of the HTTP client means. */
final class Trouble {
    private static final int DEEPEST = 10;

    private Trouble() {}

    static Reply.Trouble of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            Reply.Trouble known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return thrown instanceof IOException
                ? new Reply.Trouble(FetchReason.UNREACHABLE, text(thrown), true, 0)
                : new Reply.Trouble(FetchReason.FAULT, thrown.toString());
    }

    private static Reply.@org.jspecify.annotations.Nullable Trouble known(Throwable cause) {
        return switch (cause) {
            case CheckedNames.Refused e -> new Reply.Trouble(FetchReason.PRIVATE_ADDRESS, text(e));
            case UnknownHostException e -> new Reply.Trouble(FetchReason.UNREACHABLE, "no such host", true, 0);
            case SSLException e -> new Reply.Trouble(FetchReason.TLS, text(e));
            case InterruptedIOException e -> new Reply.Trouble(FetchReason.TOO_SLOW, text(e), true, 0);
            case MessageConstraintException e -> new Reply.Trouble(FetchReason.TOO_LARGE, "header: " + text(e));
            case NoHttpResponseException e -> new Reply.Trouble(FetchReason.UNREACHABLE, text(e), true, 0);
            case TruncatedChunkException e -> new Reply.Trouble(FetchReason.TRUNCATED, text(e), true, 0);
            case MalformedChunkCodingException e -> new Reply.Trouble(FetchReason.MALFORMED, text(e));
            case UnsupportedHttpVersionException e -> new Reply.Trouble(FetchReason.MALFORMED, text(e));
            case ConnectionClosedException e -> new Reply.Trouble(FetchReason.TRUNCATED, text(e), true, 0);
            case HttpException e -> new Reply.Trouble(FetchReason.MALFORMED, text(e));
            case ClientProtocolException e
            when e.getCause() == null -> new Reply.Trouble(FetchReason.MALFORMED, text(e));
            default -> null;
        };
    }

    private static String text(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? thrown.getClass().getSimpleName() : message;
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3g s", time.toMillis() / 1000.0);
    }
}
