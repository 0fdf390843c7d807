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
        boolean introduced = noun.is("obl")
                && Set.of("under", "in").contains(sentence.preposition(noun))
                && sentence.hasChild(noun, w -> w.is("det") && Set.of("a", "an").contains(w.lower()))
                && sentence.hasChild(noun, w -> w.is("acl") && w.tag().equals("VBN"));
        if (!introduced || verb == null || !verb.isVerb()) {
            return List.of();
        }
        List<Word> sides = new ArrayList<>();
        sentence.children(verb, "nsubj").filter(w -> !w.is("nsubj:pass")).forEach(sides::add);
        if (sides.stream().allMatch(w -> names.at(w).isEmpty())) {
            return List.of();
        }
        // the tree takes "Chile" in "sell Chile two ships" for a part of the object
        names.all().stream()
                .map(PartyNames.Named::head)
                .filter(w -> w.index() == verb.index() + 1)
                .forEach(sides::add);
        sentence.children(verb, "obl")
                .filter(w -> TO.contains(sentence.preposition(w)))
                .forEach(sides::add);
        return sides;
    }
}
