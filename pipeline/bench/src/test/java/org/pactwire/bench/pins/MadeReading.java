package org.pactwire.bench.pins;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Book;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Money;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/** A reading made by hand, to be scored: texts with claims, and the pacts that these came to. */
final class MadeReading {
    private final Map<String, List<Claim>> claims = new TreeMap<>();
    private final Map<String, String> pactOfClaim = new TreeMap<>();
    private final Map<String, MadePact> pacts = new TreeMap<>();
    private List<String> rules = List.of();

    private static final class MadePact {
        private final List<String> parties;
        private final List<Pact.PactParty> signatories = new ArrayList<>();
        private final List<Pact.Commitment> commitments = new ArrayList<>();
        private final List<String> claimIds = new ArrayList<>();
        private @Nullable PartialDate signed;
        private @Nullable Integer years;

        MadePact(List<String> parties) {
            this.parties = parties;
        }
    }

    /** A text in which nothing is claimed. */
    MadeReading text(String name) {
        claims.computeIfAbsent(name, n -> new ArrayList<>());
        return this;
    }

    /** A pact between these, joined by {@code ;}. */
    MadeReading pact(String id, String parties) {
        pacts.put(id, new MadePact(List.of(parties.split(";", -1))));
        return this;
    }

    /** Claims of a text that something happened to a pact, one sentence each; the empty id is that of none. */
    MadeReading told(String text, String pact, Status... statuses) {
        for (Status status : statuses) {
            told(text, pact, claims.getOrDefault(text, List.of()).size(), status, null, "");
        }
        return this;
    }

    /** Claims from now on are made by this rule. */
    MadeReading by(String rule) {
        rules = List.of(rule);
        return this;
    }

    /** A claim of a text in its sentence of this number. */
    MadeReading told(String text, String pact, int sentence, Status status, @Nullable LocalDate date, String place) {
        List<Claim> before = claims.computeIfAbsent(text, n -> new ArrayList<>());
        String id = text + "-" + before.size();
        MadePact made = pacts.get(pact);
        Span span = new Span(0, 4);
        before.add(new Claim(
                id,
                text,
                sentence,
                span,
                "They have  signed it.",
                new Claim.PactMention("it", span, "", Reference.PRONOUN, "it", 0, Paper.ANY),
                Kind.TRADE,
                status,
                false,
                made == null ? List.of() : made.parties,
                date == null ? null : new When(When.Type.DATE, date.toString(), date, date, null),
                place,
                "",
                null,
                List.of(),
                List.of(),
                "",
                Certainty.FACT,
                rules,
                0));
        if (made != null) {
            pactOfClaim.put(id, pact);
            made.claimIds.add(id);
        }
        return this;
    }

    /** The dossier's signing day and duration. */
    MadeReading dossier(String pact, String signed, @Nullable Integer years) {
        MadePact made = pacts.getOrDefault(pact, new MadePact(List.of()));
        made.signed = PartialDate.parse(signed);
        made.years = years;
        return this;
    }

    /** Somebody signed it, as all claims so far say. */
    MadeReading signatory(String pact, String name) {
        MadePact made = pacts.getOrDefault(pact, new MadePact(List.of()));
        made.signatories.add(new Pact.PactParty(made.parties.getFirst(), "", name, "", made.claimIds));
        return this;
    }

    /** Dollars are promised in it, as all claims so far say. */
    MadeReading promise(String pact, String payer, int dollars) {
        MadePact made = pacts.getOrDefault(pact, new MadePact(List.of()));
        Money money = Money.of(BigDecimal.valueOf(dollars), "USD");
        made.commitments.add(new Pact.Commitment(payer, "", money, "", "", Attachment.PACT, made.claimIds));
        return this;
    }

    /** The reading of these texts, and of one that was refused. */
    Reading made() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        claims.forEach((name, told) -> articles.add(new AnnotatedArticle(
                new Article(name, name, name, "", "", "", "", null, null, "en", "Text", List.of(), Alignment.none()),
                new Extraction(null, List.of(), List.of(), List.of(), List.of(), told))));
        List<Pact> book = new ArrayList<>();
        pacts.forEach((id, pact) -> book.add(dossier(id, pact)));
        return new Reading(articles, Article::sourceId, new Book(book, pactOfClaim, Map.of()), articles.size() + 1);
    }

    private static Pact dossier(String id, MadePact pact) {
        List<Pact.PactParty> parties = Stream.concat(
                        pact.parties.stream().map(party -> new Pact.PactParty(party, "", "", "", pact.claimIds)),
                        pact.signatories.stream())
                .toList();
        return new Pact(
                id,
                "A pact",
                Kind.TRADE,
                parties,
                Status.SIGNED,
                null,
                pact.signed,
                "",
                "",
                pact.years,
                null,
                null,
                null,
                null,
                1,
                pact.claimIds,
                "",
                1,
                List.of(),
                pact.commitments,
                List.of());
    }
}
