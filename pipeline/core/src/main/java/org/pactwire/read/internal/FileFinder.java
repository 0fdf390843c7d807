package org.pactwire.read.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the files below what the user named, folder by folder, in order of their names. */
public final class FileFinder {
    /** Deeper folders are not entered; no sensible tree comes near it. */
    private static final int DEPTH = 200;

    private FileFinder() {}

    /**
     * All files, in the order of the paths given and, inside a folder, of the names.
     *
     * @throws IOException if a named path does not exist or a named folder cannot be listed
     */
    public static List<FoundFile> find(List<Path> paths) throws IOException {
        List<FoundFile> found = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (Files.isDirectory(path)) {
                list(path, "", 0, found);
            } else {
                Path name = path.getFileName();
                found.add(new FoundFile(path, String.valueOf(name == null ? path : name), Files.size(path), true));
            }
        }
        return List.copyOf(found);
    }

    private static void list(Path folder, String prefix, int depth, List<FoundFile> found) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(p -> p.getFileName().toString()));
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                listBelow(entry, prefix + name, depth + 1, found);
            } else if (attributes.isRegularFile()) {
                found.add(new FoundFile(entry, prefix + name, attributes.size(), false));
            }
        }
    }

    /** A folder that cannot be listed stands in the list itself, and is refused when its turn comes. */
    private static void listBelow(Path folder, String origin, int depth, List<FoundFile> found) {
        int before = found.size();
        try {
            if (depth <= DEPTH) {
                list(folder, origin + "/", depth, found);
                return;
            }
        } catch (IOException e) {
            found.subList(before, found.size()).clear();
        }
        found.add(new FoundFile(folder, origin, 0, false));
    }
}
