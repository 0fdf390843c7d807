package org.pactwire.fact;

/**
 * Who can be party to a pact.
 *
 * @param id ISO 3166-1 alpha-3 for states (XKX for Kosovo), the usual short name for others (EU, NATO, FARC)
 * @param name usual English name
 * @param type state, organisation or armed group
 */
public record Party(String id, String name, Type type) {
    /** Kinds of parties. */
    public enum Type {
        STATE,
        ORGANISATION,
        ARMED_GROUP,
        /** De facto authorities and territories that sign agreements of their own. */
        TERRITORY
    }
}
