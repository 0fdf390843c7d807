package org.pactwire.extract.date.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Numerals;

/** Reads weekdays: "Monday", "Tuesday of next week", "Friday the 31st", "three Fridays from now". */
final class Weekdays {
    private final Lexemes lexemes;
    private final Context context;

    Weekdays(Lexemes lexemes, Context context) {
        this.lexemes = lexemes;
        this.context = context;
    }

    /** The day that begins at a lexeme; {@code week} reads "next week". Null if none does. */
    @Nullable
    Expression read(int at, IntFunction<@Nullable Expression> week) {
        Expression counted = counted(at);
        if (counted != null) {
            return counted;
        }
        int weekday = weekdayAt(at);
        if (weekday == 0) {
            return null;
        }
        int end = lexemes.isSign(at + 1, '.') && Vocabulary.shortWeekday(lexemes.lower(at)) > 0 ? at + 2 : at + 1;
        int of = lexemes.is(end, "of") ? end + 1 : end;
        Expression inWeek = lexemes.breaksBefore(of) ? null : week.apply(of);
        if (inWeek != null && inWeek.unit() == Unit.WEEK && inWeek.first() != null) {
            return Expression.of(at, inWeek.end(), Moment.day(inWeek.first().plusDays(weekday - 1)), true);
        }
        if (lexemes.is(end, "last") && !lexemes.isWord(end + 1)) {
            return placed(at, end + 1, weekday, Direction.PAST);
        }
        if (lexemes.is(end, "next") && !lexemes.isWord(end + 1)) {
            return placed(at, end + 1, weekday, Direction.FUTURE);
        }
        Expression day = withDayOfMonth(at, end, weekday);
        if (day != null) {
            return day;
        }
        if (lexemes.is(end, "after") && lexemes.is(end + 1, "next")) {
            LocalDate next = context.weekday(weekday, Direction.FUTURE);
            return next == null ? null : Expression.of(at, end + 2, Moment.day(next.plusWeeks(1)), true);
        }
        LocalDate resolved = context.weekday(weekday, context.direction(at, end));
        return resolved == null
                ? Expression.unresolved(at, end, "XXXX-WXX-" + weekday, Unit.DAY)
                : Expression.of(at, end, Moment.day(resolved), true);
    }

    private @Nullable Expression placed(int at, int end, int weekday, Direction direction) {
        LocalDate today = context.day();
        if (today == null) {
            return Expression.unresolved(at, end, "XXXX-WXX-" + weekday, Unit.DAY);
        }
        DayOfWeek wanted = DayOfWeek.of(weekday);
        LocalDate day = direction == Direction.PAST
                ? today.with(TemporalAdjusters.previous(wanted))
                : today.with(TemporalAdjusters.next(wanted));
        return Expression.of(at, end, Moment.day(day), true);
    }

    /** "Friday 31", "Tuesday the 19th": the nearest day that is both. */
    private @Nullable Expression withDayOfMonth(int at, int end, int weekday) {
        int number = lexemes.is(end, "the") ? end + 1 : end;
        LocalDate today = context.day();
        if (today == null || lexemes.breaksBefore(number)) {
            return null;
        }
        int day;
        int behind;
        if (lexemes.isDigits(number)) {
            boolean ordinal = Vocabulary.SUFFIXES.contains(lexemes.lower(number + 1)) && lexemes.joined(number + 1);
            day = lexemes.length(number) <= 2 ? lexemes.number(number) : 0;
            behind = ordinal ? number + 2 : number + 1;
            boolean decimal = lexemes.kind(behind) == Lexemes.Kind.OTHER
                    && lexemes.joined(behind)
                    && lexemes.isDigits(behind + 1);
            boolean counts = lexemes.isWord(behind) && !lexemes.is(behind, "at");
            if (!ordinal && (decimal || counts)) {
                return null;
            }
        } else if (number > end) {
            int tens = lexemes.is(number, "twenty") ? 20 : lexemes.is(number, "thirty") ? 30 : 0;
            int ones = tens > 0 ? number + (lexemes.isDash(number + 1) ? 2 : 1) : number;
            day = Vocabulary.ordinal(lexemes.lower(ones)) > 0 ? tens + Vocabulary.ordinal(lexemes.lower(ones)) : 0;
            behind = ones + 1;
        } else {
            return null;
        }
        LocalDate found = day < 1 || day > 31 ? null : nearest(today, weekday, day);
        return found == null ? null : Expression.of(at, behind, Moment.day(found), true);
    }

    private static @Nullable LocalDate nearest(LocalDate today, int weekday, int dayOfMonth) {
        for (int months = 0; months <= 12; months++) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                LocalDate month = today.plusMonths((long) sign * months);
                if (dayOfMonth <= month.lengthOfMonth()
                        && month.withDayOfMonth(dayOfMonth).getDayOfWeek().getValue() == weekday) {
                    return month.withDayOfMonth(dayOfMonth);
                }
            }
        }
        return null;
    }

    /** "three Fridays from now", "2 Thursdays ago". */
    private @Nullable Expression counted(int at) {
        int count = lexemes.isDigits(at) ? lexemes.number(at) : Numerals.small(lexemes.lower(at));
        String plural = lexemes.lower(at + 1);
        if (count < 1 || count > 52 || !plural.endsWith("s")) {
            return null;
        }
        int weekday = Vocabulary.weekday(plural.substring(0, plural.length() - 1));
        LocalDate today = context.day();
        if (weekday == 0 || today == null) {
            return null;
        }
        DayOfWeek wanted = DayOfWeek.of(weekday);
        if (lexemes.is(at + 2, "ago")) {
            LocalDate day = today.with(TemporalAdjusters.previous(wanted)).minusWeeks(count - 1L);
            return Expression.of(at, at + 3, Moment.day(day), true);
        }
        if (lexemes.is(at + 2, "from") && lexemes.is(at + 3, "now")) {
            LocalDate day = today.with(TemporalAdjusters.next(wanted)).plusWeeks(count - 1L);
            return Expression.of(at, at + 4, Moment.day(day), true);
        }
        return null;
    }

    /** A weekday by its full name, or by a short one that can mean nothing else. */
    private int weekdayAt(int at) {
        String word = lexemes.lower(at);
        int full = Vocabulary.weekday(word);
        if (full > 0) {
            return full;
        }
        boolean sure = switch (word) {
            case "tues", "weds", "thur", "thurs", "fri", "thu", "tue" -> true;
            case "mon", "wed", "sat", "sun" ->
                (lexemes.isCapital(at) || lexemes.size() <= 2)
                        && (lexemes.isSign(at + 1, '.') || lexemes.size() <= 2 || lexemes.isDigits(at + 1))
                        && !lexemes.isCapital(at - 1);
            default -> false;
        };
        return sure ? Vocabulary.shortWeekday(word) : 0;
    }
}
