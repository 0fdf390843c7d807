package org.pactwire.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.app.Main;
import org.pactwire.archive.Archive;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.Watch;

/** The command line with Spark behind it, on the corpus and, where they are, the seed articles beside the repository. */
@Tag("slow")
class SparkEngineTest {
    /** Read with Spark's own version of the library. */
    private static final Path PARQUET = CsvFiles.HOME.resolve("pipeline/core/src/test/mutation/list.parquet");

    private static final Path SEEDS = CsvFiles.HOME.resolve("../shared/seeds");

    @TempDir
    static Path folder = Path.of("");

    private static Map<String, String> expected = Map.of();

    @BeforeAll
    static void oneProcessTakesInTheCorpus() throws IOException {
        ingest("plain");
        expected = files("plain");
        assertThat(expected).containsKeys("articles.csv", "claims.csv", "pacts.csv", "rejected.csv");
    }

    @BeforeEach
    void executorsThatAreProcessesFindTheClasses() {
        SparkProperties.forTestProcesses();
    }

    @AfterEach
    void nextJobStartsWithoutThem() {
        SparkProperties.clear();
    }

    @Test
    void localThreadsGiveTheSameBytesAndASecondJobFindsAllUnchanged() throws IOException {
        Path parquet = folder.resolve("threads/parquet");
        String first = ingest("threads", "--engine", "spark", "--master", "local[2]", "--parquet", parquet.toString());
        assertThat(files("threads")).isEqualTo(expected);
        String second = ingest("threads", "--engine", "spark", "--master", "local[2]");
        assertThat(files("threads")).isEqualTo(expected);
        assertThat(first).containsPattern("unchanged +0\\b");
        assertThat(second).containsPattern("ingested +0\\b");
        for (String file : expected.keySet()) {
            if (file.endsWith(".csv")) {
                assertThat(parquet.resolve(file.replace(".csv", "")).resolve("_SUCCESS"))
                        .exists();
            }
        }
    }

    @Test
    void executorsInProcessesOfTheirOwnGiveTheSameBytes() throws IOException {
        ingest("processes", "--engine", "spark", "--master", "local-cluster[2,1,1500]");
        assertThat(files("processes")).isEqualTo(expected);
        assertThat(folder.resolve("processes/shares")).isEmptyDirectory();
    }

    @Test
    void aWorkerThatDiesInTheMiddleChangesNoByte() throws Exception {
        try (LocalCluster cluster = LocalCluster.start(folder.resolve("cluster"), "127.0.0.1")) {
            Thread killer = Thread.ofPlatform().start(() -> killAWorkerOnceAShareIsMade(cluster));
            ingest("cluster-job", "--engine", "spark", "--master", cluster.master());
            killer.join();
            assertThat(cluster.masterLog()).content().contains("Telling app of lost worker");
        }
        assertThat(files("cluster-job")).isEqualTo(expected);
    }

    @Test
    void whatIsNewForAQueryThatIsKeptIsTold() throws IOException, QueryException {
        Path archive = folder.resolve("watched/archive");
        try (Archive made = Archive.openOrCreate(archive)) {
            made.watch(new Watch("status:signed", Target.PACTS));
        }

        String told = ingest("watched", "--engine", "spark", "--master", "local[2]", "--no-export");

        assertThat(told).containsPattern("[0-9]+ new hits for status:signed");
    }

    private static void killAWorkerOnceAShareIsMade(LocalCluster cluster) {
        try {
            Path shares = folder.resolve("cluster-job/shares");
            while (!hasAShare(shares)) {
                Thread.sleep(50);
            }
            cluster.killWorker(1);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasAShare(Path shares) throws IOException {
        if (!Files.isDirectory(shares)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(shares, 2)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith("share-"));
        }
    }

    /** The summary of a run. */
    private static String ingest(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of("ingest"));
        arguments.add(CsvFiles.HOME.resolve("corpus").toString());
        arguments.add(PARQUET.toString());
        if (Files.isDirectory(SEEDS)) {
            arguments.add(SEEDS.toString());
        }
        arguments.addAll(List.of(
                "--archive",
                folder.resolve(name).resolve("archive").toString(),
                "--export",
                folder.resolve(name).resolve("csv").toString()));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments.toArray(String[]::new));
        assertThat(code).as(err.toString(UTF_8)).isZero();
        return out.toString(UTF_8);
    }

    private static Map<String, String> files(String name) throws IOException {
        return CsvFiles.in(folder.resolve(name).resolve("csv"));
    }
}
