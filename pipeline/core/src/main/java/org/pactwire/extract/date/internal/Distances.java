package org.pactwire.extract.date.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.fact.When;

/** Reads dates by their distance: "two years ago", "in 18 months", "three weeks later", "within six months". */
final class Distances {
    private final Lexemes lexemes;
    private final Context context;
    private final Durations durations;

    Distances(Lexemes lexemes, Context context, Durations durations) {
        this.lexemes = lexemes;
        this.context = context;
        this.durations = durations;
    }

    /** The expression that begins at a lexeme; null if none does. */
    @Nullable
    Expression read(int at, IntFunction<@Nullable Expression> whole) {
        if (lexemes.is(at, "in") || lexemes.is(at, "within")) {
            return ahead(at);
        }
        int from = lexemes.is(at, "the") ? at + 1 : at;
        boolean theDay = from > at && (lexemes.is(from, "day") || lexemes.is(from, "night"));
        Durations.Length length =
                theDay ? new Durations.Length(at, from + 1, BigDecimal.ONE, Unit.DAY, "P1D") : durations.length(from);
        if (length == null) {
            return null;
        }
        int end = length.end();
        Expression relative = relative(at, length, whole);
        if (relative != null || (from > at && !theDay)) {
            return relative;
        }
        return switch (lexemes.lower(end)) {
            case "ago" -> from(at, end + 1, length, context.inside(length.unit()), -1);
            case "back" ->
                lexemes.isWord(end + 1) ? null : from(at, end + 1, length, context.inside(length.unit()), -1);
            case "hence" -> from(at, end + 1, length, context.inside(length.unit()), 1);
            case "from" ->
                lexemes.is(end + 1, "now") || lexemes.is(end + 1, "today")
                        ? from(at, end + 2, length, context.inside(length.unit()), 1)
                        : null;
            case "earlier", "previously" ->
                lexemes.is(end + 1, "this") ? null : from(at, end + 1, length, reference(length), -1);
            case "after" -> theDay && isClosed(end + 1) ? from(at, end + 1, length, reference(length), 1) : null;
            case "before" -> !isClosed(end + 1) ? null : from(at, end + 1, length, reference(length), -1);
            case "later", "afterwards", "afterward" -> from(at, end + 1, length, reference(length), 1);
            default -> null;
        };
    }

    /** "two weeks before Christmas", "3 days after January 12", "the 12 months to June 30". */
    private @Nullable Expression relative(int at, Durations.Length length, IntFunction<@Nullable Expression> whole) {
        int end = length.end();
        if (length.unit().isClock() || length.value().contains("X") || lexemes.breaksBefore(end + 1)) {
            return null;
        }
        int sign = switch (lexemes.lower(end)) {
            case "after", "from", "following" -> 1;
            case "before" -> -1;
            default -> 0;
        };
        boolean until = lexemes.is(end, "ended") || lexemes.is(end, "ending") || lexemes.is(end, "to");
        boolean lasting = lexemes.is(at - 1, "for") && lexemes.is(end, "from");
        if ((sign == 0 && !until) || lasting) {
            return null;
        }
        int next = lexemes.is(end + 1, "on") || lexemes.is(end + 1, "the") ? end + 2 : end + 1;
        Expression date = whole.apply(next);
        if (date == null
                || date.first() == null
                || date.last() == null
                || !date.isDate()
                || date.value().contains("/")) {
            return null;
        }
        if (until) {
            return length.unit().compareTo(Unit.WEEK) < 0 ? null : until(at, length, date, date.last());
        }
        LocalDate there = moved(sign > 0 ? date.last() : date.first(), length, sign);
        return there == null ? null : Expression.of(at, date.end(), Moment.of(date.unit(), there, 0), true);
    }

    private static @Nullable Expression until(int at, Durations.Length length, Expression date, LocalDate last) {
        LocalDate first = moved(last.plusDays(1), length, -1);
        if (first == null) {
            return null;
        }
        String value = Moment.iso(first) + "/" + Moment.iso(last);
        return Expression.of(at, date.end(), new Moment(value, first, last, length.unit()), date.anchored());
    }

    private boolean isClosed(int at) {
        return !lexemes.isWord(at) || lexemes.breaksBefore(at);
    }

    private @Nullable LocalDate reference(Durations.Length length) {
        Expression discussed = context.discussed();
        if (discussed != null
                && discussed.first() != null
                && (discussed.unit().compareTo(length.unit()) <= 0 || length.unit() == Unit.YEAR)) {
            return discussed.first();
        }
        return context.inside(length.unit());
    }

    /** A distance from a day, as precise as its unit; weeks and days mean a day. */
    private @Nullable Expression from(int start, int end, Durations.Length length, @Nullable LocalDate day, int sign) {
        if (length.unit().isClock()) {
            return null;
        }
        if (day == null || length.value().contains("X")) {
            return Expression.unresolved(start, end, sign < 0 ? "PAST_REF" : "FUTURE_REF", length.unit());
        }
        LocalDate there = moved(day, length, sign);
        Unit unit = switch (length.unit()) {
            case WEEK, FORTNIGHT, WEEKEND -> Unit.DAY;
            case DECADE, CENTURY -> Unit.YEAR;
            default -> length.unit();
        };
        return there == null ? null : Expression.of(start, end, Moment.of(unit, there, 0), true);
    }

    private static @Nullable LocalDate moved(LocalDate day, Durations.Length length, int sign) {
        try {
            java.time.Period period = java.time.Period.parse(length.value());
            LocalDate there = sign < 0 ? day.minus(period) : day.plus(period);
            return there.getYear() < 1 || there.getYear() > 9999 ? null : there;
        } catch (java.time.DateTimeException e) {
            // a fraction or a clock unit: no day can be told
            return null;
        }
    }

    /** "in two years" of something to come, "within six months". */
    private @Nullable Expression ahead(int at) {
        Durations.Length length = durations.length(at + 1);
        if (length == null || length.value().contains("X") || length.unit().isClock()) {
            return null;
        }
        LocalDate today = context.inside(length.unit());
        int end = length.end();
        boolean time = lexemes.isSign(end, '\'') || lexemes.isSign(end, '’');
        // "in a day" and "in a year" speak of any one
        boolean any = lexemes.is(at + 1, "a") && !time && (length.unit() == Unit.DAY || length.unit() == Unit.YEAR);
        if (any || lexemes.isDash(end - 2) || lexemes.is(end, "old") || lexemes.isDash(end)) {
            return null;
        }
        if (lexemes.is(at, "within")) {
            if (context.day() == null || today == null || lexemes.is(end, "of")) {
                return Expression.duration(at, end, length.value(), length.unit());
            }
            LocalDate last = moved(today, length, 1);
            return last == null
                    ? null
                    : new Expression(
                            at, end, When.Type.DURATION, length.value(), today, last.minusDays(1), length.unit(), true);
        }
        if (time) {
            end = lexemes.is(end + 1, "time") ? end + 2 : lexemes.is(end + 2, "time") ? end + 3 : end;
        }
        boolean elapsed = lexemes.is(at - 1, "time")
                || lexemes.is(at - 1, "first")
                || lexemes.is(at - 1, "most")
                || lexemes.is(at - 1, "highest")
                || lexemes.is(at - 1, "lowest")
                || lexemes.is(end, "of");
        if (elapsed || context.direction(at, end) == Direction.PAST) {
            return null;
        }
        return from(at, end, length, today, 1);
    }
}
