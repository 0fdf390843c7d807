package org.pactwire.extract.money.internal;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Words;
import org.pactwire.know.Currencies;

/** Recognises currencies before and behind numbers: signs, codes, letters with signs, names. */
final class Marks {
    private static final int MAX_NAME_WORDS = 4;
    private static final Set<String> SPACED_LETTERS = Words.of("""
            us c hk nz au aud usd cad nzd can sg sgd hkd nt
            """);

    private final Lexemes lexemes;
    private final Currencies currencies;

    Marks(Lexemes lexemes, Currencies currencies) {
        this.lexemes = lexemes;
        this.currencies = currencies;
    }

    /** The currency that begins at a lexeme and stands before a number; null if none does. */
    @Nullable
    Mark before(int at) {
        return switch (lexemes.kind(at)) {
            case OTHER -> sign(at);
            case WORD -> {
                Mark lettered = letteredSign(at);
                if (lettered != null) {
                    yield lettered;
                }
                Mark code = code(at);
                if (code != null) {
                    yield code;
                }
                String raw = lexemes.raw(at);
                String form = currencies.form("prefix", raw);
                if (form != null) {
                    int end = lexemes.isSign(at + 1, '.') && lexemes.joined(at + 1) ? at + 2 : at + 1;
                    boolean joined = lexemes.joined(end) && end == at + 1;
                    if (raw.length() == 1 && !joined) {
                        yield null;
                    }
                    boolean strong = raw.length() > 2 || raw.endsWith("s") || raw.endsWith("h") || raw.equals("RM");
                    yield new Mark(form, raw.toLowerCase(Locale.ROOT), end, strong);
                }
                Mark name = name(at);
                yield name == null || name.code().isEmpty() || currencies.isWeak(name.name())
                        ? null
                        : new Mark(name.code(), name.name(), name.end(), name.end() - at > 1 || isRare(name.name()));
            }
            case DIGITS, END -> null;
        };
    }

    /** Names that stand before a number only as its currency. */
    private static boolean isRare(String name) {
        return switch (name) {
            case "dollar", "dollars", "euro", "euros", "pound", "pounds", "yen", "franc", "peso", "sterling", "quid" ->
                false;
            default -> !name.endsWith("s");
        };
    }

    /** The currency that begins at a lexeme and stands behind a number; null if none does. */
    @Nullable
    Mark behind(int at) {
        return switch (lexemes.kind(at)) {
            case OTHER -> {
                Mark sign = sign(at);
                yield sign != null && endsAmount(at) ? sign : null;
            }
            case WORD -> {
                Mark lettered = letteredSign(at);
                if (lettered != null) {
                    yield lexemes.isDigits(lettered.end()) ? null : lettered;
                }
                Mark code = code(at);
                if (code != null) {
                    yield code;
                }
                if (lexemes.is(at, "l") && lexemes.isSign(at + 1, '.') && lexemes.is(at + 2, "e")) {
                    int end = lexemes.isSign(at + 3, '.') && lexemes.joined(at + 3) ? at + 4 : at + 3;
                    yield new Mark("EGP", "l.e", end, true);
                }
                String form = currencies.form("suffix", lexemes.raw(at));
                yield form != null ? new Mark(form, lexemes.lower(at), at + 1, true) : name(at);
            }
            case DIGITS, END -> null;
        };
    }

    /** A sign between two numbers belongs to the one it touches, else to the second. */
    private boolean endsAmount(int at) {
        if (!lexemes.isDigits(at + 1) || lexemes.breaksBefore(at + 1)) {
            return true;
        }
        if (lexemes.joined(at + 1)) {
            return false;
        }
        if (lexemes.joined(at)) {
            return true;
        }
        return lexemes.kind(at + 2) == Lexemes.Kind.OTHER && sign(at + 2) != null;
    }

    /** "$", "€"; "$A292" is Australian. */
    private @Nullable Mark sign(int at) {
        String raw = lexemes.raw(at);
        String code = currencies.form("sign", raw);
        if (code == null) {
            return null;
        }
        String national = lexemes.isWord(at + 1)
                        && lexemes.isCapital(at + 1)
                        && lexemes.joined(at + 1)
                        && lexemes.joined(at + 2)
                        && lexemes.isDigits(at + 2)
                ? currencies.form("letters" + raw, lexemes.lower(at + 1))
                : null;
        return national == null
                ? new Mark(code, raw, at + 1, true)
                : new Mark(national, lexemes.lower(at + 1) + raw, at + 2, true);
    }

    /** "US$", "C$", "U.S.$", "CN¥", "S/". */
    private @Nullable Mark letteredSign(int at) {
        int sign = at + 1;
        String letters = lexemes.lower(at);
        if (letters.equals("u")
                && lexemes.isSign(at + 1, '.')
                && lexemes.is(at + 2, "s")
                && lexemes.isSign(at + 3, '.')) {
            letters = "us";
            sign = at + 4;
        }
        if (lexemes.kind(sign) != Lexemes.Kind.OTHER) {
            return null;
        }
        String code = currencies.form("letters" + lexemes.raw(sign), letters);
        if (code == null && lexemes.isSign(sign, '$') && currencies.isCode(letters.toUpperCase(Locale.ROOT))) {
            code = letters.toUpperCase(Locale.ROOT);
        }
        if (code == null) {
            return null;
        }
        if (!lexemes.joined(sign)) {
            return SPACED_LETTERS.contains(letters) ? new Mark(code, lexemes.raw(sign), sign + 1, true) : null;
        }
        boolean sure = letters.length() > 1 || letters.equals("c") || lexemes.isCapital(at);
        if (!sure) {
            return null;
        }
        if (lexemes.isSign(sign, '/')) {
            return lexemes.joined(sign + 1) && lexemes.isDigits(sign + 1)
                    ? new Mark(code, "s/", sign + 1, false)
                    : null;
        }
        return new Mark(code, letters + lexemes.raw(sign), sign + 1, true);
    }

    private @Nullable Mark code(int at) {
        int length = lexemes.length(at);
        if (length != 3) {
            return null;
        }
        String raw = lexemes.raw(at);
        if (currencies.isCode(raw)) {
            return new Mark(raw, "", at + 1, !Currencies.isWordlike(raw));
        }
        String lower = currencies.form("lowercode", lexemes.lower(at));
        return lower == null ? null : new Mark(lower, "", at + 1, true);
    }

    /** The longest name that begins at a lexeme. */
    private @Nullable Mark name(int at) {
        StringBuilder phrase = new StringBuilder();
        Mark best = null;
        int next = at;
        for (int words = 0; words < MAX_NAME_WORDS && lexemes.isWord(next); words++) {
            if (words > 0 && lexemes.breaksBefore(next)) {
                break;
            }
            if (words > 0) {
                phrase.append(' ');
            }
            if (lexemes.is(next, "u") && lexemes.isSign(next + 1, '.') && lexemes.is(next + 2, "s")) {
                phrase.append("us");
                next += lexemes.isSign(next + 3, '.') ? 4 : 3;
            } else {
                phrase.append(lexemes.lower(next++));
            }
            String code = currencies.name(phrase.toString());
            if (code != null) {
                String noun = lexemes.lower(next - 1);
                best = new Mark(
                        code, words == 0 ? noun : phrase.toString(), next, !currencies.isWeak(phrase.toString()));
            }
        }
        return best;
    }
}
