package org.pactwire.extract.date.internal;

import java.util.Map;
import java.util.Set;

/** The words of the calendar. */
final class Vocabulary {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));
    private static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, Integer> WEEKDAYS =
            Map.of("monday", 1, "tuesday", 2, "wednesday", 3, "thursday", 4, "friday", 5, "saturday", 6, "sunday", 7);
    private static final Map<String, Integer> SHORT_WEEKDAYS = Map.ofEntries(
            Map.entry("mon", 1),
            Map.entry("tue", 2),
            Map.entry("tues", 2),
            Map.entry("wed", 3),
            Map.entry("weds", 3),
            Map.entry("thu", 4),
            Map.entry("thur", 4),
            Map.entry("thurs", 4),
            Map.entry("fri", 5),
            Map.entry("sat", 6),
            Map.entry("sun", 7));
    private static final Map<String, String> SEASONS = Map.of(
            "spring",
            "SP",
            "springtime",
            "SP",
            "summer",
            "SU",
            "summertime",
            "SU",
            "autumn",
            "FA",
            "fall",
            "FA",
            "winter",
            "WI",
            "wintertime",
            "WI");
    private static final Map<String, String> DAY_PARTS = Map.ofEntries(
            Map.entry("morning", "TMO"),
            Map.entry("noon", "TMI"),
            Map.entry("midday", "TMI"),
            Map.entry("afternoon", "TAF"),
            Map.entry("evening", "TEV"),
            Map.entry("night", "TNI"),
            Map.entry("nite", "TNI"));
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));
    static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    /** Words that turn a name that is also an ordinary word into a month, or a number into a year. */
    static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "of",
            "since",
            "by",
            "until",
            "till",
            "from",
            "through",
            "thru",
            "during",
            "before",
            "after",
            "between",
            "last",
            "next",
            "this",
            "early",
            "late",
            "mid",
            "past",
            "previous",
            "following",
            "on",
            "to",
            "and",
            "every",
            "each",
            "circa",
            "ca",
            "end",
            "around",
            "for",
            "year",
            "years");

    private Vocabulary() {}

    /** 1 to 12 for a month's full name; 0 for others. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static int shortMonth(String word) {
        return SHORT_MONTHS.getOrDefault(word, 0);
    }

    /** 1 to 7 from Monday for a weekday's full name; 0 for others. */
    static int weekday(String word) {
        return WEEKDAYS.getOrDefault(word, 0);
    }

    static int shortWeekday(String word) {
        return SHORT_WEEKDAYS.getOrDefault(word, 0);
    }

    /** TIMEX3 code of a season; empty for others. */
    static String season(String word) {
        return SEASONS.getOrDefault(word, "");
    }

    /** TIMEX3 code of a part of the day; empty for others. */
    static String dayPart(String word) {
        return DAY_PARTS.getOrDefault(word, "");
    }

    /** The number of an ordinal in words up to thirtieth; 0 for others. */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }
}
