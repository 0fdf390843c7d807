package org.pactwire.archive.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.ArchiveException;
import org.pactwire.archive.ArchiveException.Problem;
import org.pactwire.archive.FailedWriteException;

/**
 * The folder with the Lucene index: opened, checked for whose it is and of which version, committed, closed. Turns
 * what Lucene says of it into words for the user.
 */
public final class IndexFolder implements AutoCloseable {
    private static final String SCHEMA = "pactwire.schema";
    private static final double BUFFER_MB = 64;

    private final Path path;
    private final FSDirectory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean changed;

    private IndexFolder(Path path, FSDirectory directory, @Nullable IndexWriter writer) throws IOException {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.searchers = writer == null
                ? new SearcherManager(DirectoryReader.open(directory), null)
                : new SearcherManager(writer, null);
    }

    /** Opens for writing; makes the folder, and an empty index in it, where there is none. */
    public static IndexFolder openOrCreate(Path path) throws IOException {
        return open(path, true);
    }

    /** Opens what is there for reading alone. */
    public static IndexFolder open(Path path) throws IOException {
        return open(path, false);
    }

    private static IndexFolder open(Path path, boolean writing) throws IOException {
        FSDirectory directory = null;
        try {
            boolean exists = Files.exists(path);
            if (!exists && !writing) {
                throw missing(path);
            }
            if (exists && !Files.isDirectory(path)) {
                throw new NotDirectoryException(path.toString());
            }
            directory = FSDirectory.open(path);
            boolean filled = DirectoryReader.indexExists(directory);
            if (filled) {
                requireOurVersion(path, SegmentInfos.readLatestCommit(directory).getUserData());
            } else if (writing) {
                requireNothingForeign(path);
            } else {
                throw missing(path);
            }
            return writing ? write(path, directory, filled) : new IndexFolder(path, directory, null);
        } catch (IOException e) {
            if (directory != null) {
                directory.close();
            }
            throw inWords(path, e);
        }
    }

    private static IndexFolder write(Path path, FSDirectory directory, boolean filled) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(TextAnalysis.ANALYZER)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCodec(new ArchiveCodec())
                // what is not committed is done again: close never makes half a batch durable
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            if (!filled) {
                stamp(writer, Marks.NONE);
                writer.commit();
            }
            return new IndexFolder(path, directory, writer);
        } catch (IOException e) {
            writer.rollback();
            throw e;
        }
    }

    private static ArchiveException missing(Path path) {
        return new ArchiveException(
                Problem.MISSING, "There is no archive in " + path + ". Ingest articles to make one.");
    }

    private static void requireOurVersion(Path path, Map<String, String> commit) throws ArchiveException {
        String version = commit.get(SCHEMA);
        if (version == null) {
            throw new ArchiveException(
                    Problem.FOREIGN, "The Lucene index in " + path + " was not made by pactwire. Name another folder.");
        }
        if (!version.equals(Schema.VERSION)) {
            throw new ArchiveException(
                    Problem.OTHER_VERSION,
                    "The archive in " + path + " has version " + version + ", this program reads and writes version "
                            + Schema.VERSION + ". Use the program it was made with, or ingest into another folder.");
        }
    }

    /** A first run that was killed before its first commit leaves files of Lucene; whatever else is not ours. */
    private static void requireNothingForeign(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals("write.lock") && !name.startsWith("_") && !name.startsWith("pending_segments")) {
                    throw new ArchiveException(
                            Problem.FOREIGN,
                            "The folder " + path + " holds other files (" + name + ") and no archive."
                                    + " Name an empty or a new folder.");
                }
            }
        }
    }

    private static IOException inWords(Path path, IOException e) {
        return switch (e) {
            case LockObtainFailedException locked ->
                new ArchiveException(
                        Problem.LOCKED,
                        "Another run is writing to the archive in " + path + ". Wait until it ends.",
                        locked);
            case IndexNotFoundException none -> missing(path);
            case IndexFormatTooOldException old -> otherLucene(path, "an older", old);
            case IndexFormatTooNewException newer -> otherLucene(path, "a newer", newer);
            case CorruptIndexException damaged ->
                new ArchiveException(
                        Problem.DAMAGED,
                        "The archive in " + path + " is damaged (" + damaged.getMessage()
                                + "). Restore a copy, or ingest into a new folder.",
                        damaged);
            case NotDirectoryException file ->
                new ArchiveException(Problem.FOREIGN, path + " is a file, not a folder. Name another folder.", file);
            case java.nio.file.FileAlreadyExistsException file ->
                new ArchiveException(Problem.FOREIGN, path + " lies inside a file. Name another folder.", file);
            case AccessDeniedException denied ->
                new ArchiveException(
                        Problem.DENIED, "No right to use the archive in " + path + ": " + denied.getMessage(), denied);
            default -> e;
        };
    }

    private static ArchiveException otherLucene(Path path, String which, IOException cause) {
        return new ArchiveException(
                Problem.OTHER_VERSION,
                "The archive in " + path + " was written by " + which + " version of the program than this one ("
                        + Schema.VERSION + "): " + cause.getMessage(),
                cause);
    }

    public Path path() {
        return path;
    }

    FSDirectory directory() {
        return directory;
    }

    /** Something written to the index. */
    interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    /** Writes; a {@link #read} that begins later sees it. */
    void write(Writing writing) throws IOException {
        IndexWriter open = writer;
        if (open == null) {
            throw new IllegalStateException("opened for reading alone: " + path);
        }
        try {
            writing.to(open);
        } catch (AlreadyClosedException e) {
            throw stopped(e);
        } catch (ArchiveException | FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new FailedWriteException(path, e);
        } finally {
            changed = true;
        }
    }

    boolean isWriting() {
        return writer != null;
    }

    /** Makes all that was written durable. */
    void commit(Marks marks) throws IOException {
        write(open -> {
            stamp(open, marks);
            open.commit();
        });
    }

    /** The marks of the last commit. */
    Marks marks() throws IOException {
        return Marks.of(SegmentInfos.readLatestCommit(directory).getUserData());
    }

    private static void stamp(IndexWriter writer, Marks marks) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(SCHEMA, Schema.VERSION);
        marks.addTo(data);
        writer.setLiveCommitData(data.entrySet());
    }

    /** Tells why a failed write closed the writer for good: a full disk, for one. */
    private IOException stopped(AlreadyClosedException e) {
        Throwable cause = writer == null ? null : writer.getTragicException();
        return new IOException(
                "The archive in " + path + " was closed after a failed write"
                        + (cause == null ? "" : ": " + cause.getMessage()),
                cause == null ? e : cause);
    }

    /** Something read from the index. */
    interface Reading<T extends @Nullable Object> {
        T from(IndexSearcher searcher) throws IOException;
    }

    /** Reads from a view that stays as it is; it holds all that was written before. */
    <T extends @Nullable Object> T read(Reading<T> reading) throws IOException {
        if (changed) {
            changed = false;
            refresh();
        }
        return readAsOfLastRefresh(reading);
    }

    /** Reads from the newest view at hand, without a look for what was written since. */
    <T extends @Nullable Object> T readAsOfLastRefresh(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.from(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Reads that begin later see what was committed or written before. */
    public void refresh() throws IOException {
        try {
            searchers.maybeRefreshBlocking();
        } catch (AlreadyClosedException e) {
            throw stopped(e);
        }
    }

    /** Drops what is not committed. */
    @Override
    public void close() throws IOException {
        try {
            searchers.close();
        } finally {
            try {
                if (writer != null) {
                    writer.rollback();
                }
            } finally {
                directory.close();
            }
        }
    }
}
