package org.pactwire.app.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file with a header, by column name. */
public final class CsvRows {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvRows() {}

    /**
     * All rows of a file of a folder.
     *
     * @throws IOException naming the file, if it is missing or is no CSV
     */
    public static List<Row> read(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IOException("no such file: " + file);
        }
        List<Row> rows = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(in, FORMAT)) {
            for (CSVRecord line : parser) {
                rows.add(new Row(line.toMap()));
            }
        } catch (IllegalArgumentException | IllegalStateException | java.io.UncheckedIOException e) {
            throw new IOException("not readable as CSV: " + file + ": " + e.getMessage(), e);
        }
        return rows;
    }

    /** One row; a column that the file lacks is empty. */
    public record Row(Map<String, String> values) {
        public String get(String column) {
            return values.getOrDefault(column, "");
        }

        public boolean flag(String column) {
            return get(column).equals("true");
        }

        /** The parts of a field that joins several with {@code ;}. */
        public List<String> list(String column) {
            return Arrays.stream(get(column).split(";", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}
