package org.pactwire.export.internal;

import java.io.IOException;
import java.io.OutputStream;

/** The forms that the tables are written in: the same columns, rows and order in each. */
public enum Form {
    CSV("csv", "text/csv"),
    PARQUET("parquet", "application/vnd.apache.parquet");

    private final String suffix;
    private final String mediaType;

    Form(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** Its name in a data package, which is also the suffix of its files. */
    String suffix() {
        return suffix;
    }

    String mediaType() {
        return mediaType;
    }

    /** The name of the file of a table. */
    public String file(Table<?> table) {
        return table.name() + '.' + suffix;
    }

    /** Begins the file of a table. */
    <R> TableFile<R> open(Table<R> table, FolderWriter folder) throws IOException {
        OutputStream out = folder.file(file(table));
        return switch (this) {
            case CSV -> new CsvFile<>(table, out);
            case PARQUET -> new ParquetFile<>(table, out);
        };
    }
}
