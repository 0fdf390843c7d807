package org.pactwire.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.pactwire.archive.Archive;
import org.pactwire.export.CsvExport;
import org.pactwire.know.Knowledge;
import org.pactwire.read.InputSplit;
import org.pactwire.read.Sources;
import org.pactwire.run.IngestEngine;
import org.pactwire.run.IngestRun;
import org.pactwire.run.RunListener;
import org.pactwire.run.RunReport;
import org.pactwire.run.Stages;

/**
 * Ingests on a Spark cluster. Cleaning and extracting, nearly all of the work, are done by the workers, each share of the
 * input into a small archive. The driver puts these together, makes the book and writes the files with the same code as
 * a run on one machine: the same bytes, whatever was tried again on the way.
 */
public final class SparkEngine implements IngestEngine {
    /**
     * A share takes some minutes, and what all shares of a large file spend on reading past what is not theirs stays
     * small beside their work.
     */
    private static final long SHARE_BYTES = 256 << 20;

    /** Each worker of a small input has something to do. */
    private static final int MOST_SHARES_FOR_A_SLOT = 4;

    private static final long SMALLEST_SHARE_BYTES = 64 << 10;

    private final WorkerModels.Source models;

    public SparkEngine() {
        this(WorkerModels::with);
    }

    /** An engine whose tasks read documents with models of their own. */
    SparkEngine(WorkerModels.Source models) {
        this.models = models;
    }

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public RunReport ingest(Work work, RunListener listener) throws IOException {
        long begun = System.nanoTime();
        Path shares = work.shares().toAbsolutePath().resolve("job-" + UUID.randomUUID());
        Files.createDirectories(shares);
        try (Archive archive = Archive.openOrCreate(work.archive());
                JavaSparkContext spark = new JavaSparkContext(configuration(work))) {
            List<ShareTask.Share> made = takeIn(work, shares, spark, listener);
            RunReport report = conclude(work, archive, made, listener);
            if (work.parquet() != null) {
                writeParquet(work, archive, shares.resolve("csv"), work.parquet());
            }
            return report.withElapsed(Duration.ofNanos(System.nanoTime() - begun));
        } finally {
            Folders.delete(shares);
        }
    }

    private static SparkConf configuration(Work work) throws IOException {
        SparkConf configuration = new SparkConf().setAppName("pactwire ingest");
        if (work.master() != null) {
            configuration.setMaster(work.master());
        }
        configuration
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.log.level", "ERROR")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.ui.showConsoleProgress", "false");
        boolean sameProcess = configuration.get("spark.master").matches("local(\\[.*)?");
        if (!sameProcess && !configuration.contains("spark.executor.extraClassPath")) {
            configuration
                    .setIfMissing("spark.jars", String.join(",", ownJars()))
                    // Spark has older versions of some libraries
                    .setIfMissing("spark.executor.userClassPathFirst", "true");
        }
        return configuration;
    }

    /** The jars of this program, for workers that do not have it: its own, and all in the folder of its core. */
    private static Set<String> ownJars() throws IOException {
        Path own = origin(SparkEngine.class);
        Path folder = origin(Archive.class).getParent();
        if (folder == null || !own.toString().endsWith(".jar")) {
            return Set.of();
        }
        Set<String> jars = new TreeSet<>();
        jars.add(own.toString());
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString).filter(file -> file.endsWith(".jar")).forEach(jars::add);
        }
        return jars;
    }

    /** The jar, or the folder, that a class was loaded from. */
    private static Path origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(source == null ? "" : source.getLocation().getPath());
    }

    private List<ShareTask.Share> takeIn(Work work, Path shares, JavaSparkContext spark, RunListener listener)
            throws IOException {
        List<InputSplit> splits = splits(work, spark.defaultParallelism());
        if (splits.isEmpty()) {
            return List.of();
        }
        LongAccumulator documents = spark.sc().longAccumulator("documents");
        spark.sc().addSparkListener(new ShareListener(splits, documents, listener));
        ShareTask task = new ShareTask(
                work.reading(),
                work.archive().toAbsolutePath().toString(),
                shares.toString(),
                work.settings().documentLimit(),
                work.settings().refresh(),
                work.tables(),
                models,
                documents);
        try {
            return spark.parallelize(splits, splits.size()).map(task).collect();
        } catch (Exception e) { // Scala declares none
            throw new IOException("the workers gave up: " + e.getMessage(), e);
        }
    }

    private static List<InputSplit> splits(Work work, int slots) throws IOException {
        InputSplit whole = Sources.whole(work.paths(), work.reading());
        long fair = whole.bytes() / ((long) slots * MOST_SHARES_FOR_A_SLOT);
        return whole.divided(Math.max(SMALLEST_SHARE_BYTES, Math.min(SHARE_BYTES, fair)));
    }

    private static RunReport conclude(Work work, Archive archive, List<ShareTask.Share> made, RunListener listener)
            throws IOException {
        Set<String> ids = new TreeSet<>();
        List<RunReport> reports = new ArrayList<>();
        for (ShareTask.Share share : made) {
            ids.addAll(archive.take(Path.of(share.folder())));
            reports.add(share.report());
        }
        archive.commit();
        Knowledge knowledge = work.tables().knowledge();
        return new IngestRun(archive, knowledge, Stages.standard(knowledge), work.settings(), listener)
                .finish(reports, ids);
    }

    /**
     * Has the workers write the tables.
     *
     * @param shared folder for the CSV files, which the workers find there
     */
    private static void writeParquet(Work work, Archive archive, Path shared, String target) throws IOException {
        Path written = work.settings().export();
        if (written == null) {
            CsvExport.write(archive, archive.book(), work.tables().knowledge().parties(), shared);
        } else {
            Folders.copy(written, shared, name -> name.endsWith(".csv") || name.equals("datapackage.json"));
        }
        String address =
                target.contains("://") ? target : "file://" + Path.of(target).toAbsolutePath();
        ParquetTables.write(SparkSession.builder().getOrCreate(), shared, address);
    }
}
