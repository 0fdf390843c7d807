package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Printable;
import org.pactwire.app.form.Values;
import org.pactwire.archive.Archive;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.Selection;
import org.pactwire.export.CsvExport;
import org.pactwire.extract.Knowledge;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.fact.Book;
import org.pactwire.run.Books;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the CSV files of an archive. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the CSV files, described by datapackage.json beside them, into a folder.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire export for-the-data-team",
            "  pactwire export out --archive big",
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

    @Mixin
    private final ArchiveOption archiveOption = new ArchiveOption();

    @Mixin
    private final TablesOption tables = new TablesOption();

    @Parameters(paramLabel = "DIR", description = "Folder to write into; made if it is not there.")
    private Path folder = Path.of("");

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Write what this query finds, and what belongs to it, instead of everything.")
    private @Nullable String query;

    @Option(
            names = "--in",
            paramLabel = "WHAT",
            description = "What the query is asked of: sentences, articles or pacts (default: pacts).")
    private Target target = Target.PACTS;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive archive = archiveOption.open()) {
            Knowledge knowledge = tables.knowledge();
            if (query != null) {
                return export(archive, knowledge.parties(), query);
            }
            Book book = Books.of(archive, knowledge);
            CsvExport.write(archive, book, knowledge.parties(), folder);
            terminal.line(
                    Values.count(book.pacts().size(), "pact") + " written to " + Printable.line(folder.toString()));
        }
        return ExitCode.OK;
    }

    private int export(Archive archive, PartyTable parties, String asked) throws IOException {
        if (archive.bookMadeWith().isEmpty()) {
            terminal.err().println("The pacts are older than the articles; ingest brings them up to date.");
        }
        Selection selection = select(archive, asked);
        CsvExport.write(archive, archive.book(), parties, selection, asked, folder);
        terminal.line(Values.count(selection.articles().size(), "article")
                + ", " + Values.count(selection.claims().size(), "claim")
                + " and " + Values.count(selection.pacts().size(), "pact")
                + " written to " + Printable.line(folder.toString()));
        return selection.articles().isEmpty() && selection.pacts().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK;
    }

    private Selection select(Archive archive, String asked) throws IOException {
        try {
            return archive.select(asked, target);
        } catch (QueryException e) {
            throw FailureException.of(e, asked);
        }
    }
}
