package org.pactwire.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Printable;
import org.pactwire.app.form.Values;
import org.pactwire.archive.Archive;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.Selection;
import org.pactwire.export.CsvExport;
import org.pactwire.export.ParquetExport;
import org.pactwire.fact.Book;
import org.pactwire.know.Knowledge;
import org.pactwire.know.PartyTable;
import org.pactwire.run.Books;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the tables of an archive, as CSV or Parquet. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the tables as CSV, as Parquet or both, described by datapackage.json beside them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire export for-the-data-team",
            "  pactwire export out --archive big --parquet out-parquet",
            "  pactwire export --parquet for-duckdb",
            "  pactwire export japan --query 'party:JPN status:signed'",
            "  pactwire export summit --query 'summit published:2024-06' --in articles",
            "",
            "A selection of pacts comes with their claims and the articles that make them; one of sentences with their"
                    + " articles and pacts; one of articles with their claims and pacts.",
            "Files that are there are replaced, each at once as a whole. The same archive gives the same bytes.",
            "",
            "Exit codes: 0 written; 1 nothing selected; 2 wrong usage; 3 a file cannot be written; 4 the archive cannot be used."
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ArchiveOption archiveOption = new ArchiveOption();

    @Mixin
    private final TablesOption tables = new TablesOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder for the CSV files; made if it is not there. Without it, --parquet is needed.")
    private @Nullable Path csv;

    @Option(
            names = "--parquet",
            paramLabel = "DIR",
            description = "Folder for the tables as Parquet: a file each, with the columns and rows of the CSV files.")
    private @Nullable Path parquet;

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Write what this query finds, and what belongs to it, instead of everything.")
    private @Nullable String query;

    @Option(
            names = "--in",
            paramLabel = "WHAT",
            description = "What the query is asked of: sentences, articles or pacts (default: pacts).")
    private @Nullable Target target;

    @Option(
            names = "--min-score",
            paramLabel = "SHARE",
            description =
                    "Only claims of this score and more, 0 to 1, and the pacts that these come to: fewer and surer"
                            + " ones. Claims without a score stay: those that only mention a pact, and all of an archive that the rules read"
                            + " alone.")
    private @Nullable Double minScore;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (csv == null && parquet == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: DIR, or --parquet DIR");
        }
        if (csv != null && parquet != null && absolute(csv).equals(absolute(parquet))) {
            throw new ParameterException(spec.commandLine(), "CSV and Parquet files want folders of their own");
        }
        if (minScore != null && (minScore.isNaN() || minScore < 0 || minScore > 1)) {
            throw new ParameterException(spec.commandLine(), "--min-score wants a number from 0 to 1");
        }
        if (minScore != null && query != null) {
            throw new ParameterException(spec.commandLine(), "--min-score or --query, not both");
        }
        if (target != null && query == null) {
            throw new ParameterException(spec.commandLine(), "--in says what --query is asked of");
        }
        try (Archive archive = archiveOption.open()) {
            Knowledge knowledge = tables.knowledge();
            if (query != null) {
                return export(archive, knowledge.parties(), query);
            }
            int least = minScore == null ? 0 : hundredths(minScore);
            Book book = least == 0 ? Books.of(archive, knowledge) : Books.ofSure(archive, knowledge, least);
            if (csv != null) {
                CsvExport.writeSure(archive, book, knowledge.parties(), least, csv);
            }
            if (parquet != null) {
                ParquetExport.writeSure(archive, book, knowledge.parties(), least, parquet);
            }
            written(Values.count(book.pacts().size(), "pact"));
        }
        return ExitCode.OK;
    }

    private int export(Archive archive, PartyTable parties, String asked) throws IOException {
        if (archive.bookMadeWith().isEmpty()) {
            terminal.err().println("The pacts are older than the articles; ingest brings them up to date.");
        }
        Selection selection = select(archive, asked);
        Book book = archive.book();
        if (csv != null) {
            CsvExport.write(archive, book, parties, selection, asked, csv);
        }
        if (parquet != null) {
            ParquetExport.write(archive, book, parties, selection, asked, parquet);
        }
        written(Values.count(selection.articles().size(), "article")
                + ", " + Values.count(selection.claims().size(), "claim")
                + " and " + Values.count(selection.pacts().size(), "pact"));
        return selection.articles().isEmpty() && selection.pacts().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK;
    }

    /** Rounded up: 0.555 leaves out 0.55. */
    private static int hundredths(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    private void written(String what) {
        terminal.line(what + " written to "
                + Stream.of(csv, parquet)
                        .filter(Objects::nonNull)
                        .map(folder -> Printable.line(folder.toString()))
                        .collect(Collectors.joining(" and ")));
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private Selection select(Archive archive, String asked) throws IOException {
        try {
            return archive.select(asked, target == null ? Target.PACTS : target);
        } catch (QueryException e) {
            throw FailureException.of(e, asked);
        }
    }
}
