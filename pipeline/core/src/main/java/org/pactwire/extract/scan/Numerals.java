package org.pactwire.extract.scan;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of English text: "1,234.5", "12,34,567", "4,5", "1.234.567", "2 1/2", "twenty-five", "one and a
 * half", "half a". Looks at a bounded number of lexemes, so that a scan of a text is linear. Thread-safe.
 */
public final class Numerals {
    /** A longer run of digits is no amount. */
    private static final int MAX_DIGITS = 24;

    private static final int MAX_GROUPS = 8;

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fourty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("thousand", BigDecimal.TEN.pow(3)),
            Map.entry("thousands", BigDecimal.TEN.pow(3)),
            Map.entry("lakh", BigDecimal.TEN.pow(5)),
            Map.entry("lakhs", BigDecimal.TEN.pow(5)),
            Map.entry("lac", BigDecimal.TEN.pow(5)),
            Map.entry("lacs", BigDecimal.TEN.pow(5)),
            Map.entry("million", BigDecimal.TEN.pow(6)),
            Map.entry("millions", BigDecimal.TEN.pow(6)),
            Map.entry("crore", BigDecimal.TEN.pow(7)),
            Map.entry("crores", BigDecimal.TEN.pow(7)),
            Map.entry("milliard", BigDecimal.TEN.pow(9)),
            Map.entry("billion", BigDecimal.TEN.pow(9)),
            Map.entry("billions", BigDecimal.TEN.pow(9)),
            Map.entry("trillion", BigDecimal.TEN.pow(12)),
            Map.entry("trillions", BigDecimal.TEN.pow(12)),
            Map.entry("quadrillion", BigDecimal.TEN.pow(15)));

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numerals() {}

    /** What a word like "million" multiplies by; null for other words. */
    public static @Nullable BigDecimal scale(String word) {
        return SCALES.get(word);
    }

    /** The number that begins at a lexeme, scales in words included; null if none does. */
    public static @Nullable Numeral at(Lexemes lexemes, int index) {
        return switch (lexemes.kind(index)) {
            case DIGITS -> digits(lexemes, index);
            case WORD -> words(lexemes, index);
            case OTHER -> {
                BigDecimal fraction = vulgarFraction(lexemes, index);
                yield fraction == null ? null : new Numeral(fraction, index + 1, Numeral.Form.PUNCTUATED);
            }
            case END -> null;
        };
    }

    /** The value of a number word up to ninety; -1 for other words. */
    public static int small(String word) {
        return SMALL.getOrDefault(word, -1);
    }

    private static @Nullable BigDecimal vulgarFraction(Lexemes lexemes, int index) {
        return lexemes.isSign(index, '½')
                ? HALF
                : lexemes.isSign(index, '¼') ? QUARTER : lexemes.isSign(index, '¾') ? HALF.add(QUARTER) : null;
    }

    private static @Nullable Numeral digits(Lexemes lexemes, int index) {
        if (lexemes.length(index) > MAX_DIGITS) {
            return null;
        }
        StringBuilder whole = new StringBuilder(lexemes.raw(index));
        int at = index + 1;
        int commas = groups(lexemes, at, ',');
        int dots = commas > 0 ? 0 : groups(lexemes, at, '.');
        String decimals = "";
        boolean grouped = false;
        if (commas > 0 && lexemes.length(index) <= 3 && thousands(lexemes, at, commas)) {
            grouped = true;
            at = append(lexemes, at, commas, whole);
            decimals = decimals(lexemes, at, '.');
        } else if (commas == 1 && lexemes.length(at + 1) <= 2 && lexemes.length(index) <= 4) {
            decimals = lexemes.raw(at + 1);
        } else if (commas > 0) {
            return null;
        } else if (dots > 1) {
            if (!thousands(lexemes, at, dots) || lexemes.length(index) > 3) {
                return null;
            }
            grouped = true;
            at = append(lexemes, at, dots, whole);
            decimals = decimals(lexemes, at, ',');
        } else if (dots == 1) {
            decimals = lexemes.raw(at + 1);
        } else {
            int before = at;
            at = spacedGroups(lexemes, index, whole);
            grouped = at > before;
        }
        if (!decimals.isEmpty()) {
            if (decimals.length() > MAX_DIGITS) {
                return null;
            }
            at += 2;
        }
        BigDecimal value = new BigDecimal(decimals.isEmpty() ? whole.toString() : whole + "." + decimals);
        boolean plain = !grouped && decimals.isEmpty();
        return fraction(lexemes, at, value, plain);
    }

    /** Halves and quarters, "point five" and scales that follow digits. */
    private static @Nullable Numeral fraction(Lexemes lexemes, int from, BigDecimal whole, boolean plain) {
        int at = from;
        BigDecimal value = whole;
        boolean simple = plain;
        BigDecimal vulgar = vulgarFraction(lexemes, at);
        if (vulgar != null) {
            value = value.add(vulgar);
            at++;
            simple = false;
        } else if (plain
                && lexemes.length(at) == 1
                && lexemes.isDigits(at)
                && lexemes.isSign(at + 1, '/')
                && lexemes.joined(at + 1)
                && lexemes.joined(at + 2)
                && lexemes.length(at + 2) == 1
                && lexemes.number(at + 2) > lexemes.number(at)
                && 4 % lexemes.number(at + 2) == 0) {
            value = value.add(
                    BigDecimal.valueOf(lexemes.number(at)).divide(BigDecimal.valueOf(lexemes.number(at + 2))));
            at += 3;
            simple = false;
        } else if (plain && lexemes.is(at, "point") && point(lexemes, at + 1) >= 0) {
            value = value.add(BigDecimal.valueOf(point(lexemes, at + 1), 1));
            at += 2;
            simple = false;
        } else if (lexemes.is(at, "and")
                && lexemes.is(at + 1, "a")
                && (lexemes.is(at + 2, "half") || lexemes.is(at + 2, "quarter"))) {
            value = value.add(lexemes.is(at + 2, "half") ? HALF : QUARTER);
            at += 3;
            simple = false;
        }
        Numeral plainValue = new Numeral(value, at, simple ? Numeral.Form.PLAIN : Numeral.Form.PUNCTUATED);
        return scaled(lexemes, plainValue);
    }

    /** Applies the words for hundreds, thousands, millions … that follow. */
    private static Numeral scaled(Lexemes lexemes, Numeral number) {
        BigDecimal value = number.value();
        int at = number.end();
        boolean any = false;
        for (int rounds = 0; rounds < 3; rounds++) {
            int word = lexemes.isDash(at) && lexemes.joined(at) && lexemes.joined(at + 1) ? at + 1 : at;
            if (!lexemes.isWord(word) || lexemes.breaksBefore(word)) {
                break;
            }
            BigDecimal scale = lexemes.is(word, "hundred") ? HUNDRED : SCALES.get(lexemes.lower(word));
            if (scale == null) {
                break;
            }
            value = value.multiply(scale);
            at = word + 1;
            any = true;
        }
        return any ? new Numeral(value, at, Numeral.Form.WORDS) : number;
    }

    private static int point(Lexemes lexemes, int index) {
        int value = lexemes.isDigits(index) && lexemes.length(index) == 1
                ? lexemes.number(index)
                : small(lexemes.lower(index));
        return value >= 0 && value <= 9 ? value : -1;
    }

    /** How many groups of digits follow, each behind the separator. */
    private static int groups(Lexemes lexemes, int from, char separator) {
        int count = 0;
        int at = from;
        while (count < MAX_GROUPS
                && lexemes.isSign(at, separator)
                && lexemes.joined(at)
                && lexemes.isDigits(at + 1)
                && lexemes.joined(at + 1)) {
            count++;
            at += 2;
        }
        return count;
    }

    /** True for groups of three, or of two and at last three as in India. */
    private static boolean thousands(Lexemes lexemes, int from, int groups) {
        for (int g = 0; g < groups; g++) {
            int length = lexemes.length(from + 2 * g + 1);
            boolean last = g == groups - 1;
            if (length != 3 && (last || length != 2)) {
                return false;
            }
        }
        return true;
    }

    private static int append(Lexemes lexemes, int from, int groups, StringBuilder whole) {
        for (int g = 0; g < groups; g++) {
            whole.append(lexemes.raw(from + 2 * g + 1));
        }
        return from + 2 * groups;
    }

    private static String decimals(Lexemes lexemes, int at, char sign) {
        return groups(lexemes, at, sign) == 1 ? lexemes.raw(at + 1) : "";
    }

    /** Groups of three behind a no-break or thin space. */
    private static int spacedGroups(Lexemes lexemes, int index, StringBuilder whole) {
        int at = index + 1;
        while (at <= index + MAX_GROUPS
                && lexemes.length(index) <= 3
                && lexemes.isDigits(at)
                && lexemes.length(at) == 3
                && lexemes.gap(at).length() == 1
                && lexemes.gap(at).charAt(0) != ' '
                && lexemes.gap(at).charAt(0) != '\n'
                && lexemes.gap(at).charAt(0) != '\t') {
            whole.append(lexemes.raw(at++));
        }
        return at;
    }

    private static @Nullable Numeral words(Lexemes lexemes, int index) {
        Numeral fraction = leadingFraction(lexemes, index);
        if (fraction != null) {
            return scaled(lexemes, fraction);
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = null;
        BigDecimal lastScale = null;
        int at = index;
        if ((lexemes.is(at, "a") || lexemes.is(at, "an")) && isScale(lexemes.lower(at + 1))) {
            current = BigDecimal.ONE;
            at++;
        }
        for (int rounds = 0; rounds < 12 && (at == index || !lexemes.breaksBefore(at)); rounds++) {
            int word = current != null || lastScale != null ? skipJoint(lexemes, at) : at;
            String lower = lexemes.lower(word);
            int small = lexemes.isWord(word) ? small(lower) : -1;
            BigDecimal scale = SCALES.get(lower);
            if (small >= 0 && mayFollow(current, small)) {
                current = (current == null ? BigDecimal.ZERO : current).add(BigDecimal.valueOf(small));
            } else if (lower.equals("hundred") && word == (lexemes.isDash(at) ? at + 1 : at)) {
                current = (current == null ? BigDecimal.ONE : current).multiply(HUNDRED);
            } else if (scale != null
                    && current != null
                    && word == (lexemes.isDash(at) ? at + 1 : at)
                    && (lastScale == null || scale.compareTo(lastScale) < 0)) {
                total = total.add(current.multiply(scale));
                lastScale = scale;
                current = null;
            } else if (scale != null && lastScale != null && current == null && word == at) {
                // "two lakh crore"
                total = total.multiply(scale);
            } else if (current != null
                    && lexemes.is(at, "point")
                    && point(lexemes, at + 1) >= 0
                    && current.scale() == 0) {
                current = current.add(BigDecimal.valueOf(point(lexemes, at + 1), 1));
                word = at + 1;
            } else if (current != null
                    && lexemes.is(at, "and")
                    && (lexemes.is(at + 1, "a") || lexemes.is(at + 1, "one"))
                    && (lexemes.is(at + 2, "half") || lexemes.is(at + 2, "quarter"))) {
                current = current.add(lexemes.is(at + 2, "half") ? HALF : QUARTER);
                word = at + 2;
            } else {
                break;
            }
            at = word + 1;
        }
        if (current == null && lastScale == null) {
            return null;
        }
        if (current != null) {
            total = total.add(current);
        }
        if (lexemes.is(at, "dozen")) {
            return new Numeral(total.multiply(BigDecimal.valueOf(12)), at + 1, Numeral.Form.WORDS);
        }
        return new Numeral(total, at, Numeral.Form.WORDS);
    }

    private static boolean isScale(String word) {
        return word.equals("hundred") || word.equals("dozen") || SCALES.containsKey(word);
    }

    /** Over the hyphen of "twenty-five" and the "and" of "hundred and five". */
    private static int skipJoint(Lexemes lexemes, int at) {
        if (lexemes.isDash(at) && lexemes.joined(at) && lexemes.joined(at + 1)) {
            return at + 1;
        }
        return lexemes.is(at, "and") && small(lexemes.lower(at + 1)) > 0 ? at + 1 : at;
    }

    /** "Five" may follow nothing, "twenty" or "hundred", but not "six". */
    private static boolean mayFollow(@Nullable BigDecimal current, int small) {
        if (current == null) {
            return true;
        }
        if (current.scale() > 0) {
            return false;
        }
        int tens = current.remainder(HUNDRED).intValue();
        return tens == 0 ? current.signum() > 0 : tens >= 20 && tens % 10 == 0 && small > 0 && small < 10;
    }

    /** "half a", "a half", "a quarter of a", "three quarters of a". */
    private static @Nullable Numeral leadingFraction(Lexemes lexemes, int index) {
        int at = index;
        int count = 1;
        if (lexemes.is(at, "a") || lexemes.is(at, "one")) {
            at++;
        } else if (lexemes.is(at, "three")) {
            count = 3;
            at += lexemes.isDash(at + 1) ? 2 : 1;
        }
        BigDecimal part;
        if (count == 1 && lexemes.is(at, "half")) {
            part = HALF;
        } else if (lexemes.is(at, count == 1 ? "quarter" : "quarters")) {
            part = QUARTER.multiply(BigDecimal.valueOf(count));
        } else {
            return null;
        }
        at++;
        boolean exact = part.compareTo(HALF) == 0;
        if (lexemes.is(at, "of") && (lexemes.is(at + 1, "a") || lexemes.is(at + 1, "an"))) {
            at++;
            exact = true;
        }
        if (lexemes.is(at, "a") || lexemes.is(at, "an")) {
            at++;
        } else if (lexemes.isDash(at)) {
            at++;
        }
        // a bare "a quarter" is three months more often than a number
        return isScale(lexemes.lower(at)) || (exact && at > index + 1)
                ? new Numeral(part, at, Numeral.Form.WORDS)
                : null;
    }
}
