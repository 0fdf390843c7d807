package org.pactwire.extract.money.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Words;

/** The words around an amount that bound it or make it approximate. */
final class Qualifiers {
    /** What the words around an amount say; {@code start} and {@code end} are lexemes. */
    record Qualified(int start, int end, boolean openAbove, boolean openBelow, boolean approximate) {}

    private enum Meaning {
        OPEN_ABOVE,
        OPEN_BELOW,
        APPROXIMATE,
        ABOVE_CLOSELY,
        BELOW_CLOSELY
    }

    private record Phrase(List<String> words, Meaning meaning) {}

    private static final int MAX_STACKED = 3;
    private static final Map<String, List<Phrase>> BY_LAST_WORD = new HashMap<>();
    private static final Set<String> DISPUTES = Words.of("""
            dispute disputes row fight battle lawsuit lawsuits suit talks concern concerns claim claims wrangle
            negotiations probe trial charges
            """);

    static {
        for (String phrase : List.of(
                "at least",
                "more than",
                "over",
                "above",
                "exceeding",
                "in excess of",
                "upwards of",
                "upward of",
                "north of",
                "no less than",
                "not less than",
                "a minimum of",
                "minimum of",
                "greater than",
                "higher than",
                "no fewer than",
                "well over",
                "as little as",
                "no lower than")) {
            add(phrase, Meaning.OPEN_ABOVE);
        }
        for (String phrase : List.of(
                "up to",
                "as much as",
                "as many as",
                "at most",
                "no more than",
                "not more than",
                "less than",
                "under",
                "below",
                "lower than",
                "fewer than",
                "a maximum of",
                "maximum of",
                "no higher than",
                "not exceeding",
                "capped at",
                "well under",
                "well below",
                "no greater than")) {
            add(phrase, Meaning.OPEN_BELOW);
        }
        for (String phrase : List.of(
                "about",
                "around",
                "some",
                "roughly",
                "approximately",
                "nearly",
                "almost",
                "close to",
                "an estimated",
                "estimated",
                "estimated at",
                "circa",
                "ca",
                "approx",
                "approx .",
                "ca .",
                "more or less",
                "in the region of",
                "in the neighborhood of",
                "in the neighbourhood of",
                "~",
                "≈",
                "virtually",
                "the equivalent of about")) {
            add(phrase, Meaning.APPROXIMATE);
        }
        for (String phrase : List.of(
                "just over",
                "a little over",
                "slightly more than",
                "just above",
                "little more than",
                "slightly over",
                "a little more than",
                "just more than")) {
            add(phrase, Meaning.ABOVE_CLOSELY);
        }
        for (String phrase : List.of(
                "just under",
                "a little under",
                "slightly less than",
                "just below",
                "little less than",
                "slightly under",
                "a little less than",
                "just less than")) {
            add(phrase, Meaning.BELOW_CLOSELY);
        }
        for (List<Phrase> phrases : BY_LAST_WORD.values()) {
            phrases.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        }
    }

    private Qualifiers() {}

    private static void add(String phrase, Meaning meaning) {
        List<String> words = List.of(phrase.split(" ", -1));
        BY_LAST_WORD
                .computeIfAbsent(words.get(words.size() - 1), last -> new ArrayList<>())
                .add(new Phrase(words, meaning));
    }

    /** Reads the words before and behind the lexemes of an amount. */
    static Qualified around(Lexemes lexemes, int from, int to) {
        int start = from;
        boolean openAbove = false;
        boolean openBelow = false;
        boolean approximate = false;
        for (int stacked = 0; stacked < MAX_STACKED; stacked++) {
            Phrase phrase = endingBefore(lexemes, start);
            if (phrase == null) {
                break;
            }
            start -= phrase.words().size();
            switch (phrase.meaning()) {
                case OPEN_ABOVE -> openAbove = true;
                case OPEN_BELOW -> openBelow = true;
                case APPROXIMATE -> approximate = true;
                case ABOVE_CLOSELY -> {
                    openAbove = true;
                    approximate = true;
                }
                case BELOW_CLOSELY -> {
                    openBelow = true;
                    approximate = true;
                }
            }
        }
        int end = to;
        if (lexemes.is(end, "or") && lexemes.is(end + 1, "more")) {
            openAbove = true;
            end += 2;
        } else if (lexemes.is(end, "or") && (lexemes.is(end + 1, "less") || lexemes.is(end + 1, "under"))) {
            openBelow = true;
            end += 2;
        } else if (lexemes.is(end, "or") && lexemes.is(end + 1, "so")) {
            approximate = true;
            end += 2;
        } else if (lexemes.isSign(end, '+') && lexemes.joined(end)) {
            openAbove = true;
            end++;
        } else if (lexemes.isDash(end) && lexemes.is(end + 1, "plus") && lexemes.joined(end)) {
            openAbove = true;
            end += 2;
        }
        return new Qualified(start, end, openAbove, openBelow, approximate);
    }

    private static @org.jspecify.annotations.Nullable Phrase endingBefore(Lexemes lexemes, int start) {
        if (lexemes.breaksBefore(start)) {
            return null;
        }
        for (Phrase phrase : BY_LAST_WORD.getOrDefault(lexemes.lower(start - 1), List.of())) {
            int first = start - phrase.words().size();
            boolean matches = first >= 0;
            for (int w = 0; matches && w < phrase.words().size(); w++) {
                matches = lexemes.is(first + w, phrase.words().get(w)) && (w == 0 || !lexemes.breaksBefore(first + w));
            }
            if (matches && !(lexemes.is(first, "over") && DISPUTES.contains(lexemes.lower(first - 1)))) {
                return phrase;
            }
        }
        return null;
    }
}
