package org.pactwire.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pactwire.archive.Archive;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;

/**
 * Measures an archive of many articles, made of the articles of a small one ({@link ArticleVariations}): how fast it is
 * written, how large it is beside its text, how long it takes to open, and how long queries take by the clock and of the
 * processor, which other work on the machine changes little. The text is counted as the UTF-8 bytes of clean texts and
 * titles, the archive as the bytes of all its files.
 */
public final class ArchiveBenchmark {
    private static final int QUERIES = 400;
    private static final int WARM_UP = 200;

    private final PrintStream out;

    private ArchiveBenchmark(PrintStream out) {
        this.out = out;
    }

    /** {@code ArchiveBenchmark SMALL_ARCHIVE BIG_ARCHIVE ARTICLES}; an archive that is there already is not made again. */
    public static void main(String[] args) throws IOException, QueryException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: ArchiveBenchmark SMALL_ARCHIVE BIG_ARCHIVE ARTICLES");
        }
        ArchiveBenchmark benchmark = new ArchiveBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        List<AnnotatedArticle> given = new ArrayList<>();
        Path big = Path.of(args[1]);
        int articles = Integer.parseInt(args[2]);
        try (Archive small = Archive.open(Path.of(args[0]))) {
            small.forEachArticle(given::add);
            ArticleVariations variations = new ArticleVariations(given, small.book());
            if (!Files.exists(big)) {
                benchmark.write(variations, big, articles);
            }
            benchmark.size(variations, big, articles);
        }
        benchmark.open(big);
        benchmark.search(big, new Questions(given));
    }

    private void write(ArticleVariations variations, Path folder, int articles) throws IOException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            long start = System.nanoTime();
            for (int number = 0; number < articles; number++) {
                archive.put(variations.article(number));
                if (number % 1000 == 999) {
                    archive.commit();
                }
            }
            archive.commit();
            double seconds = seconds(start);
            out.printf(Locale.ROOT, "put       %,d articles, %,.0f a second%n", articles, articles / seconds);
            Book book = variations.book(articles);
            start = System.nanoTime();
            long processor = processorNanos();
            archive.putBook(book);
            out.printf(
                    Locale.ROOT,
                    "book      %,d pacts, %,d claims in %.0f s, %.0f s of the processor%n",
                    archive.pactCount(),
                    book.pactOfClaim().size(),
                    seconds(start),
                    (processorNanos() - processor) / 1e9);
        }
    }

    private void size(ArticleVariations variations, Path folder, int articles) throws IOException {
        long text = 0;
        for (int number = 0; number < articles; number++) {
            var article = variations.article(number).article();
            text += article.text().getBytes(StandardCharsets.UTF_8).length
                    + article.title().getBytes(StandardCharsets.UTF_8).length;
        }
        long index = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                index += Files.size(file);
            }
        }
        out.printf(
                Locale.ROOT,
                "size      %,d MB of text, %,d MB of index: %.3f times%n",
                text >> 20,
                index >> 20,
                (double) index / text);
    }

    private void open(Path folder) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            long start = System.nanoTime();
            Archive.open(folder).close();
            times.add(System.nanoTime() - start);
        }
        out.printf(Locale.ROOT, "open      first %.0f ms, then %s%n", times.getFirst() / 1e6, quantiles(times));
    }

    private void search(Path folder, Questions questions) throws IOException, QueryException {
        try (Archive archive = Archive.open(folder)) {
            for (Target target : Target.values()) {
                for (Map.Entry<String, List<String>> kind : questions.byKind.entrySet()) {
                    List<Long> times = new ArrayList<>();
                    List<Long> faceted = new ArrayList<>();
                    List<Long> busy = new ArrayList<>();
                    int number = 0;
                    for (String query : kind.getValue()) {
                        long processor = processorNanos();
                        long start = System.nanoTime();
                        archive.search(new SearchRequest(query, target, 0, 10));
                        long searched = System.nanoTime();
                        long worked = processorNanos();
                        archive.facets(query, target);
                        long counted = System.nanoTime();
                        if (number++ >= WARM_UP) {
                            times.add(searched - start);
                            busy.add(worked - processor);
                            faceted.add(counted - searched);
                        }
                    }
                    out.printf(
                            Locale.ROOT,
                            "%-9s %-18s %s   processor %s   facets %s%n",
                            target.name().toLowerCase(Locale.ROOT),
                            kind.getKey(),
                            quantiles(times),
                            quantiles(busy),
                            quantiles(faceted));
                }
            }
        }
    }

    /** Queries as people write them, of words and facts of the given articles. */
    private static final class Questions {
        private final Map<String, List<String>> byKind = new LinkedHashMap<>();
        private final Random random = new Random(1);

        Questions(List<AnnotatedArticle> given) {
            TreeSet<String> vocabulary = new TreeSet<>();
            List<String> running = new ArrayList<>();
            TreeSet<String> parties = new TreeSet<>();
            TreeSet<String> kinds = new TreeSet<>();
            for (AnnotatedArticle article : given) {
                String[] words =
                        article.article().text().toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
                Arrays.stream(words).filter(w -> w.length() > 3).forEach(vocabulary::add);
                Arrays.stream(words).filter(w -> w.length() > 3).forEach(running::add);
                for (Claim claim : article.extraction().claims()) {
                    parties.addAll(claim.parties());
                    kinds.add(claim.kind().code());
                }
            }
            List<String> rare = List.copyOf(vocabulary);
            List<String> ids = List.copyOf(parties);
            List<String> codes = List.copyOf(kinds);
            add("one word", () -> any(rare));
            add("three words", () -> any(running) + ' ' + any(running) + ' ' + any(rare));
            add("phrase", () -> '"' + any(running) + ' ' + any(running) + '"');
            add("filter", () -> "party:" + any(ids));
            add("two filters", () -> "kind:" + any(codes) + " month:" + month());
            add("words and filters", () -> any(running) + " party:" + any(ids) + " published:" + month());
        }

        private interface Maker {
            String make();
        }

        private void add(String kind, Maker maker) {
            List<String> queries = new ArrayList<>();
            for (int i = 0; i < WARM_UP + QUERIES; i++) {
                queries.add(maker.make());
            }
            byKind.put(kind, queries);
        }

        private String any(List<String> values) {
            return values.get(random.nextInt(values.size()));
        }

        private String month() {
            return String.format(Locale.ROOT, "%d-%02d", 2015 + random.nextInt(10), 1 + random.nextInt(12));
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static String quantiles(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "p50 %6.2f ms  p99 %6.2f ms",
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100)) / 1e6);
    }
}
