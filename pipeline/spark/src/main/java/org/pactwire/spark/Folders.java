package org.pactwire.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whole folders. */
final class Folders {
    private static final int TRIES = 20;

    private Folders() {}

    /**
     * Copies files of a folder, none of which is a folder, into a new one.
     *
     * @param names which of them
     * @throws IOException also if the folder above the new one is gone, as it is when nobody waits for the copy any more
     */
    static void copy(Path from, Path to, Predicate<String> names) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (names.test(name)) {
                    Files.copy(file, to.resolve(name));
                }
            }
        }
    }

    /**
     * Deletes a folder with all that is in it. A task that was given up may still write there; what it has just begun is
     * deleted, too.
     *
     * @throws IOException if something in it cannot be deleted
     */
    static void delete(Path folder) throws IOException {
        for (int tries = 1; Files.exists(folder); tries++) {
            try {
                deleteFound(folder);
            } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException e) {
                if (tries == TRIES) {
                    throw new IOException("files come and go in " + folder, e);
                }
            }
        }
    }

    private static void deleteFound(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
