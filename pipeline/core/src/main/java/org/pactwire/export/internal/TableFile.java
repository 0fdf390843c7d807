package org.pactwire.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** One table being written, row by row: RFC 4180 with {@code \n} at the end of each row. */
public final class TableFile<R> {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private final Table<R> table;
    private final CSVPrinter printer;

    public TableFile(Table<R> table, FolderWriter folder) throws IOException {
        this(table, folder.file(table.file()));
    }

    public TableFile(Table<R> table, OutputStream out) throws IOException {
        this.table = table;
        // a writer of this kind puts a question mark for what UTF-8 cannot hold, others would stop
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord((Object[]) table.header());
    }

    /**
     * Writes a row.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void add(R row) {
        try {
            for (Column<R> column : table.columns()) {
                printer.print(column.cell(row));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void addAll(List<R> rows) {
        rows.forEach(this::add);
    }

    public void flush() throws IOException {
        printer.flush();
    }
}
