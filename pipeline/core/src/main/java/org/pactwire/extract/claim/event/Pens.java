package org.pactwire.extract.claim.event;

import java.util.Set;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;

/** Signing told by what it takes: "put their names to", "set his signature under", "put pen to paper". */
public final class Pens {
    /** Stand before what is signed so. */
    public static final Set<String> PREPOSITIONS = Set.of("to", "under", "on", "beneath", "below", "underneath");

    private static final Set<String> PUTTING = Set.of("put", "set", "affix", "append", "add", "lend", "write");
    private static final Set<String> PENS = Set.of("signature", "name", "pen", "initial", "seal");

    private Pens() {}

    /** True where a verb, or the verb that a word belongs to, puts names or pens somewhere. */
    static boolean arePutBeside(SentenceTree sentence, Word word) {
        Word verb = word.isVerb() ? word : sentence.head(word);
        return verb != null && arePutBy(sentence, verb);
    }

    /** True for the verb of "put their names", "put pen". */
    public static boolean arePutBy(SentenceTree sentence, Word verb) {
        return sentence.holds(
                EventRule.PUTS_NAME_TO_IT,
                verb,
                PUTTING.contains(verb.lemma())
                        && sentence.children(verb, "obj").anyMatch(w -> PENS.contains(w.headword())));
    }
}
