package org.pactwire.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Archive;
import org.pactwire.archive.ArchiveException;
import org.pactwire.archive.Holding;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;

/** Documents without those that an archive holds from the same origin; where there is no archive, all of them. */
final class NewDocuments implements RawDocuments {
    private final RawDocuments all;
    private final @Nullable Archive held;
    private final String version;
    private final boolean refresh;
    private long unchanged;
    private long outdated;

    /**
     * @param version of what documents are read with now
     * @param refresh true to give documents that were read with another version
     */
    NewDocuments(RawDocuments all, Path archive, String version, boolean refresh) throws IOException {
        this.all = all;
        this.held = open(archive);
        this.version = version;
        this.refresh = refresh;
    }

    private static @Nullable Archive open(Path archive) throws IOException {
        try {
            return Archive.open(archive);
        } catch (ArchiveException e) {
            if (e.problem() == ArchiveException.Problem.MISSING) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        for (ReadResult result = all.next(); result != null; result = all.next()) {
            if (!(result instanceof ReadResult.Read(RawDocument document)) || isNew(document)) {
                return result;
            }
        }
        return null;
    }

    private boolean isNew(RawDocument document) throws IOException {
        Holding holding = held == null ? Holding.NONE : held.holding(document.id(), document.origin(), version);
        if (!holding.isLeft(refresh)) {
            return true;
        }
        unchanged++;
        outdated += holding == Holding.OUTDATED ? 1 : 0;
        return false;
    }

    /** Documents left out so far. */
    long unchanged() {
        return unchanged;
    }

    /** How many of them were read with another version. */
    long outdated() {
        return outdated;
    }

    @Override
    public long bytesRead() {
        return all.bytesRead();
    }

    @Override
    public long bytesTotal() {
        return all.bytesTotal();
    }

    @Override
    public void close() throws IOException {
        try {
            all.close();
        } finally {
            if (held != null) {
                held.close();
            }
        }
    }
}
