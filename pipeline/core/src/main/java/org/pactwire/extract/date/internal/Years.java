package org.pactwire.extract.date.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Words;

/** Reads years, decades and centuries: "in 2024", "2021-24", "594 BC", "the 1990s", "the 21st century". */
final class Years {
    private static final Set<String> COUNTED = Words.of("""
            people soldiers troops men women workers jobs homes houses km kilometers kilometres miles metres
            meters feet foot tons tonnes kg kilograms pounds dollars euros points votes mw megawatts degrees
            barrels percent square acres hectares calories children students pages words copies members migrants
            refugees yards inches mph kph watts volts units cases deaths or times rpm hp years days hours
            minutes seconds weeks months dead prisoners civilians employees fans spectators vehicles ships seats
            rupees yen yuan pesos rubles
            """);
    private static final Set<String> AMOUNT_WORDS = Words.of("""
            about than over nearly almost least some approximately roughly no number flight page room route top
            nearest box zip code highway section article
            """);

    private final Lexemes lexemes;
    private final DateFields fields;

    Years(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.fields = new DateFields(lexemes);
    }

    /** The decade, century or year that begins at a lexeme; null if none does. */
    @Nullable
    Expression read(int at) {
        Expression found = century(at);
        found = found != null ? found : decade(at);
        return found != null ? found : year(at);
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
        DateFields.Year words = lexemes.isWord(at) ? fields.yearInWords(at) : null;
        if (words != null) {
            boolean sure = (lexemes.is(at - 1, "in") || lexemes.is(at - 1, "of") || lexemes.is(at - 1, "since"))
                    && !lexemes.isWord(words.end());
            return sure ? Expression.of(at, words.end(), Moment.year(words.number()), false) : null;
        }
        if (!isYearNumber(at) || !isFreeOfUnits(at)) {
            return null;
        }
        int first = lexemes.number(at);
        int end = at + 1;
        String before = lexemes.lower(at - 1);
        boolean introduced = Vocabulary.PREPOSITIONS.contains(before)
                || isCirca(at - 1)
                || lexemes.isSign(at - 1, '(')
                || lexemes.isDash(at - 1)
                || lexemes.isSign(at - 1, '–');
        boolean modern = first >= 1900 && first < 2100;
        boolean old = first >= 1500 && first < 1900 && lexemes.isWord(end) && !lexemes.breaksBefore(end);
        boolean odd = old && first % 10 != 0 && first > 1600;
        introduced |= odd
                || (old
                        && (before.equals("the")
                                || before.equals("s")
                                || before.equals("this")
                                || before.equals("an")));
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

    /** "c. 1818", "ca. 1650", "circa 1871"; not "U.S.C. 1253". */
    private boolean isCirca(int before) {
        boolean dot = lexemes.isSign(before, '.') && !lexemes.isSign(before - 2, '.');
        String word = lexemes.raw(dot ? before - 1 : before);
        return dot ? word.equals("c") || word.equals("ca") : word.equals("circa");
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

    /** True for a hyphen or slash between digits, without a space. */
    private boolean isJoint(int at) {
        return (lexemes.isSign(at, '-') || lexemes.isSign(at, '/'))
                && lexemes.joined(at)
                && lexemes.joined(at + 1)
                && lexemes.isDigits(at + 1);
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
        boolean broken = isJoint(at + 1) && isJoint(at + 3);
        return !decimalBefore && !word && !behind && !broken;
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
            boolean sign = (lexemes.isSign(at + 1, '\'') || lexemes.isSign(at + 1, '’')) && lexemes.joined(at + 1);
            int plural = sign ? at + 2 : at + 1;
            boolean spaced = lexemes.is(at - 1, "the") && lexemes.gap(plural).equals(" ") && plural == at + 1;
            if (!lexemes.is(plural, "s") || !(lexemes.joined(plural) || spaced) || lexemes.number(at) % 10 != 0) {
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
}
