package org.pactwire.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pactwire.app.form.Printable;
import org.pactwire.export.CsvExport;

/** Rows of CSV on standard output, in the form of the CSV contract. */
final class Csv {
    private final CSVPrinter printer;
    private final boolean forPeople;

    Csv(Terminal terminal, String... header) throws IOException {
        this.forPeople = terminal.outIsTerminal();
        this.printer = new CSVPrinter(
                terminal.out(),
                CSVFormat.RFC4180
                        .builder()
                        .setRecordSeparator("\n")
                        .setHeader(header)
                        .get());
    }

    void row(String... cells) throws IOException {
        List<String> safe = Arrays.stream(cells).map(this::safe).toList();
        printer.printRecord(safe);
    }

    /** No cell is a formula to a spreadsheet; on a terminal none is a command either. */
    private String safe(String cell) {
        String harmless = CsvExport.cell(cell);
        return forPeople ? Printable.lines(harmless) : harmless;
    }
}
