package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Printable;
import org.pactwire.article.Article;
import org.pactwire.article.Rejection;
import org.pactwire.clean.CleanJson;
import org.pactwire.clean.CleanReport;
import org.pactwire.clean.Cleaned;
import org.pactwire.clean.Cleaner;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;
import org.pactwire.read.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cleans pages and texts, without models and without an archive. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = "Prints clean articles: text, or one JSON object a line with title, byline, dates and text.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire clean page.html",
            "  pactwire clean page.html --explain",
            "  pactwire clean pages/ --format jsonl > articles.jsonl",
            "  curl -s https://news.example/article | pactwire clean -",
            "",
            InputOptions.FORMATS,
            "",
            InputOptions.LIMITS,
            "",
            "What is no article is named on standard error with the reason.",
            "",
            "Exit codes: 0 at least one article; 1 none; 2 wrong usage; 3 a path cannot be read."
        })
final class CleanCommand implements Callable<Integer> {
    private enum Shape {
        TEXT,
        JSONL
    }

    private final Terminal terminal;
    private final Cleaner cleaner = new Cleaner();
    private int articles;
    private @Nullable Clean waiting;

    /** An article and how its text was chosen. */
    private record Clean(Article article, CleanReport report) {}

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders; - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or jsonl (default: text).")
    private Shape format = Shape.TEXT;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents worked on at a time (one for each processor if not given).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--explain",
            description =
                    "Say of each article which rule chose its text, and how likely it is whole and clean (0 to 1).")
    private boolean explain;

    CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        if (threads < 1) {
            throw new FailureException(ExitCode.USAGE, "--threads wants a number of at least 1");
        }
        if (paths.contains("-")) {
            if (paths.size() > 1) {
                throw new FailureException(ExitCode.USAGE, "- goes with no other path");
            }
            // an origin begins with the name of a folder
            clean(Sources.open(System.in, "dev/stdin", input.read()));
        } else {
            clean(Sources.open(paths.stream().map(Path::of).toList(), input.read()));
        }
        return articles == 0 ? ExitCode.NOTHING_FOUND : ExitCode.OK;
    }

    private void clean(RawDocuments source) throws IOException, InterruptedException, ExecutionException {
        try (RawDocuments documents = source;
                InOrder<CleanReport> work = new InOrder<>(threads, this::take)) {
            for (ReadResult result = documents.next(); result != null; result = documents.next()) {
                switch (result) {
                    case ReadResult.Refused refused ->
                        work.add(() -> new CleanReport(new Cleaned.Refused(refused.rejection()), "", 0, "", ""));
                    case ReadResult.Read read -> work.add(() -> cleaner.explain(read.document()));
                }
            }
            work.finish();
        }
        Clean last = waiting;
        if (last != null) {
            print(last, articles > 1);
        }
    }

    /** An article waits for the next one: only if there are several does each get a line with its origin. */
    private void take(CleanReport report) {
        switch (report.outcome()) {
            case Cleaned.Refused refused -> terminal.err().println(Printable.line(line(refused.rejection())));
            case Cleaned.Kept kept -> {
                articles++;
                Clean before = waiting;
                if (before != null) {
                    print(before, true);
                }
                waiting = new Clean(kept.article(), report);
            }
        }
    }

    /** {@code chosen by: declared body; confidence 0.97; language en, declared de; section World}. */
    private static String explanation(Clean clean) {
        CleanReport report = clean.report();
        String language = clean.article().language();
        String declared = report.declaredLanguage();
        return "chosen by: " + report.rule() + "; confidence "
                + String.format(Locale.ROOT, "%.2f", report.confidence())
                + (language.isEmpty() ? "" : "; language " + language)
                + (declared.isEmpty() || declared.equals(language) ? "" : ", declared " + declared)
                + (report.section().isEmpty() ? "" : "; section " + report.section());
    }

    private static String line(Rejection rejection) {
        String reason = rejection.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return rejection.origin() + ": " + reason + (rejection.detail().isEmpty() ? "" : ", " + rejection.detail());
    }

    private void print(Clean clean, boolean named) {
        Article article = clean.article();
        switch (format) {
            case JSONL -> terminal.line(Printable.json(CleanJson.line(article, explain ? clean.report() : null)));
            case TEXT -> {
                if (named) {
                    terminal.line("==> " + Printable.line(article.origin()) + " <==");
                }
                if (!article.title().isEmpty()) {
                    terminal.line(terminal.bold(Printable.line(article.title())));
                    terminal.line("");
                }
                if (explain) {
                    terminal.line(terminal.dim(Printable.line(explanation(clean))));
                    terminal.line("");
                }
                terminal.line(Printable.lines(article.text()));
                if (named) {
                    terminal.line("");
                }
            }
        }
        ClosedOutputException.check(terminal);
    }
}
