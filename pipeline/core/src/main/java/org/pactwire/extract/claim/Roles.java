package org.pactwire.extract.claim;

import java.util.List;
import org.pactwire.fact.Claim.Signatory;

/**
 * Who takes part in an event.
 *
 * @param parties ids, sorted
 * @param signatories persons who sign or agree, in order of the text
 * @param common those of the parties that have a pact with each of the others, where a plural means several pacts
 * @param collective the sentence speaks of its parties only as "both sides", "the leaders", "the partners"
 * @param stranger the other side has a name and is no party of ours: "a deal with Google"
 */
record Roles(
        List<String> parties, List<Signatory> signatories, List<String> common, boolean collective, boolean stranger) {
    /** Nobody. */
    static final Roles NONE = new Roles(List.of(), List.of(), List.of(), false, false);

    Roles {
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        common = List.copyOf(common);
    }
}
