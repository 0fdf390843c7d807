package org.pactwire.know;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in a form in which its transcriptions are equal: "Zelenskyy" and "Zelensky", "Kim Jong-un" and "Kim
 * Jong Un", "al-Sisi" and "Sisi".
 *
 * @param key all words of the name, joined
 * @param keyWithoutInitials the same without initials in the middle
 * @param family the last word with its particles: "vonderleyen"
 * @param isOneWord true for a family or other short name
 */
record LeaderName(String key, String keyWithoutInitials, String family, boolean isOneWord) {
    private static final int LONGEST = 100;
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻʿʾ`´]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|an|ar|as|ash|at|ad|az)[-‑–](?=..)");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+|\\p{L}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "ter", "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "bin",
            "ben", "ibn", "ould");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr");
    /** Of kings and popes, who have no family name. */
    private static final Set<String> NUMERALS = Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "xiv", "xvi");
    /** Endings of transcriptions from Cyrillic. */
    private static final Map<String, String> ENDINGS =
            Map.of("yy", "y", "iy", "y", "yi", "y", "ii", "y", "ij", "y", "yj", "y", "ei", "ey", "ai", "ay");

    /** Null for what has no letters, or is too long for a name. */
    static @Nullable LeaderName of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = APOSTROPHES
                .matcher(Spelling.withoutAccents(text).toLowerCase(Locale.ROOT))
                .replaceAll("");
        List<String> words = new ArrayList<>();
        List<Boolean> initials = new ArrayList<>();
        for (String raw : SPACES.split(plain.strip(), -1)) {
            String word = word(raw);
            boolean article = !words.isEmpty() && (word.equals("al") || word.equals("el"));
            if (!word.isEmpty() && !article && !SUFFIXES.contains(word)) {
                words.add(word);
                initials.add(INITIALS.matcher(raw).matches());
            }
        }
        if (words.isEmpty()) {
            return null;
        }
        StringBuilder withoutInitials = new StringBuilder(words.get(0));
        for (int i = 1; i < words.size(); i++) {
            if (i == words.size() - 1 || !initials.get(i)) {
                withoutInitials.append(words.get(i));
            }
        }
        return new LeaderName(String.join("", words), withoutInitials.toString(), family(words), words.size() == 1);
    }

    private static String family(List<String> words) {
        int from = words.size() - 1;
        if (NUMERALS.contains(words.get(from))) {
            return String.join("", words);
        }
        while (from > 1 && PARTICLES.contains(words.get(from - 1))) {
            from--;
        }
        return String.join("", words.subList(from, words.size()));
    }

    private static String word(String raw) {
        String word = NO_LETTERS
                .matcher(ARTICLE.matcher(raw).replaceFirst(""))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ə", "a");
        if (word.matches("m[uo]hamm?[ae]d")) {
            return "mohammed";
        }
        if (word.length() > 4) {
            String stem = word.substring(0, word.length() - 2);
            String ending = ENDINGS.get(word.substring(word.length() - 2));
            if (ending != null) {
                return stem + ending;
            }
            if (word.endsWith("ski")) {
                return stem + "ky";
            }
        }
        return word;
    }
}
