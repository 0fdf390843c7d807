package org.pactwire.extract.date.internal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Words;

/** Reads quarters, halves, fiscal years and seasons, and the periods of {@link Years}. */
final class Periods {
    private static final Set<String> EARNINGS = Words.of("""
            profit profits revenue revenues sales earnings results loss losses net gdp growth income deliveries
            report operating figures trading guidance
            """);

    private final Lexemes lexemes;
    private final Context context;
    private final Years years;

    Periods(Lexemes lexemes, Context context) {
        this.lexemes = lexemes;
        this.context = context;
        this.years = new Years(lexemes);
    }

    /** The period that begins at a lexeme; null if none does. */
    @Nullable
    Expression read(int at) {
        int from = lexemes.is(at, "the") ? at + 1 : at;
        Expression found = fiscal(from);
        found = found != null ? found : quarterOrHalf(from);
        found = found != null ? found : season(from);
        if (found == null && (lexemes.is(from, "year") || lexemes.is(from, "calendar"))) {
            int number = lexemes.is(from, "calendar") && lexemes.is(from + 1, "year") ? from + 2 : from + 1;
            found = years.isYearNumber(number) ? years.read(number) : null;
        }
        found = found != null ? found : years.read(from);
        if (found == null) {
            return null;
        }
        boolean bareYear = found.unit() == Unit.YEAR && lexemes.isDigits(from);
        return bareYear ? found : found.from(at);
    }

    /** "fiscal 2025", "fiscal year 2025", "FY2025", "FY25", "the 2024/25 financial year". */
    private @Nullable Expression fiscal(int at) {
        boolean fy = lexemes.is(at, "fy");
        boolean fiscal = lexemes.is(at, "fiscal") || lexemes.is(at, "financial");
        if (!fy && !fiscal) {
            return null;
        }
        int number = fiscal && lexemes.is(at + 1, "year") ? at + 2 : at + 1;
        if (years.isYearNumber(number)) {
            int end = number + 1;
            boolean joint = (lexemes.isDash(end) || lexemes.isSign(end, '/'))
                    && lexemes.joined(end)
                    && lexemes.isDigits(end + 1)
                    && lexemes.joined(end + 1);
            return Expression.unresolved(at, joint ? end + 2 : end, "FY" + lexemes.raw(number), Unit.YEAR);
        }
        if (fy && lexemes.isDigits(number) && lexemes.length(number) == 2) {
            return Expression.unresolved(at, number + 1, "FY20" + lexemes.raw(number), Unit.YEAR);
        }
        return null;
    }

    private @Nullable Expression quarterOrHalf(int at) {
        int dash = lexemes.isDash(at + 1) ? at + 2 : at + 1;
        int number = ordinal(at);
        if (number > 0 && number <= 4) {
            int noun = lexemes.isDigits(at) ? at + 2 : dash;
            boolean quarter = lexemes.is(noun, "quarter") || lexemes.is(noun, "qtr");
            boolean half = lexemes.is(noun, "half") && number <= 2;
            if (quarter || half) {
                return inYear(at, noun + 1, number, quarter);
            }
        }
        String word = lexemes.lower(at);
        if ((word.equals("q") || word.equals("h"))
                && lexemes.isDigits(at + 1)
                && lexemes.joined(at + 1)
                && lexemes.length(at + 1) == 1
                && lexemes.number(at + 1) >= 1
                && lexemes.number(at + 1) <= (word.equals("q") ? 4 : 2)
                && !(lexemes.joined(at + 2) && lexemes.isWord(at + 2))
                && isReported(at, at + 2)) {
            return inYear(at, at + 2, lexemes.number(at + 1), word.equals("q"));
        }
        // "2017-q1", "2019 q1", "18q4"
        boolean year = years.isYearNumber(at)
                || (lexemes.isDigits(at)
                        && lexemes.length(at) == 2
                        && lexemes.joined(at + 1)
                        && lexemes.is(at + 1, "q"));
        boolean quarter = lexemes.is(dash, "q");
        if (year
                && (quarter || (lexemes.is(dash, "h") && years.isYearNumber(at)))
                && lexemes.joined(dash + 1)
                && lexemes.length(dash + 1) == 1
                && lexemes.number(dash + 1) >= 1
                && lexemes.number(dash + 1) <= (quarter ? 4 : 2)) {
            int inYear = lexemes.number(at) < 100 ? 2000 + lexemes.number(at) : lexemes.number(at);
            int part = lexemes.number(dash + 1);
            return Expression.of(
                    at, dash + 2, quarter ? Moment.quarter(inYear, part) : Moment.half(inYear, part), false);
        }
        return null;
    }

    /** "Q1" beside a year or a result is a quarter; alone it may be a quartile, a question or a road. */
    private boolean isReported(int at, int end) {
        int next = lexemes.is(end, "of") || lexemes.isSign(end, ',') || lexemes.isDash(end) ? end + 1 : end;
        return years.isYearNumber(next)
                || (lexemes.is(at, "q") && lexemes.isWord(end) && !lexemes.breaksBefore(end))
                || EARNINGS.contains(lexemes.lower(end))
                || lexemes.is(at - 1, "in")
                || lexemes.is(at - 1, "for")
                || lexemes.is(at - 1, "during")
                || lexemes.is(next, "last")
                || lexemes.is(next, "this")
                || lexemes.is(next, "next");
    }

    private int ordinal(int at) {
        if (lexemes.isDigits(at)) {
            return Vocabulary.SUFFIXES.contains(lexemes.lower(at + 1)) && lexemes.joined(at + 1)
                    ? lexemes.number(at)
                    : 0;
        }
        return lexemes.is(at, "final") ? 4 : Vocabulary.ordinal(lexemes.lower(at));
    }

    private @Nullable Expression inYear(int at, int end, int number, boolean quarter) {
        int next = lexemes.is(end, "of") || lexemes.is(end, "in") || lexemes.isSign(end, ',') || lexemes.isDash(end)
                ? end + 1
                : end;
        next = lexemes.is(next, "the") ? next + 1 : next;
        int year = 0;
        int yearEnd = end;
        boolean anchored = true;
        if (years.isYearNumber(next) && !lexemes.breaksBefore(next)) {
            year = lexemes.number(next);
            yearEnd = next + 1;
            anchored = false;
        } else if (lexemes.is(next, "last") && lexemes.is(next + 1, "year")) {
            year = context.year() - 1;
            yearEnd = next + 2;
        } else if (lexemes.is(next, "next") && lexemes.is(next + 1, "year")) {
            year = context.year() + 1;
            yearEnd = next + 2;
        } else if ((lexemes.is(next, "this") && lexemes.is(next + 1, "year"))
                || (lexemes.is(end, "of") && lexemes.is(next, "year"))) {
            year = context.year();
            yearEnd = lexemes.is(next, "year") ? next + 1 : next + 2;
        }
        if (year <= 0 && context.year() > 0) {
            boolean sure = quarter || EARNINGS.contains(lexemes.lower(end)) || lexemes.is(at, "h");
            if (!sure) {
                return null;
            }
            year = yearOf(number, quarter ? 3 : 6, context.direction(at, end));
        }
        if (year <= 0) {
            return quarter ? Expression.unresolved(at, end, "XXXX-Q" + number, Unit.QUARTER) : null;
        }
        return Expression.of(at, yearEnd, quarter ? Moment.quarter(year, number) : Moment.half(year, number), anchored);
    }

    /** The year of a bare quarter or half of so many months. */
    private int yearOf(int number, int months, Direction direction) {
        LocalDate today = context.month();
        if (today == null || direction == Direction.NEAREST) {
            return context.year();
        }
        int current = (today.getMonthValue() - 1) / months + 1;
        return switch (direction) {
            case PAST -> number > current ? today.getYear() - 1 : today.getYear();
            case FUTURE -> number < current ? today.getYear() + 1 : today.getYear();
            case NEAREST -> today.getYear();
        };
    }

    /** "summer of 2012", "winter 2023", "the winter of 1776-77". */
    private @Nullable Expression season(int at) {
        String code = Vocabulary.season(lexemes.lower(at));
        if (code.isEmpty()) {
            return null;
        }
        int number = lexemes.is(at + 1, "of") || lexemes.isSign(at + 1, ',') ? at + 2 : at + 1;
        if (years.isYearNumber(number) && !lexemes.breaksBefore(number)) {
            boolean wraps = (lexemes.isDash(number + 1) || lexemes.isSign(number + 1, '/'))
                    && lexemes.joined(number + 1)
                    && lexemes.isDigits(number + 2)
                    && lexemes.joined(number + 2);
            return Expression.of(
                    at, wraps ? number + 3 : number + 1, Moment.season(lexemes.number(number), code), false);
        }
        boolean introduced = lexemes.is(at - 1, "the") && lexemes.is(at - 2, "over") && !lexemes.is(at + 1, "of");
        return introduced && !lexemes.is(at, "fall") && context.year() > 0
                ? Expression.of(at, at + 1, Moment.season(context.year(), code), true)
                : null;
    }
}
