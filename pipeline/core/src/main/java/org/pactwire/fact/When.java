package org.pactwire.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a temporal expression, after TimeML's TIMEX3.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2024-06-13}, {@code 2024-W24}, {@code P10Y}
 * @param earliest first day it can mean; null for sets, for durations that no date anchors, and where unresolved
 * @param latest last day it can mean
 * @param anchor the day it was resolved against; null where it needed none
 */
public record When(
        Type type,
        String value,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate anchor) {
    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public When {
        if ((earliest == null) != (latest == null) || (earliest != null && earliest.isAfter(latest))) {
            throw new IllegalArgumentException("not an interval: " + earliest + " to " + latest);
        }
    }
}
