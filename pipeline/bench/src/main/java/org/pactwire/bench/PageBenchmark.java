package org.pactwire.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.pactwire.clean.CleanStep;
import org.pactwire.clean.Cleaned;
import org.pactwire.clean.Cleaner;
import org.pactwire.read.RawDocument;

/**
 * Scores the cleaning of pages with known articles: the body by the shingle metric of the article-extraction-benchmark,
 * title and day by exact match, against the scores expected of it ({@code expected-page-scores.properties}); what each
 * step adds, by leaving it out; and the time it takes, against jsoup's parser alone.
 */
public final class PageBenchmark {
    private static final String EXPECTED = "expected-page-scores.properties";
    private static final int ROUNDS = 5;

    private final List<ReferencePage> pages;

    PageBenchmark(List<ReferencePage> pages) {
        this.pages = List.copyOf(pages);
    }

    /** {@code PageBenchmark PAGES_FOLDER GOLD.json}; ends with code 1 where a score is below the expected one. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: PageBenchmark PAGES_FOLDER GOLD.json");
        }
        PageBenchmark benchmark = new PageBenchmark(ReferencePage.read(Path.of(args[0]), Path.of(args[1])));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, PageScore> scores = benchmark.scores(new Cleaner());
        benchmark.printScores(scores, out);
        benchmark.printSteps(scores, out);
        out.printf(Locale.ROOT, "%ntime of cleaning / time of Jsoup.parse: %.2f%n", benchmark.timeRatio());
        List<String> missed = missed(scores, expected());
        missed.forEach(out::println);
        if (!missed.isEmpty()) {
            System.exit(1);
        }
    }

    /** The scores by set. */
    Map<String, PageScore> scores(Cleaner cleaner) {
        Map<String, PageScore> scores = new TreeMap<>();
        for (ReferencePage page : pages) {
            PageScore score = scores.computeIfAbsent(page.set(), set -> new PageScore());
            switch (cleaner.clean(page.raw())) {
                case Cleaned.Kept kept -> score.add(page, kept.article());
                case Cleaned.Refused refused -> score.add(page, null);
            }
        }
        return scores;
    }

    /** The least each set and measure must reach, as {@code naeb.title}. */
    static Map<String, Double> expected() {
        Properties file = new Properties();
        try (InputStream in = PageBenchmark.class.getResourceAsStream(EXPECTED)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + EXPECTED);
            }
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Double> expected = new TreeMap<>();
        file.stringPropertyNames().forEach(name -> expected.put(name, Double.valueOf(file.getProperty(name))));
        return expected;
    }

    /** One line for each score that is below the expected one; a set that is not there is not asked for. */
    static List<String> missed(Map<String, PageScore> scores, Map<String, Double> expected) {
        List<String> missed = new ArrayList<>();
        expected.forEach((name, least) -> {
            int dot = name.indexOf('.');
            PageScore score = scores.get(name.substring(0, dot));
            double reached = score == null ? least : score.measure(name.substring(dot + 1));
            if (reached < least) {
                missed.add(String.format(Locale.ROOT, "%s is %.4f, expected at least %.4f", name, reached, least));
            }
        });
        return missed;
    }

    void printScores(Map<String, PageScore> scores, PrintStream out) {
        out.println("| set | P | R | F1 | equal | title | day |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        scores.forEach((set, score) -> out.printf(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.4f | %d | %s | %s |%n",
                set,
                score.precision(),
                score.recall(),
                score.f1(),
                score.equalBodies(),
                score.hasMetadata() ? share(score.title()) : "",
                score.hasMetadata() ? share(score.day()) : ""));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    /** What each step adds: the scores without it. */
    void printSteps(Map<String, PageScore> all, PrintStream out) {
        out.println("\n| step left out | set | F1 | change |\n| --- | --- | --- | --- |");
        for (CleanStep step : CleanStep.values()) {
            scores(new Cleaner().without(step))
                    .forEach((set, score) -> out.printf(
                            Locale.ROOT,
                            "| %s | %s | %.4f | %+.4f |%n",
                            step.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            set,
                            score.f1(),
                            score.f1() - all.getOrDefault(set, score).f1()));
        }
    }

    /** CPU time of cleaning over that of parsing, both from the same bytes, page by page in turn; median of rounds. */
    double timeRatio() {
        Cleaner cleaner = new Cleaner();
        double[] ratios = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long parsing = 0;
            long cleaning = 0;
            for (ReferencePage page : pages) {
                long start = cpu();
                parse(page.raw());
                long between = cpu();
                cleaner.clean(page.raw());
                parsing += between - start;
                cleaning += cpu() - between;
            }
            if (round >= 0) {
                ratios[round] = (double) cleaning / Math.max(1, parsing);
            }
        }
        Arrays.sort(ratios);
        return ratios[ROUNDS / 2];
    }

    private static void parse(RawDocument raw) {
        try {
            Jsoup.parse(new ByteArrayInputStream(raw.content()), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
