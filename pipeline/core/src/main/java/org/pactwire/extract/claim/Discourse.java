package org.pactwire.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.fact.EntityMention;

/** What an article has spoken of so far: needed to know who "the partners" or "the leaders" are. */
final class Discourse {
    private final PartyTable parties;
    private final Map<String, Integer> organisations = new HashMap<>();
    private final List<String> recent = new ArrayList<>();

    Discourse(PartyTable parties) {
        this.parties = parties;
    }

    private boolean claims;

    /** A claim was read. */
    void claimed() {
        claims = true;
    }

    /** True once a claim was read: from then on "the deal" has something to point back to. */
    boolean hasClaims() {
        return claims;
    }

    boolean hasMembers(String party) {
        return !parties.members(party).isEmpty();
    }

    void hear(List<EntityMention> entities) {
        for (EntityMention entity : entities) {
            String id = entity.entityId();
            if (entity.type() == EntityMention.Type.ORGANIZATION
                    && !parties.members(id).isEmpty()) {
                organisations.merge(id, 1, Integer::sum);
                recent.remove(id);
                recent.add(id);
            }
        }
    }

    /** Puts the organisation most spoken of, the latest of equals, in the place of "the partners". */
    Roles complete(Roles roles) {
        if (!roles.collective() || organisations.isEmpty()) {
            return roles;
        }
        String best = recent.get(0);
        for (String id : recent) {
            if (organisations.getOrDefault(id, 0) >= organisations.getOrDefault(best, 0)) {
                best = id;
            }
        }
        TreeSet<String> completed = new TreeSet<>(roles.parties());
        completed.add(best);
        return new Roles(List.copyOf(completed), roles.signatories(), roles.common(), true, roles.stranger());
    }
}
