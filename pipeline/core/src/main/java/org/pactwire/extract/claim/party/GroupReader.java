package org.pactwire.extract.claim.party;

import java.util.Set;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;

/** Reads phrases that speak of parties without their names: "both sides", "the leaders", "their foreign ministers". */
final class GroupReader {
    private static final Set<String> MEMBERS_OF = Set.of("partner", "leader", "ally", "country", "nation", "state");
    private static final Set<String> SEVERAL = Set.of(
            "side",
            "party",
            "government",
            "president",
            "minister",
            "faction",
            "rival",
            "foe",
            "enemy",
            "power",
            "creditor",
            "neighbour",
            "neighbor");
    private static final Set<String> TWO = Set.of("two", "both", "neither");
    /** "The enemies" are the two that fight each other. */
    private static final Set<String> OPPOSED = Set.of("enemy", "foe", "rival", "neighbour", "neighbor");

    /** Who speak for two only where they are called so: "the two men", "their negotiators". */
    private static final Set<String> PERSONS = Set.of(
            "man",
            "woman",
            "statesman",
            "politician",
            "negotiator",
            "envoy",
            "delegate",
            "diplomat",
            "general",
            "commander",
            "premier",
            "king",
            "secretary",
            "official",
            "delegation",
            "capital");

    private final SentenceTree sentence;

    GroupReader(SentenceTree sentence) {
        this.sentence = sentence;
    }

    /** How a phrase speaks of parties without their names; those joined to it count too. */
    Roles.Group at(Word actor) {
        Roles.Group group = of(actor);
        for (Word joined : sentence.children(actor)) {
            if (joined.is("conj")) {
                group = larger(group, of(joined));
            }
        }
        return group;
    }

    Roles.Group of(Word actor) {
        String word = actor.lower();
        String lemma = actor.headword();
        boolean plural = actor.tag().equals("NNS") && (MEMBERS_OF.contains(lemma) || SEVERAL.contains(lemma));
        boolean definite = sentence.hasChild(actor, w -> w.lower().equals("the"));
        // "officials of the two countries"
        boolean ofTwo = sentence.children(actor, "nmod")
                .anyMatch(w -> sentence.preposition(w).equals("of")
                        && MEMBERS_OF.contains(w.headword())
                        && sentence.hasChild(w, c -> TWO.contains(c.lower())));
        boolean two = TWO.contains(word)
                || ofTwo
                || (plural
                        && (lemma.equals("side")
                                || (definite && OPPOSED.contains(lemma))
                                || isOfThem(actor)
                                || sentence.hasChild(actor, w -> TWO.contains(w.lower()))));
        boolean persons = actor.tag().equals("NNS")
                && PERSONS.contains(lemma)
                && (isOfThem(actor) || sentence.hasChild(actor, w -> TWO.contains(w.lower())));
        if (two || persons) {
            return Roles.Group.TWO;
        }
        if (word.equals("they") || (plural && MEMBERS_OF.contains(lemma))) {
            return Roles.Group.MEMBERS;
        }
        return plural || PartyNames.isArmed(actor) ? Roles.Group.SEVERAL : Roles.Group.NONE;
    }

    /** "Their foreign ministers": of the two told of before. */
    private boolean isOfThem(Word holders) {
        return sentence.hasChild(holders, w -> w.is("nmod:poss") && w.lower().equals("their"));
    }

    static Roles.Group larger(Roles.Group a, Roles.Group b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
