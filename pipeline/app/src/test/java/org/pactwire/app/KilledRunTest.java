package org.pactwire.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Finding;

/**
 * The program in a process of its own, killed so that it can tidy up nothing. The system property {@code
 * pactwire.kills} says how often, at moments that its number alone decides.
 */
@Tag("slow")
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("pactwire.kills", 6);
    private static final int LONGEST_RUN_SECONDS = 600;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aRunThatIsKilledAgainAndAgainEndsWithTheBytesOfAnUndisturbedRun() throws Exception {
        long start = System.nanoTime();
        assertThat(finish("undisturbed")).as(log("undisturbed")).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        Map<String, String> expected = files("undisturbed");
        assertThat(expected)
                .containsKeys("articles.csv", "claims.csv", "pacts.csv", "rejected.csv", "datapackage.json");

        Random moments = new Random(KILLS);
        for (int kills = 0; kills < KILLS; ) {
            Process run = start("killed");
            if (run.waitFor(moments.nextLong(whole), TimeUnit.MILLISECONDS)) {
                // it came to its end first; the next one begins anew
                assertThat(run.exitValue()).as(log("killed")).isZero();
                assertThat(files("killed")).isEqualTo(expected);
                delete(folder.resolve("killed"));
            } else {
                run.destroyForcibly().waitFor();
                kills++;
                assertThat(faults("killed")).isEmpty();
            }
        }
        assertThat(finish("killed")).as(log("killed")).isZero();
        assertThat(files("killed")).isEqualTo(expected);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private int finish(String name) throws IOException, InterruptedException {
        Process run = start(name);
        if (!run.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
            run.destroyForcibly();
            throw new IllegalStateException("not done in " + LONGEST_RUN_SECONDS + " s: " + log(name));
        }
        return run.exitValue();
    }

    /** Small batches, so that there is something to go on from. */
    private Process start(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pactwire.app.Main",
                "ingest",
                WholeWay.HOME.resolve("corpus").toString(),
                "--archive",
                own.resolve("archive").toString(),
                "--export",
                own.resolve("csv").toString(),
                "--rules-alone",
                "--batch",
                "10"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("log").toFile())
                .start();
    }

    private String log(String name) throws IOException {
        Path log = folder.resolve(name).resolve("log");
        return Files.exists(log) ? Files.readString(log, UTF_8) : "";
    }

    /** What is wrong with the archive, if the run came so far as to make one. */
    private List<Finding> faults(String name) throws IOException {
        Path archive = folder.resolve(name).resolve("archive");
        if (!Files.isDirectory(archive)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(archive)) {
            if (files.noneMatch(file -> String.valueOf(file.getFileName()).startsWith("segments_"))) {
                return List.of();
            }
        }
        try (Archive opened = Archive.open(archive)) {
            return opened.check();
        }
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name).resolve("csv"))) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, UTF_8));
            }
        }
        return contents;
    }
}
