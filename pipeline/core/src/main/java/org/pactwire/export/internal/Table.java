package org.pactwire.export.internal;

import java.util.List;

/**
 * A table of the export: the one place that says what it is called, which columns it has and how they hang
 * together with other tables. Columns are only ever added at the end.
 *
 * @param name its files are called so, with the suffix of their form
 * @param description what a row is, and how the rows are ordered
 * @param key columns that together name a row; empty where no columns do
 * @param references columns that name a row of another table
 */
public record Table<R>(
        String name, String description, List<String> key, List<Reference> references, List<Column<R>> columns) {
    public Table {
        key = List.copyOf(key);
        references = List.copyOf(references);
        columns = List.copyOf(columns);
    }

    /** A column whose cells, where not empty, stand in the column of the same meaning of another table. */
    public record Reference(String column, String otherTable, String otherColumn) {}

    static final Reference TO_ARTICLE = new Reference("article_id", "articles", "article_id");
    static final Reference TO_PACT = new Reference("pact_id", "pacts", "pact_id");

    public String[] header() {
        return columns.stream().map(Column::name).toArray(String[]::new);
    }
}
