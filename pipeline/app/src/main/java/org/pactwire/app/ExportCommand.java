package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pactwire.app.form.Printable;
import org.pactwire.app.form.Values;
import org.pactwire.archive.Archive;
import org.pactwire.export.CsvExport;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.fact.Book;
import org.pactwire.run.Books;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "",
            "Files that are there are replaced, each at once as a whole. The same archive gives the same bytes.",
            "",
            "Exit codes: 0 written; 2 wrong usage; 3 a file cannot be written; 4 the archive cannot be used."
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archiveOption = new ArchiveOption();

    @Parameters(paramLabel = "DIR", description = "Folder to write into; made if it is not there.")
    private Path folder = Path.of("");

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive archive = archiveOption.open()) {
            PartyTable parties = PartyTable.load();
            Book book = Books.of(archive, parties);
            CsvExport.write(archive, book, parties, folder);
            terminal.line(
                    Values.count(book.pacts().size(), "pact") + " written to " + Printable.line(folder.toString()));
        }
        return ExitCode.OK;
    }
}
