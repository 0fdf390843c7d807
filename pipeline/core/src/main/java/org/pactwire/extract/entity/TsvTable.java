package org.pactwire.extract.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of tab-separated values in UTF-8 with a header. A row may stop early; what is missing is empty. Empty lines
 * and lines that begin with {@code #} are skipped.
 *
 * @param source named in error messages
 */
record TsvTable(String source, List<Row> rows) {
    TsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table to its end and closes it.
     *
     * @throws IOException if it cannot be read or lacks one of the named columns
     */
    static TsvTable read(String source, InputStream in, String... required) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> header = List.of();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells =
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
                if (header.isEmpty()) {
                    header = cells;
                    if (!header.containsAll(List.of(required))) {
                        throw new IOException(source + ": needs the columns " + String.join(", ", required));
                    }
                } else {
                    rows.add(new Row(source + ":" + number, header, cells));
                }
            }
        }
        return new TsvTable(source, rows);
    }

    /** @param place file and line, for messages */
    record Row(String place, List<String> header, List<String> cells) {
        /** Empty where the table lacks the column or the row the cell. */
        String get(String column) {
            int index = header.indexOf(column);
            return index < 0 || index >= cells.size() ? "" : cells.get(index);
        }

        /** The parts of a cell between bars. */
        List<String> list(String column) {
            return Arrays.stream(get(column).split("\\|", -1))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }
    }
}
