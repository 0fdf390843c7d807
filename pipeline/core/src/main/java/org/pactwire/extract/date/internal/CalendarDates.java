package org.pactwire.extract.date.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Numeral;
import org.pactwire.extract.scan.Numerals;

/** Reads dates by month: "June 13", "13-15 June 2024", "Monday, 3 March", "in July 2023", "Jan-Feb 2017". */
final class CalendarDates {
    /** A date's fields before its year is known; 0 stands for none. */
    private record Fields(int start, int end, int year, int month, int day) {
        Fields in(int newYear) {
            return new Fields(start, end, newYear, month, day);
        }
    }

    private final Lexemes lexemes;
    private final Context context;

    CalendarDates(Lexemes lexemes, Context context) {
        this.lexemes = lexemes;
        this.context = context;
    }

    /** The date or range that begins at a lexeme; null if none does. */
    @Nullable
    Expression read(int at) {
        Expression days = dayRange(at);
        if (days != null) {
            return days;
        }
        Fields first = fields(at);
        if (first == null) {
            return null;
        }
        int separator = separator(first.end());
        if (separator > 0 && first.day() > 0 && first.year() == 0 && monthAt(separator) == 0) {
            // "June 13-15", "July 13 thru 15, 2024"
            int day = dayAt(separator);
            if (day > first.day() && !isCounted(dayEnd(separator))) {
                int end = dayEnd(separator);
                int yearEnd = yearBehind(end);
                int year = yearEnd > 0 ? lexemes.number(yearEnd - 1) : 0;
                return range(first.in(year), new Fields(separator, Math.max(end, yearEnd), year, first.month(), day));
            }
        }
        if (separator > 0) {
            Fields second = fields(separator);
            if (second != null && (second.day() > 0) == (first.day() > 0)) {
                boolean and = lexemes.is(first.end(), "and");
                boolean adjacent = second.month() - first.month() == 1 && first.day() == 0 && first.year() == 0;
                if (!and || adjacent || isBetween(first.start())) {
                    Expression range = range(first.year() == 0 ? first.in(second.year()) : first, second);
                    if (range != null) {
                        return range;
                    }
                }
            }
        }
        return resolve(first);
    }

    private boolean isBetween(int start) {
        return lexemes.is(start - 1, "between");
    }

    /** "13-15 June", "13 to 15 June 2024", "from the 13th to the 15th of July", "25 and 26 March". */
    private @Nullable Expression dayRange(int at) {
        int from = lexemes.is(at, "the") ? at + 1 : at;
        int day = dayAt(from);
        if (day == 0) {
            return null;
        }
        int separator = separator(dayEnd(from));
        if (separator == 0) {
            return null;
        }
        int second = lexemes.is(separator, "the") ? separator + 1 : separator;
        Fields last = dayAt(second) > day ? fields(second) : null;
        if (last == null || last.day() == 0 || last.day() <= day || monthAt(second) > 0) {
            return null;
        }
        return range(new Fields(at, separator, last.year(), last.month(), day), last);
    }

    /** Index behind what joins the ends of a range; 0 if nothing does. */
    private int separator(int at) {
        if (lexemes.breaksBefore(at) || lexemes.breaksBefore(at + 1)) {
            return 0;
        }
        if (lexemes.isDash(at)) {
            return lexemes.isDash(at + 1) ? at + 2 : at + 1;
        }
        return switch (lexemes.lower(at)) {
            case "to", "until", "till", "through", "thru", "and" -> lexemes.is(at + 1, "the") ? at + 2 : at + 1;
            default -> 0;
        };
    }

    private @Nullable Expression range(Fields from, Fields to) {
        int year = to.year();
        int firstYear = from.year();
        boolean anchored = year == 0;
        if (year == 0) {
            Direction direction = context.direction(from.start(), to.end());
            boolean wraps = from.month() > to.month();
            firstYear = firstYear == 0 ? context.yearOf(from.month(), from.day(), direction) : firstYear;
            year = firstYear == 0 ? 0 : wraps ? firstYear + 1 : firstYear;
        } else if (firstYear == year && from.month() > to.month()) {
            firstYear = year - 1;
        }
        if (year == 0) {
            Expression first = resolve(from);
            Expression last = resolve(to);
            return first == null || last == null
                    ? null
                    : Expression.unresolved(from.start(), to.end(), first.value() + "/" + last.value(), first.unit());
        }
        Moment first = moment(from.in(firstYear == 0 ? year : firstYear));
        Moment last = moment(to.in(year));
        if (first == null || last == null || first.first().isAfter(last.last())) {
            return null;
        }
        return Expression.of(from.start(), to.end(), Moment.between(first, last), anchored);
    }

    private @Nullable Expression resolve(Fields fields) {
        int year = fields.year();
        if (year == 0) {
            year = context.yearOf(fields.month(), fields.day(), context.direction(fields.start(), fields.end()));
            if (fields.month() == 2 && fields.day() == 29 && year > 0) {
                year = leapYear(year);
            }
        }
        if (year == 0) {
            String value = "XXXX-" + Moment.pad(fields.month(), 2);
            return fields.day() == 0
                    ? Expression.unresolved(fields.start(), fields.end(), value, Unit.MONTH)
                    : Expression.unresolved(
                            fields.start(), fields.end(), value + "-" + Moment.pad(fields.day(), 2), Unit.DAY);
        }
        Moment moment = moment(fields.in(year));
        return moment == null ? null : Expression.of(fields.start(), fields.end(), moment, fields.year() == 0);
    }

    private static int leapYear(int year) {
        return YearMonth.of(year, 2).lengthOfMonth() == 29 ? year : year / 4 * 4;
    }

    private static @Nullable Moment moment(Fields fields) {
        if (fields.day() == 0) {
            return Moment.month(fields.year(), fields.month());
        }
        return YearMonth.of(fields.year(), fields.month()).isValidDay(fields.day())
                ? Moment.day(LocalDate.of(fields.year(), fields.month(), fields.day()))
                : null;
    }

    /** The fields of one date; null if none begins at the lexeme or it names no real day. */
    private @Nullable Fields fields(int at) {
        int from = at;
        int weekdayEnd = weekdayEnd(at);
        if (weekdayEnd > 0) {
            from = lexemes.isSign(weekdayEnd, ',') ? weekdayEnd + 1 : weekdayEnd;
            from = lexemes.is(from, "the") ? from + 1 : from;
            if (lexemes.breaksBefore(from)) {
                return null;
            }
        }
        Fields date = monthAt(from) > 0 ? monthFirst(from) : dayFirst(from);
        if (date == null || (weekdayEnd > 0 && date.day() == 0)) {
            return null;
        }
        if (date.day() > 0
                && !YearMonth.of(date.year() == 0 ? 2024 : date.year(), date.month())
                        .isValidDay(date.day())) {
            return null;
        }
        return new Fields(at, date.end(), date.year(), date.month(), date.day());
    }

    private int weekdayEnd(int at) {
        if (Vocabulary.weekday(lexemes.lower(at)) > 0) {
            return at + 1;
        }
        if (Vocabulary.shortWeekday(lexemes.lower(at)) > 0) {
            return lexemes.isSign(at + 1, '.') ? at + 2 : at + 1;
        }
        return 0;
    }

    private @Nullable Fields monthFirst(int at) {
        int month = monthAt(at);
        int behind = monthEnd(at);
        if (lexemes.breaksBefore(behind)) {
            return isMonthAlone(at, behind) ? new Fields(at, behind, 0, month, 0) : null;
        }
        boolean slash = (lexemes.isSign(behind, '/') || lexemes.isDash(behind)) && lexemes.joined(behind);
        int dayFrom = slash ? behind + 1 : lexemes.is(behind, "the") ? behind + 1 : behind;
        int day = dayAt(dayFrom);
        if (day > 0 && !(lexemes.isDigits(dayFrom) && isCounted(dayEnd(dayFrom)))) {
            int end = dayEnd(dayFrom);
            int yearEnd = yearBehind(end);
            return new Fields(at, Math.max(end, yearEnd), yearEnd > 0 ? lexemes.number(yearEnd - 1) : 0, month, day);
        }
        int comma = lexemes.isSign(behind, ',') ? behind + 1 : behind;
        int yearFrom =
                lexemes.is(comma, "of") || lexemes.isDash(comma) || lexemes.isSign(comma, '/') ? comma + 1 : comma;
        if (isYear(yearFrom) && !lexemes.breaksBefore(yearFrom)) {
            return new Fields(at, yearFrom + 1, lexemes.number(yearFrom), month, 0);
        }
        Numeral words = lexemes.is(yearFrom, "two") ? Numerals.at(lexemes, yearFrom) : null;
        if (words != null && words.intValue() >= 2000 && words.intValue() < 2100) {
            return new Fields(at, words.end(), words.intValue(), month, 0);
        }
        return isMonthAlone(at, behind) ? new Fields(at, behind, 0, month, 0) : null;
    }

    /** True unless the name is more likely a person's, a verb's or a modal's. */
    private boolean isMonthAlone(int at, int end) {
        String word = lexemes.lower(at);
        String before = lexemes.lower(at - 1);
        boolean joined = separator(end) > 0 && monthAt(separator(end)) > 0;
        boolean introduced = joined || Vocabulary.PREPOSITIONS.contains(before) || lexemes.isDash(at - 1);
        boolean full = Vocabulary.month(word) > 0;
        if (!full) {
            return lexemes.isCapital(at)
                    && (introduced || (end > at + 1 && !lexemes.isCapital(at - 1)))
                    && !lexemes.isSign(at - 1, '$');
        }
        if (word.equals("may")) {
            return lexemes.isCapital(at) && introduced;
        }
        if (word.equals("march")) {
            return (introduced && !before.equals("to") && !before.equals("on"))
                    || (lexemes.isCapital(at) && !lexemes.isCapital(at - 1) && !lexemes.is(end, "on"))
                    || lexemes.size() <= 3;
        }
        if (word.equals("august") && !lexemes.isCapital(at)) {
            return introduced;
        }
        boolean name = (word.equals("april") || word.equals("june") || word.equals("august"))
                && lexemes.isCapital(at - 1)
                && !introduced;
        return !name;
    }

    private @Nullable Fields dayFirst(int at) {
        int from = lexemes.is(at, "the") ? at + 1 : at;
        int day = dayAt(from);
        if (day == 0) {
            return null;
        }
        int end = dayEnd(from);
        if (lexemes.is(end, "day")) {
            end++;
        }
        boolean joint = lexemes.is(end, "of")
                || lexemes.isSign(end, ',')
                || ((lexemes.isDash(end) || lexemes.isSign(end, '/')) && lexemes.joined(end));
        int month = joint ? end + 1 : end;
        if (monthAt(month) == 0
                || lexemes.breaksBefore(month)
                || (lexemes.isSign(end, ',') && lexemes.isDigits(from))) {
            return null;
        }
        int behind = monthEnd(month);
        int yearEnd = yearBehind(behind);
        int year = yearEnd > 0 ? lexemes.number(yearEnd - 1) : 0;
        if (yearEnd == 0
                && lexemes.isDigits(behind)
                && lexemes.length(behind) == 2
                && lexemes.length(end) > 0
                && !lexemes.isSign(behind + 1, ':')
                && !isCounted(behind + 1)
                && Vocabulary.SUFFIXES.contains(lexemes.lower(from + 1))) {
            year = 2000 + lexemes.number(behind);
            yearEnd = behind + 1;
        }
        return new Fields(at, Math.max(behind, yearEnd), year, monthAt(month), day);
    }

    /** The month named at a lexeme, 0 for none. A short or doubtful name counts only where the caller sees a day or year. */
    private int monthAt(int at) {
        int full = Vocabulary.month(lexemes.lower(at));
        return full > 0 ? full : Vocabulary.shortMonth(lexemes.lower(at));
    }

    private int monthEnd(int at) {
        boolean full = Vocabulary.month(lexemes.lower(at)) > 0;
        return !full && lexemes.isSign(at + 1, '.') && lexemes.joined(at + 1) ? at + 2 : at + 1;
    }

    /** The day of a month at a lexeme, "13", "13th" or "thirteenth"; 0 for none. */
    private int dayAt(int at) {
        if (lexemes.isDigits(at)) {
            int day = lexemes.length(at) <= 2 ? lexemes.number(at) : 0;
            boolean decimal = lexemes.isSign(at + 1, '.') && lexemes.joined(at + 2) && lexemes.isDigits(at + 2);
            boolean percent = lexemes.isSign(at + 1, '%') || (lexemes.isSign(at + 1, ':') && lexemes.isDigits(at + 2));
            return day >= 1 && day <= 31 && !decimal && !percent ? day : 0;
        }
        if (!lexemes.isWord(at)) {
            return 0;
        }
        int tens = lexemes.is(at, "twenty") ? 20 : lexemes.is(at, "thirty") ? 30 : 0;
        if (tens > 0) {
            int ones = Vocabulary.ordinal(lexemes.lower(lexemes.isDash(at + 1) ? at + 2 : at + 1));
            return ones > 0 && ones < 10 && tens + ones <= 31 ? tens + ones : 0;
        }
        return Vocabulary.ordinal(lexemes.lower(at));
    }

    private int dayEnd(int at) {
        if (lexemes.isDigits(at)) {
            return Vocabulary.SUFFIXES.contains(lexemes.lower(at + 1)) && lexemes.joined(at + 1) ? at + 2 : at + 1;
        }
        boolean compound = lexemes.is(at, "twenty") || lexemes.is(at, "thirty");
        return compound ? (lexemes.isDash(at + 1) ? at + 3 : at + 2) : at + 1;
    }

    /** Index behind the year that follows a day or month, over a comma or "of"; 0 for none. */
    private int yearBehind(int at) {
        int from = lexemes.isSign(at, ',') || lexemes.is(at, "of") || lexemes.isDash(at) || lexemes.isSign(at, '/')
                ? at + 1
                : at;
        return isYear(from) && !lexemes.breaksBefore(from) ? from + 1 : 0;
    }

    private boolean isYear(int at) {
        int year = lexemes.length(at) == 4 ? lexemes.number(at) : 0;
        return year >= 1000
                && year < 2200
                && !(lexemes.isSign(at + 1, ',')
                        && lexemes.joined(at + 1)
                        && lexemes.isDigits(at + 2)
                        && lexemes.joined(at + 2));
    }

    /** True where a number counts something: "March 5 million", "May 12 percent". */
    private boolean isCounted(int at) {
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
