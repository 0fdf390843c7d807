package org.pactwire.app.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pactwire.archive.Archive;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Book;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Money;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/** An archive of two articles and two pacts made by hand: one harmless, one that means ill in every field. */
final class SmallArchive {
    static final String GOOD_ARTICLE = "a000000000000000a";
    static final String BAD_ARTICLE = "a000000000000000b";
    static final String GOOD_PACT = "p000000000000000a";
    static final String BAD_PACT = "p000000000000000b";
    static final String SCRIPT = "<script>alert(1)</script>";
    static final String FORMULA = "=HYPERLINK(\"https://evil.example\",\"x\")";
    /** Right-to-left override: what follows reads backwards. */
    static final String OVERRIDE = "\u202Egnp.exe";

    private SmallArchive() {}

    static void write(Path folder) throws IOException {
        AnnotatedArticle good = article(
                GOOD_ARTICLE,
                "Peru and Chile sign border treaty",
                "https://courier.example/treaty",
                "The Courier",
                "Peru and Chile signed a border treaty in Lima on 3 May 2024.",
                "Chile will pay 40 million dollars.\n\nThe ministers smiled.");
        AnnotatedArticle bad = article(
                BAD_ARTICLE,
                SCRIPT + "\"'><img src=x onerror=alert(2)>",
                "javascript:alert(3)",
                OVERRIDE,
                "Peru & Chile \"signed\" <b>a</b> treaty " + SCRIPT + ".",
                "The " + OVERRIDE + " & </title> end.");
        try (Archive archive = Archive.openOrCreate(folder)) {
            archive.put(good);
            archive.put(bad);
            archive.putBook(book(good, bad));
        }
    }

    private static AnnotatedArticle article(
            String id, String title, String url, String source, String first, String rest) {
        String text = first + " " + rest;
        List<Span> sentences = new ArrayList<>();
        sentences.add(new Span(0, first.length()));
        sentences.add(new Span(first.length() + 1, first.length() + 1 + rest.split("\n", -1)[0].length()));
        int chile = text.indexOf("Chile");
        Published published = new Published(PartialDate.parse("2024-05-04"), Published.Basis.META);
        Article article = new Article(
                id,
                "",
                "dump/" + id + ".html",
                url,
                source,
                title,
                "",
                published,
                null,
                "en",
                text,
                List.of(),
                Alignment.identity(text.length()));
        Claim claim = new Claim(
                ContentId.of('c', id),
                id,
                0,
                sentences.get(0),
                first,
                new Claim.PactMention("treaty", new Span(0, 4), "", Reference.BARE, "treaty", 0, Paper.TREATY),
                Kind.BORDER,
                Status.SIGNED,
                false,
                List.of("CHL", "PER"),
                new When(When.Type.DATE, "2024-05-03", LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 3), null),
                "Lima",
                "",
                null,
                List.of(),
                List.of(),
                "",
                Certainty.FACT,
                List.of(),
                0);
        return new AnnotatedArticle(
                article,
                new Extraction(
                        published,
                        sentences,
                        List.of(new EntityMention(
                                0,
                                new Span(chile, chile + 5),
                                "Chile",
                                EntityMention.Type.COUNTRY,
                                "CHL",
                                "Chile",
                                "",
                                "")),
                        List.of(),
                        List.of(),
                        List.of(claim)));
    }

    private static Book book(AnnotatedArticle good, AnnotatedArticle bad) {
        Map<String, String> pactOfClaim = new TreeMap<>();
        good.extraction().claims().forEach(claim -> pactOfClaim.put(claim.id(), GOOD_PACT));
        bad.extraction().claims().forEach(claim -> pactOfClaim.put(claim.id(), BAD_PACT));
        return new Book(
                List.of(
                        pact(GOOD_PACT, "Border treaty between Chile and Peru", "Ana Rojas", good),
                        pact(BAD_PACT, FORMULA + SCRIPT, FORMULA + OVERRIDE, bad)),
                pactOfClaim,
                Map.of());
    }

    private static Pact pact(String id, String name, String signatory, AnnotatedArticle evidence) {
        List<String> claims =
                evidence.extraction().claims().stream().map(Claim::id).collect(Collectors.toList());
        PartialDate day = PartialDate.parse("2024-05-03");
        PartialDate published = PartialDate.parse("2024-05-04");
        return new Pact(
                id,
                name,
                Kind.BORDER,
                List.of(
                        new Pact.PactParty("CHL", "Chile", signatory, "Minister", claims),
                        new Pact.PactParty("PER", "Peru", "", "", claims)),
                Status.SIGNED,
                day,
                day,
                "Lima",
                "",
                10,
                null,
                null,
                published,
                published,
                1,
                claims,
                "",
                0.5,
                List.of(
                        new Pact.Event(Status.AGREED, false, PartialDate.parse("2023-11"), "", published, 1, claims),
                        new Pact.Event(Status.SIGNED, false, day, "Lima", published, 1, claims)),
                List.of(new Pact.Commitment(
                        "CHL",
                        "PER",
                        Money.of(new BigDecimal("40000000"), "USD"),
                        "2024",
                        signatory.startsWith("=") ? FORMULA : "roads",
                        Attachment.PACT,
                        claims)),
                List.of(new Pact.Conflict("years", "10", 1, claims), new Pact.Conflict("years", "12", 1, claims)));
    }
}
