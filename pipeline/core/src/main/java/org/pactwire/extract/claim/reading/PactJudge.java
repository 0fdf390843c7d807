package org.pactwire.extract.claim.reading;

import java.util.Locale;
import java.util.Set;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactNouns;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.story.Discourse;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/** Decides whether a noun, with what happens to it and who takes part, speaks of a pact at all. */
final class PactJudge {
    /** A "trade deal", a "peace accord", an "extradition agreement" has a state on the other side, named or not. */
    private static final Set<Kind> BETWEEN_STATES = Set.of(
            Kind.PEACE,
            Kind.CEASEFIRE,
            Kind.ARMS_CONTROL,
            Kind.TRADE,
            Kind.EXTRADITION,
            Kind.NORMALISATION,
            Kind.DEFENCE);

    private final Discourse discourse;
    private final PactNouns nouns;

    PactJudge(Discourse discourse, PactNouns nouns) {
        this.discourse = discourse;
        this.nouns = nouns;
    }

    /**
     * A weak noun is a pact only between two of ours, or where it can point back to one.
     *
     * @param afterAnother the sentence has told of a pact before: "signed a treaty with Peru and another with Chile"
     */
    boolean isPact(PactNoun noun, Event event, Roles roles, boolean afterAnother) {
        if (noun.known() != null) {
            return true;
        }
        if (noun.strength() == PactLexicon.Strength.POINTER) {
            boolean another = noun.another() && !roles.parties().isEmpty();
            boolean pointing = (noun.mention().anaphoric() || another)
                    && (discourse.hasClaims()
                            || (afterAnother && !noun.head().tag().equals("NNS")))
                    && event.status() != Status.MENTIONED;
            // "ratified Finland's entry": by what the others make of it a treaty
            boolean entry = noun.kind() == Kind.ACCESSION
                    && !roles.parties().isEmpty()
                    && (event.status() == Status.RATIFIED || event.status() == Status.SIGNED);
            if (noun.kind() == Kind.ACCESSION) {
                return entry;
            }
            boolean signed = event.status() == Status.SIGNED && roles.parties().size() >= 2;
            return pointing || (signed && !noun.mention().anaphoric() && !roles.stranger());
        }
        boolean plural = noun.head().tag().equals("NNS");
        boolean several =
                roles.parties().size() >= 2 || roles.parties().stream().anyMatch(discourse::hasMembers);
        boolean parties = several || roles.collective();
        if (noun.mention().anaphoric()) {
            boolean owned = Set.of("its", "their", "his", "her")
                    .contains(noun.mention().text().toLowerCase(Locale.ROOT).split(" ", 2)[0]);
            // "that pledge" is one of money as a rule
            boolean pledge = noun.head().lemma().equals("pledge");
            boolean ownPlan = owned && noun.strength() == PactLexicon.Strength.INSTRUMENT && !discourse.hasClaims();
            if ((owned && roles.parties().isEmpty()) || pledge || ownPlan) {
                return false;
            }
            boolean heardOf = discourse.hasClaims()
                    || (noun.kind() != Kind.OTHER && !roles.stranger())
                    || !roles.parties().isEmpty();
            // "the alliance" is mostly an organisation
            if (noun.head().lemma().equalsIgnoreCase("alliance") && !several) {
                return false;
            }
            boolean strong = noun.strength() == PactLexicon.Strength.STRONG && event.status() != Status.MENTIONED;
            return parties || strong || (!plural && heardOf);
        }
        return switch (noun.strength()) {
            case STRONG ->
                parties
                        || !roles.parties().isEmpty()
                        || !event.background()
                        || !noun.mention().name().isEmpty();
            case INSTRUMENT ->
                roles.parties().size() >= 2 && (event.status() == Status.SIGNED || event.status() == Status.PLANNED);
            case WEAK, NAMED, POINTER ->
                (BETWEEN_STATES.contains(noun.kind())
                                && !plural
                                && !event.background()
                                && !roles.parties().isEmpty()
                                && !roles.stranger()
                                && nouns.tellsKind(noun))
                        || (parties && !(roles.stranger() && roles.parties().size() < 2))
                        || (!roles.parties().isEmpty() && noun.another())
                        || (!noun.mention().name().isEmpty() && !roles.parties().isEmpty());
        };
    }
}
