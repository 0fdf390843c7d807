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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Finds the files below what the user named, folder by folder, in order of their names. */
public final class FileFinder {
    /** Deeper folders are not entered; no sensible tree comes near it. */
    private static final int DEPTH = 200;

    private FileFinder() {}

    /**
     * All files, in the order of the paths given and, inside a folder, of the names. A file is read once, however often it is
     * named.
     *
     * @throws IOException if a named path does not exist or a named folder cannot be listed
     */
    public static List<FoundFile> find(List<Path> paths) throws IOException {
        Map<Path, Path> rootOf = new LinkedHashMap<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            rootOf.put(path, rootOf(path));
        }
        Map<Path, String> names = RootNames.of(new LinkedHashSet<>(rootOf.values()));
        List<FoundFile> found = new ArrayList<>();
        for (Map.Entry<Path, Path> named : rootOf.entrySet()) {
            Path path = named.getKey();
            String root = names.getOrDefault(named.getValue(), "");
            String prefix = root.isEmpty() ? "" : root + "/";
            if (Files.isDirectory(path)) {
                list(path, prefix, 0, found);
            } else {
                found.add(new FoundFile(path, prefix + path.getFileName(), Files.size(path), true));
            }
        }
        Map<Path, FoundFile> once = new LinkedHashMap<>();
        for (FoundFile file : found) {
            // what the user names himself is read or refused, also where its folder is named, too
            once.merge(file.path().toAbsolutePath().normalize(), file, (first, again) -> again.named() ? again : first);
        }
        return List.copyOf(once.values());
    }

    /** The folder that origins begin with: the named one, or the one that a named file lies in. */
    private static Path rootOf(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return Files.isDirectory(path) || parent == null ? absolute : parent;
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
