package org.pactwire.archive.internal;

import org.pactwire.archive.QueryException;

/** Adds a condition to a query as it is written. */
public final class Narrowing {
    private Narrowing() {}

    /** What the query finds, as far as the condition holds, too. */
    public static String of(String query, String condition) throws QueryException {
        if (query.isBlank()) {
            QueryParser.parse(query);
            return condition;
        }
        // a sequence goes on; what is joined by OR is put together first
        return switch (QueryParser.parse(query)) {
            case QueryNode.Sequence sequence -> query.stripTrailing() + ' ' + condition;
            default -> '(' + query.strip() + ") " + condition;
        };
    }
}
