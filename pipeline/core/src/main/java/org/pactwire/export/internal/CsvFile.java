package org.pactwire.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A table as CSV: RFC 4180 with {@code \n} at the end of each row. */
public final class CsvFile<R> implements TableFile<R> {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private final Table<R> table;
    private final CSVPrinter printer;

    /** Writes the names of the columns; the stream is never closed. */
    public CsvFile(Table<R> table, OutputStream out) throws IOException {
        this.table = table;
        // a writer of this kind puts a question mark for what UTF-8 cannot hold, others would stop
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord((Object[]) table.header());
    }

    @Override
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

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
