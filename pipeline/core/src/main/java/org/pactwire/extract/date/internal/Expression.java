package org.pactwire.extract.date.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.When;

/**
 * A temporal expression found at lexemes of a text.
 *
 * @param start first lexeme
 * @param end lexeme after the last one
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param first first day; null where unresolved
 * @param last last day; null where unresolved
 * @param unit how precise it is
 * @param anchored true if resolved against another date
 */
public record Expression(
        int start,
        int end,
        When.Type type,
        String value,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Unit unit,
        boolean anchored) {
    static Expression of(int start, int end, Moment moment, boolean anchored) {
        return new Expression(
                start, end, When.Type.DATE, moment.value(), moment.first(), moment.last(), moment.unit(), anchored);
    }

    static Expression unresolved(int start, int end, String value, Unit unit) {
        return new Expression(start, end, When.Type.DATE, value, null, null, unit, false);
    }

    static Expression duration(int start, int end, String value, Unit unit) {
        return new Expression(start, end, When.Type.DURATION, value, null, null, unit, false);
    }

    static Expression set(int start, int end, String value, Unit unit) {
        return new Expression(start, end, When.Type.SET, value, null, null, unit, false);
    }

    /** Its stretch of the calendar; null where unresolved. */
    @Nullable
    Moment moment() {
        return first == null || last == null ? null : new Moment(value, first, last, unit);
    }

    Expression from(int index) {
        return new Expression(index, end, type, value, first, last, unit, anchored);
    }

    Expression to(int index) {
        return new Expression(start, index, type, value, first, last, unit, anchored);
    }

    Expression over(Moment moment) {
        return new Expression(start, end, type, moment.value(), moment.first(), moment.last(), moment.unit(), anchored);
    }

    Expression as(When.Type newType, String newValue) {
        return new Expression(start, end, newType, newValue, first, last, unit, anchored);
    }

    boolean isDate() {
        return type == When.Type.DATE || type == When.Type.TIME;
    }
}
