package org.pactwire.extract.money.internal;

import java.util.Map;
import java.util.Set;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Words;

/** The words behind an amount that say how often it is paid, or for one of what: "a year", "per share". */
final class Rates {
    /** A period (ISO 8601 duration) or a unit; the other is empty. */
    record Rate(String period, String unit, int end) {}

    private static final Map<String, String> PERIODS = Map.ofEntries(
            Map.entry("year", "P1Y"),
            Map.entry("annum", "P1Y"),
            Map.entry("yr", "P1Y"),
            Map.entry("quarter", "P3M"),
            Map.entry("month", "P1M"),
            Map.entry("week", "P1W"),
            Map.entry("fortnight", "P2W"),
            Map.entry("day", "P1D"),
            Map.entry("night", "P1D"),
            Map.entry("hour", "PT1H"),
            Map.entry("hr", "PT1H"),
            Map.entry("minute", "PT1M"),
            Map.entry("decade", "P10Y"));
    private static final Map<String, String> ADVERBS = Map.of(
            "annually", "P1Y",
            "yearly", "P1Y",
            "quarterly", "P3M",
            "monthly", "P1M",
            "weekly", "P1W",
            "daily", "P1D",
            "hourly", "PT1H");
    private static final Map<String, String> ADJECTIVES = Map.of(
            "annual",
            "P1Y",
            "yearly",
            "P1Y",
            "quarterly",
            "P3M",
            "monthly",
            "P1M",
            "weekly",
            "P1W",
            "daily",
            "P1D",
            "hourly",
            "PT1H");
    private static final Set<String> UNITS = Words.of("""
            share barrel ton tonne ounce kilo kilogram litre liter gallon head person unit bushel pound piece
            ticket student vote household family mile kilometer kilometre bottle pack packet user plate seat
            copy megawatt card child pupil shot dose vehicle car acre hectare bag carton pair dozen worker
            employee couple trip ride game match episode pint cup meal plane missile drone troy metric gram
            """);
    private static final Set<String> NOT_A_RATE =
            Set.of("ago", "earlier", "later", "before", "after", "previously", "prior", "on", "from");

    private Rates() {}

    /** What is said behind an amount; both empty if nothing. */
    static Rate behind(Lexemes lexemes, int from) {
        Rate none = new Rate("", "", from);
        int at = from;
        boolean hyphens = false;
        if (lexemes.isDash(at) && lexemes.joined(at) && lexemes.joined(at + 1)) {
            at++;
            hyphens = true;
        }
        if (lexemes.breaksBefore(at)) {
            return none;
        }
        String word = lexemes.lower(at);
        String adverb = ADVERBS.get(word);
        if (adverb != null && !hyphens) {
            return new Rate(adverb, "", at + 1);
        }
        boolean per = word.equals("per") || lexemes.isSign(at, '/');
        boolean each = word.equals("each") || word.equals("every");
        boolean article = word.equals("a") || word.equals("an");
        if (word.equals("p") && lexemes.isSign(at + 1, '.') && lexemes.is(at + 2, "a")) {
            return new Rate("P1Y", "", at + 3);
        }
        if (word.equals("apiece") || (each && !PERIODS.containsKey(lexemes.lower(at + 1)))) {
            return new Rate("", "each", at + 1);
        }
        if (!per && !each && !article) {
            return none;
        }
        int noun = lexemes.isDash(at + 1) ? at + 2 : at + 1;
        if (!lexemes.isWord(noun) || lexemes.breaksBefore(noun)) {
            return none;
        }
        String period = PERIODS.get(lexemes.lower(noun));
        if (period != null) {
            return NOT_A_RATE.contains(lexemes.lower(noun + 1)) && article ? none : new Rate(period, "", noun + 1);
        }
        if (!per && !UNITS.contains(lexemes.lower(noun))) {
            return none;
        }
        int end = noun + 1;
        boolean compound = Set.of("square", "cubic", "metric", "troy", "thousand", "million", "megawatt", "kilowatt")
                .contains(lexemes.lower(noun));
        if (compound) {
            end = lexemes.isDash(end) ? end + 2 : end + 1;
        }
        String unit = lexemes.text().substring(lexemes.start(noun), lexemes.end(end - 1));
        return new Rate("", unit, end);
    }

    /** The period of an adjective before an amount: "an annual $5bn"; empty for none. */
    static String before(Lexemes lexemes, int start) {
        return lexemes.breaksBefore(start) ? "" : ADJECTIVES.getOrDefault(lexemes.lower(start - 1), "");
    }
}
