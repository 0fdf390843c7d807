package org.pactwire.extract.money.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Numeral;
import org.pactwire.extract.scan.Numerals;
import org.pactwire.know.Currencies;

/** Reads one number with the currency beside it. Looks at a bounded number of lexemes. */
final class AmountReader {
    private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
    private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);
    private static final BigDecimal TRILLION = BigDecimal.TEN.pow(12);

    private static final Map<String, BigDecimal> ABBREVIATIONS = Map.ofEntries(
            Map.entry("k", THOUSAND),
            Map.entry("m", MILLION),
            Map.entry("mn", MILLION),
            Map.entry("mln", MILLION),
            Map.entry("mio", MILLION),
            Map.entry("mil", MILLION),
            Map.entry("mm", MILLION),
            Map.entry("b", BILLION),
            Map.entry("bn", BILLION),
            Map.entry("bln", BILLION),
            Map.entry("bil", BILLION),
            Map.entry("mrd", BILLION),
            Map.entry("mlrd", BILLION),
            Map.entry("t", TRILLION),
            Map.entry("tn", TRILLION),
            Map.entry("trn", TRILLION),
            Map.entry("tln", TRILLION),
            Map.entry("cr", BigDecimal.TEN.pow(7)));

    private final Lexemes lexemes;
    private final Currencies currencies;
    private final Marks marks;

    AmountReader(Lexemes lexemes, Currencies currencies) {
        this.lexemes = lexemes;
        this.currencies = currencies;
        this.marks = new Marks(lexemes, currencies);
    }

    /** The amount that begins at a lexeme, with its currency; null if none does. */
    @Nullable
    Amount read(int at) {
        Mark mark = marks.before(at);
        if (mark != null && !lexemes.breaksBefore(mark.end())) {
            Amount number = number(mark.end());
            if (number != null && isPlausible(mark, number)) {
                return prefixed(at, mark, number);
            }
        }
        Amount number = number(at);
        return number == null ? null : suffixed(number);
    }

    /** The number that begins at a lexeme with its scale, the currency still open; null if none does. */
    @Nullable
    Amount number(int at) {
        int from = at;
        boolean article = (lexemes.is(at, "a") || lexemes.is(at, "an")) && lexemes.isWord(at + 1);
        Numeral numeral = Numerals.at(lexemes, at);
        if (numeral == null && article && marks.behind(at + 1) != null) {
            return new Amount(BigDecimal.ONE, "", "", BigDecimal.ONE, BigDecimal.ONE, at, at + 1, false);
        }
        if (numeral == null) {
            return null;
        }
        BigDecimal scale = BigDecimal.ONE;
        for (int back = numeral.end() - 1; back > from; back--) {
            BigDecimal word = lexemes.is(back, "hundred") ? null : Numerals.scale(lexemes.lower(back));
            if (word == null) {
                break;
            }
            scale = scale.multiply(word);
        }
        Amount amount =
                new Amount(numeral.value(), "", "", numeral.value().divide(scale), scale, from, numeral.end(), false);
        return amount.isUnscaled() ? abbreviated(amount) : amount;
    }

    /** Applies "bn", "m", "Mrd." behind a number. */
    private Amount abbreviated(Amount number) {
        int at = number.end();
        int word = lexemes.isDash(at) && lexemes.joined(at) && lexemes.joined(at + 1) ? at + 1 : at;
        if (!lexemes.isWord(word) || lexemes.breaksBefore(word)) {
            return number;
        }
        String lower = lexemes.lower(word);
        BigDecimal scale = ABBREVIATIONS.get(lower);
        if (scale == null || (lower.length() == 1 && !lexemes.joined(word) && !isLoneLetter(number, word))) {
            return number;
        }
        int end = word + 1;
        if (lexemes.isSign(end, '.') && lexemes.joined(end) && lower.endsWith("rd")) {
            end++;
        }
        Amount scaled = number.scaled(scale);
        return new Amount(scaled.value(), "", "", scaled.coefficient(), scale, number.start(), end, false);
    }

    /** "$5 m" and "5 m euros", but not "5 m high". */
    private boolean isLoneLetter(Amount number, int word) {
        if (lexemes.is(word, "t") || lexemes.isSign(word + 1, '.')) {
            return false;
        }
        return marks.behind(word + 1) != null
                || (lexemes.kind(number.start() - 1) == Lexemes.Kind.OTHER
                        && currencies.form("sign", lexemes.raw(number.start() - 1)) != null);
    }

    private static boolean isLarge(Amount number) {
        return !number.isUnscaled()
                || number.value().compareTo(THOUSAND) >= 0
                || number.value().scale() > 0;
    }

    /** A code that is also a word, or a letter, needs an amount that cannot be a count or a year. */
    private boolean isPlausible(Mark mark, Amount number) {
        if (!number.isUnscaled() || lexemes.isSign(mark.end() - 1, '$')) {
            return true;
        }
        boolean year = number.end() == number.start() + 1
                && lexemes.length(number.start()) == 4
                && number.value().scale() == 0
                && lexemes.isDigits(number.start());
        if (!mark.strong()) {
            return !year && number.end() > number.start() + 1 && isLarge(number);
        }
        boolean sign = lexemes.kind(mark.end() - 1) == Lexemes.Kind.OTHER;
        return sign || (lexemes.isDigits(number.start()) && (mark.name().isEmpty() || !year));
    }

    private Amount prefixed(int at, Mark mark, Amount number) {
        int end = number.end();
        Mark again = lexemes.breaksBefore(end) ? null : marks.behind(end);
        String code = mark.code();
        String name = mark.name();
        if (again != null && (again.code().equals(code) || isRestated(mark, again)) && !startsAmount(end)) {
            end = again.end();
            code = again.code();
            name = again.name();
        }
        Amount amount = new Amount(number.value(), code, name, number.coefficient(), number.scale(), at, end, true);
        return withMinor(amount);
    }

    /** "$5 million Canadian" is not covered; "$10 dollars" and "$10 USD" are. */
    private static boolean isRestated(Mark first, Mark second) {
        return first.name().equals("$")
                && (second.name().contains("dollar") || second.name().isEmpty());
    }

    /** True if the mark at a lexeme is the currency of a number behind it. */
    private boolean startsAmount(int at) {
        Mark mark = marks.before(at);
        return mark != null && lexemes.isDigits(mark.end()) && !lexemes.breaksBefore(mark.end());
    }

    private @Nullable Amount suffixed(Amount number) {
        if (lexemes.joined(number.start()) && lexemes.isWord(number.start() - 1)) {
            return null;
        }
        int at = number.end();
        boolean dash = lexemes.isDash(at) && lexemes.joined(at) && lexemes.joined(at + 1);
        int from = dash ? at + 1 : at;
        if (lexemes.breaksBefore(from)) {
            return null;
        }
        if (!number.isUnscaled() && lexemes.is(from, "of")) {
            return null;
        }
        Mark scaledCode = scaledCode(number, from);
        if (scaledCode != null) {
            Amount scaled = number.scaled(scaleOf(lexemes.raw(from).charAt(0)));
            return new Amount(
                    scaled.value(),
                    scaledCode.code(),
                    "",
                    number.coefficient(),
                    scaled.scale(),
                    number.start(),
                    from + 1,
                    false);
        }
        Mark mark = marks.behind(from);
        if (mark == null) {
            return minorOnly(number, from);
        }
        if (!mark.strong() && !isLarge(number)) {
            return null;
        }
        BigDecimal scale = number.scale();
        BigDecimal value = number.value();
        int end = mark.end();
        BigDecimal later = Numerals.scale(lexemes.lower(end));
        if (number.isUnscaled() && later != null && mark.name().isEmpty() && !lexemes.breaksBefore(end)) {
            scale = later;
            value = value.multiply(later);
            end++;
        }
        Amount amount =
                new Amount(value, mark.code(), mark.name(), number.coefficient(), scale, number.start(), end, false);
        if (mark.name().startsWith("pound") && Weights.isWeight(lexemes, amount, dash)) {
            return null;
        }
        return withMinor(amount);
    }

    /** "30 MUSD", "5 kEUR". */
    private @Nullable Mark scaledCode(Amount number, int at) {
        if (!number.isUnscaled() || lexemes.length(at) != 4) {
            return null;
        }
        String raw = lexemes.raw(at);
        return "KkMmB".indexOf(raw.charAt(0)) >= 0 && currencies.isCode(raw.substring(1))
                ? new Mark(raw.substring(1), "", at + 1, true)
                : null;
    }

    private static BigDecimal scaleOf(char letter) {
        return switch (letter) {
            case 'K', 'k' -> THOUSAND;
            case 'B' -> BILLION;
            default -> MILLION;
        };
    }

    /** "35p", "50 cents". */
    private @Nullable Amount minorOnly(Amount number, int at) {
        if (!number.isUnscaled() || !lexemes.raw(at).equals(lexemes.lower(at))) {
            return null;
        }
        String word = lexemes.lower(at);
        String code = currencies.form("lone", word);
        if (code == null || (word.equals("p") && !isPence(number, at))) {
            return null;
        }
        return new Amount(
                number.value().movePointLeft(2),
                code,
                word,
                number.coefficient(),
                BigDecimal.ONE,
                number.start(),
                at + 1,
                false);
    }

    /** The letter p behind a number is pence, but lines of a picture, pages and "p.m." are not. */
    private boolean isPence(Amount number, int at) {
        return lexemes.joined(at)
                && lexemes.isDigits(number.start())
                && !(lexemes.isSign(at + 1, '.') && lexemes.is(at + 2, "m"))
                && !switch (number.value().toPlainString()) {
                    case "144", "240", "360", "480", "540", "720", "1080", "1440", "2160" -> true;
                    default -> false;
                };
    }

    /** "3 dollars 50 cents", "$20 and 43c", "15 dollars and 50". */
    private Amount withMinor(Amount amount) {
        if (amount.value().scale() > 0) {
            return amount;
        }
        int at = lexemes.is(amount.end(), "and") ? amount.end() + 1 : amount.end();
        if (lexemes.breaksBefore(at) || lexemes.joined(at)) {
            return amount;
        }
        Numeral minor = Numerals.at(lexemes, at);
        if (minor == null || minor.intValue() < 1) {
            return amount;
        }
        String unit = lexemes.lower(minor.end()).toLowerCase(Locale.ROOT);
        String parts = currencies.form("minor", unit);
        int value = minor.intValue();
        int end = minor.end();
        if (parts != null && value < Integer.parseInt(parts)) {
            end++;
            return plus(amount, value, parts.length() - 1, end);
        }
        boolean bare = !amount.prefixed() && value < 100 && amount.isUnscaled() && closes(end) && parts == null;
        return bare && !(lexemes.isDigits(at) && lexemes.length(at) > 2) ? plus(amount, value, 2, end) : amount;
    }

    /** True where the phrase ends: nothing that could be counted follows. */
    private boolean closes(int at) {
        return lexemes.breaksBefore(at)
                || lexemes.is(at, "more")
                || (lexemes.kind(at) == Lexemes.Kind.OTHER && ".,;:!?)".contains(lexemes.raw(at)));
    }

    private static Amount plus(Amount amount, int minor, int digits, int end) {
        BigDecimal value = amount.value().add(BigDecimal.valueOf(minor, digits));
        return new Amount(
                value, amount.currency(), amount.name(), value, BigDecimal.ONE, amount.start(), end, amount.prefixed());
    }
}
