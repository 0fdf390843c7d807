package org.pactwire.extract.claim.noun;

import java.util.Set;
import org.pactwire.extract.claim.words.Assemblies;
import org.pactwire.extract.claim.words.Consent;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.claim.words.SpeechVerbs;
import org.pactwire.extract.syntax.Word;

/** Tells where "it" and "its" mean a pact: by what is done to it. */
final class PactPronouns {
    private static final Set<String> DONE_TO_PACTS = Set.of(
            "sign",
            "ratify",
            "initial",
            "prolong",
            "renew",
            "extend",
            "renegotiate",
            "denounce",
            "terminate",
            "violate",
            "breach",
            "suspend");
    /** What a parliament, a cabinet or the voters do to a pact that is put to them. */
    private static final Set<String> VOTED_ON = Set.of("approve", "reject", "back", "endorse");
    /** "Suspended its part in it". */
    private static final Set<String> SHARES = Set.of("part", "participation", "membership", "share", "role");
    /** "Approved its central part". */
    private static final Set<String> PARTS =
            Set.of("part", "text", "term", "version", "provision", "article", "clause");

    private static final Set<String> STARTING = Set.of("come", "go", "enter", "take");
    private static final Set<String> FORCE = Set.of("force", "effect");

    private PactPronouns() {}

    /** "it" is a pact where that is done to it which is done to pacts only: it is signed, they agree on it. */
    static boolean isPact(SentenceTree sentence, Word word) {
        Word head = sentence.head(word);
        if (head == null) {
            return false;
        }
        if (word.lower().equals("its") && PARTS.contains(head.lemma())) {
            Word verb = sentence.head(head);
            boolean part = head.is("obj") || head.is("nsubj:pass");
            return sentence.holds(NounRule.ITS_PART_VOTED_ON, word, verb != null && part && isVotedOn(sentence, verb));
        }
        if (!word.lower().equals("it")) {
            return false;
        }
        if (isMadeLaw(sentence, word, head)) {
            return true;
        }
        boolean object = word.is("obj") || word.is("nsubj:pass");
        String preposition = sentence.preposition(word);
        Word above = sentence.head(head);
        boolean broken =
                object && head.lemma().equals("break") && above != null && SpeechVerbs.ACCUSING.contains(above.lemma());
        boolean agreed =
                word.is("obl") && preposition.equals("on") && head.lemma().equals("agree");
        return sentence.holds(NounRule.ACCUSED_OF_BREAKING_IT, word, broken)
                || sentence.holds(NounRule.DONE_TO_IT, word, object && DONE_TO_PACTS.contains(head.lemma()))
                || sentence.holds(NounRule.IT_IS_VOTED_ON, word, object && isVotedOn(sentence, head))
                || sentence.holds(NounRule.SHARE_IN_IT, word, preposition.equals("in") && SHARES.contains(head.lemma()))
                || sentence.holds(NounRule.AGREED_ON_IT, word, agreed);
    }

    private static boolean isVotedOn(SentenceTree sentence, Word verb) {
        return VOTED_ON.contains(verb.lemma())
                && sentence.hasChild(
                        verb,
                        w -> (w.is("nsubj") || w.is("obl"))
                                && sentence.subtree(w).stream().anyMatch(Assemblies::isVoting));
    }

    /** "It came into effect", "gave it their consent". */
    private static boolean isMadeLaw(SentenceTree sentence, Word it, Word verb) {
        boolean starts = it.is("nsubj")
                && STARTING.contains(verb.lemma())
                && sentence.hasChild(verb, w -> (w.is("obj") || w.is("obl")) && FORCE.contains(w.lemma()));
        return sentence.holds(NounRule.IT_TAKES_EFFECT, it, starts)
                || sentence.holds(NounRule.IT_IS_CONSENTED_TO, it, it.is("iobj") && Consent.isGiven(sentence, verb));
    }
}
