package org.pactwire.read.fetch.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * A WARC file (ISO 28500, WARC 1.1), one gzip member a record. While it is written its name ends in {@code .open}; it is
 * made with its first record. Thread-safe.
 */
final class WarcOutput implements Closeable {
    static final String OPEN = ".open";
    private static final Set<String> UNTRUE_NOW = Set.of("transfer-encoding", "content-length");

    private final Path file;
    private final String userAgent;
    private final Instant started;
    private @Nullable FileChannel channel;
    private @Nullable WarcWriter writer;

    WarcOutput(Path file, String userAgent, Instant started) {
        this.file = file;
        this.userAgent = userAgent;
        this.started = started;
    }

    Path file() {
        return file;
    }

    /** Whether anything was written. */
    synchronized boolean isUsed() {
        return writer != null;
    }

    static WarcDigest digest(byte[] payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(payload);
            return new WarcDigest(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Keeps an answer and the request for it. */
    synchronized void response(WebAddress address, Reply.Answer answer) throws IOException {
        WarcResponse.Builder record = new WarcResponse.Builder(address.uri())
                .version(MessageVersion.WARC_1_1)
                .date(answer.date())
                .payloadDigest(digest(answer.body()))
                .body(MediaType.HTTP_RESPONSE, message(answer));
        if (answer.from() != null) {
            record.ipAddress(answer.from());
        }
        WarcResponse response = record.build();
        append(response);
        append(new WarcRequest.Builder(address.uri())
                .version(MessageVersion.WARC_1_1)
                .date(answer.date())
                .concurrentTo(response.id())
                .body(MediaType.HTTP_REQUEST, answer.request().getBytes(StandardCharsets.ISO_8859_1))
                .build());
    }

    /** Keeps word that what an earlier run kept still holds: by its server's word, or because the same came again. */
    synchronized void revisit(WebAddress address, Reply.Answer answer, Earlier.Response kept) throws IOException {
        boolean notModified = answer.status() == 304;
        Reply.Answer head = new Reply.Answer(
                answer.status(),
                answer.phrase(),
                answer.headers(),
                new byte[0],
                answer.request(),
                answer.from(),
                answer.date());
        WarcRevisit.Builder record = new WarcRevisit.Builder(
                        address.uri(),
                        notModified ? WarcRevisit.SERVER_NOT_MODIFIED_1_1 : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                .version(MessageVersion.WARC_1_1)
                .date(answer.date())
                .refersTo(kept.id(), address.uri(), kept.date())
                .body(MediaType.HTTP_RESPONSE, message(head));
        if (!kept.digest().isEmpty()) {
            record.payloadDigest(new WarcDigest(kept.digest()));
        }
        if (answer.from() != null) {
            record.ipAddress(answer.from());
        }
        append(record.build());
    }

    /** The answer as an HTTP message: not chunked any more, so its length is stated and the chunking is not. */
    private static byte[] message(Reply.Answer answer) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " " + answer.phrase() + "\r\n");
        for (Reply.Header header : answer.headers()) {
            if (!UNTRUE_NOW.contains(header.name().toLowerCase(Locale.ROOT))) {
                head.append(header.name()).append(": ").append(header.value()).append("\r\n");
            }
        }
        if (answer.body().length > 0) {
            head.append("Content-Length: ").append(answer.body().length).append("\r\n");
        }
        byte[] header = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] message = new byte[header.length + answer.body().length];
        System.arraycopy(header, 0, message, 0, header.length);
        System.arraycopy(answer.body(), 0, message, header.length, answer.body().length);
        return message;
    }

    /** Writes a whole record or none. */
    private void append(WarcRecord record) throws IOException {
        WarcWriter out = writer();
        FileChannel to = Objects.requireNonNull(channel, "open");
        long before = to.position();
        try {
            out.write(record);
        } catch (IOException e) { // the disk is full, most likely
            to.truncate(before);
            throw e;
        }
    }

    private WarcWriter writer() throws IOException {
        WarcWriter open = writer;
        if (open == null) {
            FileChannel made = FileChannel.open(
                    file.resolveSibling(file.getFileName() + OPEN),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            open = new WarcWriter(made, WarcCompression.GZIP);
            channel = made;
            writer = open;
            Map<String, List<String>> fields = new LinkedHashMap<>();
            fields.put("software", List.of("pactwire"));
            fields.put("format", List.of("WARC File Format 1.1"));
            fields.put(
                    "conformsTo",
                    List.of("http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"));
            fields.put("http-header-user-agent", List.of(userAgent));
            fields.put("robots", List.of("obey"));
            open.write(new Warcinfo.Builder()
                    .version(MessageVersion.WARC_1_1)
                    .filename(String.valueOf(file.getFileName()))
                    .date(started)
                    .fields(fields)
                    .build());
        }
        return open;
    }

    /** Makes what was written durable and gives the file its name. */
    @Override
    public synchronized void close() throws IOException {
        FileChannel open = channel;
        if (open != null) {
            channel = null;
            open.force(true);
            open.close();
            Files.move(file.resolveSibling(file.getFileName() + OPEN), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
