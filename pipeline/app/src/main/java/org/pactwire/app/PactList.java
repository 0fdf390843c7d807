package org.pactwire.app;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pactwire.app.form.Json;
import org.pactwire.app.form.Values;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Pact;

/** Pacts, one a row. */
final class PactList {
    /** By last report, the unknown ones last; then by id. */
    static final Comparator<Pact> LATEST_FIRST = Comparator.comparing(
                    Pact::lastReported, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .reversed()
            .thenComparing(Pact::id);

    private PactList() {}

    static void print(List<Pact> pacts, Format format, Terminal terminal) throws IOException {
        switch (format) {
            case TABLE -> table(pacts, terminal);
            case JSON ->
                terminal.line(Json.document(pacts.stream().map(Json::pact).toList()));
            case CSV -> csv(pacts, terminal);
        }
    }

    private static void table(List<Pact> pacts, Terminal terminal) {
        if (pacts.isEmpty()) {
            terminal.err().println("no pact found");
            return;
        }
        Table table = new Table("ID", "PACT", "KIND", "PARTIES", "STATUS", "DATE", "ARTICLES")
                .whole(0)
                .whole(4)
                .whole(5)
                .spare(2)
                .spare(6)
                .spare(3, 16)
                .right(6);
        for (Pact pact : pacts) {
            table.row(
                    pact.id(),
                    pact.name(),
                    pact.kind().code(),
                    String.join(" ", pact.partyIds()),
                    pact.status().code(),
                    Values.text(pact.statusDate()),
                    Terminal.number(pact.articles()));
        }
        table.print(terminal);
    }

    private static void csv(List<Pact> pacts, Terminal terminal) throws IOException {
        Csv csv = csv(terminal);
        for (Pact pact : pacts) {
            row(csv, pact);
        }
    }

    /** A file of pacts with its header. */
    static Csv csv(Terminal terminal) throws IOException {
        return new Csv(
                terminal,
                "pact_id",
                "name",
                "kind",
                "parties",
                "status",
                "status_date",
                "signed",
                "signed_place",
                "years",
                "articles",
                "confidence");
    }

    static void row(Csv csv, Pact pact) throws IOException {
        csv.row(
                pact.id(),
                pact.name(),
                pact.kind().code(),
                String.join(";", pact.partyIds()),
                pact.status().code(),
                Values.text(pact.statusDate()),
                Values.text(pact.signed()),
                pact.signedPlace(),
                Values.text(pact.years()),
                Integer.toString(pact.articles()),
                String.format(Locale.ROOT, "%.2f", pact.confidence()));
    }
}
