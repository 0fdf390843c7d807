package org.pactwire.app.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pactwire.app.form.Evidence;
import org.pactwire.app.form.PactFacts;
import org.pactwire.app.form.Values;
import org.pactwire.app.page.drawing.MoneyChart;
import org.pactwire.app.page.drawing.Timeline;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.fact.Pact;
import org.pactwire.resolve.Reason;
import org.pactwire.resolve.Reasons;

/**
 * What the page of a pact shows. Every value goes with the sentences that say it.
 *
 * @param known its id in the registry of known pacts; empty if it is not known there
 * @param charts money promised in it, a chart for each currency
 */
public record DossierView(
        String id,
        String name,
        String known,
        String summary,
        List<Row> facts,
        List<Party> parties,
        List<Event> events,
        Timeline timeline,
        List<Money> money,
        List<MoneyChart> charts,
        List<Conflict> conflicts,
        List<Proof> proofs) {
    /** Sentences shown of a value at once; the others stand below. */
    private static final int CITED = 12;

    /** A sentence that says a value. */
    public record Citation(int number, String href, String sentence) {}

    /**
     * A value of the pact as a whole.
     *
     * @param why the rule that chose it
     * @param against what other sentences say instead
     */
    public record Row(String name, String value, String why, List<Against> against, List<Citation> citations) {
        /** A value that was not chosen. */
        public record Against(String value, List<Citation> citations) {}

        /** Address of the first sentence that says it; empty if none does. */
        public String href() {
            return citations.isEmpty() ? "" : citations.get(0).href();
        }
    }

    /** A party, with one who signed for it. */
    public record Party(
            String id, String name, String href, String signatory, String office, List<Citation> citations) {}

    /** Something that happened. */
    public record Event(
            String status, boolean alleged, String date, String place, String articles, List<Citation> citations) {}

    /** An amount of money. */
    public record Money(
            String amount,
            String payer,
            String recipient,
            String covers,
            String attachment,
            List<Citation> citations) {}

    /** A field on which claims differ. */
    public record Conflict(String field, List<Value> values) {
        /** What some of them say. */
        public record Value(String value, String articles, List<Citation> citations) {}
    }

    /** A sentence with what it says. */
    public record Proof(int number, String sentence, String href, String title, String source, List<String> says) {}

    public Frame frame() {
        return Frame.of(name, "pacts");
    }

    static DossierView of(Pact pact, List<SentenceHit> claims) {
        Evidence evidence = new Evidence(claims);
        Cited cited = new Cited(evidence);
        return new DossierView(
                pact.id(),
                pact.name(),
                pact.registryId(),
                Words.capital(Words.of(pact.kind().code())) + ", "
                        + Words.of(pact.status().code()) + (pact.statusDate() == null ? "" : " " + pact.statusDate()),
                facts(pact, evidence, cited),
                parties(pact, cited),
                pact.events().stream()
                        .map(e -> new Event(
                                Words.of(e.status().code()),
                                e.alleged(),
                                e.date() == null && e.firstReported() != null
                                        ? "reported " + e.firstReported()
                                        : Words.date(e.date()),
                                e.place(),
                                Words.count(e.articles(), "article"),
                                cited.of(e.claimIds())))
                        .toList(),
                Timeline.of(pact.events()),
                pact.commitments().stream()
                        .sorted((a, b) -> a.attachment().compareTo(b.attachment()))
                        .map(c -> new Money(
                                Values.money(c.amount()),
                                c.payer(),
                                c.recipient(),
                                c.covers()
                                        + (c.covers().isEmpty() || c.purpose().isEmpty() ? "" : ", ")
                                        + c.purpose(),
                                Words.attachment(c.attachment()),
                                cited.of(c.claimIds())))
                        .toList(),
                MoneyChart.of(pact),
                conflicts(pact, cited),
                evidence.proofs().stream().map(DossierView::proof).toList());
    }

    private static List<Row> facts(Pact pact, Evidence evidence, Cited cited) {
        List<Row> rows = new ArrayList<>();
        Map<String, Reason> reasons = new HashMap<>();
        Reasons.of(
                        pact,
                        evidence.proofs().stream()
                                .flatMap(proof -> proof.claims().stream())
                                .map(SentenceHit::claim)
                                .toList())
                .forEach(reason -> reasons.putIfAbsent(reason.field(), reason));
        for (PactFacts.Fact fact : PactFacts.of(pact, evidence)) {
            Reason reason = reasons.get(column(fact.name()));
            rows.add(new Row(
                    fact.name(),
                    Words.of(fact.value()),
                    reason == null ? "" : Words.capital(reason.rule()) + ".",
                    reason == null
                            ? List.of()
                            : reason.against().stream()
                                    .map(a -> new Row.Against(Words.of(a.value()), cited.of(a.claimIds())))
                                    .toList(),
                    cited.ofNumbers(fact.sentences())));
        }
        return rows;
    }

    /** Name of the column in {@code pacts.csv}. */
    private static String column(String fact) {
        return switch (fact) {
            case "place" -> "signed_place";
            case "lasts" -> "years";
            case "in force" -> "in_force";
            default -> fact;
        };
    }

    private static List<Party> parties(Pact pact, Cited cited) {
        return pact.parties().stream()
                .map(p -> new Party(
                        p.partyId(),
                        p.partyName().isEmpty() ? p.partyId() : p.partyName(),
                        Links.with("/pacts", "party", p.partyId()),
                        p.signatory(),
                        p.signatoryTitle(),
                        cited.of(p.claimIds())))
                .toList();
    }

    private static List<Conflict> conflicts(Pact pact, Cited cited) {
        Map<String, List<Pact.Conflict>> byField = pact.conflicts().stream()
                .collect(Collectors.groupingBy(Pact.Conflict::field, LinkedHashMap::new, Collectors.toList()));
        List<Conflict> conflicts = new ArrayList<>();
        byField.forEach((field, values) -> conflicts.add(new Conflict(
                Words.of(field),
                values.stream()
                        .map(v -> new Conflict.Value(
                                v.value(), Words.count(v.articles(), "article"), cited.of(v.claimIds())))
                        .toList())));
        return conflicts;
    }

    private static Proof proof(Evidence.Proof proof) {
        SentenceHit first = proof.first();
        return new Proof(
                proof.number(),
                first.claim().text(),
                Links.sentence(first.claim()),
                Words.title(first.article()),
                Words.source(first.article()),
                proof.claims().stream()
                        .map(hit -> Words.says(hit.claim()))
                        .distinct()
                        .toList());
    }

    /** Finds the sentences for claims. */
    private record Cited(Evidence evidence) {
        List<Citation> of(Collection<String> claimIds) {
            return ofNumbers(evidence.numbers(claimIds));
        }

        List<Citation> ofNumbers(List<Integer> numbers) {
            return numbers.stream().limit(CITED).map(this::citation).toList();
        }

        private Citation citation(int number) {
            SentenceHit hit = evidence.proof(number).first();
            return new Citation(
                    number, Links.sentence(hit.claim()), hit.claim().text() + " (" + Words.source(hit.article()) + ")");
        }
    }
}
