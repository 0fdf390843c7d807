package org.pactwire.extract.claim.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pactwire.extract.claim.party.SignerOffice;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.EntityMention;

/**
 * Those who signed by their office, and whom the next sentences name: "The leaders of Norway and Chile signed a treaty.
 * Jonas Gahr Støre and Gabriel Boric sat at one desk."
 *
 * @param parties for whom they signed
 * @param office what the sentence calls them
 * @param sentence where it says so
 */
public record OpenSigners(List<String> parties, SignerOffice office, int sentence) {
    /** How many sentences behind they are named. */
    private static final int NEAR = 2;

    public boolean reaches(int index) {
        return index > sentence && index - sentence <= NEAR;
    }

    /** Those of a sentence who hold the office for the parties; empty unless each party has exactly one. */
    public List<Signatory> namedIn(List<EntityMention> entities, Trail trail) {
        Map<String, Signatory> found = new LinkedHashMap<>();
        for (EntityMention entity : entities) {
            boolean theirs = entity.type() == EntityMention.Type.PERSON && parties.contains(entity.stateId());
            if (theirs && SignerOffice.ofTitle(entity.office()) == office) {
                Signatory person = new Signatory(entity.stateId(), entity.entityName(), entity.office());
                Signatory other = found.putIfAbsent(entity.stateId(), person);
                boolean two = other != null && !other.equals(person);
                if (trail.holds(StoryRule.TWO_IN_ONE_OFFICE, Trail.SENTENCE, two)) {
                    return List.of();
                }
            }
        }
        boolean all = found.keySet().containsAll(parties);
        return trail.holds(StoryRule.NAMED_NEXT, Trail.SENTENCE, all) ? new ArrayList<>(found.values()) : List.of();
    }
}
