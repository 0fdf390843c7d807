package org.pactwire.extract.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.Party;

/** All parties that are known by name: states, international organisations, armed groups. Immutable. */
public final class PartyTable {
    /** The table packaged with the program. */
    public static PartyTable load() {
        throw new UnsupportedOperationException();
    }

    /** Null for an id that is not in the table. */
    public @Nullable Party party(String id) {
        throw new UnsupportedOperationException(id);
    }

    /** The party's usual name, or the id itself where the table has none. */
    public String name(String id) {
        Party party = party(id);
        return party == null ? id : party.name();
    }

    /** Ids of the member states of an organisation, sorted; empty for all others. */
    public List<String> members(String id) {
        throw new UnsupportedOperationException(id);
    }
}
