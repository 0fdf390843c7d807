package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Json;
import org.pactwire.app.form.Printable;
import org.pactwire.read.fetch.FetchOutcome;
import org.pactwire.read.fetch.FetchReason;
import org.pactwire.read.fetch.FetchReport;
import org.pactwire.read.fetch.FetchedAddress;

/** What fetching tells at its end. */
final class FetchSummary {
    /** The table names so many addresses that came to nothing; the report has all. */
    private static final int MOST_NAMED = 20;

    private FetchSummary() {}

    static void print(FetchReport report, Path into, Format format, Terminal terminal) throws IOException {
        switch (format) {
            case TABLE -> table(report, into, terminal);
            case JSON -> terminal.line(Json.document(json(report)));
            case CSV -> csv(report, terminal);
        }
    }

    private static void table(FetchReport report, Path into, Terminal terminal) {
        Table counts = new Table("", "", "").right(1);
        counts.row("addresses", Terminal.number(report.known()), "");
        for (FetchOutcome outcome : FetchOutcome.values()) {
            counts.row("  " + outcome.code(), Terminal.number(report.count(outcome)), reasons(report, outcome));
        }
        counts.row("", "", "");
        counts.row("received", Terminal.number((report.bytes() + 1023) >> 10) + " kB", "");
        counts.row(
                "time", String.format(Locale.ROOT, "%,.2f s", report.elapsed().toNanos() / 1e9), "");
        counts.print(terminal);
        terminal.line("");
        troubles(report, terminal);
        if (report.stopped()) {
            terminal.line("Stopped before the end. Run the same command again to go on.");
        }
        terminal.line(
                report.files().isEmpty()
                        ? "No new page for " + Printable.line(into.toString())
                        : "Pages: "
                                + report.files().stream()
                                        .map(file -> Printable.line(file.toString()))
                                        .collect(Collectors.joining(", ")));
    }

    private static String reasons(FetchReport report, FetchOutcome outcome) {
        return report.reasons(outcome).entrySet().stream()
                .map(e -> Terminal.number(e.getValue()) + " " + words(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String words(FetchReason reason) {
        return reason.code().replace('_', ' ');
    }

    private static void troubles(FetchReport report, Terminal terminal) {
        List<FetchedAddress> troubles = report.addresses().stream()
                .filter(a -> a.outcome() == FetchOutcome.REFUSED || a.outcome() == FetchOutcome.FAILED)
                .toList();
        if (troubles.isEmpty()) {
            return;
        }
        Table table = new Table("refused or failed", "why", "");
        troubles.stream().limit(MOST_NAMED).forEach(a -> {
            FetchReason reason = a.reason();
            table.row(
                    a.url() + (a.finalUrl().isEmpty() ? "" : " → " + a.finalUrl()),
                    reason == null ? "" : words(reason),
                    a.detail());
        });
        table.print(terminal);
        if (troubles.size() > MOST_NAMED) {
            terminal.line("… and " + Terminal.number(troubles.size() - MOST_NAMED) + " more; --format csv lists all");
        }
        terminal.line("");
    }

    private static void csv(FetchReport report, Terminal terminal) throws IOException {
        Csv csv = new Csv(terminal, "url", "outcome", "reason", "detail", "status", "bytes", "final_url", "from");
        for (FetchedAddress a : report.addresses()) {
            FetchReason reason = a.reason();
            csv.row(
                    a.url(),
                    a.outcome().code(),
                    reason == null ? "" : reason.code(),
                    a.detail(),
                    a.status() == 0 ? "" : Integer.toString(a.status()),
                    Long.toString(a.bytes()),
                    a.finalUrl(),
                    a.from());
        }
    }

    /** The whole report; every outcome is named, also those that no address had. */
    static Map<String, @Nullable Object> json(FetchReport report) {
        Map<String, @Nullable Object> outcomes = Json.object();
        for (FetchOutcome outcome : FetchOutcome.values()) {
            outcomes.put(outcome.code(), report.count(outcome));
        }
        Map<String, @Nullable Object> json = Json.object();
        json.put("known", report.known());
        json.put("outcomes", outcomes);
        json.put("not_listed", report.beyond());
        json.put("bytes", report.bytes());
        json.put("started", report.started().toString());
        json.put("seconds", report.elapsed().toMillis() / 1000.0);
        json.put("stopped", report.stopped());
        json.put("files", report.files().stream().map(Path::toString).toList());
        json.put(
                "addresses", report.addresses().stream().map(FetchSummary::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(FetchedAddress address) {
        Map<String, @Nullable Object> json = Json.object();
        FetchReason reason = address.reason();
        json.put("url", address.url());
        json.put("outcome", address.outcome().code());
        json.put("reason", reason == null ? null : reason.code());
        json.put("detail", address.detail());
        json.put("status", address.status() == 0 ? null : address.status());
        json.put("bytes", address.bytes());
        json.put("final_url", address.finalUrl());
        json.put("from", address.from());
        return json;
    }
}
