package org.pactwire.read.fetch.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * What earlier runs kept, by address: the last response and when it was last known to hold. Read from the WARC files
 * themselves, so there is no second book that could disagree with them.
 */
final class Earlier {
    /**
     * A response that is kept.
     *
     * @param file and
     * @param position of its record in it
     * @param id of the record
     * @param date when it was last asked for, be it that it had not changed
     * @param digest of its payload; empty if unknown
     * @param etag as sent; empty if none
     * @param lastModified as sent; empty if none
     */
    record Response(Path file, long position, URI id, Instant date, String digest, String etag, String lastModified) {
        /** Header lines that ask for the content only if it is another one now. */
        List<Reply.Header> conditions() {
            List<Reply.Header> lines = new ArrayList<>(2);
            if (!etag.isEmpty()) {
                lines.add(new Reply.Header("If-None-Match", etag));
            }
            if (!lastModified.isEmpty()) {
                lines.add(new Reply.Header("If-Modified-Since", lastModified));
            }
            return lines;
        }

        Response seen(Instant again) {
            return new Response(file, position, id, again, digest, etag, lastModified);
        }
    }

    private final Map<String, Response> responses = new HashMap<>();

    /** Reads the files in this order; what cannot be read of one is passed over. */
    static Earlier read(List<Path> files) {
        Earlier earlier = new Earlier();
        for (Path file : files) {
            try (WarcReader reader = new WarcReader(file)) {
                for (WarcRecord record : reader) {
                    earlier.take(file, reader.position(), record);
                }
            } catch (IOException | RuntimeException e) {
                // damaged or foreign: what cannot be read is asked for again
            }
        }
        return earlier;
    }

    private void take(Path file, long position, WarcRecord record) throws IOException {
        switch (record) {
            case WarcResponse response -> {
                HttpResponse http = response.http();
                MessageHeaders headers = http.headers();
                if (http.status() == 200 || http.status() == 203) {
                    responses.put(
                            response.target(),
                            new Response(
                                    file,
                                    position,
                                    response.id(),
                                    response.date(),
                                    response.payloadDigest()
                                            .map(WarcDigest::prefixedBase32)
                                            .orElse(""),
                                    headers.first("ETag").orElse(""),
                                    headers.first("Last-Modified").orElse("")));
                }
            }
            case WarcRevisit revisit ->
                responses.computeIfPresent(revisit.target(), (url, response) -> response.seen(revisit.date()));
            default -> {}
        }
    }

    /** The response kept for an address; null if there is none. */
    @Nullable
    Response of(WebAddress address) {
        return responses.get(address.toString());
    }

    /** Reads a kept response again, as it came then. */
    static Reply.Answer load(Response kept) throws IOException {
        try (WarcReader reader = new WarcReader(kept.file())) {
            reader.position(kept.position());
            if (reader.next().orElse(null) instanceof WarcResponse response) {
                HttpResponse http = response.http();
                List<Reply.Header> headers = new ArrayList<>();
                http.headers()
                        .map()
                        .forEach((name, values) -> values.forEach(value -> headers.add(new Reply.Header(name, value))));
                byte[] body = http.body().stream().readAllBytes();
                return new Reply.Answer(http.status(), http.reason(), headers, body, "", null, response.date());
            }
        }
        throw new IOException("no response at " + kept.position() + " in " + kept.file());
    }
}
