package org.pactwire.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as it is known: a year, a month or a day. Written as ISO 8601 does, without what is unknown:
 * {@code 2024}, {@code 2024-06}, {@code 2024-06-13}.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to the month's last day, or 0 where it is unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day != 0)) {
            throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day != 0 && !YearMonth.of(year, month).isValidDay(day)) {
            throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** The most precise date whose days include all from {@code earliest} to {@code latest}; null if years differ. */
    public static @Nullable PartialDate covering(LocalDate earliest, LocalDate latest) {
        if (earliest.getYear() != latest.getYear() || earliest.getYear() < 1 || earliest.getYear() > 9999) {
            return null;
        }
        if (earliest.equals(latest)) {
            return of(earliest);
        }
        return earliest.getMonth() == latest.getMonth()
                ? ofMonth(earliest.getYear(), earliest.getMonthValue())
                : ofYear(earliest.getYear());
    }

    /**
     * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}.
     *
     * @throws DateTimeException if the text is none of these or names no real day
     */
    public static PartialDate parse(String text) {
        if (!text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
            throw new DateTimeException("not a date: " + text);
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = text.length() > 4 ? Integer.parseInt(text.substring(5, 7)) : 0;
        int day = text.length() > 7 ? Integer.parseInt(text.substring(8)) : 0;
        if ((text.length() > 4 && month == 0) || (text.length() > 7 && day == 0)) {
            throw new DateTimeException("not a date: " + text);
        }
        return new PartialDate(year, month, day);
    }

    public boolean isDay() {
        return day != 0;
    }

    /** First day it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Last day it can mean. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** True if every day that {@code finer} can mean is one that this can mean. */
    public boolean covers(PartialDate finer) {
        return !finer.earliest().isBefore(earliest()) && !finer.latest().isAfter(latest());
    }

    /** By first day, the less precise of equals first. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : other.latest().compareTo(latest());
    }

    @Override
    public String toString() {
        if (month == 0) {
            return pad(year, 4);
        }
        return pad(year, 4) + "-" + pad(month, 2) + (day == 0 ? "" : "-" + pad(day, 2));
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
