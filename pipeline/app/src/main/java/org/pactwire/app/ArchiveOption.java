package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Archive;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveOption {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "The archive (output/archive beside the program if not given).")
    @Nullable
    Path archive;

    Path folder() {
        return archive == null ? home().resolve("output").resolve("archive") : archive;
    }

    /** Where its CSV files go if nothing is said: each archive has a folder of its own. */
    Path csvFolder() {
        return archive == null
                ? home().resolve("output").resolve("csv")
                : archive.toAbsolutePath()
                        .resolveSibling(archive.toAbsolutePath().normalize().getFileName() + "-csv");
    }

    /** Opens it for reading. */
    Archive open() throws IOException {
        return Archive.open(folder());
    }

    /** The folder of the program: the launcher tells it; without launcher the current folder. */
    static Path home() {
        return Path.of(System.getProperty("pactwire.home", ""));
    }
}
