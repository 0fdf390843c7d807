package org.pactwire.extract.money.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Words;
import org.pactwire.know.Currencies;

/**
 * Finds amounts of money in a text by recursive descent over its lexemes. One pass, and a bounded look around each
 * lexeme, so that the time is linear in the text. For one text; not thread-safe.
 */
public final class MoneyGrammar {
    private static final int MOVE_WINDOW = 5;
    private static final int MAX_LINK = 6;
    private static final Set<String> MOVES = Words.of("""
            rose rise rises risen rising fell fall falls fallen falling increased increase increases increasing
            decreased decrease cut cuts cutting dropped drop drops dropping jumped jump grew grow grown growing
            declined decline climbed climb raised raise raising lowered lower lowering widened narrowed up down
            gained lost slipped sank soared surged tumbled slid doubled tripled moved added advanced shed
            revised reduced reduce changed went expanded hiked
            """);
    private static final Set<String> LINKS = Words.of("""
            ( [ , ; / = or the equivalent to of worth at time current exchange rates i e . about around some us
            """);

    private final Lexemes lexemes;
    private final AmountReader reader;
    private final List<Found> found = new ArrayList<>();
    /** Lexeme behind the last amount with its rate. */
    private int lastEnd = -1;

    public MoneyGrammar(Lexemes lexemes, Currencies currencies) {
        this.lexemes = lexemes;
        this.reader = new AmountReader(lexemes, currencies);
    }

    /** All amounts, in order of the text. */
    public List<Found> scan() {
        int at = 0;
        while (at < lexemes.size()) {
            at = next(at);
        }
        return found;
    }

    /** Reads what begins at a lexeme and returns where to go on. */
    private int next(int at) {
        Amount first = reader.read(at);
        if (first != null) {
            Amount second = upperEnd(first);
            return second == null ? emit(first, first, at) : emit(lowerEnd(first, second), second, at);
        }
        Amount number = reader.number(at);
        if (number == null) {
            return at + 1;
        }
        int separator = number.end();
        boolean joint = lexemes.isDash(separator)
                || lexemes.is(separator, "to")
                || lexemes.is(separator, "or")
                || (lexemes.is(separator, "and") && (lexemes.is(at - 1, "between") || lexemes.is(at - 1, "from")));
        if (joint && !lexemes.breaksBefore(separator + 1)) {
            Amount second = reader.read(separator + 1);
            if (second != null && !second.prefixed()) {
                Amount lower = lowerEnd(number.in(second), second);
                if (lower.value().compareTo(second.value()) <= 0) {
                    return emit(lower, second, at);
                }
            }
        }
        return number.end();
    }

    /** The second amount of a range; null if the first stands alone. */
    private @Nullable Amount upperEnd(Amount first) {
        int separator = first.end();
        boolean dash = lexemes.isDash(separator);
        boolean to = lexemes.is(separator, "to");
        boolean and = lexemes.is(separator, "and");
        boolean between = lexemes.is(first.start() - 1, "between");
        boolean from = lexemes.is(first.start() - 1, "from");
        if (!(dash || to || (and && (between || from))) || lexemes.breaksBefore(separator + 1)) {
            return null;
        }
        if (to && isMove(first.start())) {
            return null;
        }
        Amount second = reader.read(separator + 1);
        if (second == null && first.prefixed()) {
            Amount number = reader.number(separator + 1);
            boolean sure =
                    number != null && (!number.isUnscaled() || between || (dash && lexemes.joined(separator + 1)));
            second = sure && number != null ? number.in(first) : null;
            if (second != null && second.isUnscaled() && !first.isUnscaled() && dash) {
                second = second.scaled(first.scale());
            }
        }
        if (second == null || !second.currency().equals(first.currency())) {
            return null;
        }
        return lowerEnd(first, second).value().compareTo(second.value()) <= 0 ? second : null;
    }

    /** "Rose from $5 to $6" speaks of two amounts, not of a range. */
    private boolean isMove(int start) {
        for (int at = start - 1; at >= start - MOVE_WINDOW; at--) {
            if (MOVES.contains(lexemes.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** The lower end takes the scale of the upper one in "$4.5-5 billion". */
    private static Amount lowerEnd(Amount first, Amount second) {
        boolean shares = first.isUnscaled()
                && !second.isUnscaled()
                && first.coefficient().compareTo(second.coefficient()) < 0
                && first.coefficient().compareTo(BigDecimal.valueOf(1000)) < 0;
        return shares ? first.scaled(second.scale()) : first;
    }

    private int emit(Amount lower, Amount upper, int at) {
        boolean range = lower.start() != upper.start();
        int start = range && (lexemes.is(at - 1, "between") || lexemes.is(at - 1, "from")) ? at - 1 : at;
        Qualifiers.Qualified words = Qualifiers.around(lexemes, start, upper.end());
        boolean free = lexemes.start(words.start())
                >= (found.isEmpty() ? 0 : found.get(found.size() - 1).span().end());
        int from = free ? words.start() : start;
        Rates.Rate rate = Rates.behind(lexemes, words.end());
        String period = rate.period().isEmpty() && rate.unit().isEmpty() ? Rates.before(lexemes, from) : rate.period();
        boolean openBelow = free && !range && words.openBelow();
        boolean openAbove = free && !range && words.openAbove() && !openBelow;
        Found amount = new Found(
                new Span(lexemes.start(from), lexemes.end(words.end() - 1)),
                openBelow ? null : lower.value(),
                openAbove ? null : upper.value(),
                upper.currency(),
                upper.name(),
                free && words.approximate(),
                period,
                rate.unit(),
                null);
        Span first = restated(from, amount.currency());
        found.add(first == null ? amount : amount.restating(first));
        lastEnd = rate.end();
        return words.end();
    }

    /** The amount that one in brackets restates in another currency; null if it stands for itself. */
    private @Nullable Span restated(int from, String currency) {
        if (found.isEmpty() || lastEnd < 0 || from - lastEnd > MAX_LINK || from <= lastEnd || currency.isEmpty()) {
            return null;
        }
        boolean bracket = false;
        boolean or = false;
        boolean comma = false;
        for (int at = lastEnd; at < from; at++) {
            if (!LINKS.contains(lexemes.lower(at)) || lexemes.breaksBefore(at)) {
                return null;
            }
            bracket |= lexemes.isSign(at, '(') || lexemes.isSign(at, '[');
            comma |= at == lastEnd && (lexemes.isSign(at, ',') || lexemes.isSign(at, ';') || lexemes.isSign(at, '/'));
            or |= lexemes.is(at, "or") || lexemes.is(at, "equivalent");
        }
        Found last = found.get(found.size() - 1);
        Span first = last.equivalentOf() == null ? last.span() : last.equivalentOf();
        boolean restates = bracket || (or && comma) || (comma && last.equivalentOf() != null);
        return restates && !last.currency().equals(currency) ? first : null;
    }
}
