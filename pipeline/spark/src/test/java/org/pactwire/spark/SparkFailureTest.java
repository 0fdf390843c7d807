package org.pactwire.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.Archive;
import org.pactwire.article.Rejection;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.Sources;
import org.pactwire.run.IngestEngine;
import org.pactwire.run.IngestEngine.Tables;
import org.pactwire.run.IngestRun;
import org.pactwire.run.IngestSettings;
import org.pactwire.run.Outcome;
import org.pactwire.run.RunListener;
import org.pactwire.run.RunReport;

/** What goes wrong in the middle of a job leaves nothing twice and loses nothing. */
@Tag("slow")
class SparkFailureTest {
    private static final Tables NO_TABLES = new Tables(null, null);

    @TempDir
    static Path folder = Path.of("");

    private static Map<String, String> expected = Map.of();
    private static Map<Outcome, Long> expectedOutcomes = Map.of();

    @BeforeAll
    static void oneProcessTakesInSoundAndPoisonedDocuments() throws Exception {
        Accidents.write(folder.resolve("poison"));
        WorkerModels models = Accidents.poisoned(NO_TABLES);
        Path home = folder.resolve("plain");
        try (RawDocuments documents = Sources.open(input());
                Archive archive = Archive.openOrCreate(home.resolve("archive"))) {
            RunReport report = new IngestRun(
                            archive,
                            models.knowledge(),
                            models.stages(),
                            IngestSettings.of(2, home.resolve("csv")),
                            RunListener.none())
                    .run(documents);
            expectedOutcomes = outcomes(report);
            assertThat(report.rejections())
                    .contains(entry(Rejection.Reason.FAILED, 2L), entry(Rejection.Reason.TOO_COMPLEX, 1L));
        }
        expected = CsvFiles.in(home.resolve("csv"));
    }

    private static List<Path> input() {
        return List.of(folder.resolve("poison"), CsvFiles.HOME.resolve("corpus"));
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
    void aPoisonedDocumentIsRejectedAsInOneProcessAndTheOthersOfItsShareAreKept() throws Exception {
        RunReport report = ingest("poisoned", "local[2]", Accidents::poisoned);
        assertSameAsInOneProcess("poisoned", report);
    }

    @Test
    void aTaskThatFailsAfterItsArchiveWasHandedOverIsTriedAgainAndCountsOnce() throws Exception {
        RunReport report = ingest("failed", "local[2,2]", Accidents::failsBeforeItReports);
        assertSameAsInOneProcess("failed", report);
    }

    @Test
    void anExecutorThatDiesAfterItsArchiveWasHandedOverIsReplacedAndCountsOnce() throws Exception {
        RunReport report = ingest("died", "local-cluster[2,1,1500]", Accidents::diesBeforeItReports);
        assertSameAsInOneProcess("died", report);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "one address for all of the machine")
    void ofTwoAttemptsThatBothHandOverTheirArchiveOneCounts() throws Exception {
        System.setProperty("spark.speculation", "true");
        System.setProperty("spark.speculation.interval", "50ms");
        System.setProperty("spark.speculation.multiplier", "1.1");
        System.setProperty("spark.speculation.quantile", "0.1");
        // else only by what tasks tell of records that they read
        System.setProperty("spark.speculation.efficiency.enabled", "false");
        System.setProperty("spark.extraListeners", SpeculationWatch.class.getName());
        SpeculationWatch.SECOND_ATTEMPTS_THAT_COUNTED.set(0);
        // Spark runs a slow task a second time only on another host
        try (LocalCluster cluster = LocalCluster.start(folder.resolve("cluster"), "127.0.0.2 127.0.0.3")) {
            RunReport report = ingest("speculation", cluster.master(), Accidents::slowToReport);
            assertThat(SpeculationWatch.SECOND_ATTEMPTS_THAT_COUNTED).hasPositiveValue();
            assertSameAsInOneProcess("speculation", report);
        }
    }

    @Test
    void aJobThatFailsLeavesTheArchiveAsItWas() throws IOException {
        assertThatThrownBy(() -> ingest("hopeless", "local[2]", Accidents::neverReports))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the workers gave up");
        assertThat(folder.resolve("hopeless/shares")).isEmptyDirectory();
        try (Archive archive = Archive.open(folder.resolve("hopeless/archive"))) {
            assertThat(archive.articleCount()).isZero();
            assertThat(archive.rejections()).isEmpty();
        }
    }

    private static void assertSameAsInOneProcess(String name, RunReport report) throws IOException {
        assertThat(CsvFiles.in(folder.resolve(name).resolve("csv"))).isEqualTo(expected);
        assertThat(folder.resolve(name).resolve("shares")).isEmptyDirectory();
        assertThat(outcomes(report)).isEqualTo(expectedOutcomes);
    }

    private static Map<Outcome, Long> outcomes(RunReport report) {
        return Arrays.stream(Outcome.values()).collect(Collectors.toMap(Function.identity(), report::count));
    }

    private static RunReport ingest(String name, String master, WorkerModels.Source models) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        IngestEngine.Work work = new IngestEngine.Work(
                input(),
                ReadOptions.DEFAULT,
                home.resolve("archive"),
                IngestSettings.of(1, home.resolve("csv")),
                master,
                NO_TABLES,
                home.resolve("shares"),
                null);
        return new SparkEngine(models).ingest(work, RunListener.none());
    }
}
