package org.pactwire.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pactwire.archive.Archive;
import org.pactwire.fact.Book;
import org.pactwire.fact.Party;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;
import org.pactwire.resolve.Resolution;
import org.pactwire.resolve.Resolver;

/**
 * Measures how the making of the book grows: claims about 20,000 pacts ({@link SyntheticClaims}) are resolved and, where
 * an archive is named, their articles put and the book written. Times are those of the processor, which other work on the
 * machine changes little, and of the clock.
 */
public final class BookBenchmark {
    private static final int PACTS = 20_000;
    private static final int COMMIT = 10_000;

    private final PrintStream out;
    private final int claims;

    private BookBenchmark(PrintStream out, int claims) {
        this.out = out;
        this.claims = claims;
    }

    /** {@code BookBenchmark CLAIMS [ARCHIVE]}; the archive must not be there yet. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            throw new IllegalArgumentException("usage: BookBenchmark CLAIMS [ARCHIVE]");
        }
        BookBenchmark benchmark =
                new BookBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8), Integer.parseInt(args[0]));
        PartyTable parties = PartyTable.load();
        SyntheticClaims source = new SyntheticClaims(
                parties.parties().stream().map(Party::id).sorted().toList(), PACTS);
        Book book = benchmark.resolve(source, parties);
        if (args.length == 2) {
            benchmark.write(source, book, Path.of(args[1]));
        }
    }

    private Book resolve(SyntheticClaims source, PartyTable parties) {
        Resolver resolver = new Resolver(parties, PactRegistry.load());
        Stopwatch watch = new Stopwatch();
        Resolution resolution = resolver.begin();
        for (int number = 0; number < claims / SyntheticClaims.CLAIMS_OF_ARTICLE; number++) {
            resolution.add(source.article(number));
        }
        Book book = resolution.book(Map.of());
        watch.tell("resolve", claims, "claims");
        int most = book.pacts().stream()
                .mapToInt(pact -> pact.claimIds().size())
                .max()
                .orElse(0);
        out.printf(
                Locale.ROOT,
                "          %,d pacts, the largest of %,d claims; %,d MB with the book, peak %,d MB%n",
                book.pacts().size(),
                most,
                liveMegabytes(),
                watch.peakMegabytes());
        return book;
    }

    private void write(SyntheticClaims source, Book book, Path folder) throws IOException {
        try (Archive archive = Archive.openOrCreate(folder)) {
            int articles = claims / SyntheticClaims.CLAIMS_OF_ARTICLE;
            Stopwatch watch = new Stopwatch();
            for (int number = 0; number < articles; number++) {
                archive.put(source.article(number));
                if (number % COMMIT == COMMIT - 1) {
                    archive.commit();
                }
            }
            archive.commit();
            watch.tell("put", articles, "articles");
            watch = new Stopwatch();
            archive.putBook(book);
            watch.tell("book", claims, "claims");
            out.printf(Locale.ROOT, "          peak %,d MB%n", watch.peakMegabytes());
            watch = new Stopwatch();
            archive.putBook(book);
            watch.tell("same book", claims, "claims");
        }
    }

    /** Time and memory since it was made. */
    private final class Stopwatch {
        private final long start = System.nanoTime();
        private final long processor = processorNanos();

        Stopwatch() {
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        }

        void tell(String what, int number, String things) {
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = (processorNanos() - processor) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "%-9s %,d %s: %.1f s of the processor (%.1f µs each), %.1f s of the clock%n",
                    what,
                    number,
                    things,
                    busy,
                    1e6 * busy / number,
                    seconds);
        }

        /** Garbage included. */
        long peakMegabytes() {
            return heap().stream()
                            .mapToLong(pool -> pool.getPeakUsage().getUsed())
                            .sum()
                    >> 20;
        }

        private static long processorNanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private static List<MemoryPoolMXBean> heap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
        }
    }

    private static long liveMegabytes() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
