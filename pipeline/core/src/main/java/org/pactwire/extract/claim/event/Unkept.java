package org.pactwire.extract.claim.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;

/** Reads who does not keep a pact, and so breaks it: "failed to honour the accord", "did not abide by the truce". */
final class Unkept {
    private static final Set<String> KEEPING =
            Set.of("honour", "honor", "respect", "observe", "uphold", "obey", "heed");
    private static final Set<String> KEEPING_BY = Set.of("abide");
    private static final Set<String> KEEPING_WITH = Set.of("comply");
    private static final Set<String> KEEPING_TO = Set.of("adhere", "stick", "keep");
    private static final Set<String> FAILING = Set.of("fail", "failure", "neglect");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

    private Unkept() {}

    /** The word that tells that a pact is not kept; null where a verb tells nothing of the kind. */
    static @Nullable Word breach(SentenceTree sentence, Word verb, String frame) {
        if (!keeps(verb, frame)) {
            return null;
        }
        int to = verb.index() - 1;
        Word before =
                verb.tag().equals("VB") && to >= 1 && sentence.word(to).tag().equals("TO")
                        ? sentence.word(to - 1)
                        : null;
        boolean failing = before != null && FAILING.contains(before.headword());
        if (sentence.holds(EventRule.FAILS_TO_KEEP_IT, verb, failing)) {
            return before;
        }
        boolean unkept = before == null && isNegated(sentence, verb);
        boolean open =
                unkept && sentence.hasChild(verb, w -> w.is("aux") && w.tag().equals("MD"));
        return sentence.holds(
                        EventRule.DOES_NOT_KEEP_IT,
                        verb,
                        unkept && !sentence.holds(EventRule.MAY_NOT_KEEP_IT, verb, open))
                ? verb
                : null;
    }

    private static boolean keeps(Word verb, String frame) {
        String lemma = verb.lemma();
        return verb.isVerb()
                && switch (frame) {
                    case "object" -> KEEPING.contains(lemma);
                    case "by" -> KEEPING_BY.contains(lemma);
                    case "with" -> KEEPING_WITH.contains(lemma);
                    case "to" -> KEEPING_TO.contains(lemma);
                    default -> false;
                };
    }

    /** True for a verb whose "not" is what breaks the pact. */
    static boolean isKeeping(Word verb) {
        String lemma = verb.lemma();
        return KEEPING.contains(lemma)
                || KEEPING_BY.contains(lemma)
                || KEEPING_WITH.contains(lemma)
                || KEEPING_TO.contains(lemma);
    }

    private static boolean isNegated(SentenceTree sentence, Word verb) {
        return sentence.hasChild(verb, w -> NOT.contains(w.lower()));
    }
}
