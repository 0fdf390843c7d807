package org.pactwire.know;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A table of what the program knows: tab-separated values in UTF-8 with a header. A row may stop early; what is missing is
 * empty. Empty lines and lines that begin with {@code #} are skipped. The one reader of all tables under {@code models},
 * so that every bad row is told with its file and line.
 *
 * @param source named in error messages
 */
record TsvTable(String source, List<Row> rows) {
    TsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * A table that is packaged with the program.
     *
     * @param source where it lies below the root of the class path: {@code models/parties/states.tsv}
     * @throws UncheckedIOException if it is missing or lacks one of the named columns
     */
    static TsvTable packaged(String source, String... required) {
        try {
            return read(source, stream(source), required);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes of a table that is packaged with the program.
     *
     * @throws IOException if it is missing
     */
    static InputStream stream(String source) throws IOException {
        InputStream in = TsvTable.class.getResourceAsStream("/" + source);
        if (in == null) {
            throw new IOException("not packaged: " + source);
        }
        return in;
    }

    /**
     * Reads a table to its end and closes it.
     *
     * @throws IOException if it cannot be read or lacks one of the named columns
     */
    static TsvTable read(String source, InputStream in, String... required) throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean empty = true;
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
                    empty = false;
                    if (!header.containsAll(List.of(required))) {
                        throw new IOException(source + ": needs the columns " + String.join(", ", required));
                    }
                } else {
                    rows.add(new Row(source + ":" + number, header, cells));
                }
            }
        }
        if (empty) {
            throw new IOException(source + ": empty");
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
            return list(column, "|");
        }

        /** The parts of a cell between separators, empty ones left out. */
        List<String> list(String column, String separator) {
            return Arrays.stream(get(column).split(Pattern.quote(separator), -1))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }

        /**
         * The constant that a cell names, in small letters in the table.
         *
         * @throws IOException if there is none of this name; the message names file and line
         */
        <E extends Enum<E>> E constant(String column, Class<E> type) throws IOException {
            try {
                return Enum.valueOf(type, get(column).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IOException(place + ": no " + column + ": " + get(column), e);
            }
        }

        /** An error in this row, told with file and line. */
        IOException bad(String message) {
            return new IOException(place + ": " + message);
        }

        /** As {@link #bad(String)}, with what was found wrong with a cell. */
        IOException bad(RuntimeException cause) {
            return new IOException(place + ": " + cause.getMessage(), cause);
        }
    }
}
