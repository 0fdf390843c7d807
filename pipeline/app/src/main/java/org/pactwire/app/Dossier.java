package org.pactwire.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Printable;
import org.pactwire.app.form.Values;
import org.pactwire.archive.ArticleHead;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** All that is known of one pact, for a terminal: each value with the numbers of the sentences that say it. */
final class Dossier {
    private static final String INDENT = "  ";

    private final Pact pact;
    private final Evidence evidence;
    private final Function<Claim, String> place;
    private final Terminal terminal;

    /**
     * @param place where the sentence of a claim stands, as shown below it; empty for nothing
     */
    Dossier(Pact pact, List<SentenceHit> claims, Function<Claim, String> place, Terminal terminal) {
        this.pact = pact;
        this.evidence = new Evidence(claims);
        this.place = place;
        this.terminal = terminal;
    }

    void print() {
        header();
        parties();
        history();
        commitments();
        conflicts();
        proofs();
    }

    private void header() {
        terminal.line(terminal.bold(Printable.line(pact.name())));
        terminal.line(terminal.dim(
                pact.id() + (pact.registryId().isEmpty() ? "" : ", known as " + Printable.line(pact.registryId()))));
        terminal.line("");
        Table table = new Table("", "", "");
        table.row("kind", pact.kind().code(), evidence.cite(claim -> claim.kind() == pact.kind()));
        table.row("status", dated(pact.status().code(), pact.statusDate()), cite(pact.status(), pact.statusDate()));
        value(table, "signed", Values.text(pact.signed()), cite(pact.signed(), Status.SIGNED, Status.AGREED));
        value(
                table,
                "place",
                pact.signedPlace(),
                evidence.cite(claim -> claim.place().equals(pact.signedPlace())));
        value(
                table,
                "occasion",
                pact.occasion(),
                evidence.cite(claim -> claim.occasion().equals(pact.occasion())));
        Integer years = pact.years();
        if (years != null) {
            value(
                    table,
                    "lasts",
                    Values.count(years, "year"),
                    evidence.cite(claim -> Objects.equals(claim.years(), years)));
        }
        value(table, "in force", Values.text(pact.inForce()), cite(pact.inForce(), Status.IN_FORCE));
        value(table, "ended", Values.text(pact.ended()), cite(pact.ended(), Status.ENDED));
        table.row("reported", reported(), "");
        table.row("confidence", String.format(Locale.ROOT, "%.2f", pact.confidence()), "");
        table.print(terminal);
    }

    private static void value(Table table, String name, String value, String citation) {
        if (!value.isEmpty()) {
            table.row(name, value, citation);
        }
    }

    private static String dated(String text, @Nullable PartialDate date) {
        return date == null ? text : text + " " + date;
    }

    private String reported() {
        String sources = Values.count(pact.articles(), "article") + ", "
                + Values.count(pact.claimIds().size(), "claim");
        PartialDate first = pact.firstReported();
        if (first == null) {
            return sources;
        }
        PartialDate last = pact.lastReported();
        return first + (last == null || last.equals(first) ? "" : " to " + last) + " in " + sources;
    }

    private String cite(Status status, @Nullable PartialDate date) {
        return evidence.cite(pact.events().stream()
                .filter(event -> event.status() == status && (date == null || date.equals(event.date())))
                .flatMap(event -> event.claimIds().stream())
                .toList());
    }

    /** Sentences for a date in the pact's life: of the first of the statuses that has an event on it. */
    private String cite(@Nullable PartialDate date, Status... statuses) {
        for (Status status : statuses) {
            String citation = date == null ? "" : cite(status, date);
            if (!citation.isEmpty()) {
                return citation;
            }
        }
        return "";
    }

    private void parties() {
        title("PARTIES");
        Table table = new Table("", "", "");
        for (Pact.PactParty party : pact.parties()) {
            String signatory = party.signatory().isEmpty()
                    ? ""
                    : party.signatory() + (party.signatoryTitle().isEmpty() ? "" : ", " + party.signatoryTitle());
            table.row(
                    INDENT + party.partyName() + " (" + party.partyId() + ")",
                    signatory,
                    evidence.cite(party.claimIds()));
        }
        table.print(terminal);
    }

    private void history() {
        if (pact.events().isEmpty()) {
            return;
        }
        title("HISTORY");
        Table table = new Table("", "", "", "");
        for (Pact.Event event : pact.events()) {
            String date = event.date() != null
                    ? event.date().toString()
                    : event.firstReported() == null ? "" : "reported " + event.firstReported();
            table.row(
                    INDENT + date,
                    event.status().code() + (event.alleged() ? " (alleged)" : ""),
                    event.place(),
                    evidence.cite(event.claimIds()));
        }
        table.print(terminal);
    }

    private void commitments() {
        for (Attachment attachment : Attachment.values()) {
            List<Pact.Commitment> some = pact.commitments().stream()
                    .filter(c -> c.attachment() == attachment)
                    .toList();
            if (some.isEmpty()) {
                continue;
            }
            title(attachment == Attachment.PACT ? "MONEY IN THE PACT" : "MONEY MENTIONED NEARBY");
            Table table = new Table("", "", "", "");
            for (Pact.Commitment c : some) {
                String way = c.payer().isEmpty() && c.recipient().isEmpty()
                        ? ""
                        : (c.payer().isEmpty() ? "?" : c.payer())
                                + " → "
                                + (c.recipient().isEmpty() ? "?" : c.recipient());
                String period = c.covers().isEmpty() ? "" : "for " + c.covers();
                String purpose = period + (period.isEmpty() || c.purpose().isEmpty() ? "" : ", ") + c.purpose();
                table.row(INDENT + Values.money(c.amount()), way, purpose, evidence.cite(c.claimIds()));
            }
            table.print(terminal);
        }
    }

    private void conflicts() {
        if (pact.conflicts().isEmpty()) {
            return;
        }
        title("CONFLICTS BETWEEN SOURCES");
        Map<String, List<Pact.Conflict>> byField = pact.conflicts().stream()
                .collect(Collectors.groupingBy(Pact.Conflict::field, LinkedHashMap::new, Collectors.toList()));
        Table table = new Table("", "", "", "");
        byField.forEach((field, values) -> {
            String name = field;
            for (Pact.Conflict conflict : values) {
                table.row(
                        INDENT + name,
                        conflict.value(),
                        Values.count(conflict.articles(), "article"),
                        evidence.cite(conflict.claimIds()));
                name = "";
            }
        });
        table.print(terminal);
    }

    private void proofs() {
        title("EVIDENCE");
        int width = Integer.toString(evidence.proofs().size()).length() + 3;
        for (Evidence.Proof proof : evidence.proofs()) {
            String number = "[" + proof.number() + "]";
            String indent = " ".repeat(width);
            SentenceHit hit = proof.first();
            List<String> lines = terminal.wrap(terminal.highlighted(hit.sentence()), width);
            for (int i = 0; i < lines.size(); i++) {
                terminal.line((i == 0 ? number + " ".repeat(width - number.length()) : indent) + lines.get(i));
            }
            terminal.wrap(Printable.line(source(hit)), width).forEach(l -> terminal.line(indent + terminal.dim(l)));
            proof.claims().forEach(claim -> terminal.line(indent + terminal.dim(Printable.line(says(claim.claim())))));
            String where = place.apply(hit.claim());
            if (!where.isEmpty()) {
                terminal.wrap(Printable.line(where), width).forEach(l -> terminal.line(indent + terminal.dim(l)));
            }
        }
    }

    /** {@code 2024-06-14, Example News: Leaders sign pact (a3f0…)}. */
    private static String source(SentenceHit hit) {
        ArticleHead article = hit.article();
        String date =
                article.published() == null ? "undated" : article.published().toString();
        String source = article.source().isEmpty() ? "" : ", " + article.source();
        return date + source + ": " + (article.title().isEmpty() ? "(no title)" : article.title()) + " (" + article.id()
                + ")";
    }

    private static String says(Claim claim) {
        return "→ " + claim.status().code()
                + (claim.alleged() ? ", alleged" : "")
                + (claim.parties().isEmpty() ? "" : ", " + String.join(" ", claim.parties()))
                + (claim.date() == null ? "" : ", " + claim.date().value())
                + (claim.assertedBy().isEmpty() ? "" : ", says " + claim.assertedBy());
    }

    private void title(String title) {
        terminal.line("");
        terminal.line(terminal.bold(title));
    }
}
