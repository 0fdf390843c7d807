package org.pactwire.archive.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.QueryException;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** Reads what stands behind the colon of a field. */
final class FieldValues {
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("bn", 9),
            Map.entry("b", 9),
            Map.entry("billion", 9),
            Map.entry("tn", 12),
            Map.entry("trillion", 12));
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern NUMBER = Pattern.compile("([0-9][0-9,]{0,30}+(?:\\.[0-9]{1,9}+)?) ?([A-Za-z]{0,8}+)");
    /** How an ISO 4217 code is written. */
    static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private static final Pattern WITH_CURRENCY = Pattern.compile("(.*[^A-Z])([A-Z]{3})");

    private FieldValues() {}

    /** The condition; positions are those of the field and of the value. */
    static QueryNode.Filter read(FieldName name, String value, int fieldAt, int at) throws QueryException {
        String field = name.written();
        return switch (name) {
            case KIND -> new QueryNode.Is(field, code(value, codes(Kind.values(), Kind::code), field, at), fieldAt);
            case STATUS, EVENT ->
                new QueryNode.Is(field, code(value, codes(Status.values(), Status::code), field, at), fieldAt);
            case DUPLICATE -> new QueryNode.Is(field, code(value, List.of("yes", "no"), field, at), fieldAt);
            case SIGNED, PUBLISHED -> days(field, value, fieldAt, at);
            case AMOUNT -> amount(field, value.strip(), fieldAt, at);
            case MONTH -> new QueryNode.Is(field, month(value.strip(), at), fieldAt);
            case CURRENCY -> new QueryNode.Is(field, currency(value.strip(), at), fieldAt);
            case PARTY, SOURCE, LANGUAGE, MENTION, PACT, ARTICLE, TITLE ->
                new QueryNode.Is(field, value.strip(), fieldAt);
        };
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static String code(String value, List<String> codes, String field, int at) throws QueryException {
        String code = value.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        if (!codes.contains(code)) {
            throw new QueryException(
                    "\"" + value + "\" is no " + field + ". It is one of: " + String.join(", ", codes) + ".", at);
        }
        return code;
    }

    private static QueryNode.Between days(String field, String value, int fieldAt, int at) throws QueryException {
        Bounds bounds = Bounds.of(value);
        PartialDate from = date(bounds.from(), at);
        PartialDate to = date(bounds.to(), at);
        if (from == null && to == null) {
            throw new QueryException("A date like 2024, 2024-06 or 2024-06-13 must stand here.", at);
        }
        LocalDate first =
                from == null ? null : bounds.fromOpen() ? from.latest().plusDays(1) : from.earliest();
        LocalDate last = to == null ? null : bounds.toOpen() ? to.earliest().minusDays(1) : to.latest();
        if (first != null && last != null && first.isAfter(last)) {
            throw new QueryException("The range ends before it begins.", at);
        }
        return new QueryNode.Between(field, first, last, fieldAt);
    }

    private static @Nullable PartialDate date(@Nullable String text, int at) throws QueryException {
        try {
            return text == null ? null : PartialDate.parse(text);
        } catch (DateTimeException e) {
            throw new QueryException(
                    "\"" + text + "\" is no date. Write 2024, 2024-06 or 2024-06-13, a range as 2024-01..2024-06.", at);
        }
    }

    private static String month(String value, int at) throws QueryException {
        PartialDate date = date(value, at);
        if (date == null || date.isDay()) {
            throw new QueryException("A month like 2024-06 must stand here, or a year.", at);
        }
        return date.toString();
    }

    private static String currency(String value, int at) throws QueryException {
        String code = value.toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            throw new QueryException("\"" + value + "\" is no currency. Write an ISO 4217 code: EUR.", at);
        }
        return code;
    }

    /** True for what may follow a number. */
    static boolean isScaleOrCurrency(String word) {
        return !word.isEmpty() && (CURRENCIES.contains(word) || SCALES.containsKey(word.toLowerCase(Locale.ROOT)));
    }

    private static QueryNode.Amount amount(String field, String value, int fieldAt, int at) throws QueryException {
        String currency = "";
        String rest = value;
        Matcher coded = WITH_CURRENCY.matcher(value);
        if (coded.matches() && CURRENCIES.contains(coded.group(2))) {
            currency = coded.group(2);
            rest = coded.group(1).strip();
        }
        Bounds bounds = Bounds.of(rest);
        Double from = number(bounds.from(), at);
        Double to = number(bounds.to(), at);
        if (from == null && to == null) {
            throw noAmount(value, at);
        }
        double least = from == null ? 0 : bounds.fromOpen() ? Math.nextUp(Math.nextUp(from)) : from;
        double most = to == null ? Double.POSITIVE_INFINITY : bounds.toOpen() ? Math.nextDown(Math.nextDown(to)) : to;
        if (least > most) {
            throw new QueryException("The range ends before it begins.", at);
        }
        return new QueryNode.Amount(field, least, most, currency, fieldAt);
    }

    private static @Nullable Double number(@Nullable String text, int at) throws QueryException {
        if (text == null) {
            return null;
        }
        Matcher matcher = NUMBER.matcher(text.strip());
        Integer scale = matcher.matches() ? SCALES.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
        if (scale == null) {
            throw noAmount(text, at);
        }
        return new BigDecimal(matcher.group(1).replace(",", ""))
                .scaleByPowerOfTen(scale)
                .doubleValue();
    }

    private static QueryException noAmount(String text, int at) {
        return new QueryException(
                "\"" + text + "\" is no amount. Write >1bn EUR, 500m..2bn USD or <=30000 JPY, with an ISO 4217 code.",
                at);
    }

    /** Two ends of a range, null where open; an open end does not belong to the range itself. */
    private record Bounds(
            @Nullable String from,
            boolean fromOpen,
            @Nullable String to,
            boolean toOpen) {
        static Bounds of(String value) {
            int dots = value.indexOf("..");
            if (dots >= 0) {
                return new Bounds(end(value.substring(0, dots)), false, end(value.substring(dots + 2)), false);
            }
            if (value.startsWith(">=")) {
                return new Bounds(end(value.substring(2)), false, null, false);
            }
            if (value.startsWith("<=")) {
                return new Bounds(null, false, end(value.substring(2)), false);
            }
            if (value.startsWith(">")) {
                return new Bounds(end(value.substring(1)), true, null, false);
            }
            if (value.startsWith("<")) {
                return new Bounds(null, false, end(value.substring(1)), true);
            }
            return new Bounds(end(value), false, end(value), false);
        }

        private static @Nullable String end(String text) {
            return text.isBlank() ? null : text.strip();
        }
    }
}
