package org.pactwire.extract.date.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;

/** Reads parts of a period: "early June", "mid-2025", "the end of the year", "later this week", "year-end". */
final class Parts {
    private enum Part {
        START,
        MIDDLE,
        END,
        EARLIER,
        LATER
    }

    private final Lexemes lexemes;
    private final Context context;

    Parts(Lexemes lexemes, Context context) {
        this.lexemes = lexemes;
        this.context = context;
    }

    /** The part that begins at a lexeme; {@code whole} reads the period it is a part of. */
    @Nullable
    Expression read(int at, IntFunction<@Nullable Expression> whole) {
        int from = lexemes.is(at, "the") ? at + 1 : at;
        String word = lexemes.lower(from);
        int dash = lexemes.isDash(from + 1) ? from + 2 : from + 1;
        return switch (word) {
            case "eom" -> abbreviated(at, from, Unit.MONTH, Part.END);
            case "bom" -> abbreviated(at, from, Unit.MONTH, Part.START);
            case "eoy" -> abbreviated(at, from, Unit.YEAR, Part.END);
            case "boy" -> abbreviated(at, from, Unit.YEAR, Part.START);
            case "year", "month" ->
                lexemes.is(dash, "end") && lexemes.isDash(from + 1)
                        ? current(at, dash + 1, word.equals("year") ? Unit.YEAR : Unit.MONTH, Part.END)
                        : null;
            case "early" -> of(at, dash, Part.START, whole);
            case "mid", "middle" -> of(at, lexemes.is(dash, "of") ? dash + 1 : dash, Part.MIDDLE, whole);
            case "late" -> of(at, dash, Part.END, whole);
            case "beginning", "start", "outset" ->
                lexemes.is(from + 1, "of") ? of(at, from + 2, Part.START, whole) : null;
            case "end", "close" -> {
                if (lexemes.is(from + 1, "of")) {
                    yield of(at, from + 2, Part.END, whole);
                }
                yield lexemes.isDash(from + 1) && lexemes.joined(from + 1) ? of(at, dash, Part.END, whole) : null;
            }
            case "rest", "remainder", "remaining" ->
                lexemes.is(from + 1, "of") ? of(at, from + 2, Part.LATER, whole) : null;
            case "later" -> lexemes.is(from + 1, "this") ? of(at, from + 1, Part.LATER, whole) : null;
            case "earlier" -> lexemes.is(from + 1, "this") ? of(at, from + 1, Part.EARLIER, whole) : null;
            default -> null;
        };
    }

    /** "EOM" is the end of the month. */
    private @Nullable Expression abbreviated(int at, int word, Unit unit, Part part) {
        String raw = lexemes.raw(word);
        boolean capitals = raw.equals("EOM") || raw.equals("BOM") || raw.equals("EOY") || raw.equals("BOY");
        return capitals ? current(at, word + 1, unit, part) : null;
    }

    private @Nullable Expression current(int start, int end, Unit unit, Part part) {
        LocalDate today = context.inside(unit);
        return today == null ? null : cut(Expression.of(start, end, Moment.of(unit, today, 0), true), part);
    }

    private @Nullable Expression of(int at, int next, Part part, IntFunction<@Nullable Expression> whole) {
        if (lexemes.breaksBefore(next)) {
            return null;
        }
        int noun = lexemes.is(next, "the") ? next + 1 : next;
        Unit unit = Unit.of(lexemes.lower(noun));
        boolean definite = lexemes.is(next, "the") || lexemes.is(next - 1, "of");
        if (unit != null
                && definite
                && !unit.isClock()
                && unit != Unit.DAY
                && !lexemes.lower(noun).endsWith("s")) {
            return current(at, noun + 1, unit, part);
        }
        Expression period = whole.apply(noun);
        if (period == null || !period.isDate()) {
            period = noun == next ? null : whole.apply(next);
        }
        if (period == null || !period.isDate()) {
            return null;
        }
        return cut(period.from(at), part);
    }

    /** The days of a part of a period. */
    private Expression cut(Expression period, Part part) {
        Moment moment = period.moment();
        if (moment == null || moment.first().plusDays(3).isAfter(moment.last())) {
            return period;
        }
        LocalDate first = moment.first();
        LocalDate last = moment.last();
        LocalDate today = context.day();
        return switch (part) {
            case EARLIER ->
                today == null || today.isBefore(first) || today.isAfter(last)
                        ? period
                        : period.over(moment.within(first, today));
            case LATER ->
                today == null || today.isBefore(first) || today.isAfter(last)
                        ? period
                        : period.over(moment.within(today, last));
            case START -> period.over(moment.within(first, startEnd(moment)));
            case MIDDLE -> period.over(middle(moment));
            case END -> period.over(moment.within(endStart(moment), last));
        };
    }

    /** What start and end leave between them; where they leave nothing, as in a decade, the inner half. */
    private static Moment middle(Moment moment) {
        LocalDate from = startEnd(moment).plusDays(1);
        LocalDate to = endStart(moment).minusDays(1);
        if (from.isAfter(to)) {
            long quarter = ChronoUnit.DAYS.between(moment.first(), moment.last()) / 4;
            return moment.within(moment.first().plusDays(quarter), moment.last().minusDays(quarter));
        }
        return moment.within(from, to);
    }

    private static LocalDate startEnd(Moment moment) {
        LocalDate first = moment.first();
        return switch (moment.unit()) {
            case WEEK, FORTNIGHT -> first.plusDays(2);
            case MONTH -> first.plusDays(9);
            case QUARTER, SEASON -> first.plusMonths(1).minusDays(1);
            case HALF -> first.plusMonths(2).minusDays(1);
            case YEAR -> first.plusMonths(3).minusDays(1);
            case DECADE -> first.plusYears(5).minusDays(1);
            case CENTURY -> first.plusYears(33).minusDays(1);
            case SECOND, MINUTE, HOUR, DAY, WEEKEND -> first;
        };
    }

    private static LocalDate endStart(Moment moment) {
        LocalDate last = moment.last();
        return switch (moment.unit()) {
            case WEEK, FORTNIGHT -> last.minusDays(2);
            case MONTH -> moment.first().plusDays(20);
            case QUARTER, SEASON -> moment.first().plusMonths(2);
            case HALF -> moment.first().plusMonths(4);
            case YEAR -> moment.first().plusMonths(8);
            case DECADE -> moment.first().plusYears(5);
            case CENTURY -> moment.first().plusYears(67);
            case SECOND, MINUTE, HOUR, DAY, WEEKEND -> last;
        };
    }
}
