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
        if (areTwo(actor)) {
            return Roles.Group.TWO;
        }
        boolean parties = areParties(actor);
        boolean members = parties && MEMBERS_OF.contains(actor.headword());
        if (sentence.holds(PartyRule.THEY, actor, actor.lower().equals("they"))
                || sentence.holds(PartyRule.PARTNERS, actor, members)) {
            return Roles.Group.MEMBERS;
        }
        return sentence.holds(PartyRule.SEVERAL_WITHOUT_NAMES, actor, parties) || PartyNames.isArmed(sentence, actor)
                ? Roles.Group.SEVERAL
                : Roles.Group.NONE;
    }

    private boolean areTwo(Word actor) {
        String lemma = actor.headword();
        boolean parties = areParties(actor);
        boolean persons = actor.tag().equals("NNS") && PERSONS.contains(lemma);
        return sentence.holds(PartyRule.BOTH, actor, TWO.contains(actor.lower()))
                || sentence.holds(PartyRule.OF_THE_TWO, actor, areOfTwo(actor))
                || sentence.holds(PartyRule.SIDES, actor, parties && lemma.equals("side"))
                || sentence.holds(PartyRule.ENEMIES, actor, parties && OPPOSED.contains(lemma) && isDefinite(actor))
                || sentence.holds(PartyRule.TWO_OR_THEIR_GOVERNMENTS, actor, parties && areCounted(actor))
                || sentence.holds(PartyRule.TWO_OR_THEIR_ENVOYS, actor, persons && areCounted(actor));
    }

    private static boolean areParties(Word actor) {
        String lemma = actor.headword();
        return actor.tag().equals("NNS") && (MEMBERS_OF.contains(lemma) || SEVERAL.contains(lemma));
    }

    /** "Officials of the two countries". */
    private boolean areOfTwo(Word actor) {
        return sentence.children(actor, "nmod")
                .anyMatch(w -> sentence.preposition(w).equals("of")
                        && MEMBERS_OF.contains(w.headword())
                        && sentence.hasChild(w, c -> TWO.contains(c.lower())));
    }

    private boolean isDefinite(Word actor) {
        return sentence.hasChild(actor, w -> w.lower().equals("the"));
    }

    /** "The two presidents"; "their foreign ministers", of the two told of before. */
    private boolean areCounted(Word holders) {
        return sentence.hasChild(
                holders,
                w -> TWO.contains(w.lower()) || (w.is("nmod:poss") && w.lower().equals("their")));
    }

    static Roles.Group larger(Roles.Group a, Roles.Group b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
