package org.pactwire.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pactwire.read.internal.FileDocuments;
import org.pactwire.read.internal.FileFinder;

/**
 * Opens what the user names: pages ({@code .html .htm}), texts ({@code .txt .md}) and records ({@code .jsonl .ndjson
 * .json}), each also with {@code .gz} behind, in folders or alone. The content decides the format, the name only helps.
 *
 * <p>Below a named folder, hidden files and symbolic links are passed over, and so is what only accompanies documents:
 * tables, pictures, style sheets, scripts, and files such as README and LICENSE. Any other file that is not read is
 * refused with its reason. A file that the user names itself is always read or refused.
 *
 * <p>Origins: the name of the folder the user named and the path in it, with {@code /} between names; behind it
 * {@code :17} for the line of a file of lines, or {@code #3} for the third record of any other JSON file. A file that the
 * user names itself is called as if its folder had been named. Folders of one name are told apart by the names above
 * them, as many as it takes: {@code may/day1} and {@code june/day1}.
 */
public final class Sources {
    private Sources() {}

    /**
     * All documents below the named files and folders, in order of their names.
     *
     * @throws IOException if a named path does not exist or cannot be listed
     */
    public static RawDocuments open(List<Path> paths) throws IOException {
        return open(paths, Limits.DEFAULT);
    }

    /**
     * As {@link #open(List)}, with limits of one's own.
     *
     * @throws IOException if a named path does not exist or cannot be listed
     */
    public static RawDocuments open(List<Path> paths, Limits limits) throws IOException {
        return new FileDocuments(FileFinder.find(paths), limits);
    }

    /**
     * The same input in shares for several processes.
     *
     * @param bytes about so many bytes a share; a larger file is shared by its records
     * @throws IOException if a named path does not exist or cannot be listed
     */
    public static List<InputSplit> split(List<Path> paths, long bytes) throws IOException {
        return InputSplit.of(FileFinder.find(paths), bytes);
    }
}
