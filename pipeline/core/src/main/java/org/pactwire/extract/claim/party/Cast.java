package org.pactwire.extract.claim.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.Signatory;

/** Who has been found so far for one event of a pact: filled step by step while a sentence is read, then made {@link Roles}. */
final class Cast {
    final PactNoun pact;
    final Event event;

    /** Words that stand for sides: in the pact's phrase, and before its verb. */
    final List<Word> heads = new ArrayList<>();
    /** Words that stand for the other side: behind "with". */
    final List<Word> others = new ArrayList<>();
    /** Parties that do what the event tells. */
    final Set<String> acting = new TreeSet<>();
    /** Parties on the other side. */
    final Set<String> opposite = new TreeSet<>();

    /** All parties, on whatever side. */
    final Set<String> parties = new TreeSet<>();

    final Set<Signatory> signatories = new LinkedHashSet<>();
    /** How the sentence speaks of parties without their names. */
    Roles.Group group = Roles.Group.NONE;
    /** The other side is no party of ours. */
    boolean stranger;

    private final PartyNames names;

    Cast(PartyNames names, PactNoun pact, Event event) {
        this.names = names;
        this.pact = pact;
        this.event = event;
    }

    /** True for an event that is told for its own sake, and not only to say which pact is meant. */
    boolean isNews() {
        return !event.background();
    }

    /** The parties that a word stands for, but for those that are a part of the pact's name. */
    List<String> partiesAt(Word head) {
        return names.at(head).stream()
                .filter(n -> !isInName(n) && !names.isAcross(n.head(), pact.head()))
                .map(PartyNames.Named::party)
                .toList();
    }

    /** "The <i>Geneva</i> Convention", "the <i>Moldova</i>-EU agreement". */
    boolean isInName(PartyNames.Named candidate) {
        return pact.mention().span().covers(candidate.entity().span());
    }

    /** Names that act, whatever the tree says. */
    void act(List<PartyNames.Named> named) {
        for (PartyNames.Named candidate : named) {
            acting.add(candidate.party());
            heads.add(candidate.head());
        }
    }
}
