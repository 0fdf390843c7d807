package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** A book that is put where there was one: what did not change is left alone, and nobody can tell. */
@Tag("slow")
class BookOverAnotherTest {
    private static final int ARTICLES = 40;
    private static final List<String> QUERIES =
            List.of("", "accord", "kind:trade", "duplicate:no", "status:signed trade", "source:\"the courier\"");

    @TempDir
    Path folder = Path.of("");

    @RepeatedTest(12)
    void anArchiveWithManyBooksIsAsOneWithTheLastAlone(RepetitionInfo repetition) throws IOException, QueryException {
        Random random = new Random(repetition.getCurrentRepetition());
        TreeMap<Integer, AnnotatedArticle> articles = new TreeMap<>();
        Book book = Samples.book();
        try (Archive grown = Archive.openOrCreate(folder.resolve("grown"));
                Archive fresh = Archive.openOrCreate(folder.resolve("fresh"))) {
            for (int round = 0; round < 4; round++) {
                for (int i = 0; i < ARTICLES; i++) {
                    if (round == 0 || random.nextInt(6) == 0) {
                        change(grown, articles, i, random);
                    }
                }
                grown.commit();
                boolean anotherBook = random.nextInt(4) > 0;
                book = anotherBook ? book(articles, random) : without(book, articles);
                grown.putBook(book);
            }
            for (AnnotatedArticle article : articles.values()) {
                fresh.put(article);
            }
            fresh.putBook(book);
            assertThat(describe(grown)).isEqualTo(describe(fresh));
            assertThat(grown.check()).isEmpty();
        }
    }

    @Test
    void aBookPutTwiceWritesNothingTheSecondTime() throws IOException {
        try (Archive archive = Archive.openOrCreate(folder.resolve("archive"))) {
            ManyPacts.fill(archive, ARTICLES);
            Book book = archive.book();
            Map<Path, Long> before = segments();
            archive.putBook(book);
            assertThat(segments().keySet()).hasSameSizeAs(before.keySet());
        }
    }

    /** Segments with documents of more than the book's own. */
    private Map<Path, Long> segments() throws IOException {
        Map<Path, Long> large = new TreeMap<>();
        try (var files = java.nio.file.Files.list(folder.resolve("archive"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                long size = java.nio.file.Files.size(file);
                if (size > 10_000) {
                    large.put(file, size);
                }
            }
        }
        return large;
    }

    private static void change(Archive archive, Map<Integer, AnnotatedArticle> articles, int i, Random random)
            throws IOException {
        AnnotatedArticle before = articles.get(i);
        if (before != null && random.nextInt(3) == 0) {
            archive.put(new Rejection(
                    before.article().origin(), Rejection.Stage.CLEAN, Rejection.Reason.NO_TEXT, "nothing left"));
            articles.remove(i);
        } else {
            AnnotatedArticle now = ManyPacts.article(random, i);
            archive.put(now);
            articles.put(i, now);
        }
    }

    /** Four of five claims go to one of ten pacts, every ninth article is a copy of the one before. */
    private static Book book(Map<Integer, AnnotatedArticle> articles, Random random) {
        Map<String, List<Claim>> claimsOf = new TreeMap<>();
        Map<String, String> originalOf = new TreeMap<>();
        String last = "";
        for (AnnotatedArticle article : articles.values()) {
            for (Claim claim : article.extraction().claims()) {
                if (random.nextInt(5) > 0) {
                    claimsOf.computeIfAbsent("p" + random.nextInt(10), p -> new ArrayList<>())
                            .add(claim);
                }
            }
            if (!last.isEmpty() && random.nextInt(9) == 0) {
                originalOf.put(article.article().id(), last);
            }
            last = article.article().id();
        }
        List<Pact> pacts = new ArrayList<>();
        claimsOf.forEach((id, claims) -> pacts.add(Samples.pact(
                id,
                "Accord " + id,
                random.nextBoolean() ? Kind.TRADE : Kind.PEACE,
                random.nextInt(3) > 0 ? Status.SIGNED : Status.PLANNED,
                "2024-05",
                claims)));
        return new Book(pacts, Samples.book(pacts.toArray(Pact[]::new)).pactOfClaim(), originalOf);
    }

    /** The same book, as far as its articles are still there. */
    private static Book without(Book book, Map<Integer, AnnotatedArticle> articles) {
        Map<String, Claim> claims = new TreeMap<>();
        articles.values().forEach(a -> a.extraction().claims().forEach(c -> claims.put(c.id(), c)));
        List<Pact> pacts = new ArrayList<>();
        for (Pact pact : book.pacts()) {
            List<Claim> left = pact.claimIds().stream()
                    .filter(claims::containsKey)
                    .map(claims::get)
                    .toList();
            if (!left.isEmpty()) {
                pacts.add(Samples.pact(pact.id(), pact.name(), pact.kind(), pact.status(), "2024-05", left));
            }
        }
        return new Book(
                pacts,
                Samples.book(pacts.toArray(Pact[]::new)).pactOfClaim(),
                pacts.size() % 2 == 0 ? Map.of() : book.originalOf());
    }

    /** All that a reader can ask for; scores are left out, for deleted documents still count in them. */
    private static List<Object> describe(Archive archive) throws IOException, QueryException {
        List<Object> all = new ArrayList<>(archive.pacts());
        for (Target target : Target.values()) {
            for (String query : QUERIES) {
                if (target == Target.PACTS && query.startsWith("duplicate")) {
                    continue;
                }
                List<String> hits = new ArrayList<>();
                archive.forEachHit(
                        new SearchRequest(query, target, 0, Integer.MAX_VALUE), hit -> hits.add(describe(hit)));
                all.add(hits.stream().sorted().toList());
                all.add(archive.facets(query, target));
                all.add(archive.select(query, target));
            }
        }
        for (Pact pact : archive.pacts()) {
            all.add(archive.evidence(pact.id()));
        }
        archive.forEachArticle(all::add);
        return all;
    }

    private static String describe(Hit hit) {
        return switch (hit) {
            case Hit.SentenceHit s -> s.claim() + " " + s.article() + s.pactId() + s.pactName() + s.sentence();
            case Hit.ArticleHit a -> a.article() + " " + a.title() + a.passages();
            case Hit.PactHit p -> p.pact() + " " + p.name();
        };
    }
}
