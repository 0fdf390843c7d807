package org.pactwire.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Selection;
import org.pactwire.export.internal.ArticleTables;
import org.pactwire.export.internal.ArticleTables.Source;
import org.pactwire.export.internal.Cells;
import org.pactwire.export.internal.Content;
import org.pactwire.export.internal.CsvFile;
import org.pactwire.export.internal.FolderWriter;
import org.pactwire.export.internal.Form;
import org.pactwire.export.internal.PactTables;
import org.pactwire.export.internal.TableFile;
import org.pactwire.fact.Book;
import org.pactwire.fact.Pact;
import org.pactwire.know.PartyTable;

/** Writes the CSV files of the contract; {@code docs/csv.md} describes them. */
public final class CsvExport {
    private CsvExport() {}

    /**
     * Writes all files, {@code datapackage.json} that describes them to programs and {@code README.md} that describes
     * them to people, into a folder, each replaced atomically when all are complete; the same archive gives the same
     * bytes. Articles are streamed: one is in memory at a time.
     */
    public static void write(Archive archive, Book book, PartyTable parties, Path folder) throws IOException {
        write(archive, book, parties::name, folder);
    }

    /**
     * As {@link #write(Archive, Book, PartyTable, Path)}, with those claims alone that are at least so sure.
     *
     * @param least of 100
     * @param book made of these claims
     */
    public static void writeSure(Archive archive, Book book, PartyTable parties, int least, Path folder)
            throws IOException {
        Content.sure(archive, book, least).write(Form.CSV, parties::name, folder);
    }

    /**
     * As {@link #write(Archive, Book, PartyTable, Path)}, with the rows of a selection alone: its articles with what is
     * named in them, its claims, its pacts with all their parts. No document is refused in a selection.
     *
     * @param book the one the selection was made of: {@link Archive#book}
     * @param query what was asked, noted in {@code datapackage.json}
     */
    public static void write(
            Archive archive, Book book, PartyTable parties, Selection selection, String query, Path folder)
            throws IOException {
        Content.of(archive, book, selection, query).write(Form.CSV, parties::name, folder);
    }

    /**
     * Writes the one table whose rows the hits are, as CSV: {@code claims.csv}, {@code articles.csv} or
     * {@code pacts.csv} by the selection's target. The stream is flushed and left open.
     */
    public static void writeHits(Archive archive, Book book, Selection selection, OutputStream out) throws IOException {
        Content content = Content.of(archive, book, selection, "");
        try {
            switch (selection.target()) {
                case PACTS -> {
                    TableFile<Pact> file = new CsvFile<>(PactTables.PACTS, out);
                    book.pacts().stream()
                            .filter(pact -> selection.pacts().contains(pact.id()))
                            .forEach(file::add);
                    file.finish();
                }
                case ARTICLES -> {
                    TableFile<Source> file = new CsvFile<>(ArticleTables.ARTICLES, out);
                    content.forEachSource(file::add);
                    file.finish();
                }
                case SENTENCES -> {
                    TableFile<ArticleTables.ClaimRow> file = new CsvFile<>(ArticleTables.CLAIMS, out);
                    content.forEachSource(source -> file.addAll(ArticleTables.claims(source)));
                    file.finish();
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A text as it stands in a cell of the files: one that a spreadsheet would run has an apostrophe before it. */
    public static String cell(String text) {
        return Cells.harmless(text);
    }

    /** Tells a folder of files from the same folder with other files: their names, sizes and times of last change. */
    public static String mark(Path folder) throws IOException {
        return FolderWriter.mark(folder);
    }

    static void write(Archive archive, Book book, UnaryOperator<String> partyName, Path folder) throws IOException {
        Content.all(archive, book).write(Form.CSV, partyName, folder);
    }
}
