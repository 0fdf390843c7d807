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

    /** ISO 639-1 code (639-3 where there is none) of the text's language; what it declares where the text is short. */
    public static String of(String text, String declared) {
        int from = text.length() > 3 * SAMPLE ? SAMPLE : 0;
        String sample = text.substring(from, Math.min(text.length(), from + SAMPLE));
        String code = normal(declared);
        if (sample.chars().filter(Character::isLetter).limit(ENOUGH).count() < ENOUGH) {
            return code;
        }
        if (readsEnglish(sample)) {
            return "en";
        }
        Language best = Holder.DETECTOR.predictLanguage(sample);
        return TWO_LETTERS.getOrDefault(best.getLang(), best.getLang().equals("cmn") ? "zh" : best.getLang());
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
