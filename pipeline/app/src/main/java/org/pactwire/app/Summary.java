package org.pactwire.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Printable;
import org.pactwire.app.form.Values;
import org.pactwire.archive.Hit;
import org.pactwire.archive.News;
import org.pactwire.article.Rejection;
import org.pactwire.run.Outcome;
import org.pactwire.run.RunReport;

/** What a run tells at its end. */
final class Summary {
    private Summary() {}

    static void print(RunReport report, Path archive, @Nullable Path export, Terminal terminal) {
        Table table = new Table("", "", "").right(1);
        table.row("documents read", Terminal.number(report.read()), bytes(report.bytes()));
        for (Outcome outcome : Outcome.values()) {
            table.row("  " + outcome.code(), Terminal.number(report.count(outcome)), remark(outcome, report));
        }
        if (report.unfinished() > 0) {
            table.row("  left for the next run", Terminal.number(report.unfinished()), "");
        }
        table.row("", "", "");
        RunReport.Found found = report.found();
        table.row("entities", Terminal.number(found.entities()), "in the articles of this run");
        table.row("amounts of money", Terminal.number(found.money()), "");
        table.row("dates", Terminal.number(found.dates()), "");
        table.row("claims", Terminal.number(found.claims()), "");
        RunReport.Totals totals = report.totals();
        if (totals != null) {
            table.row("pacts", Terminal.number(totals.pacts()), "from " + Values.count(totals.articles(), "article"));
        }
        table.row("", "", "");
        report.times().forEach((step, time) -> table.row("time to " + step.label(), seconds(time), ""));
        table.row("time in all", seconds(report.elapsed()), rate(report));
        table.print(terminal);
        terminal.line("");
        otherLanguages(report, terminal);
        if (report.outdated() > 0) {
            terminal.line(Values.count(report.outdated(), "document")
                    + " unchanged, but read with another version of the program or its models: --refresh reads them"
                    + " again.");
        }
        if (report.stopped()) {
            terminal.line("Stopped before the end. Run the same command again to go on.");
        } else {
            if (export != null && report.count(Outcome.REJECTED) > 0) {
                terminal.line("rejected.csv tells why a document was rejected.");
            }
            terminal.line("Archive: " + Printable.line(fromHere(archive))
                    + (export == null ? "" : "   CSV: " + Printable.line(fromHere(export))));
        }
    }

    /** A path as it is typed in the current folder. */
    static String fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path there = path.toAbsolutePath().normalize();
        return there.startsWith(here) && !there.equals(here)
                ? here.relativize(there).toString()
                : path.toString();
    }

    private static String remark(Outcome outcome, RunReport report) {
        if (outcome != Outcome.REJECTED || report.rejections().isEmpty()) {
            return "";
        }
        return report.rejections().entrySet().stream()
                .map(e -> Terminal.number(e.getValue()) + " " + words(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Rejection.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void otherLanguages(RunReport report, Terminal terminal) {
        Map<String, Long> languages = report.otherLanguages();
        if (languages.isEmpty()) {
            return;
        }
        long sum = languages.values().stream().mapToLong(n -> n).sum();
        String list = languages.entrySet().stream()
                .map(e -> e.getKey() + " " + Terminal.number(e.getValue()))
                .collect(Collectors.joining(", "));
        terminal.line(Values.count(sum, "article") + " in other languages (" + Printable.line(list)
                + "): indexed, not read for facts.");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%,.2f s", time.toNanos() / 1e9);
    }

    private static String rate(RunReport report) {
        double seconds = report.elapsed().toNanos() / 1e9;
        double rate = report.read() / Math.max(seconds, 1e-3);
        return String.format(Locale.ROOT, rate < 10 ? "%.1f documents a second" : "%,.0f documents a second", rate);
    }

    private static String bytes(long bytes) {
        return bytes < 1 << 20
                ? Terminal.number((bytes + 1023) >> 10) + " kB"
                : Terminal.number((bytes + (1 << 19)) >> 20) + " MB";
    }

    /** What is new for those who watch. */
    static void print(List<News> news, Terminal terminal) {
        for (News fresh : news) {
            terminal.line("");
            terminal.line(
                    terminal.bold(Values.count(fresh.fresh(), "new hit") + " for " + WatchCommand.show(fresh.watch())));
            for (Hit hit : fresh.hits()) {
                String text = switch (hit) {
                    case Hit.SentenceHit sentence -> sentence.claim().text();
                    case Hit.ArticleHit article -> article.article().title();
                    case Hit.PactHit pact ->
                        pact.pact().name() + " (" + pact.pact().id() + ")";
                };
                terminal.wrapped(Printable.line(text), "  ");
            }
        }
    }
}
