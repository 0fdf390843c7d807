package org.pactwire.extract.date.internal;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Numeral;
import org.pactwire.extract.scan.Numerals;
import org.pactwire.extract.scan.Words;

/** Reads lengths of time and sets of times: "10-year", "a year and a half", "three to five years", "every week". */
final class Durations {
    private static final Set<String> BEFORE_LENGTH = Words.of("""
            for in within over after than about nearly almost least around roughly approximately only under
            during took takes take lasted lasts last spent spend spends every half of another
            """);
    private static final Set<String> VAGUE = Set.of("several", "few", "many", "couple", "some", "numerous");

    /** A count of units as written. */
    record Length(int start, int end, BigDecimal count, Unit unit, String value) {
        /** The count if whole; -1 otherwise. */
        int whole() {
            BigDecimal stripped = count.stripTrailingZeros();
            return stripped.scale() > 0 || stripped.precision() - stripped.scale() > 5 ? -1 : stripped.intValueExact();
        }
    }

    private final Lexemes lexemes;

    Durations(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The length that begins at a lexeme: "ten days", "a week", "2 years 1 month"; null if none does. */
    @Nullable
    Length length(int at) {
        Length first = simple(at);
        if (first == null) {
            return null;
        }
        int next = lexemes.is(first.end(), "and") || lexemes.isSign(first.end(), ',') ? first.end() + 1 : first.end();
        if (first.whole() < 0 || lexemes.breaksBefore(next)) {
            return first;
        }
        StringBuilder value = new StringBuilder(first.value());
        int end = first.end();
        Unit smallest = first.unit();
        for (int parts = 0; parts < 3; parts++) {
            boolean counted = lexemes.isDigits(next) || Numerals.small(lexemes.lower(next)) >= 0;
            Length more = counted && !lexemes.breaksBefore(next) ? simple(next) : null;
            if (more == null || more.unit().compareTo(smallest) >= 0 || more.whole() < 0 || lexemes.isSign(end, ',')) {
                break;
            }
            if (more.unit().isClock() && !smallest.isClock()) {
                value.append('T');
            }
            value.append(more.unit().part(more.whole()));
            smallest = more.unit();
            end = more.end();
            next = lexemes.is(end, "and") ? end + 1 : end;
        }
        return end == first.end() ? first : new Length(at, end, BigDecimal.valueOf(-1), smallest, value.toString());
    }

    private @Nullable Length simple(int at) {
        int from = at;
        if (VAGUE.contains(lexemes.lower(at)) || (lexemes.is(at, "a") && VAGUE.contains(lexemes.lower(at + 1)))) {
            from = lexemes.is(at, "a") ? at + 2 : at + 1;
            from = lexemes.is(from, "of") || lexemes.is(from, "more") ? from + 1 : from;
            Unit unit = lexemes.breaksBefore(from) ? null : Unit.of(lexemes.lower(from));
            return unit == null
                            || (lexemes.is(at, "some") && !lexemes.lower(from).endsWith("s"))
                    ? null
                    : new Length(at, from + 1, BigDecimal.valueOf(-1), unit, unit.someDuration());
        }
        Unit next = Unit.of(lexemes.lower(at + 1));
        if ((lexemes.is(at, "all") || lexemes.is(at, "another") || lexemes.is(at, "whole"))
                && next != null
                && !lexemes.lower(at + 1).endsWith("s")
                && !lexemes.is(at + 1, "second")) {
            return new Length(at, at + 2, BigDecimal.ONE, next, next.duration(1));
        }
        if (lexemes.isDigits(at) && lexemes.is(at + 1, "h") && lexemes.joined(at + 1) && lexemes.number(at) > 0) {
            int hours = lexemes.number(at);
            return new Length(at, at + 2, BigDecimal.valueOf(hours), Unit.HOUR, Unit.HOUR.duration(hours));
        }
        Numeral numeral = Numerals.at(lexemes, at);
        BigDecimal count;
        int end;
        if (numeral != null) {
            count = numeral.value();
            end = numeral.end();
            if (lexemes.is(end, "and") && lexemes.is(end + 1, "half") && Unit.of(lexemes.lower(end + 2)) != null) {
                count = count.add(new BigDecimal("0.5"));
                end += 2;
            }
        } else if (lexemes.is(at, "a") || lexemes.is(at, "an")) {
            count = BigDecimal.ONE;
            end = at + 1;
        } else {
            return null;
        }
        if (lexemes.joined(at)
                && (lexemes.isWord(at - 1)
                        || lexemes.isSign(at - 1, '$')
                        || lexemes.isSign(at - 1, '.')
                        || lexemes.isSign(at - 1, ':'))) {
            return null;
        }
        boolean dash = lexemes.isDash(end) && lexemes.joined(end) && lexemes.joined(end + 1);
        int unitAt = dash ? end + 1 : end;
        unitAt = isQualifier(unitAt) && Unit.of(lexemes.lower(unitAt + 1)) != null ? unitAt + 1 : unitAt;
        Unit unit = lexemes.breaksBefore(unitAt) ? null : Unit.of(lexemes.lower(unitAt));
        if (unit == null
                || (unit == Unit.SECOND
                        && lexemes.is(unitAt, "second")
                        && (numeral == null || !(dash || count.compareTo(BigDecimal.ONE) == 0)))) {
            return null;
        }
        boolean abbreviated = lexemes.is(unitAt, "min") || lexemes.is(unitAt, "sec");
        if (abbreviated && numeral == null) {
            return null;
        }
        end = unitAt + 1;
        // "a year and a half", "one hour and half"
        if (lexemes.is(end, "and") && lexemes.is(end + 1, "half") && !isArticle(end + 2)) {
            count = count.add(new BigDecimal("0.5"));
            end += 2;
        } else if (lexemes.is(end, "and") && lexemes.is(end + 1, "a") && lexemes.is(end + 2, "half")) {
            count = count.add(new BigDecimal("0.5"));
            end += 3;
        } else if (lexemes.is(end, "and") && lexemes.is(end + 1, "a") && lexemes.is(end + 2, "quarter")) {
            count = count.add(new BigDecimal("0.25"));
            end += 3;
        }
        if (count.signum() <= 0 || count.precision() - count.scale() > 5) {
            return null;
        }
        return new Length(at, end, count, unit, value(count, unit));
    }

    private boolean isArticle(int at) {
        return lexemes.is(at, "the") || lexemes.is(at, "of") || lexemes.is(at, "a") || lexemes.is(at, "an");
    }

    private boolean isQualifier(int at) {
        return lexemes.is(at, "more")
                || lexemes.is(at, "full")
                || lexemes.is(at, "whole")
                || lexemes.is(at, "long")
                || lexemes.is(at, "calendar")
                || lexemes.is(at, "consecutive")
                || lexemes.is(at, "straight")
                || lexemes.is(at, "working")
                || lexemes.is(at, "business")
                || lexemes.is(at, "solid");
    }

    private static String value(BigDecimal count, Unit unit) {
        BigDecimal stripped = count.stripTrailingZeros();
        if (stripped.scale() <= 0) {
            return unit.duration(stripped.intValueExact());
        }
        Unit finer = switch (unit) {
            case HOUR -> Unit.MINUTE;
            case MINUTE -> Unit.SECOND;
            case DAY -> Unit.HOUR;
            case DECADE, CENTURY -> Unit.YEAR;
            default -> null;
        };
        if (finer != null) {
            int factor = switch (unit) {
                case DAY -> 24;
                case DECADE -> 10;
                case CENTURY -> 100;
                default -> 60;
            };
            BigDecimal parts = count.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
            if (parts.scale() <= 0) {
                return finer.duration(parts.intValueExact());
            }
        }
        String whole = unit.duration(1);
        return whole.substring(0, whole.indexOf('1')) + stripped.toPlainString() + whole.charAt(whole.length() - 1);
    }

    /** A length as an expression of its own; null if none begins at the lexeme, or one that is an age or a rate. */
    @Nullable
    Expression read(int at) {
        Expression range = range(at);
        if (range != null) {
            return range;
        }
        Length length = length(at);
        if (length == null) {
            return null;
        }
        if (isAge(length.end()) || (lexemes.is(length.end(), "term") && length.unit() == Unit.SECOND)) {
            return null;
        }
        boolean article = lexemes.is(at, "a") || lexemes.is(at, "an") || lexemes.is(at, "one");
        if (article && lexemes.joined(at) && lexemes.isDash(at - 1)) {
            return null;
        }
        boolean bare = article && length.whole() == 1 && length.unit() != Unit.DECADE && length.unit() != Unit.CENTURY;
        if (bare
                && !lexemes.isDash(length.end() - 2)
                && !BEFORE_LENGTH.contains(lexemes.lower(at - 1))
                && !lexemes.is(length.end(), "long")
                && !lexemes.isSign(length.end(), '-')) {
            return null;
        }
        return Expression.duration(at, length.end(), length.value(), length.unit());
    }

    /** "27-year-old", "27 years old", "aged 27 years". */
    private boolean isAge(int end) {
        int at = lexemes.isDash(end) ? end + 1 : end;
        return lexemes.is(at, "old") || lexemes.is(at, "olds") || (lexemes.is(at, "of") && lexemes.is(at + 1, "age"));
    }

    /** "three to five years", "5-10 days". */
    private @Nullable Expression range(int at) {
        Numeral from = Numerals.at(lexemes, at);
        if (from == null || from.intValue() < 0) {
            return null;
        }
        int separator = from.end();
        boolean joint = lexemes.isDash(separator) || lexemes.is(separator, "to") || lexemes.is(separator, "or");
        if (!joint || lexemes.breaksBefore(separator + 1)) {
            return null;
        }
        Length to = simple(separator + 1);
        if (to == null || to.whole() <= from.intValue() || isAge(to.end())) {
            return null;
        }
        String value = to.unit().duration(from.intValue()) + "/" + to.value();
        return Expression.duration(at, to.end(), value, to.unit());
    }

    /** "every year", "each Monday", "twice a week", "annually", "Mondays"; null if none begins at the lexeme. */
    @Nullable
    Expression set(int at) {
        String word = lexemes.lower(at);
        return switch (word) {
            case "annually", "yearly" -> Expression.set(at, at + 1, "P1Y", Unit.YEAR);
            case "nightly" -> Expression.set(at, at + 1, "P1D", Unit.DAY);
            case "every", "each" -> every(at);
            case "once", "twice", "times" -> times(at);
            default -> {
                int weekday = word.endsWith("s") ? Vocabulary.weekday(word.substring(0, word.length() - 1)) : 0;
                yield weekday == 0 ? null : Expression.set(at, at + 1, "XXXX-WXX-" + weekday, Unit.DAY);
            }
        };
    }

    /** "twice a week". */
    private @Nullable Expression times(int at) {
        boolean per = lexemes.is(at + 1, "a")
                || lexemes.is(at + 1, "per")
                || lexemes.is(at + 1, "each")
                || lexemes.is(at + 1, "every");
        Unit unit = per ? Unit.of(lexemes.lower(at + 2)) : null;
        return unit == null ? null : Expression.set(at, at + 3, unit.duration(1), unit);
    }

    private @Nullable Expression every(int at) {
        int next = lexemes.is(at + 1, "other") || lexemes.is(at + 1, "single") ? at + 2 : at + 1;
        if (lexemes.breaksBefore(next)) {
            return null;
        }
        String word = lexemes.lower(next);
        int weekday = Vocabulary.weekday(word);
        if (weekday > 0) {
            return Expression.set(at, next + 1, "XXXX-WXX-" + weekday, Unit.DAY);
        }
        int month = Vocabulary.month(word);
        if (month > 0) {
            return Expression.set(at, next + 1, "XXXX-" + Moment.pad(month, 2), Unit.MONTH);
        }
        String season = Vocabulary.season(word);
        if (!season.isEmpty()) {
            return Expression.set(at, next + 1, "XXXX-" + season, Unit.SEASON);
        }
        if (!Vocabulary.dayPart(word).isEmpty()) {
            return Expression.set(at, next + 1, "XXXX-XX-XX" + Vocabulary.dayPart(word), Unit.DAY);
        }
        Unit unit = Unit.of(word);
        if (unit != null) {
            int count = lexemes.is(at + 1, "other") ? 2 : 1;
            return Expression.set(at, next + 1, unit.duration(count), unit);
        }
        Length length = length(next);
        return length == null ? null : Expression.set(at, length.end(), length.value(), length.unit());
    }
}
