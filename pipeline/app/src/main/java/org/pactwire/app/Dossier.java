package org.pactwire.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pactwire.app.form.Evidence;
import org.pactwire.app.form.PactFacts;
import org.pactwire.app.form.Printable;
import org.pactwire.app.form.Values;
import org.pactwire.archive.ArticleHead;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;
import org.pactwire.resolve.Reason;

/** All that is known of one pact, for a terminal: each value with the numbers of the sentences that say it. */
final class Dossier {
    private static final String INDENT = "  ";

    private final Pact pact;
    private final Evidence evidence;
    private final List<Reason> reasons;
    private final Function<Claim, String> place;
    private final Terminal terminal;

    /**
     * @param reasons why each value stands; empty if nobody asked
     * @param place where the sentence of a claim stands, as shown below it; empty for nothing
     */
    Dossier(
            Pact pact,
            List<SentenceHit> claims,
            List<Reason> reasons,
            Function<Claim, String> place,
            Terminal terminal) {
        this.pact = pact;
        this.evidence = new Evidence(claims);
        this.reasons = reasons;
        this.place = place;
        this.terminal = terminal;
    }

    void print() {
        header();
        parties();
        history();
        commitments();
        conflicts();
        why();
        proofs();
    }

    private void header() {
        terminal.line(terminal.bold(Printable.line(pact.name())));
        terminal.line(terminal.dim(
                pact.id() + (pact.registryId().isEmpty() ? "" : ", known as " + Printable.line(pact.registryId()))));
        terminal.line("");
        Table table = new Table("", "", "");
        for (PactFacts.Fact fact : PactFacts.of(pact, evidence)) {
            table.row(fact.name(), fact.value(), Evidence.brackets(fact.sentences()));
        }
        table.print(terminal);
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

    private void why() {
        if (reasons.isEmpty()) {
            return;
        }
        title("WHY");
        for (Reason reason : reasons) {
            String cited = evidence.cite(reason.claimIds());
            wrapped(INDENT, reason.field() + " = " + reason.value() + (cited.isEmpty() ? "" : "  " + cited));
            wrapped(INDENT + INDENT, reason.rule());
            for (Reason.Against against : reason.against()) {
                wrapped(INDENT + INDENT, "not " + against.value() + "  " + evidence.cite(against.claimIds()));
            }
        }
    }

    private void wrapped(String indent, String text) {
        terminal.wrap(Printable.line(text), indent.length()).forEach(l -> terminal.line(indent + l));
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
