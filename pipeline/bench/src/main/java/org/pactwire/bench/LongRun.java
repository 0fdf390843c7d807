package org.pactwire.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Whole runs over generated dumps of growing size ({@link GeneratedDump}), each in a process of its own, as a user starts
 * them: time, most memory, and the time of the same run again, which finds nothing new. Needs {@code /proc}.
 */
public final class LongRun {
    private static final long LOOK_MILLIS = 250;

    private final PrintStream out;
    private final Path folder;

    private LongRun(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** {@code LongRun HOME FOLDER ARTICLES…}: home of the program, a folder for what is made, sizes of the dumps. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 3) {
            throw new IllegalArgumentException("usage: LongRun HOME FOLDER ARTICLES...");
        }
        Path home = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        GeneratedDump dump =
                new GeneratedDump(home.resolve("corpus"), home.resolve("models").resolve("parties/states.tsv"));
        LongRun runs = new LongRun(new PrintStream(System.out, true, StandardCharsets.UTF_8), folder);
        runs.out.printf(
                Locale.ROOT,
                "%10s %12s %10s %14s %12s %14s%n",
                "articles",
                "bytes",
                "first s",
                "articles/s",
                "peak MB",
                "again s");
        for (String count : List.of(args).subList(2, args.length)) {
            int articles = Integer.parseInt(count);
            Path file = folder.resolve("dump-" + articles + ".jsonl");
            dump.write(file, articles);
            Run first = runs.ingest(home, articles, file);
            Run again = runs.ingest(home, articles, file);
            runs.out.printf(
                    Locale.ROOT,
                    "%,10d %,12d %10.1f %14.1f %12d %7.1f %5.0fx%n",
                    articles,
                    Files.size(file),
                    first.seconds,
                    articles / first.seconds,
                    first.peakKilobytes >> 10,
                    again.seconds,
                    first.seconds / again.seconds);
        }
    }

    /**
     * @param seconds from the start of the process to its end
     * @param peakKilobytes most memory that the process held at a time
     */
    private record Run(double seconds, long peakKilobytes) {}

    private Run ingest(Path home, int articles, Path file) throws IOException, InterruptedException {
        Path log = folder.resolve("log-" + articles + ".txt");
        long start = System.nanoTime();
        Process run = new ProcessBuilder(
                        home.resolve("pactwire").toString(),
                        "ingest",
                        file.toString(),
                        "--archive",
                        folder.resolve("archive-" + articles).toString(),
                        "--export",
                        folder.resolve("csv-" + articles).toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long peak = 0;
        while (!run.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakOf(run.pid()));
        }
        if (run.exitValue() != 0) {
            throw new IOException("the run ended with " + run.exitValue() + ", see " + log);
        }
        return new Run((System.nanoTime() - start) / 1e9, peak);
    }

    /** The launcher becomes the program, so that its process is the one to look at. */
    private static long peakOf(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException e) {
            return 0; // it has just ended
        }
        return 0;
    }
}
