package org.pactwire.resolve.internal;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.When;

/** Dates of claims as partial dates. */
public final class Dates {
    private Dates() {}

    /** The most precise date that covers all days it can mean; null for none, and for an interval over years. */
    public static @Nullable PartialDate of(@Nullable When when) {
        return when == null || when.earliest() == null || when.latest() == null
                ? null
                : PartialDate.covering(when.earliest(), when.latest());
    }

    /** Days between two dates, 0 where they can mean the same day. */
    static long daysApart(PartialDate a, PartialDate b) {
        long after = ChronoUnit.DAYS.between(b.latest(), a.earliest());
        long before = ChronoUnit.DAYS.between(a.latest(), b.earliest());
        return Math.max(0, Math.max(after, before));
    }
}
