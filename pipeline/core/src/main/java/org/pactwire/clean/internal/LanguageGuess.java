package org.pactwire.clean.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text with OpenNLP's model of 103 languages, which counts runs of one to three characters.
 * Thread-safe; the model is loaded once, when it is first needed.
 */
public final class LanguageGuess {
    private static final String MODEL = "/langdetect-183.bin";
    /** Enough to be sure of a language; more only costs time. */
    private static final int SAMPLE = 400;
    /** Below this many letters the guess is not worth having. */
    private static final int ENOUGH = 40;

    /** The commonest words of English, but for those that are common in a language next to it. */
    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "that", "with", "which", "by", "from", "they", "this", "have", "has", "been",
            "it", "its", "their", "are", "were", "would", "said", "at");

    /** Those of them that are words of no other language. */
    private static final Set<String> OWN = Set.of(
            "the", "and", "with", "which", "from", "they", "this", "been", "its", "their", "were", "would", "said",
            "after", "who", "about", "could");

    private static final int LONGEST_COMMON = 5;

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of(code).getISO3Language(), code -> code, (a, b) -> a.compareTo(b) < 0 ? a : b));

    private LanguageGuess() {}

    private static final class Holder {
        static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try (InputStream in = LanguageGuess.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("missing on the class path: " + MODEL);
                }
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * ISO 639-1 code (639-3 where there is none) of the text's language: what its dump says, else what the text reads like,
     * else, where that is too short, what the page declares.
     *
     * @param text the text of the article
     * @param declared language tag of the page; empty if none
     * @param given language tag of the dump; empty if none
     */
    public static String of(String text, String declared, String given) {
        String told = normal(given);
        if (!told.isEmpty()) {
            return told;
        }
        int from = text.length() > 3 * SAMPLE ? SAMPLE : 0;
        String sample = text.substring(from, Math.min(text.length(), from + SAMPLE));
        String code = normal(declared);
        if (letters(sample) < ENOUGH) {
            return code;
        }
        if (readsEnglish(sample)) {
            return "en";
        }
        String words = wordsAlone(text.substring(0, Math.min(text.length(), 3 * SAMPLE)));
        if (hasEnglishWords(words)) {
            return "en";
        }
        String guess = guess(sample);
        // what looks like another language by its names alone does so no more without them
        boolean english =
                guess.equals("en") || (letters(words) >= ENOUGH && guess(words).equals("en"));
        return english ? "en" : guess;
    }

    private static String guess(String sample) {
        Language best = Holder.DETECTOR.predictLanguage(sample);
        return TWO_LETTERS.getOrDefault(best.getLang(), best.getLang().equals("cmn") ? "zh" : best.getLang());
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).limit(ENOUGH).count();
    }

    /** The words that are no names and no numbers: tables, lists of names and results of matches are of every language. */
    private static String wordsAlone(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !word.isEmpty()
                        && (word.codePoints().noneMatch(LanguageGuess::isOfNames)
                                || OWN.contains(word.toLowerCase(Locale.ROOT))))
                .collect(Collectors.joining(" "));
    }

    private static boolean isOfNames(int c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '@' || c == '/';
    }

    /** True where one word in eight, and two different ones, are of those that no other language has. */
    private static boolean hasEnglishWords(String words) {
        String[] all = words.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1);
        Set<String> different = new HashSet<>();
        int own = 0;
        for (String word : all) {
            if (OWN.contains(word)) {
                own++;
                different.add(word);
            }
        }
        return different.size() >= 2 && 8 * own >= all.length;
    }

    /**
     * True where so many words, and so many different ones, are those without which no English is written that the model
     * need not be asked.
     */
    private static boolean readsEnglish(String sample) {
        int words = 0;
        int common = 0;
        Set<String> different = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= sample.length(); i++) {
            char c = i < sample.length() ? sample.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words++;
                String word =
                        i - start <= LONGEST_COMMON ? sample.substring(start, i).toLowerCase(Locale.ROOT) : "";
                if (COMMON.contains(word)) {
                    common++;
                    different.add(word);
                }
                start = -1;
            }
        }
        return different.size() >= 5 && different.contains("the") && 8 * common >= words;
    }

    /** {@code en} of {@code en-GB} or {@code en_US}; empty where it is no language tag. */
    public static String normal(String declared) {
        String tag = declared.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        String code = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
        return code.matches("[a-z]{2,3}") ? TWO_LETTERS.getOrDefault(code, code) : "";
    }
}
