package org.pactwire.app.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.pactwire.export.CsvExport;

/**
 * A table as CSV, in the form of the CSV contract: RFC 4180, UTF-8, empty where unknown, lists joined by ;, no cell that
 * a spreadsheet takes for a formula. Rows are written as they are given.
 */
final class Sheet implements AutoCloseable {
    private final List<String> columns;
    private final CSVPrinter printer;

    private Sheet(Writer out, List<String> columns) throws IOException {
        this.columns = columns;
        this.printer = new CSVPrinter(
                out,
                CSVFormat.RFC4180
                        .builder()
                        .setRecordSeparator("\n")
                        .setHeader(columns.toArray(String[]::new))
                        .get());
    }

    /** Answers a request with a file of this name. */
    static Sheet answer(Context request, String file, String... columns) throws IOException {
        request.contentType("text/csv; charset=utf-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        return new Sheet(new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8), List.of(columns));
    }

    /** Writes the values of the columns; other keys are left out. */
    void row(Map<String, @Nullable Object> values) {
        try {
            printer.printRecord(
                    columns.stream().map(column -> cell(values.get(column))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> list ->
                CsvExport.cell(list.stream().map(String::valueOf).collect(Collectors.joining(";")));
            case Number number -> number.toString();
            default -> CsvExport.cell(value.toString());
        };
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
