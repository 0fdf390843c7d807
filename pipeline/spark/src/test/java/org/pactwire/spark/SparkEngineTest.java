package org.pactwire.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.app.Main;

/** The command line with Spark behind it, on the corpus. */
@Tag("slow")
class SparkEngineTest {
    private static final Path HOME = Path.of(System.getProperty("pactwire.home", "../.."));

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
        System.setProperty("spark.executor.extraClassPath", System.getProperty("java.class.path"));
        System.setProperty("spark.executorEnv.JAVA_HOME", System.getProperty("java.home"));
        System.setProperty("spark.executor.memory", "1500m");
    }

    @AfterEach
    void nextJobStartsWithoutThem() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("spark."))
                .forEach(System::clearProperty);
    }

    @Test
    void localThreadsGiveTheSameBytesAndASecondJobFindsAllUnchanged() throws IOException {
        String first = ingest("threads", "--engine", "spark", "--master", "local[2]");
        assertThat(files("threads")).isEqualTo(expected);
        String second = ingest("threads", "--engine", "spark", "--master", "local[2]");
        assertThat(files("threads")).isEqualTo(expected);
        assertThat(first).containsPattern("unchanged +0\\b");
        assertThat(second).containsPattern("ingested +0\\b");
    }

    @Test
    void executorsInProcessesOfTheirOwnGiveTheSameBytes() throws IOException {
        ingest("processes", "--engine", "spark", "--master", "local-cluster[2,1,1500]");
        assertThat(files("processes")).isEqualTo(expected);
        assertThat(folder.resolve("processes/shares")).isEmptyDirectory();
    }

    @Test
    void aWorkerThatDiesInTheMiddleChangesNoByte() throws Exception {
        Path state = folder.resolve("cluster");
        int port = freePort();
        String master = cluster(state, port, "start", "2").strip();
        try {
            Thread killer = Thread.ofPlatform().start(() -> killAWorkerOnceAShareIsMade(state, port));
            ingest("cluster-job", "--engine", "spark", "--master", master);
            killer.join();
        } finally {
            cluster(state, port, "stop");
        }
        assertThat(state.resolve("master.log")).content().contains("Telling app of lost worker");
        assertThat(files("cluster-job")).isEqualTo(expected);
    }

    private static void killAWorkerOnceAShareIsMade(Path state, int port) {
        try {
            Path shares = folder.resolve("cluster-job/shares");
            while (!hasAShare(shares)) {
                Thread.sleep(50);
            }
            cluster(state, port, "kill", "1");
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What the script for a cluster on this machine says. */
    private static String cluster(Path state, int port, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "bash", HOME.resolve("pipeline/spark/cluster").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder script = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        script.environment().put("PACTWIRE_CLUSTER", state.toString());
        script.environment().put("PACTWIRE_CLUSTER_PORT", String.valueOf(port));
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process running = script.start();
        String out = new String(running.getInputStream().readAllBytes(), UTF_8);
        assertThat(running.waitFor()).isZero();
        return out;
    }

    /** The summary of a run over the corpus. */
    private static String ingest(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "ingest",
                HOME.resolve("corpus").toString(),
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
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name).resolve("csv"))) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file, UTF_8));
            }
        }
        return contents;
    }
}
