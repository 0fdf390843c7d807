package org.pactwire.know;

/**
 * One way of writing a party, or a name that contains a party's name and means something else.
 *
 * @param text as it is written in running text
 * @param partyId the party; empty where the name means none
 * @param use how the name stands for the party
 */
public record PartyName(String text, String partyId, Use use) {
    /** How a name stands for a party. */
    public enum Use {
        /** Its own name. */
        NAME,
        /** A short form that means the party only in a text that also has its full name. */
        SHORT_NAME,
        /** "Japanese", "Ukrainians". */
        ADJECTIVE,
        /** "Franco" in "Franco-German". */
        PREFIX,
        /** A capital or another seat: the party or the place. */
        SEAT,
        /** "the Kremlin": the government. */
        GOVERNMENT,
        /** A parliament, a ministry, an army: an organisation that speaks for the party. */
        ORGAN,
        /** Another place. */
        OTHER_PLACE,
        /** Another organisation. */
        OTHER_ORGANIZATION,
        /** A person. */
        OTHER_PERSON,
        /** No name of anything: "Swiss franc". */
        NOTHING
    }

    /** False for a name that means something else than a party. */
    public boolean namesParty() {
        return !partyId.isEmpty();
    }
}
