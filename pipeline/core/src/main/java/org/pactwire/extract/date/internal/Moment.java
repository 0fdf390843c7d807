package org.pactwire.extract.date.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar with its TIMEX3 value.
 *
 * @param value TIMEX3
 * @param first its first day
 * @param last its last day
 * @param unit how precise it is
 */
record Moment(String value, LocalDate first, LocalDate last, Unit unit) {
    static Moment day(LocalDate day) {
        return new Moment(iso(day), day, day, Unit.DAY);
    }

    static Moment week(LocalDate inside) {
        LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String value = pad(monday.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                + pad(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
        return new Moment(value, monday, monday.plusDays(6), Unit.WEEK);
    }

    static Moment weekend(LocalDate inside) {
        Moment week = week(inside);
        return new Moment(week.value + "-WE", week.first.plusDays(5), week.last, Unit.WEEKEND);
    }

    static Moment month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new Moment(pad(year, 4) + "-" + pad(month, 2), whole.atDay(1), whole.atEndOfMonth(), Unit.MONTH);
    }

    static Moment quarter(int year, int quarter) {
        return new Moment(
                pad(year, 4) + "-Q" + quarter,
                LocalDate.of(year, 3 * quarter - 2, 1),
                YearMonth.of(year, 3 * quarter).atEndOfMonth(),
                Unit.QUARTER);
    }

    static Moment half(int year, int half) {
        return new Moment(
                pad(year, 4) + "-H" + half,
                LocalDate.of(year, 6 * half - 5, 1),
                YearMonth.of(year, 6 * half).atEndOfMonth(),
                Unit.HALF);
    }

    static Moment year(int year) {
        return new Moment(pad(year, 4), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Unit.YEAR);
    }

    /** The ten years that begin with a year divisible by ten. */
    static Moment decade(int firstYear) {
        return new Moment(
                pad(firstYear / 10, 3),
                LocalDate.of(firstYear, 1, 1),
                LocalDate.of(firstYear + 9, 12, 31),
                Unit.DECADE);
    }

    /** The hundred years that share their first two digits, as the press counts centuries. */
    static Moment century(int firstYear) {
        return new Moment(
                pad(firstYear / 100, 2),
                LocalDate.of(Math.max(1, firstYear), 1, 1),
                LocalDate.of(firstYear + 99, 12, 31),
                Unit.CENTURY);
    }

    /** The meteorological season of the northern half of the earth; a winter begins in its year. */
    static Moment season(int year, String code) {
        int month = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        LocalDate first = LocalDate.of(year, month, 1);
        return new Moment(pad(year, 4) + "-" + code, first, first.plusMonths(3).minusDays(1), Unit.SEASON);
    }

    /** The unit of the calendar that a day lies in, moved by so many units. */
    static Moment of(Unit unit, LocalDate inside, int shift) {
        LocalDate day = unit.plus(inside, shift);
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day(day);
            case WEEKEND -> weekend(day);
            case WEEK -> week(day);
            case FORTNIGHT -> {
                Moment week = week(day);
                yield new Moment(week.value, week.first, week.last.plusDays(7), Unit.WEEK);
            }
            case MONTH, SEASON -> month(day.getYear(), day.getMonthValue());
            case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case HALF -> half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear() / 10 * 10);
            case CENTURY -> century(day.getYear() / 100 * 100);
        };
    }

    /** From the first day of one to the last day of another. */
    static Moment between(Moment from, Moment to) {
        return new Moment(from.value + "/" + to.value, from.first, to.last, to.unit);
    }

    Moment within(LocalDate from, LocalDate to) {
        return new Moment(value, from, to, unit);
    }

    static String iso(LocalDate day) {
        return pad(day.getYear(), 4) + "-" + pad(day.getMonthValue(), 2) + "-" + pad(day.getDayOfMonth(), 2);
    }

    static String pad(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
