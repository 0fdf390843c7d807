package org.pactwire.extract.date.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.extract.scan.Lexemes;

/**
 * Finds the temporal expressions of a text by recursive descent over its lexemes. One pass, and a bounded look around
 * each lexeme, so that the time is linear in the text. For one text; not thread-safe.
 */
public final class DateGrammar {
    /** "Three days before the first week of …" goes no deeper than people write. */
    private static final int MAX_DEPTH = 4;

    private final Lexemes lexemes;
    private final Context context;
    private final NumericDates numeric;
    private final CalendarDates calendar;
    private final Periods periods;
    private final Durations durations;
    private final Relatives relatives;
    private final Distances distances;
    private final Holidays holidays;
    private final Ordinals ordinals;
    private final Parts parts;
    private int depth;

    public DateGrammar(Lexemes lexemes, @Nullable PartialDate anchor) {
        this.lexemes = lexemes;
        this.context = new Context(lexemes, anchor);
        this.numeric = new NumericDates(lexemes, context);
        this.calendar = new CalendarDates(lexemes, context);
        this.periods = new Periods(lexemes, context);
        this.durations = new Durations(lexemes);
        this.relatives = new Relatives(lexemes, context, durations);
        this.distances = new Distances(lexemes, context, durations);
        this.holidays = new Holidays(lexemes, context);
        this.ordinals = new Ordinals(lexemes, context);
        this.parts = new Parts(lexemes, context);
    }

    /** All expressions of the lexemes from {@code start} to {@code end}, which are one sentence. */
    public List<Expression> sentence(int start, int end) {
        context.enterSentence(start, end);
        List<Expression> found = new ArrayList<>();
        int at = start;
        while (at < end) {
            if (!canBegin(at)) {
                at++;
                continue;
            }
            Expression expression = read(at);
            if (expression == null) {
                at = Math.max(skip(at), calendar.impossibleEnd());
                continue;
            }
            context.discuss(expression);
            found.add(expression);
            at = Math.max(at + 1, expression.end());
        }
        return found;
    }

    /** A cheap test that drops nearly all words. */
    private boolean canBegin(int at) {
        return lexemes.isDigits(at) || (lexemes.isWord(at) && lexemes.length(at) <= 14);
    }

    /** Past what could only be misread from its middle: the rest of an impossible date or a number. */
    private int skip(int at) {
        int next = at + 1;
        if (!lexemes.isDigits(at)) {
            return next;
        }
        while (lexemes.joined(next)
                && lexemes.joined(next + 1)
                && lexemes.isDigits(next + 1)
                && (lexemes.isSign(next, '.')
                        || lexemes.isSign(next, ',')
                        || lexemes.isSign(next, '/')
                        || lexemes.isSign(next, ':')
                        || lexemes.isSign(next, '-'))) {
            next += 2;
        }
        return next;
    }

    private @Nullable Expression read(int at) {
        if (lexemes.is(at, "now")) {
            boolean begins = lexemes.is(at - 1, "between") || lexemes.is(at - 1, "from");
            Expression now = begins ? now(at) : null;
            Expression range = now == null ? null : range(now);
            return range == null || range.end() == at + 1 ? null : range;
        }
        Expression part = parts.read(at, this::whole);
        if (part != null) {
            return range(part);
        }
        Expression first = whole(at);
        return first == null ? null : range(first);
    }

    /** One expression without what modifies or extends it. */
    @Nullable
    Expression whole(int at) {
        if (depth == MAX_DEPTH) {
            return null;
        }
        depth++;
        try {
            return alternatives(at);
        } finally {
            depth--;
        }
    }

    private @Nullable Expression alternatives(int at) {
        Expression found = numeric.read(at);
        found = found != null ? found : calendar.read(at);
        found = found != null ? found : ordinals.read(at, this::whole);
        found = found != null ? found : distances.read(at, this::whole);
        found = found != null ? found : durations.set(at);
        found = found != null ? found : relatives.read(at);
        found = found != null ? found : periods.read(at);
        found = found != null ? found : holidays.read(at);
        found = found != null ? found : durations.read(at);
        return found == null ? null : ofYear(found);
    }

    /** "June last year", "the same month last year". */
    private Expression ofYear(Expression month) {
        int at = lexemes.is(month.end(), "of") ? month.end() + 1 : month.end();
        if ((month.unit() != Unit.MONTH && month.unit() != Unit.DAY)
                || month.first() == null
                || !month.anchored()
                || !lexemes.is(at + 1, "year")) {
            return month;
        }
        int year = switch (lexemes.lower(at)) {
            case "last" -> context.year() - 1;
            case "this" -> context.year();
            case "next" -> context.year() + 1;
            default -> 0;
        };
        if (year <= 0) {
            return month;
        }
        LocalDate day = month.first().withYear(year);
        Moment moment = month.unit() == Unit.DAY ? Moment.day(day) : Moment.month(year, day.getMonthValue());
        return month.to(at + 2).over(moment);
    }

    /** "now", "the present", "current date": the day of publication. */
    private @Nullable Expression now(int at) {
        LocalDate today = context.day();
        boolean present = lexemes.is(at, "now") || lexemes.is(at, "present");
        boolean date = lexemes.is(at, "current") && lexemes.is(at + 1, "date");
        return today == null || !(present || date)
                ? null
                : Expression.of(at, date ? at + 2 : at + 1, Moment.day(today), true);
    }

    /** Joins two dates to a range: "from 2015 to 2020", "June 12 until yesterday". */
    private Expression range(Expression first) {
        int separator = first.end();
        boolean dash = lexemes.isDash(separator);
        boolean to = lexemes.is(separator, "to")
                || lexemes.is(separator, "until")
                || lexemes.is(separator, "till")
                || lexemes.is(separator, "through")
                || lexemes.is(separator, "thru");
        boolean and = lexemes.is(separator, "and") && lexemes.is(first.start() - 1, "between");
        Moment from = first.moment();
        if (from == null
                || !first.isDate()
                || !(dash || to || and)
                || lexemes.breaksBefore(separator + 1)
                || first.value().contains("/")) {
            return first;
        }
        boolean introduced = lexemes.is(first.start() - 1, "from") || lexemes.is(first.start() - 1, "between");
        boolean tight = dash && lexemes.joined(separator) && lexemes.joined(separator + 1);
        // dates complete in themselves stay two, as in TimeML: "(8 May 1841 – 1 May 1904)", "from 2015 to 2020"
        boolean complete = !first.anchored() && (first.unit() == Unit.YEAR || !introduced);
        if (complete && !tight && now(separator + 1) == null) {
            return first;
        }
        if (lexemes.is(separator, "until") && !lexemes.is(first.start() - 1, "from")) {
            return first;
        }
        int next = lexemes.is(separator + 1, "the") ? separator + 2 : separator + 1;
        Expression second = now(next);
        second = second != null ? second : parts.read(next, this::whole);
        second = second != null ? second : whole(next);
        if (second == null || !second.isDate() || second.value().contains("/")) {
            return first;
        }
        Moment last = second.moment();
        if (last == null || last.last().isBefore(from.last()) || (dash && last.unit() != from.unit())) {
            return first;
        }
        return Expression.of(
                first.start(), second.end(), Moment.between(from, last), first.anchored() || second.anchored());
    }
}
