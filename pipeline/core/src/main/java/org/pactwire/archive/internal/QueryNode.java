package org.pactwire.archive.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query as it was understood. */
sealed interface QueryNode {
    /**
     * Words to rank by.
     *
     * @param phrase they must stand together in this order
     * @param field {@link Fields#TITLE} to look there alone; empty for all text
     */
    record Words(String text, boolean phrase, String field, int position) implements QueryNode {}

    /** Things said one after the other; with {@code required} those of them that must all hold. */
    record Sequence(List<QueryNode> items, List<Boolean> required) implements QueryNode {
        public Sequence {
            items = List.copyOf(items);
            required = List.copyOf(required);
        }
    }

    /** One of them holds. */
    record Any(List<QueryNode> items) implements QueryNode {
        public Any {
            items = List.copyOf(items);
        }
    }

    /** It does not hold. */
    record Not(QueryNode item) implements QueryNode {}

    /** A condition on facts, without influence on the rank. */
    sealed interface Filter extends QueryNode {
        /** The field as written in the query. */
        String field();

        /** Where it stands in the query. */
        int position();
    }

    /** The field has this value. */
    record Is(String field, String value, int position) implements Filter {}

    /** The date may lie in the range; an end that is null is open. */
    record Between(
            String field,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int position) implements Filter {}

    /**
     * An amount of this currency may lie in the range.
     *
     * @param currency ISO 4217 code; empty for any
     */
    record Amount(String field, double from, double to, String currency, int position) implements Filter {}
}
