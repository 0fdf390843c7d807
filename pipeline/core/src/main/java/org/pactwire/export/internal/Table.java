package org.pactwire.export.internal;

import java.util.List;

/**
 * A table of the export: the one place that says what its file is called, which columns it has and how they hang
 * together with other tables. Columns are only ever added at the end.
 *
 * @param file name of the CSV file
 * @param description what a row is, and how the rows are ordered
 * @param key columns that together name a row; empty where no columns do
 * @param references columns that name a row of another table
 */
public record Table<R>(
        String file, String description, List<String> key, List<Reference> references, List<Column<R>> columns) {
    public Table {
        key = List.copyOf(key);
        references = List.copyOf(references);
        columns = List.copyOf(columns);
    }

    /** A column whose cells, where not empty, stand in the column of the same meaning of another table. */
    public record Reference(String column, String otherFile, String otherColumn) {}

    static final Reference TO_ARTICLE = new Reference("article_id", "articles.csv", "article_id");
    static final Reference TO_PACT = new Reference("pact_id", "pacts.csv", "pact_id");

    public String[] header() {
        return columns.stream().map(Column::name).toArray(String[]::new);
    }
}
