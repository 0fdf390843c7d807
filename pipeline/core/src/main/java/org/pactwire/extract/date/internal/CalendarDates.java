package org.pactwire.extract.date.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;

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
    private final DateFields fields;
    /** Lexeme behind the last date read that is on no calendar, so that no part of it is taken for another date. */
    private int impossibleEnd;

    CalendarDates(Lexemes lexemes, Context context) {
        this.lexemes = lexemes;
        this.context = context;
        this.fields = new DateFields(lexemes);
    }

    /** Index behind the last date found that is on no calendar; 0 for none. */
    int impossibleEnd() {
        return impossibleEnd;
    }

    /** The date or range that begins at a lexeme; null if none does. */
    @Nullable
    Expression read(int at) {
        Expression days = dayRange(at);
        if (days != null) {
            return days;
        }
        Fields first = dateAt(at);
        if (first == null) {
            return null;
        }
        int separator = separator(first.end());
        if (separator > 0 && first.day() > 0 && first.year() == 0 && fields.monthAt(separator) == 0) {
            // "June 13-15", "July 13 thru 15, 2024"
            int day = fields.dayAt(separator);
            if (day > first.day() && !fields.isCounted(fields.dayEnd(separator))) {
                int end = fields.dayEnd(separator);
                Fields last = withYear(separator, end, first.month(), day, fields.yearBehind(end));
                return range(first.in(last.year()), last);
            }
        }
        if (separator > 0) {
            Fields second = dateAt(separator);
            if (second != null && (second.day() > 0) == (first.day() > 0)) {
                boolean and = lexemes.is(first.end(), "and");
                boolean adjacent = second.month() - first.month() == 1 && first.day() == 0 && first.year() == 0;
                if (isOneRange(first, second) && (!and || adjacent || isBetween(first.start()))) {
                    Expression range = range(first.year() == 0 ? first.in(second.year()) : first, second);
                    if (range != null) {
                        return range;
                    }
                }
            }
        }
        return resolve(first);
    }

    /** Two dates with years of their own stay two, as in TimeML, unless written as one: "(8 May 1841 – 1 May 1904)". */
    private boolean isOneRange(Fields first, Fields second) {
        boolean complete = first.year() > 0 && second.year() > 0;
        boolean tight = lexemes.joined(first.end()) && lexemes.joined(first.end() + 1);
        return !complete || tight || lexemes.is(first.start() - 1, "from") || isBetween(first.start());
    }

    private boolean isBetween(int start) {
        return lexemes.is(start - 1, "between");
    }

    /** "13-15 June", "13 to 15 June 2024", "from the 13th to the 15th of July", "25 and 26 March". */
    private @Nullable Expression dayRange(int at) {
        int from = lexemes.is(at, "the") ? at + 1 : at;
        int day = fields.dayAt(from);
        if (day == 0) {
            return null;
        }
        int separator = separator(fields.dayEnd(from));
        if (separator == 0) {
            return null;
        }
        int second = lexemes.is(separator, "the") ? separator + 1 : separator;
        Fields last = fields.dayAt(second) > day ? dateAt(second) : null;
        if (last == null || last.day() == 0 || last.day() <= day || fields.monthAt(second) > 0) {
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
            if (firstYear == 0 && direction == Direction.FUTURE) {
                // a range that is still running began in the past
                int lastYear = context.yearOf(to.month(), to.day(), direction);
                firstYear = lastYear > 0 && wraps ? lastYear - 1 : lastYear;
            } else if (firstYear == 0) {
                firstYear = context.yearOf(from.month(), from.day(), direction);
            }
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

    private @Nullable Expression resolve(Fields date) {
        int trailing =
                lexemes.isSign(date.end(), ',') && date.year() == 0 && date.day() > 0 ? weekdayAt(date.end() + 1) : 0;
        int end = trailing > 0 ? date.end() + 2 : date.end();
        int year = date.year();
        if (year == 0) {
            year = context.yearOf(date.month(), date.day(), context.direction(date.start(), end));
            if (date.month() == 2 && date.day() == 29 && year > 0) {
                year = leapYear(year);
            }
            int weekday = trailing > 0 ? trailing : weekdayAt(date.start());
            year = year > 0 && weekday > 0 && date.day() > 0 ? agreeing(date.in(year), weekday) : year;
        }
        if (year == 0) {
            String value = "XXXX-" + Moment.pad(date.month(), 2);
            return date.day() == 0
                    ? Expression.unresolved(date.start(), end, value, Unit.MONTH)
                    : Expression.unresolved(date.start(), end, value + "-" + Moment.pad(date.day(), 2), Unit.DAY);
        }
        Moment moment = moment(date.in(year));
        return moment == null ? null : Expression.of(date.start(), end, moment, date.year() == 0);
    }

    private int weekdayAt(int at) {
        int full = Vocabulary.weekday(lexemes.lower(at));
        return full > 0 ? full : Vocabulary.shortWeekday(lexemes.lower(at));
    }

    /** The year next to the date's own in which it falls on a weekday; its own if none near does. */
    private static int agreeing(Fields date, int weekday) {
        for (int distance = 0; distance <= 3; distance++) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                Moment moment = moment(date.in(date.year() + sign * distance));
                if (moment != null && moment.first().getDayOfWeek().getValue() == weekday) {
                    return date.year() + sign * distance;
                }
            }
        }
        return date.year();
    }

    private static int leapYear(int year) {
        return YearMonth.of(year, 2).lengthOfMonth() == 29 ? year : year / 4 * 4;
    }

    private static @Nullable Moment moment(Fields date) {
        if (date.day() == 0) {
            return Moment.month(date.year(), date.month());
        }
        return YearMonth.of(date.year(), date.month()).isValidDay(date.day())
                ? Moment.day(LocalDate.of(date.year(), date.month(), date.day()))
                : null;
    }

    /** The fields of one date; null if none begins at the lexeme or it names no real day. */
    private @Nullable Fields dateAt(int at) {
        int from = at;
        int weekdayEnd = weekdayEnd(at);
        if (weekdayEnd > 0) {
            from = lexemes.isSign(weekdayEnd, ',') ? weekdayEnd + 1 : weekdayEnd;
            from = lexemes.is(from, "the") ? from + 1 : from;
            if (lexemes.breaksBefore(from)) {
                return null;
            }
        }
        Fields date = fields.monthAt(from) > 0 ? monthFirst(from) : dayFirst(from);
        if (date == null || (weekdayEnd > 0 && date.day() == 0)) {
            return null;
        }
        if (date.day() > 0
                && !YearMonth.of(date.year() == 0 ? 2024 : date.year(), date.month())
                        .isValidDay(date.day())) {
            impossibleEnd = Math.max(impossibleEnd, date.end());
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
        int month = fields.monthAt(at);
        int behind = fields.monthEnd(at);
        if (lexemes.breaksBefore(behind)) {
            return isMonthAlone(at, behind) ? new Fields(at, behind, 0, month, 0) : null;
        }
        boolean slash = (lexemes.isSign(behind, '/') || lexemes.isDash(behind)) && lexemes.joined(behind);
        int dayFrom = slash ? behind + 1 : lexemes.is(behind, "the") ? behind + 1 : behind;
        int day = fields.dayAt(dayFrom);
        if (day > 0 && !(lexemes.isDigits(dayFrom) && fields.isCounted(fields.dayEnd(dayFrom)))) {
            int end = fields.dayEnd(dayFrom);
            DateFields.Year year = fields.yearBehind(end);
            // "June 12 1500 people came" needs its comma to be a year
            boolean loose = year != null && year.number() < 1900 && lexemes.isDigits(end);
            return withYear(at, end, month, day, loose ? null : year);
        }
        int comma = lexemes.isSign(behind, ',') ? behind + 1 : behind;
        DateFields.Year year = lexemes.breaksBefore(comma) ? null : fields.yearBehind(comma);
        if (year != null) {
            return withYear(at, behind, month, 0, year);
        }
        return isMonthAlone(at, behind) ? new Fields(at, behind, 0, month, 0) : null;
    }

    /** True unless the name is more likely a person's, a verb's or a modal's. */
    private boolean isMonthAlone(int at, int end) {
        String word = lexemes.lower(at);
        String before = lexemes.lower(at - 1);
        boolean joined = separator(end) > 0 && fields.monthAt(separator(end)) > 0;
        boolean introduced = joined || Vocabulary.PREPOSITIONS.contains(before) || lexemes.isDash(at - 1);
        boolean full = Vocabulary.month(word) > 0;
        if (!full) {
            return lexemes.isCapital(at)
                    && (introduced || (end > at + 1 && !lexemes.isCapital(at - 1)))
                    && !lexemes.isSign(at - 1, '$');
        }
        if (word.equals("may")) {
            return introduced
                    && (lexemes.isCapital(at) || before.equals("in") || before.equals("of") || before.equals("since"));
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

    private static Fields withYear(int start, int end, int month, int day, DateFields.@Nullable Year year) {
        return year == null
                ? new Fields(start, end, 0, month, day)
                : new Fields(start, year.end(), year.number(), month, day);
    }

    private @Nullable Fields dayFirst(int at) {
        int from = lexemes.is(at, "the") ? at + 1 : at;
        int day = fields.dayAt(from);
        if (day == 0) {
            return null;
        }
        int end = fields.dayEnd(from);
        if (lexemes.is(end, "day")) {
            end++;
        }
        boolean joint = lexemes.is(end, "of")
                || lexemes.isSign(end, ',')
                || ((lexemes.isDash(end) || lexemes.isSign(end, '/')) && lexemes.joined(end));
        int month = joint ? end + 1 : end;
        if (fields.monthAt(month) == 0
                || lexemes.breaksBefore(month)
                || (lexemes.isSign(end, ',') && lexemes.isDigits(from))) {
            return null;
        }
        int behind = fields.monthEnd(month);
        DateFields.Year year = fields.yearBehind(behind);
        boolean twoDigits = lexemes.isDigits(behind)
                && lexemes.length(behind) == 2
                && !lexemes.isSign(behind + 1, ':')
                && !fields.isCounted(behind + 1)
                && fields.isOrdinal(from);
        if (year == null && twoDigits) {
            year = new DateFields.Year(DateFields.yearOfTwoDigits(lexemes.number(behind), context.year()), behind + 1);
        }
        return withYear(at, behind, fields.monthAt(month), day, year);
    }
}
