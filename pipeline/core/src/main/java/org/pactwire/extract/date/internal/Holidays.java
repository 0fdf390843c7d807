package org.pactwire.extract.date.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;

/** Reads feasts and days known by a name: "Christmas Day", "Easter Monday", "9/11". */
final class Holidays {
    private enum Feast {
        CHRISTMAS_EVE,
        CHRISTMAS,
        BOXING_DAY,
        NEW_YEARS_EVE,
        NEW_YEARS_DAY,
        VALENTINES_DAY,
        SAINT_PATRICKS_DAY,
        GOOD_FRIDAY,
        EASTER,
        EASTER_MONDAY,
        EARTH_DAY,
        MAY_DAY,
        MEMORIAL_DAY,
        INDEPENDENCE_DAY,
        LABOR_DAY,
        HALLOWEEN,
        VETERANS_DAY,
        THANKSGIVING
    }

    private record Named(Feast feast, int end) {}

    private final Lexemes lexemes;
    private final Context context;

    Holidays(Lexemes lexemes, Context context) {
        this.lexemes = lexemes;
        this.context = context;
    }

    /** The day that begins at a lexeme; null if none does. */
    @Nullable
    Expression read(int at) {
        if (lexemes.isDigits(at)) {
            boolean attack = lexemes.is(at, "9")
                    && lexemes.isSign(at + 1, '/')
                    && lexemes.is(at + 2, "11")
                    && lexemes.joined(at + 2)
                    && !lexemes.isSign(at + 3, '/');
            return attack ? Expression.of(at, at + 3, Moment.day(LocalDate.of(2001, 9, 11)), false) : null;
        }
        Named named = named(at);
        if (named == null || lexemes.breaksBefore(named.end() - 1)) {
            return null;
        }
        int end = named.end();
        boolean joint = lexemes.is(end, "of") || lexemes.is(end, "in") || lexemes.isSign(end, ',');
        int next = joint ? end + 1 : end;
        if (lexemes.length(next) == 4 && lexemes.isDigits(next) && lexemes.number(next) > 1500) {
            return weekend(at, next + 1, day(named.feast(), lexemes.number(next)), false);
        }
        LocalDate today = context.day();
        if (today == null) {
            return context.year() > 0 ? weekend(at, end, day(named.feast(), context.year()), true) : null;
        }
        if (lexemes.is(next + 1, "year")
                && (lexemes.is(next, "this") || lexemes.is(next, "last") || lexemes.is(next, "next"))) {
            int shift = lexemes.is(next, "last") ? -1 : lexemes.is(next, "next") ? 1 : 0;
            return weekend(at, next + 2, day(named.feast(), today.getYear() + shift), true);
        }
        return weekend(at, end, near(named.feast(), today, direction(at, end)), true);
    }

    private Direction direction(int at, int end) {
        return switch (lexemes.lower(at - 1)) {
            case "last", "past", "previous" -> Direction.PAST;
            case "next", "following", "coming", "this" -> Direction.FUTURE;
            default -> context.direction(at, end);
        };
    }

    private static LocalDate near(Feast feast, LocalDate today, Direction direction) {
        LocalDate day = day(feast, today.getYear());
        return switch (direction) {
            case PAST -> day.isAfter(today) ? day(feast, today.getYear() - 1) : day;
            case FUTURE -> day.isBefore(today) ? day(feast, today.getYear() + 1) : day;
            case NEAREST -> day;
        };
    }

    /** "Labor Day weekend" is the feast with the weekend beside it. */
    private Expression weekend(int at, int end, LocalDate day, boolean anchored) {
        if (!lexemes.is(end, "weekend")) {
            return Expression.of(at, end, Moment.day(day), anchored);
        }
        LocalDate saturday = day.getDayOfWeek() == DayOfWeek.MONDAY
                ? day.minusDays(2)
                : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate first = saturday.isBefore(day) ? saturday : day;
        LocalDate last = saturday.plusDays(1).isAfter(day) ? saturday.plusDays(1) : day;
        Moment whole = new Moment(Moment.iso(first) + "/" + Moment.iso(last), first, last, Unit.WEEKEND);
        return Expression.of(at, end + 1, whole, anchored);
    }

    /** The feast named at a lexeme; one that is an ordinary word or part of other names needs a hint of time. */
    private @Nullable Named named(int at) {
        if (!lexemes.isWord(at)) {
            return null;
        }
        boolean hinted = isHinted(at);
        boolean day = lexemes.is(at + 1, "day");
        return switch (lexemes.lower(at)) {
            case "christmas", "xmas" -> {
                boolean eve = lexemes.is(at + 1, "eve");
                yield eve || day
                        ? new Named(eve ? Feast.CHRISTMAS_EVE : Feast.CHRISTMAS, at + 2)
                        : hinted ? new Named(Feast.CHRISTMAS, at + 1) : null;
            }
            case "easter" -> {
                boolean sunday = lexemes.is(at + 1, "sunday");
                yield lexemes.is(at + 1, "monday")
                        ? new Named(Feast.EASTER_MONDAY, at + 2)
                        : sunday || hinted ? new Named(Feast.EASTER, sunday ? at + 2 : at + 1) : null;
            }
            case "good" -> lexemes.is(at + 1, "friday") ? new Named(Feast.GOOD_FRIDAY, at + 2) : null;
            case "boxing" -> day ? new Named(Feast.BOXING_DAY, at + 2) : null;
            case "earth" -> day ? new Named(Feast.EARTH_DAY, at + 2) : null;
            case "independence" ->
                day && (hinted || !lexemes.isCapital(at - 1)) ? new Named(Feast.INDEPENDENCE_DAY, at + 2) : null;
            case "labor", "labour" -> day ? new Named(Feast.LABOR_DAY, at + 2) : null;
            case "memorial" -> day ? new Named(Feast.MEMORIAL_DAY, at + 2) : null;
            case "veterans", "armistice" -> day ? new Named(Feast.VETERANS_DAY, at + 2) : null;
            case "may" -> day && lexemes.isCapital(at) ? new Named(Feast.MAY_DAY, at + 2) : null;
            case "thanksgiving" -> day || hinted ? new Named(Feast.THANKSGIVING, day ? at + 2 : at + 1) : null;
            case "halloween" -> hinted ? new Named(Feast.HALLOWEEN, at + 1) : null;
            case "valentine", "valentines", "saint", "st", "new" -> possessive(at);
            default -> null;
        };
    }

    /** "New Year's Eve", "Valentine's Day", "Saint Patrick". */
    private @Nullable Named possessive(int at) {
        boolean newYear = lexemes.is(at, "new") && lexemes.is(at + 1, "year");
        boolean patrick = lexemes.is(lexemes.isSign(at + 1, '.') ? at + 2 : at + 1, "patrick");
        boolean saint = (lexemes.is(at, "saint") || lexemes.is(at, "st")) && patrick;
        if (!newYear && !saint && !lexemes.lower(at).startsWith("valentine")) {
            return null;
        }
        int name = newYear ? at + 2 : saint ? (lexemes.isSign(at + 1, '.') ? at + 3 : at + 2) : at + 1;
        int noun = lexemes.is(name + 1, "s") && !lexemes.isWord(name) ? name + 2 : name;
        boolean day = lexemes.is(noun, "day");
        if (newYear) {
            boolean eve = lexemes.is(noun, "eve");
            return eve || day ? new Named(eve ? Feast.NEW_YEARS_EVE : Feast.NEW_YEARS_DAY, noun + 1) : null;
        }
        if (saint) {
            boolean dated = lexemes.isDigits(name) && lexemes.length(name) == 4;
            return day || dated ? new Named(Feast.SAINT_PATRICKS_DAY, day ? noun + 1 : name) : null;
        }
        return day ? new Named(Feast.VALENTINES_DAY, noun + 1) : null;
    }

    private boolean isHinted(int at) {
        if (lexemes.isDigits(at + 1) && lexemes.length(at + 1) == 4) {
            return true;
        }
        return switch (lexemes.lower(at - 1)) {
            case "on",
                    "at",
                    "by",
                    "before",
                    "after",
                    "since",
                    "until",
                    "till",
                    "this",
                    "last",
                    "next",
                    "following",
                    "of",
                    "from",
                    "around",
                    "over" -> !lexemes.isWord(at + 1) || (!lexemes.isCapital(at + 1) && !isNoun(at + 1));
            default -> false;
        };
    }

    private boolean isNoun(int at) {
        return switch (lexemes.lower(at)) {
            case "tree",
                    "trees",
                    "bunny",
                    "dinner",
                    "party",
                    "market",
                    "markets",
                    "card",
                    "cards",
                    "gift",
                    "gifts",
                    "egg",
                    "eggs",
                    "lunch",
                    "costume",
                    "costumes",
                    "carol",
                    "miracle",
                    "truce",
                    "shopping",
                    "sales" -> true;
            default -> false;
        };
    }

    private static LocalDate day(Feast feast, int year) {
        return switch (feast) {
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case SAINT_PATRICKS_DAY -> LocalDate.of(year, 3, 17);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case EARTH_DAY -> LocalDate.of(year, 4, 22);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case MEMORIAL_DAY -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
            case LABOR_DAY -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case VETERANS_DAY -> LocalDate.of(year, 11, 11);
            case THANKSGIVING ->
                LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
        };
    }

    /** Easter Sunday of the Gregorian calendar, after the anonymous algorithm printed in Nature in 1876. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
