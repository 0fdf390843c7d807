package org.pactwire.extract.claim.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;

/** Finds the sides of a pact by what is done under it: "Under a deal reached on Monday, Norway will sell Chile two ships." */
final class DealFrame {
    private static final Set<String> TO = Set.of("with", "to");

    private DealFrame() {}

    /** Who does something under the pact, and to or with whom; empty for a pact that is not so introduced. */
    static List<Word> sides(SentenceTree sentence, PartyNames names, PactNoun pact) {
        Word noun = pact.head();
        Word verb = sentence.head(noun);
        if (verb == null || !verb.isVerb() || !isIntroduced(sentence, noun)) {
            return List.of();
        }
        List<Word> sides = new ArrayList<>();
        sentence.children(verb, "nsubj").filter(w -> !w.is("nsubj:pass")).forEach(sides::add);
        boolean named = sides.stream().anyMatch(w -> !names.at(w).isEmpty());
        if (!sentence.holds(PartyRule.DOES_UNDER_A_DEAL, noun, named)) {
            return List.of();
        }
        // the tree takes "Chile" in "sell Chile two ships" for a part of the object
        sides.addAll(sentence.added(
                PartyRule.DONE_TO_THE_NEXT,
                verb,
                names.all().stream()
                        .map(PartyNames.Named::head)
                        .filter(w -> w.index() == verb.index() + 1)
                        .toList()));
        sides.addAll(sentence.added(
                PartyRule.DONE_TO_OR_WITH,
                verb,
                sentence.children(verb, "obl")
                        .filter(w -> TO.contains(sentence.preposition(w)))
                        .toList()));
        return sides;
    }

    /** "Under a deal reached on Monday". */
    private static boolean isIntroduced(SentenceTree sentence, Word noun) {
        return noun.is("obl")
                && Set.of("under", "in").contains(sentence.preposition(noun))
                && sentence.hasChild(noun, w -> w.is("det") && Set.of("a", "an").contains(w.lower()))
                && sentence.hasChild(noun, w -> w.is("acl") && w.tag().equals("VBN"));
    }
}
