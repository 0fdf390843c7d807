package org.pactwire.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.extract.Extractor;
import org.pactwire.extract.claim.reading.ArticleFacts;
import org.pactwire.extract.claim.reading.ClaimExtractor;
import org.pactwire.extract.date.DateExtractor;
import org.pactwire.extract.date.PublicationDate;
import org.pactwire.extract.entity.EntityExtractor;
import org.pactwire.extract.money.MoneyExtractor;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.extract.syntax.SyntaxParser;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;

/**
 * Where the time of extraction goes, and what a second thread gains: tokens a second on one thread and on two, which
 * take turns round by round, and the share of each part on one thread. The first round only warms up.
 */
public final class ExtractSpeed {
    private static final double NANOS = 1e9;

    /** A step of {@link Extractor}, in its order. */
    private enum Part {
        PUBLICATION_DATE,
        SENTENCES,
        ENTITIES,
        MONEY,
        DATES,
        CLAIMS
    }

    private final List<Article> articles;
    private final long tokens;
    private final PrintStream out;

    private ExtractSpeed(List<Article> articles, PrintStream out) {
        this.articles = articles;
        this.tokens = articles.stream().mapToLong(BenchArticles::tokens).sum();
        this.out = out;
    }

    /** {@code ExtractSpeed threads|parts ARTICLES.jsonl [ROUNDS]}; 3 counted rounds if not given. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        if (args.length < 2 || args.length > 3) {
            throw new IllegalArgumentException("usage: ExtractSpeed threads|parts ARTICLES.jsonl [ROUNDS]");
        }
        List<Article> articles = BenchArticles.read(Path.of(args[1]), Integer.MAX_VALUE);
        ExtractSpeed speed = new ExtractSpeed(articles, System.out);
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        speed.out.printf(Locale.ROOT, "%d articles, %,d tokens%n", articles.size(), speed.tokens);
        switch (args[0]) {
            case "threads" -> speed.threads(rounds);
            case "parts" -> speed.parts(rounds);
            default -> throw new IllegalArgumentException("threads or parts: " + args[0]);
        }
    }

    private void threads(int rounds) throws InterruptedException, ExecutionException {
        Extractor extractor = Extractor.load(PartyTable.load());
        long one = 0;
        long two = 0;
        for (int round = 0; round <= rounds; round++) {
            long oneNow = nanos(extractor, 1);
            long twoNow = nanos(extractor, 2);
            out.printf(
                    Locale.ROOT,
                    "%-8s one thread %,8.0f tokens a second, two %,8.0f, gain %.2f%n",
                    round == 0 ? "warm-up" : "round " + round,
                    tokens / (oneNow / NANOS),
                    tokens / (twoNow / NANOS),
                    (double) oneNow / twoNow);
            if (round > 0) {
                one += oneNow;
                two += twoNow;
            }
        }
        out.printf(Locale.ROOT, "in all   gain %.2f%n", (double) one / two);
    }

    private long nanos(Extractor extractor, int threads) throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            List<Callable<Object>> work = articles.stream()
                    .<Callable<Object>>map(article -> () -> extractor.extract(article))
                    .toList();
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
            return System.nanoTime() - start;
        }
    }

    private void parts(int rounds) {
        PartyTable parties = PartyTable.load();
        SentenceSplitter splitter = new SentenceSplitter();
        MoneyExtractor money = new MoneyExtractor();
        DateExtractor dates = new DateExtractor();
        PublicationDate publication = new PublicationDate();
        EntityExtractor entities = new EntityExtractor(parties);
        ClaimExtractor claims = new ClaimExtractor(new SyntaxParser()::parse, parties, PactRegistry.load(), Set.of());
        Map<Part, Long> nanos = new EnumMap<>(Part.class);
        for (int round = 0; round <= rounds; round++) {
            nanos.clear();
            for (Article article : articles) {
                String text = article.text();
                Published published = timed(nanos, Part.PUBLICATION_DATE, () -> publication.of(article));
                PartialDate when = published == null ? null : published.date();
                List<Sentence> sentences = timed(nanos, Part.SENTENCES, () -> splitter.split(text));
                List<EntityMention> named = timed(nanos, Part.ENTITIES, () -> entities.extract(text, sentences, when));
                List<MoneyMention> sums = timed(nanos, Part.MONEY, () -> money.extract(text, sentences));
                List<DateMention> days = timed(nanos, Part.DATES, () -> dates.extract(text, sentences, when));
                timed(
                        nanos,
                        Part.CLAIMS,
                        () -> claims.extract(new ArticleFacts(article.id(), text, sentences, named, sums, days)));
            }
        }
        long all = nanos.values().stream().mapToLong(Long::longValue).sum();
        nanos.forEach((part, time) -> out.printf(
                Locale.ROOT,
                "%-16s %5.1f %% of the time, %,11.0f tokens a second%n",
                part.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                100.0 * time / all,
                tokens / (time / NANOS)));
        out.printf(Locale.ROOT, "%-16s %,31.0f tokens a second%n", "in all", tokens / (all / NANOS));
    }

    private static <T> T timed(Map<Part, Long> nanos, Part part, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        nanos.merge(part, System.nanoTime() - start, Long::sum);
        return result;
    }
}
