package org.pactwire.extract.date.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;

/** Reads feasts and days known by a name: "Christmas Day", "Easter Monday", "9/11". */
final class Holidays {
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
        int end = end(at);
        if (end == 0 || lexemes.breaksBefore(end - 1)) {
            return null;
        }
        int number = lexemes.is(end, "of") || lexemes.isSign(end, ',') ? end + 1 : end;
        if (lexemes.length(number) == 4 && lexemes.isDigits(number) && lexemes.number(number) > 1000) {
            LocalDate day = day(at, lexemes.number(number));
            return day == null ? null : Expression.of(at, number + 1, Moment.day(day), false);
        }
        LocalDate today = context.day();
        if (today == null) {
            LocalDate day = context.year() > 0 ? day(at, context.year()) : null;
            return day == null ? null : Expression.of(at, end, Moment.day(day), true);
        }
        LocalDate day = day(at, today.getYear());
        if (day == null) {
            return null;
        }
        Direction direction = context.direction(at, end);
        if (direction == Direction.PAST && day.isAfter(today)) {
            day = day(at, today.getYear() - 1);
        } else if (direction == Direction.FUTURE && day.isBefore(today)) {
            day = day(at, today.getYear() + 1);
        }
        return day == null ? null : Expression.of(at, end, Moment.day(day), true);
    }

    /** Lexeme behind a feast's name; 0 if none begins. */
    private int end(int at) {
        if (!lexemes.isWord(at) || !(lexemes.isCapital(at) || lexemes.size() < 8)) {
            return 0;
        }
        return switch (lexemes.lower(at)) {
            case "christmas", "xmas" -> lexemes.is(at + 1, "eve") || lexemes.is(at + 1, "day") ? at + 2 : at + 1;
            case "easter" -> lexemes.is(at + 1, "monday") || lexemes.is(at + 1, "sunday") ? at + 2 : at + 1;
            case "good" -> lexemes.is(at + 1, "friday") ? at + 2 : 0;
            case "boxing", "earth", "independence", "labor", "labour", "memorial", "veterans", "armistice" ->
                lexemes.is(at + 1, "day") ? at + 2 : 0;
            case "new" -> {
                int day = lexemes.is(at + 2, "s") ? at + 3 : at + 2;
                int apostrophe = lexemes.is(at + 3, "s") ? at + 4 : day;
                yield lexemes.is(at + 1, "year") && (lexemes.is(apostrophe, "day") || lexemes.is(apostrophe, "eve"))
                        ? apostrophe + 1
                        : 0;
            }
            case "valentine", "valentines" ->
                lexemes.is(at + 3, "day") ? at + 4 : lexemes.is(at + 1, "day") ? at + 2 : 0;
            case "thanksgiving" -> lexemes.is(at + 1, "day") ? at + 2 : at + 1;
            case "halloween" -> at + 1;
            default -> 0;
        };
    }

    private @Nullable LocalDate day(int at, int year) {
        return switch (lexemes.lower(at)) {
            case "christmas", "xmas" -> LocalDate.of(year, 12, lexemes.is(at + 1, "eve") ? 24 : 25);
            case "easter" -> lexemes.is(at + 1, "monday") ? easter(year).plusDays(1) : easter(year);
            case "good" -> easter(year).minusDays(2);
            case "boxing" -> LocalDate.of(year, 12, 26);
            case "earth" -> LocalDate.of(year, 4, 22);
            case "independence" -> LocalDate.of(year, 7, 4);
            case "labor", "labour" -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            case "memorial" -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            case "veterans", "armistice" -> LocalDate.of(year, 11, 11);
            case "new" -> {
                boolean eve = lexemes.is(at + 2, "eve") || lexemes.is(at + 3, "eve") || lexemes.is(at + 4, "eve");
                yield eve ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            case "valentine", "valentines" -> LocalDate.of(year, 2, 14);
            case "thanksgiving" ->
                LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            case "halloween" -> LocalDate.of(year, 10, 31);
            default -> null;
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
