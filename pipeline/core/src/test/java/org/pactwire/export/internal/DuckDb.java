package org.pactwire.export.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another program that reads and writes Parquet, in this process. */
public final class DuckDb implements AutoCloseable {
    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /** Looks for files in a folder. */
    public static DuckDb in(Path folder) throws SQLException {
        DuckDb opened = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
        try (Statement statement = opened.connection.createStatement()) {
            statement.execute("SET file_search_path = '" + folder.toString().replace("'", "''") + "'");
        }
        return opened;
    }

    /** The rows of a query in their order, each value as the CSV files write it. */
    public List<List<String>> rows(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            int columns = results.getMetaData().getColumnCount();
            List<List<String>> rows = new ArrayList<>();
            while (results.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(cell(results.getObject(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /**
     * Writes the rows of a query as a file.
     *
     * @param options how, as {@code COMPRESSION zstd}; may be empty
     */
    public void write(String query, Path file, String options) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + query + ") TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet"
                    + (options.isEmpty() ? "" : ", " + options) + ")");
        }
    }

    /** Columns of a file in their order, with their types. */
    public Map<String, String> types(String file) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        rows("DESCRIBE SELECT * FROM '" + file + "'").forEach(row -> types.put(row.get(0), row.get(1)));
        return types;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> plain(number);
            default -> value.toString();
        };
    }

    /** A number without zeros that say nothing. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
