package org.pactwire.extract.date.internal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Numerals;
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
    private final Weekdays weekdays;

    Relatives(Lexemes lexemes, Context context, Durations durations) {
        this.lexemes = lexemes;
        this.context = context;
        this.durations = durations;
        this.weekdays = new Weekdays(lexemes, context);
    }

    /** "next week", "two weeks from now"; null if no week begins at the lexeme. */
    private @Nullable Expression week(int at) {
        int from = lexemes.is(at, "the") ? at + 1 : at;
        if (shift(from) != null && lexemes.is(from + 1, "week")) {
            return shifted(at);
        }
        Durations.Length length = durations.length(at);
        LocalDate today = context.day();
        boolean weeks = length != null && length.unit() == Unit.WEEK && length.whole() > 0;
        if (length == null || today == null || !weeks) {
            return null;
        }
        boolean ago = lexemes.is(length.end(), "ago");
        boolean hence = lexemes.is(length.end(), "from") && lexemes.is(length.end() + 1, "now");
        LocalDate there = today.plusWeeks(ago ? -length.whole() : length.whole());
        return ago || hence ? Expression.of(at, length.end() + (ago ? 1 : 2), Moment.week(there), true) : null;
    }

    /** The expression that begins at a lexeme; null if none does. */
    @Nullable
    Expression read(int at) {
        Expression found = namedDay(at);
        found = found != null ? found : shifted(at);
        found = found != null ? found : countedShift(at);
        found = found != null ? found : weekdays.read(at, this::week);
        found = found != null ? found : weekend(at);
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
        Expression anniversary = anniversary(at);
        if (anniversary != null) {
            return anniversary;
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
                !isPossessed(at)
                                && (lexemes.is(at + 1, "night")
                                        || lexemes.is(at + 1, "nite")
                                        || lexemes.is(at + 1, "evening"))
                        ? part(day(at, at + 2, -1), Vocabulary.dayPart(lexemes.lower(at + 1)))
                        : null;
            case "this" ->
                Vocabulary.dayPart(lexemes.lower(at + 1)).isEmpty()
                        ? null
                        : part(day(at, at + 2, 0), Vocabulary.dayPart(lexemes.lower(at + 1)));
            default -> null;
        };
    }

    /** "On this day in 1979". */
    private @Nullable Expression anniversary(int at) {
        boolean then = lexemes.is(at, "this")
                && lexemes.is(at + 1, "day")
                && lexemes.is(at + 2, "in")
                && new Years(lexemes).isYearNumber(at + 3);
        LocalDate today = context.day();
        return then && today != null
                ? Expression.of(at, at + 4, Moment.day(today.withYear(lexemes.number(at + 3))), true)
                : null;
    }

    /** "the last night", "our last day": the last of several, not the latest. */
    private boolean isPossessed(int at) {
        return switch (lexemes.lower(at - 1)) {
            case "the", "our", "my", "your", "his", "her", "their", "its" -> true;
            default -> false;
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
        int from = the ? (lexemes.is(at + 1, "very") ? at + 2 : at + 1) : at;
        Shift shift = shift(from);
        boolean verb = lexemes.is(from, "last")
                && (lexemes.is(from - 1, "will")
                        || lexemes.is(from - 1, "to")
                        || lexemes.is(from - 1, "would")
                        || lexemes.is(from - 1, "could")
                        || lexemes.is(from - 1, "may"));
        if (shift == null || verb || lexemes.breaksBefore(from + 1)) {
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
            if (month == 5 && !lexemes.isCapital(word)) {
                return null;
            }
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
        if (unit == Unit.DAY
                && (lexemes.is(end - 2, "last")
                        || (shift != Shift.FOLLOWING && shift != Shift.NEXT && shift != Shift.LAST))) {
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
        int next = lexemes.isDash(end) || lexemes.isSign(end, ',') ? end + 1 : end;
        int weekday = unit == Unit.WEEK && !lexemes.breaksBefore(next) ? Vocabulary.weekday(lexemes.lower(next)) : 0;
        if (weekday > 0) {
            return Expression.of(at, next + 1, Moment.day(moment.first().plusDays(weekday - 1)), true);
        }
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
        Unit unit = length.unit();
        if (unit == Unit.QUARTER || unit == Unit.DECADE || unit == Unit.CENTURY) {
            Moment near = Moment.of(unit, today, back ? -1 : 1);
            Moment end = Moment.of(unit, today, back ? -length.whole() : length.whole());
            return new Expression(
                    at,
                    length.end(),
                    When.Type.DURATION,
                    length.value(),
                    back ? end.first() : near.first(),
                    back ? near.last() : end.last(),
                    unit,
                    true);
        }
        LocalDate far = length.unit().plus(today, back ? -length.whole() : length.whole());
        LocalDate first = back ? far : today.plusDays(1);
        LocalDate last = back ? today.minusDays(1) : far;
        return new Expression(at, length.end(), When.Type.DURATION, length.value(), first, last, length.unit(), true);
    }

    /** "two upcoming weeks", "5 past years". */
    private @Nullable Expression countedShift(int at) {
        int count = lexemes.isDigits(at) ? lexemes.number(at) : Numerals.small(lexemes.lower(at));
        Shift shift = count > 0 && count < 1000 ? shift(at + 1) : null;
        Unit unit = shift == null || shift == Shift.THIS || lexemes.breaksBefore(at + 2)
                ? null
                : Unit.of(lexemes.lower(at + 2));
        if (shift == null
                || unit == null
                || unit.isClock()
                || lexemes.lower(at + 2).endsWith("s") != count > 1) {
            return null;
        }
        Durations.Length length =
                new Durations.Length(at, at + 3, BigDecimal.valueOf(count), unit, unit.duration(count));
        return stretch(at, length, shift);
    }

    /** "over the weekend", "at the weekend". */
    private @Nullable Expression weekend(int at) {
        boolean introduced = lexemes.is(at - 1, "over")
                || lexemes.is(at - 1, "at")
                || lexemes.is(at - 1, "on")
                || lexemes.is(at - 1, "during");
        LocalDate today = context.day();
        if (!introduced || !lexemes.is(at, "the") || !lexemes.is(at + 1, "weekend") || today == null) {
            return null;
        }
        boolean past = context.direction(at, at + 2) == Direction.PAST;
        boolean started = today.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return Expression.of(at, at + 2, Moment.of(Unit.WEEKEND, today, past && !started ? -1 : 0), true);
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
