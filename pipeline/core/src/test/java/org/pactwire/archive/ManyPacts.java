package org.pactwire.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** An archive of many articles, claims and pacts drawn by a seed, and queries that fit them. */
public final class ManyPacts {
    private static final List<String> STATES = List.of("FRA", "JPN", "TUR", "UKR", "USA");
    private static final List<String> SOURCES = List.of(
            "The Courier", "THE COURIER", "the courier", "The \"Daily\" Star", " Agency (North) ", "", "Über-Zeit");
    private static final List<String> DATES =
            List.of("2024", "2024-03", "2024-03-05", "2024-06-13", "2024-12-31", "2023-11", "");
    private static final List<Kind> KINDS = List.of(Kind.SECURITY, Kind.TRADE, Kind.PEACE, Kind.OTHER);
    private static final List<Status> STATUSES = List.of(Status.SIGNED, Status.NEGOTIATING, Status.MENTIONED);
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY", "");

    private ManyPacts() {}

    /** Puts so many articles, and a book made of their claims; some claims fit no pact, some articles are copies. */
    public static void fill(Archive archive, int articles) throws IOException {
        Random random = new Random(42);
        Map<String, List<Claim>> claimsOf = new TreeMap<>();
        Map<String, String> originalOf = new LinkedHashMap<>();
        String before = "";
        for (int i = 0; i < articles; i++) {
            AnnotatedArticle article = article(random, i);
            archive.put(article);
            for (Claim claim : article.extraction().claims()) {
                if (random.nextInt(5) > 0) {
                    claimsOf.computeIfAbsent("p" + random.nextInt(articles / 4), p -> new ArrayList<>())
                            .add(claim);
                }
            }
            if (i % 9 == 8) {
                originalOf.put(article.article().id(), before);
            }
            before = article.article().id();
        }
        List<Pact> pacts = new ArrayList<>();
        Map<String, String> pactOfClaim = new TreeMap<>();
        claimsOf.forEach((id, claims) -> {
            Kind kind = any(random, KINDS);
            pacts.add(Samples.pact(
                    id, "Accord " + id + " on " + kind.code(), kind, any(random, STATUSES), "2024-05", claims));
            claims.forEach(claim -> pactOfClaim.put(claim.id(), id));
        });
        archive.putBook(new Book(pacts, pactOfClaim, originalOf));
    }

    static AnnotatedArticle article(Random random, int number) {
        String first = any(random, STATES);
        String second = any(random, STATES);
        String[] parties = first.equals(second)
                ? new String[] {first}
                : first.compareTo(second) < 0 ? new String[] {first, second} : new String[] {second, first};
        Samples.ArticleMaker maker = Samples.article(
                        "doc-" + number + ".txt",
                        "Report " + number,
                        "Ministers of number " + number + " signed the first accord worth 5 billion.",
                        "A second pact about trade was discussed.",
                        "Nobody spoke of football.")
                .source(any(random, SOURCES))
                .publishedOrNot(any(random, DATES));
        if (random.nextBoolean()) {
            maker.money("5 billion", 1_000_000_000L * (1 + random.nextInt(5)), any(random, CURRENCIES));
        }
        if (random.nextInt(4) > 0) {
            maker.claim(0, "the first accord", any(random, KINDS), any(random, STATUSES), parties);
        }
        if (random.nextBoolean()) {
            maker.claim(1, "A second pact", any(random, KINDS), any(random, STATUSES), any(random, STATES));
        }
        return maker.make();
    }

    /** A query of words and conditions. */
    public static String query(Random random) {
        List<String> parts = List.of(
                "accord",
                "trade",
                "\"second pact\"",
                "football",
                "party:JPN",
                "party:(FRA OR Turkey)",
                "-party:UKR",
                "kind:security",
                "NOT kind:trade",
                "status:signed",
                "currency:eur",
                "amount:>2bn",
                "source:\"the courier\"",
                "published:2024-03",
                "month:2024",
                "(kind:peace OR party:USA)",
                "(accord OR kind:trade)",
                "OR");
        StringBuilder query = new StringBuilder();
        boolean open = true;
        for (int n = random.nextInt(4); n > 0; n--) {
            String part = any(random, parts);
            if (part.equals("OR") && (open || n == 1)) {
                continue;
            }
            open = part.equals("OR");
            query.append(part).append(' ');
        }
        return open && !query.isEmpty() ? query + "accord" : query.toString();
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
