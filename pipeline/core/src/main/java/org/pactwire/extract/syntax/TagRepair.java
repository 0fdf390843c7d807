package org.pactwire.extract.syntax;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what a tagger of edited prose makes of the present tense of headlines and news items: "Latvia votes to", "the
 * authority signs 15 treaties", "Norway and Chile ink a deal" become nouns, "the presidents sign" an infinitive, and the
 * tree then lacks its root. The other way round, "a minerals deal" becomes a verb.
 */
final class TagRepair {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    /** What stands before a bare infinitive; adverbs may come between. */
    private static final Set<String> BEFORE_INFINITIVE = Set.of("TO", "MD");

    private static final Set<String> BARE = Set.of("let", "lets", "help", "helps", "helped", "make", "makes", "made");
    private static final Set<String> AUXILIARY = Set.of("do", "does", "did");
    /** How an object or a complement begins, right after its verb. */
    private static final Set<String> AFTER_VERB = Set.of("DT", "CD", "PRP$", "TO");

    /** Verbs that begin no noun phrase of their own kind, with what may follow them instead of an object. */
    private static final Set<String> VOTING = Set.of("votes", "backs", "calls", "pulls", "walks", "turns");

    private static final Set<String> AFTER_VOTING =
            Set.of("in", "for", "against", "down", "out", "off", "back", "overwhelmingly", "unanimously", "narrowly");

    private static final Set<String> VERBS_OF_PACTS = Set.of("breaches", "signs", "votes", "shelves");

    private TagRepair() {}

    /** Changes the tags in place; a noun becomes a verb only in a sentence without any finite verb. */
    static void mend(List<TaggedWord> words) {
        for (int i = 1; i < words.size(); i++) {
            if (isCompact(words, i)) {
                words.get(i).setTag("NN");
            }
        }
        for (int i = 2; i < words.size(); i++) {
            String tag = words.get(i).tag();
            if ((tag.equals("VBP") || tag.equals("VB")) && endsSingular(words, i)) {
                words.get(i).setTag("NN");
            }
            if (tag.equals("NNS") && isVerbOfObject(words, i)) {
                words.get(i).setTag("VBZ");
            }
        }
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
            boolean object = AFTER_VERB.contains(words.get(i + 1).tag());
            boolean vote = VOTING.contains(word.value())
                    && AFTER_VOTING.contains(words.get(i + 1).value().toLowerCase(Locale.ROOT));
            if (word.tag().equals("NNS") && named && lower && (object || vote)) {
                word.setTag("VBZ");
                return;
            }
            boolean fruitless =
                    word.value().equals("end") && words.get(i + 1).value().equals("without");
            if (word.tag().equals("NN") && fruitless) {
                word.setTag("VBP");
                return;
            }
            boolean proper = words.get(i - 1).tag().startsWith("NNP");
            if (word.tag().equals("NN") && proper && lower && object) {
                word.setTag("VBP");
                return;
            }
        }
    }

    /** "Signed a compact on power": what ends its phrase is a noun. */
    private static boolean isCompact(List<TaggedWord> words, int at) {
        String before = words.get(at - 1).tag();
        String next = at + 1 < words.size() ? words.get(at + 1).tag() : ".";
        return words.get(at).value().equals("compact")
                && words.get(at).tag().equals("JJ")
                && (before.equals("DT") || before.equals("PRP$") || before.startsWith("NN") || before.equals("JJ"))
                && !next.startsWith("NN")
                && (!next.startsWith("JJ") || words.get(at + 1).value().equals("worth"))
                && !next.equals("CC");
    }

    /** "The launch breaches the truce": a verb that looks like a noun, before its object. */
    private static boolean isVerbOfObject(List<TaggedWord> words, int at) {
        boolean object = at + 1 < words.size() && words.get(at + 1).tag().equals("DT");
        return object
                && VERBS_OF_PACTS.contains(words.get(at).value())
                && words.get(at - 1).tag().startsWith("NN");
    }

    /** "A minerals deal": what ends a phrase that "a" begins and a plural goes on is no verb. */
    private static boolean endsSingular(List<TaggedWord> words, int at) {
        if (!words.get(at - 1).tag().equals("NNS")) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - 6); i--) {
            String tag = words.get(i).tag();
            if (tag.equals("DT")) {
                String article = words.get(i).value().toLowerCase(Locale.ROOT);
                return article.equals("a") || article.equals("an");
            }
            if (!tag.startsWith("NN") && !tag.startsWith("JJ")) {
                return false;
            }
        }
        return false;
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
