package org.pactwire.extract.date.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Numerals;

/**
 * Reads dates by their place in a period: "the first week of 2015", "last Friday in October", "the last three weeks of
 * this year", "the 20th of next month", "on the 18th", "the week of April 10".
 */
final class Ordinals {
    private final Lexemes lexemes;
    private final Context context;

    Ordinals(Lexemes lexemes, Context context) {
        this.lexemes = lexemes;
        this.context = context;
    }

    /** The date that begins at a lexeme; {@code whole} reads the period it lies in. Null if none does. */
    @Nullable
    Expression read(int at, IntFunction<@Nullable Expression> whole) {
        int from = lexemes.is(at, "the") || lexemes.is(at, "a") ? at + 1 : at;
        Expression found = weekOf(at, from, whole);
        found = found != null ? found : placed(at, from, whole);
        return found != null ? found : dayOfMonth(at, from);
    }

    /** "the week of April 10", "the week starting on February 4". */
    private @Nullable Expression weekOf(int at, int from, IntFunction<@Nullable Expression> whole) {
        boolean weekend = lexemes.is(from, "weekend");
        if (!weekend && !lexemes.is(from, "week")) {
            return null;
        }
        Expression numbered = weekend ? null : numbered(at, from, whole);
        if (numbered != null) {
            return numbered;
        }
        if (lexemes.is(from + 2, "next") || lexemes.is(from + 2, "last")) {
            int weeks = lexemes.is(from + 1, "after") ? 2 : lexemes.is(from + 1, "before") ? -2 : 0;
            LocalDate today = context.day();
            boolean matches = weeks == (lexemes.is(from + 2, "next") ? 2 : -2);
            if (matches && today != null) {
                return Expression.of(at, from + 3, Moment.of(weekend ? Unit.WEEKEND : Unit.WEEK, today, weeks), true);
            }
        }
        LocalDate published = context.day();
        if (lexemes.is(from + 1, "starting") && lexemes.is(from + 2, "tomorrow") && published != null) {
            LocalDate first = published.plusDays(1);
            String value = Moment.iso(first) + "/" + Moment.iso(first.plusDays(6));
            return Expression.of(at, from + 3, new Moment(value, first, first.plusDays(6), Unit.WEEK), true);
        }
        int next = lexemes.is(from + 1, "of") || lexemes.is(from + 1, "starting") || lexemes.is(from + 1, "beginning")
                ? from + 2
                : 0;
        next = next > 0 && lexemes.is(next, "on") ? next + 1 : next;
        Expression day = next > 0 && !lexemes.breaksBefore(next) ? whole.apply(next) : null;
        if (day == null || day.first() == null || day.unit() != Unit.DAY) {
            return null;
        }
        Moment moment = weekend ? Moment.weekend(day.first()) : Moment.week(day.first());
        return Expression.of(at, day.end(), moment, day.anchored());
    }

    /** "week 27 of last year", "week 10 of 2024": after ISO 8601. */
    private @Nullable Expression numbered(int at, int from, IntFunction<@Nullable Expression> whole) {
        int number = lexemes.isDigits(from + 1) && lexemes.length(from + 1) <= 2 ? lexemes.number(from + 1) : 0;
        boolean joint = lexemes.is(from + 2, "of") || lexemes.is(from + 2, "in");
        if (number < 1 || number > 53 || !joint) {
            return null;
        }
        Expression year = period(from + 3, whole);
        Moment moment = year == null ? null : year.moment();
        if (year == null || moment == null || moment.unit() != Unit.YEAR) {
            return null;
        }
        Moment week = place(moment, Unit.WEEK, number, 1, false);
        return week == null ? null : Expression.of(at, year.end(), week, year.anchored());
    }

    private @Nullable Expression placed(int at, int from, IntFunction<@Nullable Expression> whole) {
        int rank = rank(from);
        int next = rankEnd(from);
        boolean back = false;
        if (rank > 0 && lexemes.is(next, "last")) {
            back = true;
            next++;
        } else if (rank == 0 && (lexemes.is(from, "last") || lexemes.is(from, "final"))) {
            rank = 1;
            back = true;
            next = from + 1;
        }
        if (rank == 0 || lexemes.breaksBefore(next)) {
            return null;
        }
        int count = lexemes.isDigits(next) ? lexemes.number(next) : Numerals.small(lexemes.lower(next));
        boolean counted = count > 0 && count <= 60 && rank == 1;
        next = counted ? next + 1 : next;
        int weekday = Vocabulary.weekday(lexemes.lower(next));
        Unit unit = weekday > 0 ? Unit.DAY : Unit.of(lexemes.lower(next));
        boolean joint = lexemes.is(next + 1, "of") || lexemes.is(next + 1, "in");
        if (unit == null || unit.isClock() || unit.compareTo(Unit.QUARTER) >= 0 || !joint) {
            return null;
        }
        Expression period = period(next + 2, whole);
        Moment moment = period == null ? null : period.moment();
        if (period == null || moment == null || moment.unit().compareTo(unit) <= 0) {
            return null;
        }
        Moment found = weekday > 0
                ? weekday(moment, weekday, rank, back)
                : place(moment, unit, rank, counted ? count : 1, back);
        return found == null ? null : Expression.of(at, period.end(), found, period.anchored());
    }

    /** "the year" and "the month" are the current ones; others are read. */
    private @Nullable Expression period(int at, IntFunction<@Nullable Expression> whole) {
        Unit unit = lexemes.is(at, "the") ? Unit.of(lexemes.lower(at + 1)) : null;
        if (unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.QUARTER) {
            LocalDate today = context.inside(unit);
            return today == null ? null : Expression.of(at, at + 2, Moment.of(unit, today, 0), true);
        }
        return lexemes.breaksBefore(at) ? null : whole.apply(lexemes.is(at, "the") ? at + 1 : at);
    }

    private static @Nullable Moment weekday(Moment period, int weekday, int rank, boolean back) {
        DayOfWeek wanted = DayOfWeek.of(weekday);
        LocalDate day = back
                ? period.last().with(TemporalAdjusters.previousOrSame(wanted)).minusWeeks(rank - 1L)
                : period.first().with(TemporalAdjusters.nextOrSame(wanted)).plusWeeks(rank - 1L);
        return day.isBefore(period.first()) || day.isAfter(period.last()) ? null : Moment.day(day);
    }

    /** So many units from one end of a period; weeks belong to the period that has their Thursday, as in ISO 8601. */
    private static @Nullable Moment place(Moment period, Unit unit, int rank, int count, boolean back) {
        LocalDate first;
        LocalDate last;
        if (unit == Unit.WEEK) {
            LocalDate thursday = back
                    ? period.last()
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                            .minusWeeks(rank - 1L)
                    : period.first()
                            .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                            .plusWeeks(rank - 1L);
            first = thursday.minusDays(3).minusWeeks(back ? count - 1L : 0);
            last = thursday.plusDays(3).plusWeeks(back ? 0 : count - 1L);
        } else if (back) {
            LocalDate end = unit.plus(period.last().plusDays(1), -(rank - 1));
            first = unit.plus(end, -count);
            last = end.minusDays(1);
        } else {
            first = unit.plus(period.first(), rank - 1);
            last = unit.plus(first, count).minusDays(1);
        }
        if (last.isAfter(period.last().plusDays(3))
                || first.isBefore(period.first().minusDays(3))) {
            return null;
        }
        return count == 1
                ? Moment.of(unit, first, 0)
                : new Moment(Moment.iso(first) + "/" + Moment.iso(last), first, last, unit);
    }

    /** "the 20th of next month", "on the 18th". */
    private @Nullable Expression dayOfMonth(int at, int from) {
        if (!lexemes.isDigits(from)
                || lexemes.length(from) > 2
                || !lexemes.joined(from + 1)
                || !Vocabulary.SUFFIXES.contains(lexemes.lower(from + 1))) {
            return null;
        }
        int day = lexemes.number(from);
        LocalDate today = context.month();
        if (today == null || day < 1 || day > 31) {
            return null;
        }
        int next = from + 2;
        if (lexemes.is(next, "of")) {
            int word = lexemes.is(next + 1, "the") ? next + 2 : next + 1;
            boolean bare = lexemes.is(word, "month");
            int months = switch (lexemes.lower(word)) {
                case "this", "current", "month" -> 0;
                case "next", "following", "coming" -> 1;
                case "last", "previous", "past" -> -1;
                default -> 9;
            };
            boolean month = months != 9 && (bare || lexemes.is(word + 1, "month"));
            return month ? day(at, bare ? word + 1 : word + 2, today.plusMonths(months), day) : null;
        }
        boolean introduced = (from > at || lexemes.is(at - 1, "on"))
                && (lexemes.is(at - 1, "on")
                        || lexemes.is(at - 1, "by")
                        || lexemes.is(at - 1, "until")
                        || lexemes.is(at - 1, "since")
                        || lexemes.is(at - 1, "before")
                        || lexemes.is(at - 1, "after"));
        boolean closed = !lexemes.isWord(next)
                || lexemes.breaksBefore(next)
                || lexemes.is(next, "at")
                || lexemes.is(next, "to")
                || lexemes.is(next, "for")
                || lexemes.is(next, "and")
                || lexemes.is(next, "when");
        if (!introduced || !closed || context.day() == null || (lexemes.isDash(next) && lexemes.joined(next))) {
            return null;
        }
        boolean past = context.direction(at, next) == Direction.PAST;
        int months = past && day > today.getDayOfMonth() ? -1 : !past && day < today.getDayOfMonth() ? 1 : 0;
        return day(at, next, today.plusMonths(months), day);
    }

    private static @Nullable Expression day(int start, int end, LocalDate month, int day) {
        return YearMonth.from(month).isValidDay(day)
                ? Expression.of(start, end, Moment.day(month.withDayOfMonth(day)), true)
                : null;
    }

    private int rank(int at) {
        if (lexemes.isDigits(at)) {
            boolean ordinal = lexemes.joined(at + 1) && Vocabulary.SUFFIXES.contains(lexemes.lower(at + 1));
            return ordinal && lexemes.length(at) <= 3 ? lexemes.number(at) : 0;
        }
        return Vocabulary.ordinal(lexemes.lower(at));
    }

    private int rankEnd(int at) {
        return lexemes.isDigits(at) ? at + 2 : at + 1;
    }
}
