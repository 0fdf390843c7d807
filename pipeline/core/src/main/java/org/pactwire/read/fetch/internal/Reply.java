package org.pactwire.read.fetch.internal;

import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.fetch.FetchReason;

/** What came of one request. */
sealed interface Reply {
    /** Name and value of a line of a header, as sent. */
    record Header(String name, String value) {}

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param phrase behind the status
     * @param headers in the order sent
     * @param body as sent, but for chunking; empty where the status makes it useless
     * @param request the header of the request, as sent
     * @param from the address that answered
     * @param date when it was asked for
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(
            int status,
            String phrase,
            List<Header> headers,
            byte[] body,
            String request,
            @Nullable InetAddress from,
            Instant date)
            implements Reply {
        /** Value of the first header line of this name; empty if there is none. */
        String header(String name) {
            return headers.stream()
                    .filter(h -> h.name().equalsIgnoreCase(name))
                    .map(Header::value)
                    .findFirst()
                    .orElse("");
        }

        /** {@code text/html}, in lower case, without parameters; empty if not said. */
        String mediaType() {
            return header("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * No answer, or none that can be used.
     *
     * @param reason why
     * @param detail one line for a human
     * @param mayPass whether asking again may help
     * @param status HTTP status, if one came; else 0
     */
    record Trouble(FetchReason reason, String detail, boolean mayPass, int status) implements Reply {
        Trouble(FetchReason reason, String detail) {
            this(reason, detail, false, 0);
        }
    }
}
