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

    /** Opens it for reading. */
    Archive open() throws IOException {
        return Archive.open(folder());
    }

    /** The folder of the program: the launcher tells it; without launcher the current folder. */
    static Path home() {
        return Path.of(System.getProperty("pactwire.home", ""));
    }
}
