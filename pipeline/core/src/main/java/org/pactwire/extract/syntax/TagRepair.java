package org.pactwire.extract.syntax;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what a tagger of edited prose makes of the present tense of headlines and news items: "Latvia votes to", "the
 * authority signs 15 treaties" become nouns, "the presidents sign" an infinitive, and the tree then lacks its root.
 */
final class TagRepair {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    /** What stands before a bare infinitive; adverbs may come between. */
    private static final Set<String> BEFORE_INFINITIVE = Set.of("TO", "MD");

    private static final Set<String> BARE = Set.of("let", "lets", "help", "helps", "helped", "make", "makes", "made");
    private static final Set<String> AUXILIARY = Set.of("do", "does", "did");
    /** How an object or a complement begins, right after its verb. */
    private static final Set<String> AFTER_VERB = Set.of("DT", "CD", "PRP$", "TO");

    private TagRepair() {}

    /** Changes the tags in place, only in a sentence without any finite verb. */
    static void mend(List<TaggedWord> words) {
        if (words.stream().anyMatch(w -> FINITE.contains(w.tag()))) {
            return;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            TaggedWord word = words.get(i);
            boolean named = words.get(i - 1).tag().startsWith("N");
            if (word.tag().equals("VB") && named && !isInfinitive(words, i)) {
                word.setTag("VBP");
                return;
            }
            boolean lower = Character.isLowerCase(word.value().charAt(0));
            if (word.tag().equals("NNS")
                    && named
                    && lower
                    && AFTER_VERB.contains(words.get(i + 1).tag())) {
                word.setTag("VBZ");
                return;
            }
        }
    }

    private static boolean isInfinitive(List<TaggedWord> words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            String word = words.get(i).value().toLowerCase(Locale.ROOT);
            if (BEFORE_INFINITIVE.contains(words.get(i).tag()) || BARE.contains(word) || AUXILIARY.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
