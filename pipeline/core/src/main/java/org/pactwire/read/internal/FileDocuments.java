package org.pactwire.read.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Limits;
import org.pactwire.read.RawDocument.Media;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;

/** The documents of a list of files, one file open at a time. */
public final class FileDocuments implements RawDocuments {
    private final List<FoundFile> files;
    private final Limits limits;
    private final long total;
    private int at;
    private long bytesOfClosed;
    private @Nullable CountedInput input;
    private @Nullable Records records;

    public FileDocuments(List<FoundFile> files, Limits limits) {
        this.files = List.copyOf(files);
        this.limits = limits;
        this.total = files.stream().mapToLong(FoundFile::bytes).sum();
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (records != null || at < files.size()) {
            ReadResult result = step();
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    /** One record of the open file, or null where it is at its end. Trouble ends the file. */
    private @Nullable ReadResult step() throws IOException {
        FoundFile file = files.get(records == null ? at++ : at - 1);
        try {
            if (records == null) {
                records = open(file);
            }
            ReadResult result = records == null ? null : records.next();
            if (result == null) {
                closeFile(file);
            }
            return result;
        } catch (TooLarge e) {
            closeFile(file);
            return refused(file, Reason.TOO_LARGE, e.getMessage());
        } catch (AccessDeniedException e) {
            closeFile(file);
            return refused(file, Reason.UNREADABLE, "permission denied");
        } catch (EOFException | ZipException e) {
            closeFile(file);
            return refused(file, Reason.MALFORMED, "broken compression: " + e.getMessage());
        } catch (IOException e) {
            closeFile(file);
            return refused(file, Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Records open(FoundFile file) throws IOException {
        if (!file.named() && Format.isCompanion(file.name())) {
            return null;
        }
        input = new CountedInput(Files.newInputStream(file.path()));
        InputStream in = new BufferedInputStream(input, 64 * 1024);
        in.mark(2);
        boolean compressed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        if (compressed) {
            in = new BufferedInputStream(new ExpandedInput(new CountedInput(in), limits), 64 * 1024);
        }
        in.mark(Format.SAMPLE + 1);
        byte[] sample = new byte[Format.SAMPLE];
        int length = in.readNBytes(sample, 0, sample.length);
        in.reset();
        String origin = file.origin();
        return switch (Format.of(file.name(), sample, length)) {
            case HTML -> new WholeFile(in, origin, Media.HTML, limits);
            case TEXT -> new WholeFile(in, origin, Media.TEXT, limits);
            case JSON_LINES -> new JsonLines(in, origin, limits);
            case JSON_VALUES ->
                JsonLines.firstLineIsARecord(sample, length)
                        ? new JsonLines(in, origin, limits)
                        : new JsonValues(in, origin, limits);
            // blank as far as was looked: whether there is more is seen by reading on
            case EMPTY -> new WholeFile(in, origin, Media.TEXT, limits);
            case BINARY -> one(in, refused(file, Reason.BINARY, "not text"));
            case UNSUPPORTED -> one(in, refused(file, Reason.UNSUPPORTED, "not a format that is read"));
        };
    }

    private static Records one(InputStream in, ReadResult result) {
        return new Records() {
            private boolean given;

            @Override
            public @Nullable ReadResult next() {
                if (given) {
                    return null;
                }
                given = true;
                return result;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    private static ReadResult refused(FoundFile file, Reason reason, @Nullable String detail) {
        return new ReadResult.Refused(
                new Rejection(file.origin(), Rejection.Stage.READ, reason, detail == null ? "" : detail));
    }

    /** A closed file counts with all its bytes, so that what was read reaches the total. */
    private void closeFile(FoundFile file) throws IOException {
        bytesOfClosed += file.bytes();
        closeOpen();
    }

    private void closeOpen() throws IOException {
        Records open = records;
        CountedInput in = input;
        records = null;
        input = null;
        if (open != null) {
            open.close();
        }
        if (in != null) {
            in.close();
        }
    }

    @Override
    public long bytesRead() {
        CountedInput in = input;
        return Math.min(total, bytesOfClosed + (in == null ? 0 : in.count()));
    }

    @Override
    public long bytesTotal() {
        return total;
    }

    @Override
    public void close() throws IOException {
        at = files.size();
        closeOpen();
    }
}
