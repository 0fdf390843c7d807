package org.pactwire.export.internal;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column: its name, what it means, and how its cells are made. The CSV writer, the data package and the
 * documentation all read it here.
 *
 * @param type how cells are written and described
 * @param required never empty
 * @param description one or two sentences for the receiving team
 * @param value the cell of a row; null or empty where unknown
 */
public record Column<R>(
        String name,
        Type type,
        boolean required,
        String description,
        Function<? super R, ? extends @Nullable Object> value) {
    /** Kinds of cells, with their names in Frictionless Table Schema. */
    public enum Type {
        /** Free text, which may come from a hostile page. */
        TEXT("string", ""),
        /** One word of a fixed list, or ids made by the program. */
        CODE("string", ""),
        /** A date as precise as known: year, month or day. */
        PARTIAL_DATE("string", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}-[0-9]{2}-[0-9]{2})?"),
        DATE("date", ""),
        INTEGER("integer", ""),
        NUMBER("number", ""),
        BOOLEAN("boolean", "");

        private final String schemaName;
        private final String pattern;

        Type(String schemaName, String pattern) {
            this.schemaName = schemaName;
            this.pattern = pattern;
        }

        /** The type in Frictionless Table Schema. */
        public String schemaName() {
            return schemaName;
        }

        /** What every cell that is not empty matches; empty for no rule. */
        public String pattern() {
            return pattern;
        }
    }

    /** The cell of a row, as written. */
    public String cell(R row) {
        Object content = value.apply(row);
        String text = content == null ? "" : content.toString();
        return type == Type.TEXT ? Cells.harmless(text) : text;
    }

    static <R> Column<R> text(String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.TEXT, false, description, value);
    }

    static <R> Column<R> code(String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.CODE, false, description, value);
    }

    static <R> Column<R> partialDate(
            String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.PARTIAL_DATE, false, description, value);
    }

    static <R> Column<R> day(String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.DATE, false, description, value);
    }

    static <R> Column<R> integer(
            String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.INTEGER, false, description, value);
    }

    static <R> Column<R> number(
            String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.NUMBER, false, description, value);
    }

    static <R> Column<R> flag(String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.BOOLEAN, false, description, value);
    }

    Column<R> always() {
        return new Column<>(name, type, true, description, value);
    }

    /** As other teams see it: the column's name. */
    @Override
    public String toString() {
        return name + ":" + type.name().toLowerCase(Locale.ROOT);
    }
}
