package org.pactwire.extract.date.internal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;

/** Reads years, decades, centuries, quarters, halves, fiscal years and seasons. */
final class Periods {
    private static final Set<String> COUNTED = Set.of(
            "people",
            "soldiers",
            "troops",
            "men",
            "women",
            "workers",
            "jobs",
            "homes",
            "houses",
            "km",
            "kilometers",
            "kilometres",
            "miles",
            "metres",
            "meters",
            "feet",
            "foot",
            "tons",
            "tonnes",
            "kg",
            "kilograms",
            "pounds",
            "dollars",
            "euros",
            "points",
            "votes",
            "mw",
            "megawatts",
            "degrees",
            "barrels",
            "percent",
            "square",
            "acres",
            "hectares",
            "calories",
            "children",
            "students",
            "pages",
            "words",
            "copies",
            "members",
            "migrants",
            "refugees",
            "yards",
            "inches",
            "mph",
            "kph",
            "watts",
            "volts",
            "units",
            "cases",
            "deaths",
            "or",
            "times",
            "rpm",
            "hp",
            "years",
            "days",
            "hours",
            "minutes",
            "seconds",
            "weeks",
            "months",
            "dead",
            "prisoners",
            "civilians",
            "employees",
            "fans",
            "spectators",
            "vehicles",
            "ships",
            "seats",
            "rupees",
            "yen",
            "yuan",
            "pesos",
            "rubles");
    private static final Set<String> AMOUNT_WORDS = Set.of(
            "about",
            "than",
            "over",
            "nearly",
            "almost",
            "least",
            "some",
            "approximately",
            "roughly",
            "no",
            "number",
            "flight",
            "page",
            "room",
            "route",
            "top",
            "nearest",
            "box",
            "zip",
            "code",
            "highway",
            "section",
            "article");
    private static final Set<String> EARNINGS = Set.of(
            "profit",
            "profits",
            "revenue",
            "revenues",
            "sales",
            "earnings",
            "results",
            "loss",
            "losses",
            "net",
            "gdp",
            "growth",
            "income",
            "deliveries",
            "report",
            "operating",
            "figures",
            "trading",
            "guidance");

    private final Lexemes lexemes;
    private final Context context;

    Periods(Lexemes lexemes, Context context) {
        this.lexemes = lexemes;
        this.context = context;
    }

    /** The period that begins at a lexeme; null if none does. */
    @Nullable
    Expression read(int at) {
        int from = lexemes.is(at, "the") ? at + 1 : at;
        Expression found = fiscal(from);
        found = found != null ? found : quarterOrHalf(from);
        found = found != null ? found : century(from);
        found = found != null ? found : decade(from);
        found = found != null ? found : season(from);
        if (found == null && (lexemes.is(from, "year") || lexemes.is(from, "calendar"))) {
            int number = lexemes.is(from, "calendar") && lexemes.is(from + 1, "year") ? from + 2 : from + 1;
            found = isYearNumber(number) ? year(number) : null;
        }
        if (found == null && from == at) {
            found = year(at);
        }
        return found == null ? null : found.from(at);
    }

    /** True for four digits of a year from 1000 to 2199. */
    boolean isYearNumber(int at) {
        int number = lexemes.length(at) == 4 && lexemes.isDigits(at) ? lexemes.number(at) : 0;
        return number >= 1000 && number < 2200;
    }

    private @Nullable Expression year(int at) {
        Expression era = era(at);
        if (era != null) {
            return era;
        }
        if (!isYearNumber(at) || !isFreeOfUnits(at)) {
            return null;
        }
        int first = lexemes.number(at);
        int end = at + 1;
        String before = lexemes.lower(at - 1);
        boolean introduced = Vocabulary.PREPOSITIONS.contains(before)
                || lexemes.isSign(at - 1, '(')
                || lexemes.isDash(at - 1)
                || lexemes.isSign(at - 1, '–');
        boolean modern = first >= 1900 && first < 2100;
        if (!introduced
                && (!modern
                        || AMOUNT_WORDS.contains(before)
                        || (lexemes.kind(at - 1) == Lexemes.Kind.OTHER && "#€£¥$№".contains(lexemes.raw(at - 1))))) {
            return null;
        }
        boolean round = first % 100 == 0 && !before.equals("in") && !before.equals("since") && !before.equals("of");
        if (COUNTED.contains(lexemes.lower(end))
                && (round || !introduced || !lexemes.is(end, "or"))
                && !lexemes.breaksBefore(end)) {
            return null;
        }
        if (!introduced && round && lexemes.isWord(end) && !lexemes.isCapital(end)) {
            return null;
        }
        // "2021-24", "2023/24"
        boolean joint = (lexemes.isDash(end) || lexemes.isSign(end, '/'))
                && lexemes.joined(end)
                && lexemes.joined(end + 1)
                && lexemes.isDigits(end + 1)
                && lexemes.length(end + 1) == 2
                && !(lexemes.joined(end + 2) && (lexemes.isWord(end + 2) || lexemes.isDash(end + 2)));
        if (joint) {
            int last = first / 100 * 100 + lexemes.number(end + 1);
            if (last > first) {
                return Expression.of(at, end + 2, Moment.between(Moment.year(first), Moment.year(last)), false);
            }
        }
        return Expression.of(at, end, Moment.year(first), false);
    }

    /** "14 AD", "594 BC": days before our era have no place in the calendar, but a value. */
    private @Nullable Expression era(int at) {
        if (!lexemes.isDigits(at) || lexemes.length(at) > 4) {
            return null;
        }
        int end = eraEnd(at + 1);
        if (end == 0 || lexemes.number(at) == 0) {
            return null;
        }
        String letters = lexemes.lower(at + 1);
        if (letters.startsWith("b")) {
            return Expression.unresolved(at, end, "BC" + Moment.pad(lexemes.number(at), 4), Unit.YEAR);
        }
        return Expression.of(at, end, Moment.year(lexemes.number(at)), false);
    }

    private int eraEnd(int at) {
        if (lexemes.raw(at).equals("AD")
                || lexemes.raw(at).equals("CE")
                || lexemes.raw(at).equals("BC")
                || lexemes.raw(at).equals("BCE")) {
            return at + 1;
        }
        boolean dotted = lexemes.isSign(at + 1, '.')
                && lexemes.joined(at + 1)
                && lexemes.isSign(at + 3, '.')
                && lexemes.length(at) == 1
                && lexemes.length(at + 2) == 1;
        String letters = lexemes.lower(at) + lexemes.lower(at + 2);
        return dotted && (letters.equals("ad") || letters.equals("bc")) ? at + 4 : 0;
    }

    private boolean isFreeOfUnits(int at) {
        boolean decimalBefore = lexemes.joined(at)
                && (lexemes.isSign(at - 1, '.')
                        || lexemes.isSign(at - 1, ',')
                        || lexemes.isSign(at - 1, ':')
                        || lexemes.isSign(at - 1, '$'))
                && (lexemes.isDigits(at - 2) || lexemes.isSign(at - 1, '$'));
        boolean word = lexemes.joined(at) && lexemes.isWord(at - 1);
        boolean behind = lexemes.joined(at + 1)
                && ((lexemes.isWord(at + 1) && !lexemes.is(at + 1, "s"))
                        || lexemes.isSign(at + 1, '%')
                        || ((lexemes.isSign(at + 1, '.') || lexemes.isSign(at + 1, ',') || lexemes.isSign(at + 1, ':'))
                                && lexemes.isDigits(at + 2)
                                && lexemes.joined(at + 2)));
        return !decimalBefore && !word && !behind;
    }

    /** "fiscal 2025", "fiscal year 2025", "FY2025", "FY25", "the 2024/25 financial year". */
    private @Nullable Expression fiscal(int at) {
        boolean fy = lexemes.is(at, "fy");
        boolean fiscal = lexemes.is(at, "fiscal") || lexemes.is(at, "financial");
        if (!fy && !fiscal) {
            return null;
        }
        int number = fiscal && lexemes.is(at + 1, "year") ? at + 2 : at + 1;
        if (isYearNumber(number)) {
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
                && lexemes.number(at + 1) <= (word.equals("q") ? 4 : 2)) {
            return inYear(at, at + 2, lexemes.number(at + 1), word.equals("q"));
        }
        // "2017-q1", "2019 q1", "18q4"
        boolean year = isYearNumber(at)
                || (lexemes.isDigits(at)
                        && lexemes.length(at) == 2
                        && lexemes.joined(at + 1)
                        && lexemes.is(at + 1, "q"));
        if (year
                && lexemes.is(dash, "q")
                && lexemes.joined(dash + 1)
                && lexemes.length(dash + 1) == 1
                && lexemes.number(dash + 1) >= 1
                && lexemes.number(dash + 1) <= 4) {
            int inYear = lexemes.number(at) < 100 ? 2000 + lexemes.number(at) : lexemes.number(at);
            return Expression.of(at, dash + 2, Moment.quarter(inYear, lexemes.number(dash + 1)), false);
        }
        return null;
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
        if (isYearNumber(next) && !lexemes.breaksBefore(next)) {
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

    /** "the 21st century", "19th-century", "twentieth century". */
    private @Nullable Expression century(int at) {
        int number;
        int noun;
        if (lexemes.isDigits(at) && Vocabulary.SUFFIXES.contains(lexemes.lower(at + 1)) && lexemes.joined(at + 1)) {
            number = lexemes.number(at);
            noun = at + 2;
        } else if (lexemes.is(at, "twenty") && lexemes.isDash(at + 1)) {
            number = 20 + Vocabulary.ordinal(lexemes.lower(at + 2));
            noun = at + 3;
        } else {
            number = Vocabulary.ordinal(lexemes.lower(at));
            noun = at + 1;
        }
        noun = lexemes.isDash(noun) ? noun + 1 : noun;
        if (number < 1 || number > 30 || !(lexemes.is(noun, "century") || lexemes.is(noun, "centuries"))) {
            return null;
        }
        if (lexemes.is(noun + 1, "bc") || lexemes.is(noun + 1, "bce") || number == 1) {
            return null;
        }
        return Expression.of(at, noun + 1, Moment.century(100 * number - 100), false);
    }

    /** "1990s", "the '90s", "the nineties". */
    private @Nullable Expression decade(int at) {
        if (lexemes.isDigits(at)) {
            int plural = lexemes.isSign(at + 1, '\'') || lexemes.isSign(at + 1, '’') ? at + 2 : at + 1;
            if (!lexemes.is(plural, "s") || !lexemes.joined(plural) || lexemes.number(at) % 10 != 0) {
                return null;
            }
            int number = lexemes.number(at);
            if (isYearNumber(at)) {
                boolean century = number % 100 == 0 && number < 2000;
                return Expression.of(at, plural + 1, century ? Moment.century(number) : Moment.decade(number), false);
            }
            boolean apostrophe =
                    lexemes.isSign(at - 1, '\'') || lexemes.isSign(at - 1, '’') || lexemes.isSign(at - 1, '‘');
            String before = lexemes.lower(apostrophe ? at - 2 : at - 1);
            boolean introduced = before.equals("the")
                    || before.equals("early")
                    || before.equals("late")
                    || before.equals("mid")
                    || before.equals("of")
                    || lexemes.isDash(at - 1);
            boolean age = Set.of("his", "her", "their", "my", "our", "your").contains(before);
            return lexemes.length(at) == 2 && plural == at + 1 && (introduced || apostrophe) && !age
                    ? Expression.of(at, plural + 1, Moment.decade(number < 30 ? 2000 + number : 1900 + number), false)
                    : null;
        }
        int tens = switch (lexemes.lower(at)) {
            case "twenties" -> 20;
            case "thirties" -> 30;
            case "forties" -> 40;
            case "fifties" -> 50;
            case "sixties" -> 60;
            case "seventies" -> 70;
            case "eighties" -> 80;
            case "nineties" -> 90;
            default -> 0;
        };
        return tens > 0 && (lexemes.is(at - 1, "the") || lexemes.is(at - 1, "nineteen"))
                ? Expression.of(at, at + 1, Moment.decade(1900 + tens), false)
                : null;
    }

    /** "summer of 2012", "winter 2023", "the winter of 1776-77". */
    private @Nullable Expression season(int at) {
        String code = Vocabulary.season(lexemes.lower(at));
        if (code.isEmpty()) {
            return null;
        }
        int number = lexemes.is(at + 1, "of") || lexemes.isSign(at + 1, ',') ? at + 2 : at + 1;
        if (isYearNumber(number) && !lexemes.breaksBefore(number)) {
            boolean wraps = (lexemes.isDash(number + 1) || lexemes.isSign(number + 1, '/'))
                    && lexemes.joined(number + 1)
                    && lexemes.isDigits(number + 2)
                    && lexemes.joined(number + 2);
            return Expression.of(
                    at, wraps ? number + 3 : number + 1, Moment.season(lexemes.number(number), code), false);
        }
        boolean introduced = lexemes.is(at - 1, "the")
                && !lexemes.is(at + 1, "of")
                && (lexemes.is(at - 2, "in")
                        || lexemes.is(at - 2, "over")
                        || lexemes.is(at - 2, "during")
                        || lexemes.is(at - 2, "by"));
        return introduced && !lexemes.is(at, "fall") && context.year() > 0
                ? Expression.of(at, at + 1, Moment.season(context.year(), code), true)
                : null;
    }
}
