package org.pactwire.extract.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.fact.Claim;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Status;

/** What an article has spoken of so far: needed to know who "the partners" or "the leaders" are. */
final class Discourse {
    private final PartyTable parties;
    private final Map<String, Integer> organisations = new HashMap<>();
    private final List<String> recent = new ArrayList<>();
    /** The two whom "both sides" means: those of the last pact, before the first one those last named together. */
    private List<String> pair = List.of();

    /** The parties of the pacts of two that were told of. */
    private final Set<List<String>> pairs = new LinkedHashSet<>();

    /** Whom the sentence names that is being read. */
    private List<String> here = List.of();

    private boolean pairOfClaim;
    private boolean claims;
    private boolean news;

    Discourse(PartyTable parties) {
        this.parties = parties;
    }

    /** Claims were read. */
    void heardClaims(Collection<Claim> read) {
        claims |= !read.isEmpty();
        news |= read.stream().anyMatch(c -> c.status() != Status.MENTIONED);
        for (Claim claim : read) {
            if (claim.parties().size() == 2) {
                pairs.add(claim.parties());
                pair = claim.parties();
                pairOfClaim = true;
            }
        }
    }

    /** True once a claim told that something happened: what comes after can fill in the past. */
    boolean hasNews() {
        return news;
    }

    /** True once a claim was read: from then on "the deal" has something to point back to. */
    boolean hasClaims() {
        return claims;
    }

    /** Its capital; empty where none is known. */
    String seat(String party) {
        return party.isEmpty() ? "" : parties.seat(party);
    }

    boolean hasMembers(String party) {
        return !parties.members(party).isEmpty();
    }

    void hear(List<EntityMention> entities) {
        TreeSet<String> named = new TreeSet<>();
        for (EntityMention entity : entities) {
            named.add(PartyNames.partyOf(entity));
            String id = entity.entityId();
            if (entity.type() == EntityMention.Type.ORGANIZATION
                    && !parties.members(id).isEmpty()) {
                organisations.merge(id, 1, Integer::sum);
                recent.remove(id);
                recent.add(id);
            }
        }
        named.remove("");
        if (!pairOfClaim && here.size() == 2) {
            pair = here;
        }
        here = List.copyOf(named);
    }

    /** Puts the two in the place of "both sides", and the organisation most spoken of, the latest of equals, in that of "the partners". */
    Roles complete(Roles roles) {
        return switch (roles.group()) {
            case NONE, SEVERAL -> roles;
            case TWO -> {
                List<String> two = pair.isEmpty() && here.size() == 2 ? here : pair;
                yield two.containsAll(roles.parties()) ? with(roles, two) : roles;
            }
            case MEMBERS -> organisations.isEmpty() ? roles : with(roles, List.of(mostSpokenOf()));
        };
    }

    /** "A similar deal with Chile" is with the one that the pacts told of have in common, the first in order of equals. */
    List<String> withShared(List<String> parties) {
        if (parties.size() != 1) {
            return parties;
        }
        Map<String, Integer> count = new TreeMap<>();
        for (List<String> two : pairs) {
            two.forEach(p -> count.merge(p, 1, Integer::sum));
        }
        count.keySet().removeAll(parties);
        String best = "";
        for (Map.Entry<String, Integer> entry : count.entrySet()) {
            if (best.isEmpty() || entry.getValue() > count.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best.isEmpty() ? parties : List.copyOf(new TreeSet<>(List.of(parties.get(0), best)));
    }

    private static Roles with(Roles roles, Collection<String> more) {
        TreeSet<String> completed = new TreeSet<>(roles.parties());
        completed.addAll(more);
        return new Roles(List.copyOf(completed), roles.signatories(), roles.common(), roles.group(), roles.stranger());
    }

    private String mostSpokenOf() {
        String best = recent.get(0);
        for (String id : recent) {
            if (organisations.getOrDefault(id, 0) >= organisations.getOrDefault(best, 0)) {
                best = id;
            }
        }
        return best;
    }
}
