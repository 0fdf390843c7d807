package org.pactwire.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same generated dump ({@link GeneratedDump}) through a run in one process with one thread and with two, and through
 * Spark with one executor and with two of one core each, in turn, each run in processes of its own as a user starts them.
 * Tells the speed, what the driver does alone and what Spark takes for itself, and what follows for more executors.
 */
public final class ClusterBenchmark {
    private static final int EXECUTOR_MEGABYTES = 1500;

    /** As the launcher gives them to a run in one process. */
    private static final String EXECUTOR_OPTIONS = "-XX:+UseParallelGC";

    private final PrintStream out;
    private final Path home;
    private final Path folder;
    private final Path dump;
    private final int articles;
    private final List<Run> runs = new ArrayList<>();

    private ClusterBenchmark(PrintStream out, Path home, Path folder, Path dump, int articles) {
        this.out = out;
        this.home = home;
        this.folder = folder;
        this.dump = dump;
        this.articles = articles;
    }

    /** {@code ClusterBenchmark HOME FOLDER [ARTICLES [ROUNDS]]}; 15,000 articles and 2 rounds if not given. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2 || args.length > 4) {
            throw new IllegalArgumentException("usage: ClusterBenchmark HOME FOLDER [ARTICLES [ROUNDS]]");
        }
        Path home = Path.of(args[0]).toAbsolutePath();
        Path folder = Files.createDirectories(Path.of(args[1])).toAbsolutePath();
        int articles = args.length > 2 ? Integer.parseInt(args[2]) : 15_000;
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 2;
        Path dump = folder.resolve("dump-" + articles + ".jsonl");
        new GeneratedDump(home.resolve("corpus"), home.resolve("models/parties/states.tsv")).write(dump, articles);
        new ClusterBenchmark(new PrintStream(System.out, true, UTF_8), home, folder, dump, articles).run(rounds);
    }

    /**
     * What was measured of a run, in seconds.
     *
     * @param workers threads or executors
     * @param wall from the start of the process to its end
     * @param before until the work on documents began; of Spark: until the first task was sent
     * @param inTasks time of all tasks together, from their sending; of a run in one process: all its work on documents
     * @param ofSpark of it, what tasks did not do themselves
     * @param loading models, of all executors together
     * @param taking the driver takes the small archives over
     * @param concluding near-duplicates, pacts and CSV files
     */
    private record Run(
            String name,
            int workers,
            double wall,
            double before,
            double inTasks,
            double ofSpark,
            double loading,
            double taking,
            double concluding) {
        boolean isSpark() {
            return name.startsWith("Spark");
        }

        /** Spark's part of the time that the run has on its executors: start, end, waiting, and tasks that it moves. */
        double overhead() {
            double idle = wall - before - inTasks / workers - taking - concluding;
            return (before + idle + ofSpark / workers) / wall;
        }
    }

    private void run(int rounds) throws IOException, InterruptedException {
        out.printf(Locale.ROOT, "%,d articles, %,d bytes%n", articles, Files.size(dump));
        ingest("build", List.of("--help", "--engine", "spark"), "");
        ingest("build", List.of("--help"), "");
        out.printf(
                Locale.ROOT,
                "%-12s %7s %10s %9s %8s %9s %9s %8s %8s %10s %9s%n",
                "",
                "wall s",
                "articles/s",
                "KB/s",
                "before s",
                "tasks s",
                "Spark's s",
                "load s",
                "take s",
                "conclude s",
                "overhead");
        for (int round = 0; round < rounds; round++) {
            for (int workers = 1; workers <= 2; workers++) {
                print(plain(workers));
                print(spark(workers));
            }
        }
        project();
    }

    private Run plain(int threads) throws IOException, InterruptedException {
        Path run = fresh("plain-" + threads);
        double wall = ingest("plain-" + threads, arguments(run, "--threads", String.valueOf(threads)), "");
        JsonNode report = JsonMapper.shared().readTree(run.resolve("run.json").toFile());
        double all = report.path("seconds").asDouble();
        double concluding = concluding(report);
        return new Run(
                threads == 1 ? "1 thread" : threads + " threads",
                threads,
                wall,
                wall - all,
                threads * (all - concluding),
                0,
                step(report, "load models"),
                0,
                concluding);
    }

    private Run spark(int executors) throws IOException, InterruptedException {
        Path run = fresh("spark-" + executors);
        Path events = Files.createDirectories(run.resolve("events"));
        String master = "local-cluster[" + executors + ",1," + EXECUTOR_MEGABYTES + "]";
        Path target = home.resolve("pipeline/spark/target");
        String options = String.join(
                " ",
                "-Dspark.executor.memory=" + EXECUTOR_MEGABYTES + "m",
                "-Dspark.executor.extraClassPath=" + target.resolve("lib/*") + ":" + jar(target),
                "-Dspark.executor.extraJavaOptions=" + EXECUTOR_OPTIONS,
                "-Dspark.eventLog.enabled=true",
                "-Dspark.eventLog.rolling.enabled=false",
                "-Dspark.eventLog.compress=false",
                "-Dspark.eventLog.dir=file://" + events);
        long start = System.currentTimeMillis();
        double wall = ingest("spark-" + executors, arguments(run, "--engine", "spark", "--master", master), options);
        JsonNode report = JsonMapper.shared().readTree(run.resolve("run.json").toFile());
        SparkEvents told = SparkEvents.read(onlyFile(events));
        double concluding = concluding(report);
        return new Run(
                executors == 1 ? "Spark, 1" : "Spark, " + executors,
                executors,
                wall,
                seconds(told.firstLaunch() - start),
                seconds(told.inTasks()),
                seconds(told.inTasks() - told.running()),
                step(report, "load models"),
                seconds(told.end() - told.lastFinish()) - concluding,
                concluding);
    }

    private void print(Run run) {
        runs.add(run);
        out.printf(
                Locale.ROOT,
                "%-12s %7.1f %10.1f %9.0f %8.1f %9.1f %9.2f %8.1f %8.2f %10.2f %8.1f%%%n",
                run.name,
                run.wall,
                articles / run.wall,
                dump.toFile().length() / 1000.0 / run.wall,
                run.before,
                run.inTasks,
                run.ofSpark,
                run.loading,
                run.taking,
                run.concluding,
                100 * (run.isSpark() ? run.overhead() : 0));
    }

    /** A run takes what begins and ends it, its documents shared by the executors, and what the driver does alone. */
    private void project() {
        List<Run> ofSpark = runs.stream().filter(Run::isSpark).toList();
        double work = mean(ofSpark, run -> (run.inTasks - run.loading) / articles);
        double alone = mean(ofSpark, run -> (run.taking + run.concluding) / articles);
        double once = mean(ofSpark, run -> run.before + run.loading / run.workers);
        out.printf(
                Locale.ROOT,
                "an article: %.2f ms of an executor, %.3f ms of the driver alone; once: %.1f s%n",
                1000 * work,
                1000 * alone,
                once);
        for (int executors : new int[] {1, 2, 10, 100}) {
            double each = work / executors + alone;
            out.printf(
                    Locale.ROOT,
                    "%4d executors of one core: %,7.0f articles/s, %.1f times one, %2.0f %% of the time the driver alone%n",
                    executors,
                    1 / each,
                    (work + alone) / each,
                    100 * alone / each);
        }
    }

    private interface Figure {
        double of(Run run);
    }

    private static double mean(List<Run> runs, Figure figure) {
        return runs.stream().mapToDouble(figure::of).average().orElse(0);
    }

    private static double concluding(JsonNode report) {
        return step(report, "find near-duplicates") + step(report, "resolve pacts") + step(report, "write CSV");
    }

    private static double step(JsonNode report, String name) {
        return report.path("seconds_by_step").path(name).asDouble(0);
    }

    private static double seconds(long millis) {
        return millis / 1000.0;
    }

    private List<String> arguments(Path run, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                dump.toString(),
                "--archive",
                run.resolve("archive").toString(),
                "--export",
                run.resolve("csv").toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    /** Seconds from the start of the program to its end. */
    private double ingest(String name, List<String> arguments, String options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("pactwire").toString(), "ingest"));
        command.addAll(arguments);
        Path log = folder.resolve(name + ".log");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        process.environment().put("JDK_JAVA_OPTIONS", options);
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        long start = System.nanoTime();
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IOException("the run ended with " + code + ", see " + log);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path jar(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no jar in " + target));
        }
    }

    private static Path onlyFile(Path events) throws IOException {
        try (Stream<Path> files = Files.list(events)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no event log in " + events));
        }
    }

    /** An empty folder for a run. */
    private Path fresh(String name) throws IOException {
        Path run = folder.resolve(name);
        if (Files.exists(run)) {
            List<Path> old;
            try (Stream<Path> files = Files.walk(run)) {
                old = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : old) {
                Files.delete(file);
            }
        }
        return Files.createDirectories(run);
    }
}
