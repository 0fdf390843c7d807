package org.pactwire.extract.date.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.fact.When;

/** Reads dates that need another date to mean a day: "today", "last Thursday", "next year", "Monday night". */
final class Relatives {
    private enum Shift {
        THIS,
        LAST,
        NEXT,
        /** The last seven days rather than last week. */
        ROLLING,
        /** The nearest one to come. */
        COMING,
        FOLLOWING
    }

    private final Lexemes lexemes;
    private final Context context;
    private final Durations durations;

    Relatives(Lexemes lexemes, Context context, Durations durations) {
        this.lexemes = lexemes;
        this.context = context;
        this.durations = durations;
    }

    /** The expression that begins at a lexeme; null if none does. */
    @Nullable
    Expression read(int at) {
        Expression found = namedDay(at);
        found = found != null ? found : shifted(at);
        found = found != null ? found : weekday(at);
        found = found != null ? found : thatPeriod(at);
        return found == null ? null : withDayPart(found);
    }

    private @Nullable Expression namedDay(int at) {
        int from = lexemes.is(at, "the") ? at + 1 : at;
        if (lexemes.is(from, "day") && lexemes.is(from + 1, "before") && lexemes.is(from + 2, "yesterday")) {
            return day(at, from + 3, -2);
        }
        if (lexemes.is(from, "day") && lexemes.is(from + 1, "after") && lexemes.is(from + 2, "tomorrow")) {
            return day(at, from + 3, 2);
        }
        return switch (lexemes.lower(at)) {
            case "today" ->
                lexemes.isDash(at + 1) && lexemes.joined(at + 1) && lexemes.isDigits(at + 2)
                        ? null
                        : day(at, at + 1, 0);
            case "tonight", "tonite" -> part(day(at, at + 1, 0), "TNI");
            case "tomorrow", "tomorrows" -> day(at, at + 1, 1);
            case "yesterday" -> day(at, at + 1, -1);
            case "last" ->
                lexemes.is(at + 1, "night") || lexemes.is(at + 1, "nite") || lexemes.is(at + 1, "evening")
                        ? part(day(at, at + 2, -1), Vocabulary.dayPart(lexemes.lower(at + 1)))
                        : null;
            case "this" ->
                Vocabulary.dayPart(lexemes.lower(at + 1)).isEmpty()
                        ? null
                        : part(day(at, at + 2, 0), Vocabulary.dayPart(lexemes.lower(at + 1)));
            default -> null;
        };
    }

    private Expression day(int start, int end, int shift) {
        LocalDate today = context.day();
        return today == null
                ? Expression.unresolved(start, end, "XXXX-XX-XX", Unit.DAY)
                : Expression.of(start, end, Moment.day(today.plusDays(shift)), true);
    }

    private static Expression part(Expression day, String code) {
        return day.as(When.Type.TIME, day.value() + code);
    }

    /** "tomorrow morning", "Monday night", "June 13 in the afternoon". */
    private Expression withDayPart(Expression day) {
        if (day.unit() != Unit.DAY || day.type() != When.Type.DATE || lexemes.breaksBefore(day.end())) {
            return day;
        }
        String code = Vocabulary.dayPart(lexemes.lower(day.end()));
        return code.isEmpty() || code.equals("TMI") ? day : part(day.to(day.end() + 1), code);
    }

    private @Nullable Expression weekday(int at) {
        int weekday = weekdayAt(at);
        if (weekday == 0) {
            return null;
        }
        int end = lexemes.isSign(at + 1, '.') && Vocabulary.shortWeekday(lexemes.lower(at)) > 0 ? at + 2 : at + 1;
        if (lexemes.is(end, "last") || (lexemes.is(end, "next") && !lexemes.is(end + 1, "to"))) {
            Shift shift = lexemes.is(end, "last") ? Shift.LAST : Shift.NEXT;
            Expression week = lexemes.is(end + 1, "week") ? shifted(end) : null;
            if (week != null && week.first() != null) {
                LocalDate day = week.first().plusDays(weekday - 1);
                return Expression.of(at, week.end(), Moment.day(day), true);
            }
            if (lexemes.isWord(end + 1) && Unit.of(lexemes.lower(end + 1)) != null) {
                return null;
            }
            return shiftedWeekday(at, end + 1, weekday, shift);
        }
        int of = lexemes.is(end, "of") ? end + 1 : end;
        if (lexemes.is(of, "this") || lexemes.is(end, "of")) {
            Expression week = shifted(lexemes.is(of, "the") ? of + 1 : of);
            if (week != null && week.unit() == Unit.WEEK && week.first() != null) {
                return Expression.of(at, week.end(), Moment.day(week.first().plusDays(weekday - 1)), true);
            }
        }
        int ordinal = lexemes.is(end, "the") ? end + 1 : end;
        if (lexemes.isDigits(ordinal)
                && lexemes.length(ordinal) <= 2
                && Vocabulary.SUFFIXES.contains(lexemes.lower(ordinal + 1))
                && lexemes.joined(ordinal + 1)) {
            Expression day = dayOfMonth(at, ordinal + 2, weekday, lexemes.number(ordinal));
            if (day != null) {
                return day;
            }
        }
        if (lexemes.is(end, "after") && lexemes.is(end + 1, "next")) {
            LocalDate next = context.weekday(weekday, Direction.FUTURE);
            return next == null ? null : Expression.of(at, end + 2, Moment.day(next.plusWeeks(1)), true);
        }
        LocalDate day = context.weekday(weekday, context.direction(at, end));
        return day == null
                ? Expression.unresolved(at, end, "XXXX-WXX-" + weekday, Unit.DAY)
                : Expression.of(at, end, Moment.day(day), true);
    }

    /** "Tuesday 19th": the nearest such day. */
    private @Nullable Expression dayOfMonth(int at, int end, int weekday, int dayOfMonth) {
        LocalDate today = context.day();
        if (today == null || dayOfMonth < 1 || dayOfMonth > 31) {
            return null;
        }
        for (int months = 0; months <= 12; months++) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                LocalDate month = today.plusMonths((long) sign * months);
                if (dayOfMonth <= month.lengthOfMonth()) {
                    LocalDate day = month.withDayOfMonth(dayOfMonth);
                    if (day.getDayOfWeek().getValue() == weekday) {
                        return Expression.of(at, end, Moment.day(day), true);
                    }
                }
            }
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
        int weekday = Vocabulary.shortWeekday(word);
        boolean sure = switch (word) {
            case "tues", "weds", "thur", "thurs", "fri", "thu", "tue" -> true;
            case "mon", "wed", "sat", "sun" ->
                (lexemes.isCapital(at) || lexemes.size() <= 2)
                        && (lexemes.isSign(at + 1, '.') || lexemes.size() <= 2)
                        && !lexemes.isCapital(at - 1);
            default -> false;
        };
        return sure ? weekday : 0;
    }

    private @Nullable Shift shift(int at) {
        return switch (lexemes.lower(at)) {
            case "this", "current" -> Shift.THIS;
            case "last", "previous", "preceding" -> Shift.LAST;
            case "past" -> Shift.ROLLING;
            case "next" -> Shift.NEXT;
            case "coming", "upcoming" -> Shift.COMING;
            case "following" -> Shift.FOLLOWING;
            default -> null;
        };
    }

    private @Nullable Expression shifted(int at) {
        boolean the = lexemes.is(at, "the");
        int from = the ? at + 1 : at;
        Shift shift = shift(from);
        if (shift == null || lexemes.breaksBefore(from + 1)) {
            return null;
        }
        int word = from + 1;
        if (shift == Shift.THIS && (lexemes.is(word, "past") || lexemes.is(word, "last"))) {
            shift = Shift.ROLLING;
            word++;
        } else if (shift == Shift.THIS && (lexemes.is(word, "coming") || lexemes.is(word, "upcoming"))) {
            shift = Shift.COMING;
            word++;
        }
        Durations.Length length = durations.length(word);
        if (length != null && !lexemes.is(word, "a") && !lexemes.is(word, "an") && shift != Shift.THIS) {
            return stretch(at, length, shift);
        }
        String noun = lexemes.lower(word);
        int weekday = Vocabulary.weekday(noun);
        if (weekday > 0) {
            return shiftedWeekday(at, word + 1, weekday, shift);
        }
        int month = Vocabulary.month(noun);
        if (month > 0) {
            // "this June 12" and "last May 5" are read with their day
            boolean day = lexemes.isDigits(word + 1) && lexemes.length(word + 1) <= 2;
            return day ? null : shiftedMonth(at, word + 1, month, shift);
        }
        String season = Vocabulary.season(noun);
        if (!season.isEmpty()) {
            return shiftedSeason(at, word + 1, season, shift);
        }
        Unit unit = Unit.of(noun);
        if (unit == null || unit == Unit.SECOND || unit.isClock()) {
            return null;
        }
        if (noun.endsWith("s") && unit != Unit.DAY) {
            return shift == Shift.THIS ? null : Expression.duration(at, word + 1, unit.someDuration(), unit);
        }
        if (unit == Unit.DAY && (noun.startsWith("night") || shift == Shift.THIS || noun.endsWith("s"))) {
            return noun.equals("days") && shift != Shift.THIS
                    ? Expression.duration(at, word + 1, unit.someDuration(), unit)
                    : null;
        }
        return unit(at, word + 1, unit, shift, the || lexemes.is(from, "this"));
    }

    private @Nullable Expression unit(int at, int end, Unit unit, Shift shift, boolean definite) {
        if (unit == Unit.DAY && shift != Shift.FOLLOWING && shift != Shift.NEXT && shift != Shift.LAST) {
            return null;
        }
        boolean narrative = shift == Shift.FOLLOWING || (definite && (shift == Shift.NEXT || shift == Shift.LAST));
        Expression discussed = context.discussed();
        boolean past = narrative && context.direction(at, end) == Direction.PAST;
        if (narrative
                && discussed != null
                && (past || unit == Unit.DAY)
                && discussed.last() != null
                && lexemes.is(at, "the")) {
            boolean back = shift == Shift.LAST;
            LocalDate from = back ? discussed.first() : discussed.last();
            if (from != null
                    && (unit == Unit.YEAR
                            || unit == Unit.DECADE
                            || discussed.unit().compareTo(unit) <= 0)) {
                return Expression.of(at, end, Moment.of(unit, from, back ? -1 : 1), true);
            }
        }
        LocalDate today = context.inside(unit);
        if (today == null) {
            return Expression.unresolved(at, end, unknown(unit), unit);
        }
        if (shift == Shift.ROLLING && definite) {
            return new Expression(
                    at, end, When.Type.DURATION, unit.duration(1), unit.plus(today, -1), today, unit, true);
        }
        int count = switch (shift) {
            case THIS -> 0;
            case LAST, ROLLING -> -1;
            case NEXT, COMING, FOLLOWING -> 1;
        };
        if (unit == Unit.WEEKEND && shift == Shift.COMING) {
            count = 0;
        }
        if (unit == Unit.WEEK && lexemes.is(end, "after") && lexemes.is(end + 1, "next")) {
            count++;
        }
        Moment moment = Moment.of(unit, today, count);
        return Expression.of(at, end, moment, true);
    }

    private static String unknown(Unit unit) {
        return switch (unit) {
            case DAY -> "XXXX-XX-XX";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            default -> "XXXX";
        };
    }

    /** "the past five years", "the next three days". */
    private Expression stretch(int at, Durations.Length length, Shift shift) {
        boolean back = shift == Shift.LAST || shift == Shift.ROLLING;
        LocalDate today = context.inside(length.unit());
        if (length.whole() < 0 || today == null || length.unit().isClock() || context.day() == null) {
            return Expression.duration(at, length.end(), length.value(), length.unit());
        }
        LocalDate far = length.unit().plus(today, back ? -length.whole() : length.whole());
        LocalDate first = back ? far : today.plusDays(1);
        LocalDate last = back ? today.minusDays(1) : far;
        return new Expression(at, length.end(), When.Type.DURATION, length.value(), first, last, length.unit(), true);
    }

    private Expression shiftedWeekday(int at, int end, int weekday, Shift shift) {
        LocalDate today = context.day();
        if (today == null) {
            return Expression.unresolved(at, end, "XXXX-WXX-" + weekday, Unit.DAY);
        }
        DayOfWeek wanted = DayOfWeek.of(weekday);
        LocalDate thisWeek =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1);
        LocalDate day = switch (shift) {
            case THIS -> thisWeek;
            case LAST -> thisWeek.minusWeeks(1);
            case NEXT -> thisWeek.plusWeeks(1);
            case ROLLING -> today.with(TemporalAdjusters.previous(wanted));
            case COMING, FOLLOWING -> today.with(TemporalAdjusters.next(wanted));
        };
        return Expression.of(at, end, Moment.day(day), true);
    }

    private Expression shiftedMonth(int at, int end, int month, Shift shift) {
        LocalDate today = context.month();
        if (today == null) {
            return Expression.unresolved(at, end, "XXXX-" + Moment.pad(month, 2), Unit.MONTH);
        }
        int ahead = month - today.getMonthValue();
        int year = switch (shift) {
            case THIS -> today.getYear();
            case LAST, ROLLING -> ahead < 0 ? today.getYear() : today.getYear() - 1;
            case NEXT, COMING, FOLLOWING -> ahead > 0 ? today.getYear() : today.getYear() + 1;
        };
        return Expression.of(at, end, Moment.month(year, month), true);
    }

    private Expression shiftedSeason(int at, int end, String code, Shift shift) {
        LocalDate today = context.month();
        if (today == null) {
            return Expression.unresolved(at, end, "XXXX-" + code, Unit.SEASON);
        }
        Moment season = Moment.season(today.getYear(), code);
        if (shift == Shift.LAST || shift == Shift.ROLLING) {
            season = season.last().isBefore(today) ? season : Moment.season(today.getYear() - 1, code);
        } else if (shift != Shift.THIS) {
            season = season.first().isAfter(today) ? season : Moment.season(today.getYear() + 1, code);
        }
        return Expression.of(at, end, season, true);
    }

    /** "that day", "the same year": the date under discussion. */
    private @Nullable Expression thatPeriod(int at) {
        int noun = lexemes.is(at, "that") ? at + 1 : lexemes.is(at, "the") && lexemes.is(at + 1, "same") ? at + 2 : 0;
        noun = noun > 0 && lexemes.is(at, "that") && lexemes.is(noun, "same") ? noun + 1 : noun;
        Expression discussed = context.discussed();
        if (noun == 0 || discussed == null || discussed.first() == null) {
            return null;
        }
        Unit unit = lexemes.is(noun, "night") ? Unit.DAY : Unit.of(lexemes.lower(noun));
        if (unit == null
                || unit.isClock()
                || discussed.unit().compareTo(unit) > 0
                || lexemes.lower(noun).endsWith("s")) {
            return null;
        }
        return Expression.of(at, noun + 1, Moment.of(unit, discussed.first(), 0), true);
    }
}
