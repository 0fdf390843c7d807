package org.pactwire.archive;

import java.util.Locale;
import java.util.regex.Pattern;
import org.pactwire.archive.internal.Narrowing;

/**
 * A side of hits by which they are counted and narrowed. Each is a field of the query language too, so that a count is
 * always the number of hits that remain when the query is narrowed to its value.
 */
public enum Facet {
    /** Parties of the pact, by id. */
    PARTY,
    /** What the pact is about. */
    KIND,
    /** Where the pact stands. */
    STATUS,
    /** Currencies of the money that is spoken of: ISO 4217. */
    CURRENCY,
    /** Who published it; names that differ in nothing but case are one. */
    SOURCE,
    /** Month of publication: {@code 2024-06}, or {@code 2024} where only the year is known. */
    MONTH;

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.-]+");

    /** Its field in the query language. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The condition in the query language: {@code party:JPN}. */
    public String condition(String value) {
        return field() + ':' + (PLAIN.matcher(value).matches() ? value : '"' + value.replace("\"", "\"\"") + '"');
    }

    /**
     * The query that finds those of its hits that have the value.
     *
     * @throws QueryException if the query cannot be read
     */
    public String narrow(String query, String value) throws QueryException {
        return Narrowing.of(query, condition(value));
    }
}
