package org.pactwire.know;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What pacts are about, finer than their kind: fish, gas, prisoners, cluster bombs. {@code
 * models/patterns/pact-subjects.tsv} has a subject for each word; {@code models/patterns/pact-subject-links.tsv} has the
 * words after which a sentence goes on to say what a pact is about. Immutable.
 */
public final class PactSubjects {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Set<String> PARTS = Set.of("phase", "stage", "round", "part", "step");
    /** How many words after "on" still tell what the pact is about. */
    private static final int REACH = 5;

    private final Map<String, String> subjectOf = new HashMap<>();
    private final Set<String> links = new HashSet<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    /** Numbers that need no phase beside them: "a second trade deal". */
    private final Set<String> alone = new HashSet<>();

    private PactSubjects() {}

    /** The tables packaged with the program. */
    public static PactSubjects load() {
        PactSubjects subjects = new PactSubjects();
        for (TsvTable.Row row : TsvTable.packaged("models/patterns/pact-subjects.tsv", "word", "subject")
                .rows()) {
            subjects.subjectOf.put(row.get("word"), row.get("subject"));
        }
        for (TsvTable.Row row : TsvTable.packaged("models/patterns/pact-subject-links.tsv", "word")
                .rows()) {
            subjects.links.add(row.get("word"));
        }
        for (TsvTable.Row row : TsvTable.packaged("models/patterns/pact-ordinals.tsv", "word", "number", "alone")
                .rows()) {
            subjects.numbers.put(row.get("word"), Integer.valueOf(row.get("number")));
            if (row.get("alone").equals("yes")) {
                subjects.alone.add(row.get("word"));
            }
        }
        return subjects;
    }

    /**
     * The subjects that the words of a pact tell.
     *
     * @param phrase the words that name it: "the drug smuggling accord"
     * @param after what its sentence goes on with: " on fish, ministers said"
     */
    public Set<String> of(String phrase, String after) {
        Set<String> found = new TreeSet<>();
        collect(words(phrase), found);
        List<String> rest = words(after);
        if (!rest.isEmpty() && links.contains(rest.get(0))) {
            collect(rest.subList(1, Math.min(rest.size(), 1 + REACH)), found);
        }
        return found;
    }

    /**
     * Which one of several a phrase means: 1 in "the first phase of their trade deal" and "the phase one deal", 2 in "a
     * second trade deal"; 0 where it says nothing. "The first trade deal between them" tells no more than that it is new.
     */
    public int ordinal(String phrase) {
        List<String> words = words(phrase.replace('-', ' '));
        for (int i = 0; i < words.size(); i++) {
            Integer number = numbers.get(words.get(i));
            boolean part = (i > 0 && PARTS.contains(words.get(i - 1)))
                    || (i + 1 < words.size() && PARTS.contains(words.get(i + 1)));
            if (number != null && (part || alone.contains(words.get(i)))) {
                return number;
            }
        }
        return 0;
    }

    private void collect(Collection<String> words, Set<String> found) {
        for (String word : words) {
            String subject = subjectOf.get(word);
            if (subject != null) {
                found.add(subject);
                continue;
            }
            for (String part : word.split("-", -1)) {
                String half = subjectOf.get(part);
                if (half != null) {
                    found.add(half);
                }
            }
        }
    }

    private static List<String> words(String text) {
        return GAPS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
