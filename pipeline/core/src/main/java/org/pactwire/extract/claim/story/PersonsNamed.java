package org.pactwire.extract.claim.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.party.SignerOffice;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.EntityMention;

/** The persons whom an article has named so far, with the offices that they hold for parties. */
final class PersonsNamed {
    private final Map<String, EntityMention> all = new LinkedHashMap<>();
    private final Map<String, Sentence> places = new HashMap<>();
    private List<EntityMention> before = List.of();
    private List<EntityMention> here = List.of();

    /** Takes in the mentions of the next sentence. */
    void hear(Sentence sentence, List<EntityMention> entities) {
        Map<String, EntityMention> named = new LinkedHashMap<>();
        for (EntityMention entity : entities) {
            if (entity.type() == EntityMention.Type.PERSON) {
                named.putIfAbsent(entity.entityName(), entity);
                all.putIfAbsent(entity.entityName(), entity);
                places.put(entity.entityName(), sentence);
            }
        }
        before = here;
        here = List.copyOf(named.values());
    }

    /** Those whom the sentence before the last one heard names, each once. */
    List<EntityMention> before() {
        return before;
    }

    /** The last sentence that names a person; null for none. */
    @Nullable
    Sentence naming(String name) {
        return places.get(name);
    }

    /** The one person who holds an office for a party; null for none or several. */
    @Nullable
    EntityMention holder(String party, SignerOffice office) {
        List<EntityMention> holders = all.values().stream()
                .filter(p -> p.stateId().equals(party) && SignerOffice.ofTitle(p.office()) == office)
                .toList();
        return holders.size() == 1 ? holders.get(0) : null;
    }
}
