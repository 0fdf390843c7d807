package org.pactwire.export;

import java.io.IOException;
import java.nio.file.Path;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Selection;
import org.pactwire.export.internal.Content;
import org.pactwire.export.internal.Form;
import org.pactwire.fact.Book;
import org.pactwire.know.PartyTable;

/**
 * Writes the tables of the CSV files as Parquet: the same columns and rows in the same order, dates, numbers and flags in
 * types of their own, null where a CSV field is empty. {@code docs/csv.md} describes them.
 */
public final class ParquetExport {
    private ParquetExport() {}

    /**
     * Writes a file for each table, with {@code datapackage.json} and {@code README.md}, into a folder, each replaced
     * atomically when all are complete; the same archive gives the same bytes. Articles are streamed, and some tens of
     * megabytes of rows held for each table that is being written.
     */
    public static void write(Archive archive, Book book, PartyTable parties, Path folder) throws IOException {
        Content.all(archive, book).write(Form.PARQUET, parties::name, folder);
    }

    /**
     * As {@link #write(Archive, Book, PartyTable, Path)}, with those claims alone that are at least so sure.
     *
     * @param least of 100
     * @param book made of these claims
     */
    public static void writeSure(Archive archive, Book book, PartyTable parties, int least, Path folder)
            throws IOException {
        Content.sure(archive, book, least).write(Form.PARQUET, parties::name, folder);
    }

    /**
     * As {@link #write(Archive, Book, PartyTable, Path)}, with the rows of a selection alone.
     *
     * @param book the one the selection was made of: {@link Archive#book}
     * @param query what was asked, noted in {@code datapackage.json}
     */
    public static void write(
            Archive archive, Book book, PartyTable parties, Selection selection, String query, Path folder)
            throws IOException {
        Content.of(archive, book, selection, query).write(Form.PARQUET, parties::name, folder);
    }
}
