package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.ReadOptions;
import org.pactwire.run.IngestEngine;
import org.pactwire.run.IngestSettings;
import org.pactwire.run.RunReport;
import picocli.CommandLine.Option;

/** Where an ingest is done. */
final class EngineOptions {
    private static final String LOCAL = "local";

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "Where the work is done: local, in this process (default); spark, on a cluster.")
    private String engine = LOCAL;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description =
                    "The cluster, for --engine spark: spark://HOST:PORT, yarn, k8s://…, or local[*] for threads of"
                            + " this process.")
    private @Nullable String master;

    @Option(
            names = "--shares",
            paramLabel = "DIR",
            description =
                    "Folder for what workers hand over, which every machine of the cluster finds there (shares beside"
                            + " the archive if not given); empty afterwards.")
    private @Nullable Path shares;

    @Option(
            names = "--parquet",
            paramLabel = "DIR",
            description =
                    "Folder for the tables as Parquet too, by month, for --engine spark; every machine of the cluster"
                            + " writes there (also hdfs://… and the like).")
    private @Nullable String parquet;

    /**
     * True if the work is done in this process.
     *
     * @throws FailureException if what only another engine can do is asked of it
     */
    boolean isLocal() {
        if (engine.equals(LOCAL) && parquet != null) {
            throw new FailureException(
                    ExitCode.USAGE,
                    "--parquet is for --engine spark; of an archive, pactwire export --parquet writes them");
        }
        return engine.equals(LOCAL);
    }

    /** Has another engine do the work. */
    RunReport ingest(
            List<Path> paths,
            ReadOptions reading,
            Path archive,
            IngestSettings settings,
            IngestEngine.Tables tables,
            Terminal terminal)
            throws IOException, InterruptedException {
        IngestEngine other = ServiceLoader.load(IngestEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.name().equals(engine))
                .findFirst()
                .orElseThrow(() -> new FailureException(
                        ExitCode.USAGE,
                        "there is no engine " + engine + " here; docs/cluster.md tells how to start it"));
        Path folder = shares == null ? archive.resolveSibling("shares") : shares;
        try (ProgressDisplay display = ProgressDisplay.on(terminal, 1)) {
            return other.ingest(
                    new IngestEngine.Work(paths, reading, archive, settings, master, tables, folder, parquet), display);
        }
    }
}
