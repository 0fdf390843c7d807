package org.pactwire.export;

import java.io.IOException;
import java.nio.file.Path;
import org.pactwire.archive.Archive;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.fact.Book;

/** Writes the CSV files of the contract. */
public final class CsvExport {
    private CsvExport() {}

    /** Writes all files into a folder, each replaced atomically; the same archive gives the same bytes. */
    public static void write(Archive archive, Book book, PartyTable parties, Path folder) throws IOException {
        throw new UnsupportedOperationException(folder.toString());
    }
}
