package org.pactwire.export.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column: its name, what it means, and how its cells are made. The CSV writer, the data package and the
 * documentation all read it here.
 *
 * @param type how cells are written and described
 * @param required never empty
 * @param allowed the only values it has; empty for no such list
 * @param description one or two sentences for the receiving team
 * @param value the cell of a row; null or empty where unknown
 */
public record Column<R>(
        String name,
        Type type,
        boolean required,
        List<String> allowed,
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
        return new Column<>(name, Type.TEXT, false, List.of(), description, value);
    }

    static <R> Column<R> code(String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.CODE, false, List.of(), description, value);
    }

    static <R> Column<R> partialDate(
            String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.PARTIAL_DATE, false, List.of(), description, value);
    }

    static <R> Column<R> day(String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.DATE, false, List.of(), description, value);
    }

    static <R> Column<R> integer(
            String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.INTEGER, false, List.of(), description, value);
    }

    static <R> Column<R> number(
            String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.NUMBER, false, List.of(), description, value);
    }

    static <R> Column<R> flag(String name, String description, Function<? super R, ? extends @Nullable Object> value) {
        return new Column<>(name, Type.BOOLEAN, false, List.of(), description, value);
    }

    /** Only these values, and always one of them. */
    Column<R> oneOf(Stream<String> values) {
        return new Column<>(name, type, true, values.toList(), description, value);
    }

    Column<R> always() {
        return new Column<>(name, type, true, allowed, description, value);
    }
}
