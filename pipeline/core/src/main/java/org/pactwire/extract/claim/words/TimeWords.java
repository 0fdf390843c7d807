package org.pactwire.extract.claim.words;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwire.extract.syntax.Word;

/** Words for times. */
public final class TimeWords {
    private static final Set<String> DAYS_AND_MONTHS = Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TIMES =
            Set.of("end", "year", "month", "week", "summer", "autumn", "fall", "spring", "winter");

    private TimeWords() {}

    /** "May", "Friday". */
    public static boolean isDayOrMonth(Word word) {
        return DAYS_AND_MONTHS.contains(word.text());
    }

    /** "May", "Friday", "the end of the year". */
    public static boolean isTime(Word word) {
        return isDayOrMonth(word) || TIMES.contains(word.lemma());
    }
}
