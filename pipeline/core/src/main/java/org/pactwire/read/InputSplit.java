package org.pactwire.read;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pactwire.read.internal.FileDocuments;
import org.pactwire.read.internal.FoundFile;

/**
 * A share of an input that another process can read: some small files, or some records of a large one. All splits of an
 * input together give the documents, and the origins, that {@link Sources#open} gives for the whole.
 *
 * @param files the files, whole or the one file that is shared
 * @param part which records are meant: those whose number, counted from 0, leaves this remainder
 * @param parts how many splits share the file; 1 where all records are meant
 */
public record InputSplit(List<File> files, int part, int parts) implements Serializable {
    private static final long serialVersionUID = 1L;

    public InputSplit {
        files = List.copyOf(files);
        if (part < 0 || part >= parts || (parts > 1 && files.size() > 1)) {
            throw new IllegalArgumentException("part " + part + " of " + parts + " of " + files.size() + " files");
        }
    }

    /**
     * A file as it was found.
     *
     * @param path where every process that reads it finds it
     * @param origin what it is called in results
     * @param bytes its size when it was found
     * @param named true if the user named it itself
     */
    public record File(String path, String origin, long bytes, boolean named) implements Serializable {
        private static final long serialVersionUID = 1L;

        private FoundFile found() {
            return new FoundFile(Path.of(path), origin, bytes, named);
        }
    }

    /** Bytes of its files; of a file that is shared, its share of them. */
    public long bytes() {
        return files.stream().mapToLong(File::bytes).sum() / parts;
    }

    /** Its documents. */
    public RawDocuments open(ReadOptions options) {
        RawDocuments all = new FileDocuments(files.stream().map(File::found).toList(), options);
        return parts == 1 ? all : new EveryNthDocument(all, part, parts);
    }

    /** All of some files. */
    static InputSplit of(List<FoundFile> found) {
        return new InputSplit(
                found.stream()
                        .map(f -> new File(f.path().toAbsolutePath().toString(), f.origin(), f.bytes(), f.named()))
                        .toList(),
                0,
                1);
    }

    /**
     * Splits of about the same size that together are this one, in the order of the files.
     *
     * @param bytes about so many bytes each; a larger file is shared by its records
     */
    public List<InputSplit> divided(long bytes) {
        if (parts > 1) {
            throw new IllegalStateException("shared by its records already");
        }
        List<InputSplit> splits = new ArrayList<>();
        List<File> small = new ArrayList<>();
        long gathered = 0;
        for (File file : files) {
            int shares = (int) Math.min(Integer.MAX_VALUE, (file.bytes() + bytes - 1) / bytes);
            if (shares > 1) {
                for (int share = 0; share < shares; share++) {
                    splits.add(new InputSplit(List.of(file), share, shares));
                }
                continue;
            }
            small.add(file);
            gathered += file.bytes();
            if (gathered >= bytes) {
                splits.add(new InputSplit(small, 0, 1));
                small.clear();
                gathered = 0;
            }
        }
        if (!small.isEmpty()) {
            splits.add(new InputSplit(small, 0, 1));
        }
        return splits;
    }
}
