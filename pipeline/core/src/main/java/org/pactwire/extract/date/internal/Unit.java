package org.pactwire.extract.date.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Units of time, and how a duration of so many is written. */
enum Unit {
    SECOND("PT", "S", 1),
    MINUTE("PT", "M", 1),
    HOUR("PT", "H", 1),
    DAY("P", "D", 1),
    WEEKEND("P", "D", 2),
    WEEK("P", "W", 1),
    FORTNIGHT("P", "W", 2),
    MONTH("P", "M", 1),
    SEASON("P", "M", 3),
    QUARTER("P", "M", 3),
    HALF("P", "M", 6),
    YEAR("P", "Y", 1),
    DECADE("P", "Y", 10),
    CENTURY("P", "Y", 100);

    private final String prefix;
    private final String letter;
    private final int factor;

    Unit(String prefix, String letter, int factor) {
        this.prefix = prefix;
        this.letter = letter;
        this.factor = factor;
    }

    /** The unit that a word names, singular or plural; null for none. */
    static @Nullable Unit of(String word) {
        return switch (word) {
            case "second", "seconds", "sec", "secs" -> SECOND;
            case "minute", "minutes", "min", "mins" -> MINUTE;
            case "hour", "hours", "hr", "hrs" -> HOUR;
            case "day", "days", "night", "nights" -> DAY;
            case "weekend", "weekends" -> WEEKEND;
            case "week", "weeks", "wk", "wks" -> WEEK;
            case "fortnight", "fortnights" -> FORTNIGHT;
            case "month", "months" -> MONTH;
            case "quarter", "quarters", "qtr" -> QUARTER;
            case "year", "years", "yr", "yrs" -> YEAR;
            case "decade", "decades" -> DECADE;
            case "century", "centuries" -> CENTURY;
            default -> null;
        };
    }

    /** ISO 8601 duration of a whole number of units. */
    String duration(int count) {
        return prefix + (long) count * factor + letter;
    }

    /** The part of a duration behind P or PT. */
    String part(int count) {
        return (long) count * factor + letter;
    }

    /** ISO 8601 duration of an unknown number of units. */
    String someDuration() {
        return prefix + "X" + (this == DECADE ? "DE" : this == CENTURY ? "CE" : letter);
    }

    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** A day so many units after another; clock units do not move it. */
    LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(count);
            case WEEKEND, WEEK, FORTNIGHT -> day.plusWeeks(count * (this == FORTNIGHT ? 2 : 1));
            case MONTH, SEASON, QUARTER, HALF -> day.plusMonths(count * factor);
            case YEAR, DECADE, CENTURY -> day.plusYears(count * factor);
        };
    }
}
