package org.pactwire.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pactwire.read.internal.FileDocuments;
import org.pactwire.read.internal.FileFinder;
import org.pactwire.read.internal.FoundFile;

/**
 * Opens what the user names: pages, texts, JSON, tables, feeds and other XML of the news, letters and web archives, each
 * also compressed and in archives, in folders or alone. The content decides the format, the name only helps.
 *
 * <p>Below a named folder, and in archives, hidden files and symbolic links are passed over, and so is what only
 * accompanies documents: tables without articles, pictures, style sheets, scripts, and files such as README and LICENSE.
 * Any other file that is not read is refused with its reason. A file that the user names itself is always read or refused.
 *
 * <p>Origins: the name of the folder the user named and the path in it, with {@code /} between names; behind it
 * {@code !} and the path in an archive, {@code :17} for the line of a file of lines, {@code #3} for the third record of
 * any other file of records, {@code #1024} for the place of a record in a web archive, in bytes. A file that the user
 * names itself is called as if its folder had been named. Folders of one name are told apart by the names above them, as
 * many as it takes: {@code may/day1} and {@code june/day1}.
 */
public final class Sources {
    private Sources() {}

    /**
     * All documents below the named files and folders, in order of their names.
     *
     * @throws IOException if a named path does not exist or cannot be listed
     */
    public static RawDocuments open(List<Path> paths) throws IOException {
        return open(paths, ReadOptions.DEFAULT);
    }

    /**
     * As {@link #open(List)}, with limits of one's own.
     *
     * @throws IOException if a named path does not exist or cannot be listed
     */
    public static RawDocuments open(List<Path> paths, Limits limits) throws IOException {
        return open(paths, ReadOptions.of(limits));
    }

    /**
     * As {@link #open(List)}, in a way of one's own.
     *
     * @throws IOException if a named path does not exist or cannot be listed
     */
    public static RawDocuments open(List<Path> paths, ReadOptions options) throws IOException {
        return new FileDocuments(find(paths, options), options);
    }

    private static List<FoundFile> find(List<Path> paths, ReadOptions options) throws IOException {
        List<FoundFile> files = FileFinder.find(paths);
        Instant since = options.since();
        if (since == null) {
            return files;
        }
        List<FoundFile> changed = new ArrayList<>();
        for (FoundFile file : files) {
            if (!Files.getLastModifiedTime(file.path()).toInstant().isBefore(since)) {
                changed.add(file);
            }
        }
        return changed;
    }

    /** All documents of a stream, which is closed with them. */
    public static RawDocuments open(InputStream in, String origin, ReadOptions options) {
        return new FileDocuments(in, origin, options);
    }

    /**
     * The same input as one share, which can be divided among several processes.
     *
     * @throws IOException if a named path does not exist or cannot be listed
     */
    public static InputSplit whole(List<Path> paths, ReadOptions options) throws IOException {
        return InputSplit.of(find(paths, options));
    }
}
