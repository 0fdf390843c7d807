package org.pactwire.extract.claim.reading;

import java.util.Locale;
import java.util.Set;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactNouns;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.story.Discourse;
import org.pactwire.extract.claim.words.SentenceTree;
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

    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

    private final SentenceTree sentence;
    private final Discourse discourse;
    private final PactNouns nouns;

    PactJudge(SentenceTree sentence, Discourse discourse, PactNouns nouns) {
        this.sentence = sentence;
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
            return holds(ReadingRule.KNOWN_PACT, noun, true);
        }
        if (noun.strength() == PactLexicon.Strength.POINTER) {
            return isPointer(noun, event, roles, afterAnother);
        }
        return noun.mention().pointsBack() ? isTheDeal(noun, event, roles) : isADeal(noun, event, roles);
    }

    private boolean holds(ReadingRule rule, PactNoun noun, boolean condition) {
        return sentence.holds(rule, noun.head(), condition);
    }

    /** "The document", "it", "Finland's entry". */
    private boolean isPointer(PactNoun noun, Event event, Roles roles, boolean afterAnother) {
        // "ratified Finland's entry": by what the others make of it a treaty
        if (noun.kind() == Kind.ACCESSION) {
            boolean made = event.status() == Status.RATIFIED || event.status() == Status.SIGNED;
            return holds(
                    ReadingRule.ENTRY_RATIFIED, noun, made && !roles.parties().isEmpty());
        }
        boolean told =
                (discourse.hasClaims() || (afterAnother && !noun.head().tag().equals("NNS")))
                        && event.status() != Status.MENTIONED;
        boolean another = noun.another() && !roles.parties().isEmpty();
        boolean signed = event.status() == Status.SIGNED && roles.parties().size() >= 2;
        return holds(ReadingRule.POINTS_BACK, noun, told && noun.mention().pointsBack())
                || holds(ReadingRule.ANOTHER_OF_PARTY, noun, told && another)
                || holds(
                        ReadingRule.SIGNED_BY_TWO,
                        noun,
                        signed && !noun.mention().pointsBack() && !roles.stranger());
    }

    private boolean isSeveral(Roles roles) {
        return roles.parties().size() >= 2 || roles.parties().stream().anyMatch(discourse::hasMembers);
    }

    /** "The deal", "their pact". */
    private boolean isTheDeal(PactNoun noun, Event event, Roles roles) {
        boolean owned =
                OWNERS.contains(noun.mention().text().toLowerCase(Locale.ROOT).split(" ", 2)[0]);
        boolean plan = noun.strength() == PactLexicon.Strength.INSTRUMENT && !discourse.hasClaims();
        if (holds(ReadingRule.OWNED_BY_NOBODY, noun, owned && roles.parties().isEmpty())
                || holds(ReadingRule.PLEDGE_OF_MONEY, noun, noun.head().lemma().equals("pledge"))
                || holds(ReadingRule.OWN_PLAN, noun, owned && plan)
                || holds(
                        ReadingRule.ALLIANCE_AS_BODY,
                        noun,
                        noun.head().lemma().equalsIgnoreCase("alliance") && !isSeveral(roles))) {
            return false;
        }
        boolean strong = noun.strength() == PactLexicon.Strength.STRONG && event.status() != Status.MENTIONED;
        boolean plural = noun.head().tag().equals("NNS");
        return holds(ReadingRule.PARTIES_OF_THE_DEAL, noun, isSeveral(roles) || roles.collective())
                || holds(ReadingRule.NEWS_OF_THE_TREATY, noun, strong)
                || (!plural && isHeardOf(noun, roles));
    }

    /** "The deal" is one that the reader can know. */
    private boolean isHeardOf(PactNoun noun, Roles roles) {
        return holds(ReadingRule.HEARD_OF, noun, discourse.hasClaims())
                || holds(ReadingRule.KIND_OF_THE_DEAL, noun, noun.kind() != Kind.OTHER && !roles.stranger())
                || holds(ReadingRule.PARTY_OF_THE_DEAL, noun, !roles.parties().isEmpty());
    }

    /** "A deal", "a treaty", "the Treaty of Lima". */
    private boolean isADeal(PactNoun noun, Event event, Roles roles) {
        boolean parties = isSeveral(roles) || roles.collective();
        boolean named = !noun.mention().name().isEmpty();
        boolean party = !roles.parties().isEmpty();
        return switch (noun.strength()) {
            case STRONG ->
                holds(ReadingRule.TREATY_OF_PARTY, noun, parties || party)
                        || holds(ReadingRule.NEWS_OF_A_TREATY, noun, !event.background())
                        || holds(ReadingRule.NAME_OF_TREATY, noun, named);
            case INSTRUMENT ->
                holds(
                        ReadingRule.PAPER_OF_TWO,
                        noun,
                        roles.parties().size() >= 2
                                && (event.status() == Status.SIGNED || event.status() == Status.PLANNED));
            case WEAK, NAMED, POINTER ->
                holds(ReadingRule.KIND_BETWEEN_STATES, noun, isBetweenStates(noun, event, roles))
                        || holds(
                                ReadingRule.DEAL_OF_PARTIES,
                                noun,
                                parties
                                        && !holds(
                                                ReadingRule.DEAL_WITH_COMPANY,
                                                noun,
                                                roles.stranger()
                                                        && roles.parties().size() < 2))
                        || holds(ReadingRule.ANOTHER_WITH_ONE, noun, party && noun.another())
                        || holds(ReadingRule.NAME_AND_PARTY, noun, party && named);
        };
    }

    private boolean isBetweenStates(PactNoun noun, Event event, Roles roles) {
        return BETWEEN_STATES.contains(noun.kind())
                && !noun.head().tag().equals("NNS")
                && !event.background()
                && !roles.parties().isEmpty()
                && !roles.stranger()
                && nouns.tellsKind(noun);
    }
}
