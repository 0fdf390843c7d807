package org.pactwire.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;

/**
 * Tells which organisations are organs of a party and speak for it: "the Russian Ministry of Defence", "the Congress of
 * the Philippines", "Israel's Foreign Ministry".
 */
final class Organs {
    /** What is an organ of the party that is named in front of it. */
    private static final Set<String> BEHIND_PARTY = Set.of(
            "government",
            "ministry",
            "parliament",
            "congress",
            "senate",
            "assembly",
            "army",
            "navy",
            "forces",
            "military",
            "cabinet",
            "court",
            "department",
            "treasury",
            "embassy",
            "mission",
            "commission",
            "council",
            "presidency",
            "secretariat",
            "agency",
            "administration",
            "office",
            "force",
            "guard",
            "guards",
            "intelligence",
            "service",
            "authority",
            "legislature",
            "command",
            "delegation",
            "representatives");
    /** What is an organ of the party that is named behind it: fewer, for unions and charities are named so too. */
    private static final Set<String> OF_PARTY = Set.of(
            "government",
            "ministry",
            "parliament",
            "congress",
            "senate",
            "assembly",
            "army",
            "navy",
            "cabinet",
            "department",
            "embassy",
            "presidency",
            "secretariat",
            "forces");

    private Organs() {}

    /** True if an organisation's name says that it is an organ of the party at {@code [from, to)} inside it. */
    static boolean isOrganOf(Draft organisation, int from, int to) {
        return from == organisation.from
                ? anyOf(BEHIND_PARTY, organisation, to, organisation.to)
                : to == organisation.to && anyOf(OF_PARTY, organisation, organisation.from, from);
    }

    private static boolean anyOf(Set<String> words, Draft organisation, int from, int to) {
        List<Token> tokens = organisation.sentence.tokens();
        for (int i = from; i < to; i++) {
            if (words.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Gives organs the party that is named right before them: "the Chinese | Foreign Ministry". */
    static void linkToPartyBefore(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft organ = drafts.get(i);
            Draft before = drafts.get(i - 1);
            if (organ.type == EntityMention.Type.ORGANIZATION
                    && organ.party().isEmpty()
                    && isAdjacent(before, organ)
                    && anyOf(BEHIND_PARTY, organ, organ.from, organ.to)) {
                organ.stateId = before.partyId;
            }
        }
    }

    private static boolean isAdjacent(Draft before, Draft organ) {
        if (before.to == organ.from) {
            return true;
        }
        return before.to == organ.from - 1
                && Offices.POSSESSIVE.contains(
                        organ.sentence.tokens().get(before.to).text());
    }
}
