package org.pactwire.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pactwire.app.form.HitJson;
import org.pactwire.app.form.Json;
import org.pactwire.app.form.Printable;
import org.pactwire.app.form.Values;
import org.pactwire.archive.Archive;
import org.pactwire.archive.ArticleHead;
import org.pactwire.archive.Hit;
import org.pactwire.archive.Passage;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.SearchResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the archive. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds evidence sentences, articles or pacts; the best ones first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire search \"security agreement party:JPN\"",
            "  pactwire search 'kind:trade status:signed signed:2024-01..2024-06' --in pacts",
            "  pactwire search '\"frozen assets\" -party:RUS' --in articles --format json",
            "",
            "docs/search.md describes the query language.",
            "",
            "Exit codes: 0 found; 1 nothing found; 2 the query cannot be read; 4 the archive cannot be used."
        })
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archiveOption = new ArchiveOption();

    @Mixin
    private final FormatOption formatOption = new FormatOption();

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, \"phrases\" and fields.")
    private List<String> query = List.of();

    @Option(names = "--in", paramLabel = "WHAT", description = "sentences, articles or pacts (default: sentences).")
    private Target target = Target.SENTENCES;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--offset", paramLabel = "N", description = "Leave out the best N (default: ${DEFAULT-VALUE}).")
    private int offset;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || offset < 0) {
            throw new FailureException(ExitCode.USAGE, "--limit wants a number of at least 1, --offset of at least 0");
        }
        SearchResults results = search(String.join(" ", query));
        switch (formatOption.format) {
            case TABLE -> table(results);
            case JSON ->
                terminal.line(Json.document(Json.object(
                        "total",
                        results.total(),
                        "hits",
                        results.hits().stream().map(HitJson::hit).toList())));
            case CSV -> csv(results);
        }
        return results.hits().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK;
    }

    private SearchResults search(String words) throws IOException {
        try (Archive archive = archiveOption.open()) {
            return archive.search(new SearchRequest(words, target, offset, limit));
        } catch (QueryException e) {
            String before = Printable.line(words.substring(0, Math.min(e.position(), words.length())));
            throw new FailureException(
                    ExitCode.USAGE,
                    "cannot read the query: " + e.getMessage(),
                    "  " + Printable.line(words) + "\n  " + " ".repeat(Printable.width(before)) + "^");
        }
    }

    private void table(SearchResults results) {
        if (results.hits().isEmpty()) {
            terminal.err().println("nothing found");
            return;
        }
        List<List<Hit>> shown = eachSentenceOnce(results.hits());
        int number = offset;
        for (List<Hit> hits : shown) {
            number++;
            print(number, hits);
        }
        String noun = switch (target) {
            case SENTENCES -> "claim";
            case ARTICLES -> "article";
            case PACTS -> "pact";
        };
        terminal.line("");
        terminal.line((offset + 1) + " to " + (offset + results.hits().size()) + " of "
                + Values.count(results.total(), noun)
                + (shown.size() < results.hits().size() ? ", in " + Values.count(shown.size(), "sentence") : ""));
    }

    /** Hits by what they show, in order of the best of each: a sentence that tells of several pacts is one. */
    private static List<List<Hit>> eachSentenceOnce(List<Hit> hits) {
        Map<Object, List<Hit>> shown = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Object place = hit instanceof Hit.SentenceHit sentence
                    ? List.of(
                            sentence.article().id(),
                            sentence.claim().sentence(),
                            sentence.claim().text())
                    : hit;
            shown.computeIfAbsent(place, p -> new ArrayList<>()).add(hit);
        }
        return List.copyOf(shown.values());
    }

    private void print(int number, List<Hit> hits) {
        String label = number + ".";
        switch (hits.getFirst()) {
            case Hit.SentenceHit sentence -> {
                numbered(label, terminal.highlighted(sentence.sentence()));
                below(label, source(sentence.article()));
                hits.stream()
                        .map(Hit.SentenceHit.class::cast)
                        .filter(hit -> !hit.pactId().isEmpty())
                        .map(hit -> hit.pactName() + " (" + hit.pactId() + ")")
                        .distinct()
                        .forEach(pact -> below(label, pact));
            }
            case Hit.ArticleHit article -> {
                numbered(label, terminal.highlighted(article.title()));
                below(label, source(article.article()));
                String indent = " ".repeat(label.length() + 3);
                for (Passage passage : article.passages()) {
                    terminal.wrapped(terminal.highlighted(passage), indent);
                }
            }
            case Hit.PactHit pact -> {
                numbered(label, terminal.highlighted(pact.name()));
                below(
                        label,
                        pact.pact().id() + ", " + pact.pact().kind().code() + ", "
                                + pact.pact().status().code()
                                + (pact.pact().statusDate() == null
                                        ? ""
                                        : " " + pact.pact().statusDate()));
                Hit.SentenceHit evidence = pact.evidence();
                if (evidence != null) {
                    terminal.wrapped(terminal.highlighted(evidence.sentence()), " ".repeat(label.length() + 3));
                }
            }
        }
    }

    private void numbered(String label, String text) {
        List<String> lines = terminal.wrap(text, label.length() + 1);
        terminal.line(label + " " + lines.get(0));
        lines.stream().skip(1).forEach(line -> terminal.line(" ".repeat(label.length() + 1) + line));
    }

    private void below(String label, String text) {
        String indent = " ".repeat(label.length() + 1);
        terminal.wrap(Printable.line(text), indent.length())
                .forEach(line -> terminal.line(indent + terminal.dim(line)));
    }

    private static String source(ArticleHead article) {
        return (article.published() == null ? "undated" : article.published().toString())
                + (article.source().isEmpty() ? "" : ", " + article.source())
                + (article.title().isEmpty() ? "" : ": " + article.title())
                + " (" + article.id() + ")";
    }

    private void csv(SearchResults results) throws IOException {
        switch (target) {
            case PACTS ->
                PactList.print(
                        results.hits().stream()
                                .filter(Hit.PactHit.class::isInstance)
                                .map(hit -> ((Hit.PactHit) hit).pact())
                                .toList(),
                        Format.CSV,
                        terminal);
            case SENTENCES, ARTICLES -> {
                Csv csv = new Csv(
                        terminal,
                        "score",
                        "article_id",
                        "published",
                        "source",
                        "title",
                        "url",
                        "pact_id",
                        "status",
                        "text");
                for (Hit hit : results.hits()) {
                    if (hit instanceof Hit.SentenceHit s) {
                        row(
                                csv,
                                hit,
                                s.article(),
                                s.pactId(),
                                s.claim().status().code(),
                                s.claim().text());
                    } else if (hit instanceof Hit.ArticleHit a) {
                        row(
                                csv,
                                hit,
                                a.article(),
                                "",
                                "",
                                String.join(
                                        " … ",
                                        a.passages().stream().map(Passage::text).toList()));
                    }
                }
            }
        }
    }

    private static void row(Csv csv, Hit hit, ArticleHead article, String pactId, String status, String text)
            throws IOException {
        csv.row(
                String.format(Locale.ROOT, "%.4f", hit.score()),
                article.id(),
                Values.text(article.published()),
                article.source(),
                article.title(),
                article.url(),
                pactId,
                status,
                text);
    }
}
