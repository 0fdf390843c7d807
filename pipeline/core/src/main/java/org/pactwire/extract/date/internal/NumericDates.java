package org.pactwire.extract.date.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;

/** Reads dates in digits: "2024-06-13", "06/13/2023", "13.06.2023", "2014-10". Month first where both could be. */
final class NumericDates {
    private final Lexemes lexemes;
    private final Context context;

    NumericDates(Lexemes lexemes, Context context) {
        this.lexemes = lexemes;
        this.context = context;
    }

    /** The date that begins at a lexeme; null if none does. */
    @Nullable
    Expression read(int at) {
        Expression spaced = spaced(at);
        if (spaced != null) {
            return spaced;
        }
        if (!lexemes.isDigits(at) || !isSeparator(at + 1) || !lexemes.isDigits(at + 2) || !isTight(at)) {
            return null;
        }
        char sign = lexemes.text().charAt(lexemes.start(at + 1));
        boolean three = lexemes.isSign(at + 3, sign)
                && lexemes.joined(at + 3)
                && lexemes.isDigits(at + 4)
                && lexemes.joined(at + 4);
        if (!three) {
            return two(at, sign);
        }
        boolean longer = isSeparator(at + 5)
                && lexemes.joined(at + 5)
                && lexemes.isDigits(at + 6)
                && lexemes.joined(at + 6)
                && lexemes.isSign(at + 5, sign);
        if (longer || (sign == '.' && lexemes.length(at + 4) < 2)) {
            return null;
        }
        int a = lexemes.number(at);
        int b = lexemes.number(at + 2);
        int c = lexemes.number(at + 4);
        if (lexemes.length(at) == 4 && lexemes.length(at + 2) <= 2 && lexemes.length(at + 4) <= 2) {
            return day(at, at + 5, a, b, c);
        }
        if (lexemes.length(at) > 2 || lexemes.length(at + 2) > 2) {
            return null;
        }
        boolean twoDigits = lexemes.length(at + 4) == 2 && sign != '.';
        int year = lexemes.length(at + 4) == 4 ? c : twoDigits ? DateFields.yearOfTwoDigits(c, context.year()) : 0;
        if (year == 0) {
            return null;
        }
        boolean dayFirst = a > 12 || sign == '.';
        return dayFirst ? day(at, at + 5, year, b, a) : day(at, at + 5, year, a, b);
    }

    /** "2016 10 16". */
    private @Nullable Expression spaced(int at) {
        boolean shape = lexemes.isDigits(at)
                && lexemes.length(at) == 4
                && lexemes.isDigits(at + 1)
                && lexemes.length(at + 1) == 2
                && lexemes.isDigits(at + 2)
                && lexemes.length(at + 2) == 2
                && lexemes.gap(at + 1).equals(" ")
                && lexemes.gap(at + 2).equals(" ");
        boolean modern = shape && lexemes.number(at) >= 1900 && lexemes.number(at) < 2100;
        return modern ? day(at, at + 3, lexemes.number(at), lexemes.number(at + 1), lexemes.number(at + 2)) : null;
    }

    /** "10/1-11/2/2017": the year stands at the end of the range. */
    private @Nullable Expression shortRange(int at) {
        boolean tight = lexemes.isDash(at + 3) && lexemes.joined(at + 3) && lexemes.joined(at + 4);
        Expression last = tight ? read(at + 4) : null;
        if (last == null || last.unit() != Unit.DAY || last.first() == null || last.anchored()) {
            return null;
        }
        Expression first = day(at, at + 3, last.first().getYear(), lexemes.number(at), lexemes.number(at + 2));
        Moment from = first == null ? null : first.moment();
        Moment to = last.moment();
        return from == null || to == null || from.first().isAfter(to.first())
                ? null
                : Expression.of(at, last.end(), Moment.between(from, to), false);
    }

    private boolean isTight(int at) {
        return lexemes.joined(at + 1) && lexemes.joined(at + 2);
    }

    private boolean isSeparator(int at) {
        return lexemes.isSign(at, '-') || lexemes.isSign(at, '/') || lexemes.isSign(at, '.');
    }

    /** "2014-10", "12-2015", "12/2015", "on 22/04". */
    private @Nullable Expression two(int at, char sign) {
        int a = lexemes.number(at);
        int b = lexemes.number(at + 2);
        if (sign == '.') {
            return null;
        }
        Expression range = sign == '/' ? shortRange(at) : null;
        if (range != null) {
            return range;
        }
        if (lexemes.length(at) == 4
                && a >= 1900
                && a < 2100
                && lexemes.length(at + 2) == 2
                && b >= 1
                && b <= 12
                && sign == '-'
                && !(a / 100 * 100 + b > a && a % 100 < 12 && b == a % 100 + 1)) {
            return Expression.of(at, at + 3, Moment.month(a, b), false);
        }
        if (lexemes.length(at + 2) == 4 && b >= 1900 && b < 2100 && lexemes.length(at) <= 2 && a >= 1 && a <= 12) {
            return Expression.of(at, at + 3, Moment.month(b, a), false);
        }
        boolean introduced = lexemes.is(at - 1, "on")
                || lexemes.is(at - 1, "by")
                || lexemes.is(at - 1, "until")
                || lexemes.is(at - 1, "since")
                || lexemes.is(at - 1, "next")
                || lexemes.is(at - 1, "this");
        if (!introduced || sign != '/' || lexemes.length(at) > 2 || lexemes.length(at + 2) > 2) {
            return null;
        }
        int month = a > 12 ? b : a;
        int day = a > 12 ? a : b;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        int year =
                lexemes.is(at - 1, "this") ? context.year() : context.yearOf(month, day, context.direction(at, at + 3));
        return year == 0 ? null : day(at, at + 3, year, month, day);
    }

    private static @Nullable Expression day(int start, int end, int year, int month, int day) {
        boolean real = year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return real ? Expression.of(start, end, Moment.day(LocalDate.of(year, month, day)), false) : null;
    }
}
