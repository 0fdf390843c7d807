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
 */
record Roles(List<String> parties, List<Signatory> signatories, List<String> common, boolean collective) {
    Roles {
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        common = List.copyOf(common);
    }
}
