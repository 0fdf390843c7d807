package org.pactwire.extract.claim.words;

import java.util.Set;
import org.pactwire.extract.syntax.Word;

/** The ways in which a state says that it is bound: it gives its consent, it deposits a paper. */
public final class Consent {
    private static final Set<String> BLESSINGS =
            Set.of("blessing", "light", "nod", "assent", "approval", "consent", "go-ahead", "backing");
    private static final Set<String> DEPOSITING = Set.of("deposit", "lodge", "submit", "exchange", "swap");
    private static final Set<String> RATIFICATIONS = Set.of("ratification", "instrument");

    private Consent() {}

    /** "Gave their consent". */
    public static boolean isGiven(SentenceTree sentence, Word verb) {
        return verb.lemma().equals("give")
                && sentence.children(verb, "obj").anyMatch(w -> BLESSINGS.contains(w.lemma()));
    }

    /** "Deposit an instrument of ratification". */
    public static boolean isDeposited(Word verb, Word paper) {
        return verb.isVerb() && DEPOSITING.contains(verb.lemma()) && RATIFICATIONS.contains(paper.headword());
    }
}
