package org.pactwire.extract.date.internal;

import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Numeral;
import org.pactwire.extract.scan.Numerals;

/** Reads the parts of a date at a lexeme: the name of a month, the day in it, the year in digits or words. */
final class DateFields {
    /** A year and the index of the lexeme after it. */
    record Year(int number, int end) {}

    private static final int YEARS_AHEAD = 20;

    private final Lexemes lexemes;

    DateFields(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The month named at a lexeme, in full or short; 0 for none. */
    int monthAt(int at) {
        int full = Vocabulary.month(lexemes.lower(at));
        return full > 0 ? full : Vocabulary.shortMonth(lexemes.lower(at));
    }

    /** Index behind a month's name and its full stop. */
    int monthEnd(int at) {
        boolean full = Vocabulary.month(lexemes.lower(at)) > 0;
        return !full && lexemes.isSign(at + 1, '.') && lexemes.joined(at + 1) ? at + 2 : at + 1;
    }

    /** The day of a month at a lexeme, "13", "13th" or "thirteenth"; 0 for none. */
    int dayAt(int at) {
        if (lexemes.isDigits(at)) {
            int day = lexemes.length(at) <= 2 ? lexemes.number(at) : 0;
            boolean decimal = lexemes.isSign(at + 1, '.') && lexemes.joined(at + 2) && lexemes.isDigits(at + 2);
            boolean other = lexemes.isSign(at + 1, '%') || (lexemes.isSign(at + 1, ':') && lexemes.isDigits(at + 2));
            return day >= 1 && day <= 31 && !decimal && !other ? day : 0;
        }
        if (!lexemes.isWord(at)) {
            return 0;
        }
        int tens = tens(at);
        if (tens > 0) {
            int ones = Vocabulary.ordinal(lexemes.lower(lexemes.isDash(at + 1) ? at + 2 : at + 1));
            return ones > 0 && ones < 10 && tens + ones <= 31 ? tens + ones : 0;
        }
        return Vocabulary.ordinal(lexemes.lower(at));
    }

    /** Index behind the day that {@link #dayAt} reads. */
    int dayEnd(int at) {
        if (lexemes.isDigits(at)) {
            return isOrdinal(at) ? at + 2 : at + 1;
        }
        return tens(at) > 0 ? (lexemes.isDash(at + 1) ? at + 3 : at + 2) : at + 1;
    }

    private int tens(int at) {
        return lexemes.is(at, "twenty") ? 20 : lexemes.is(at, "thirty") ? 30 : 0;
    }

    /** True for digits with "st", "nd", "rd" or "th" at them. */
    boolean isOrdinal(int at) {
        return lexemes.isDigits(at) && lexemes.joined(at + 1) && Vocabulary.SUFFIXES.contains(lexemes.lower(at + 1));
    }

    /** The year that follows a day or month, over a comma, "of" or "in"; null for none. */
    @Nullable
    Year yearBehind(int at) {
        boolean word = lexemes.is(at, "of") || lexemes.is(at, "in");
        boolean joint = word || lexemes.isSign(at, ',') || lexemes.isDash(at) || lexemes.isSign(at, '/');
        int from = joint ? at + 1 : at;
        return lexemes.breaksBefore(from) ? null : yearAt(from);
    }

    /** The year that two digits mean: nobody writes them of years far ahead of his own. */
    static int yearOfTwoDigits(int digits, int publication) {
        int inThisCentury = 2000 + digits;
        return publication > 0 && inThisCentury > publication + YEARS_AHEAD ? inThisCentury - 100 : inThisCentury;
    }

    /** The year from 1000 to 2199 at a lexeme; null for none. */
    @Nullable
    Year yearAt(int at) {
        if (lexemes.isDigits(at)) {
            int year = lexemes.length(at) == 4 ? lexemes.number(at) : 0;
            boolean thousands = lexemes.isSign(at + 1, ',')
                    && lexemes.joined(at + 1)
                    && lexemes.isDigits(at + 2)
                    && lexemes.joined(at + 2);
            return year >= 1000 && year < 2200 && !thousands ? new Year(year, at + 1) : null;
        }
        return yearInWords(at);
    }

    /** "two thousand and thirty-two", "nineteen eighty-four", "seventeen hundred thirty-three"; null for none. */
    @Nullable
    Year yearInWords(int at) {
        int century = Numerals.small(lexemes.lower(at));
        boolean thousand = century == 2 && lexemes.is(at + 1, "thousand");
        if (!thousand && (century < 15 || century > 20)) {
            return null;
        }
        Numeral whole = Numerals.at(lexemes, at);
        if (whole == null) {
            return null;
        }
        int number = whole.intValue();
        if (number >= 1500 && number < 2100) {
            return new Year(number, whole.end());
        }
        if (whole.end() != at + 1) {
            return null;
        }
        Numeral rest = Numerals.small(lexemes.lower(at + 1)) >= 10 ? Numerals.at(lexemes, at + 1) : null;
        int inCentury = rest == null ? 0 : rest.intValue();
        return rest != null && inCentury >= 10 && inCentury < 100
                ? new Year(100 * century + inCentury, rest.end())
                : null;
    }

    /** True where a number counts something: "March 5 million", "May 12 percent". */
    boolean isCounted(int at) {
        return !lexemes.breaksBefore(at)
                && (Numerals.scale(lexemes.lower(at)) != null
                        || lexemes.is(at, "percent")
                        || lexemes.isSign(at, '%')
                        || (lexemes.isSign(at, ',')
                                && lexemes.joined(at + 1)
                                && lexemes.isDigits(at + 1)
                                && lexemes.length(at + 1) == 3)
                        || Unit.of(lexemes.lower(at)) != null);
    }
}
