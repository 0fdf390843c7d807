package org.pactwire.read.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;

/** The documents of a list of files, one file open at a time. */
public final class FileDocuments implements RawDocuments {
    /** Earlier times of files are made up. */
    private static final int EARLIEST = 1990;

    private final List<FoundFile> files;
    private final Opener opener;
    private final @Nullable InputStream standardInput;
    private final long total;
    private int at;
    private long bytesOfClosed;
    private @Nullable CountedInput input;
    private @Nullable Records records;
    private boolean gave;
    private @Nullable LocalDate written;
    private GivenOrigins origins = new GivenOrigins();

    public FileDocuments(List<FoundFile> files, ReadOptions options) {
        this.files = List.copyOf(files);
        this.opener = new Opener(options);
        this.standardInput = null;
        this.total = files.stream().mapToLong(FoundFile::bytes).sum();
    }

    /** The documents of a stream, of which nobody knows how long it is. */
    public FileDocuments(InputStream in, String origin, ReadOptions options) {
        this.files = List.of(new FoundFile(Path.of(origin), origin, 0, true));
        this.opener = new Opener(options);
        this.standardInput = in;
        this.total = -1;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (records != null || at < files.size()) {
            ReadResult result = step();
            if (result != null) {
                return dated(origins.withItsOwn(result));
            }
        }
        return null;
    }

    private ReadResult dated(ReadResult result) {
        return written != null && result instanceof ReadResult.Read(RawDocument document)
                ? new ReadResult.Read(document.writtenOn(written))
                : result;
    }

    /** One record of the open file, or null where it is at its end. Trouble ends the file. */
    private @Nullable ReadResult step() throws IOException {
        FoundFile file = files.get(records == null ? at++ : at - 1);
        try {
            if (records == null) {
                gave = false;
                origins = new GivenOrigins();
                written = standardInput == null ? dayOf(file.path()) : null;
                records = open(file);
            }
            ReadResult result = records == null ? null : records.next();
            if (result == null) {
                closeFile(file);
                return gave || !file.named()
                        ? null
                        : RecordFields.refused(file.origin(), Reason.EMPTY, "no article in the file");
            }
            gave = true;
            return result;
        } catch (IOException | RuntimeException e) {
            closeFile(file);
            return BadInput.refusal(file.origin(), e);
        }
    }

    /** Packers that want equal bytes set a time before there was any news of this kind. */
    private static @Nullable LocalDate dayOf(Path path) throws IOException {
        LocalDate day = LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
        return day.getYear() < EARLIEST ? null : day;
    }

    private @Nullable Records open(FoundFile file) throws IOException {
        if (!file.named() && Format.isCompanion(file.name())) {
            return null;
        }
        input = new CountedInput(standardInput == null ? Files.newInputStream(file.path()) : standardInput);
        return opener.open(input, file.origin(), file.name(), file.named(), 0);
    }

    /** A closed file counts with all its bytes, so that what was read reaches the total. */
    private void closeFile(FoundFile file) throws IOException {
        CountedInput in = input;
        bytesOfClosed += total < 0 && in != null ? in.count() : file.bytes();
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
        Records open = records;
        long read = bytesOfClosed + (in == null ? 0 : in.count()) - (open == null ? 0 : open.ahead());
        return total < 0 ? read : Math.min(total, read);
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
