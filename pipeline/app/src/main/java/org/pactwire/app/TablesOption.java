package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pactwire.know.Knowledge;
import org.pactwire.run.IngestEngine;
import picocli.CommandLine.Option;

/** The user's own tables of parties and pacts. */
final class TablesOption {
    @Option(
            names = "--parties",
            paramLabel = "FOLDER",
            description = "Tables of parties of your own, added to those of the program (docs/parties.md).")
    @Nullable
    Path parties;

    @Option(
            names = "--pacts",
            paramLabel = "FILE",
            description = "Known pacts of your own, added to the registry of the program (docs/claims.md).")
    @Nullable
    Path pacts;

    /** What the program knows, with these tables. */
    Knowledge knowledge() throws IOException {
        return Knowledge.packaged().with(parties, pacts);
    }

    IngestEngine.Tables tables() {
        return new IngestEngine.Tables(absolute(parties), absolute(pacts));
    }

    private static @Nullable String absolute(@Nullable Path path) {
        return path == null ? null : path.toAbsolutePath().toString();
    }
}
