package org.pactwire.resolve;

import java.util.List;

/**
 * Why a value stands in a dossier.
 *
 * @param field the value's name: a column of {@code pacts.csv}, or {@code party}, {@code signatory}, {@code event},
 *     {@code commitment}; {@code pact} for why these claims are one pact
 * @param value the value
 * @param rule the rule that chose it, as a sentence
 * @param claimIds claims that say it, in order of their ids
 * @param against what other claims say instead
 */
public record Reason(String field, String value, String rule, List<String> claimIds, List<Against> against) {
    public Reason {
        claimIds = List.copyOf(claimIds);
        against = List.copyOf(against);
    }

    /** A value that was not chosen, with the claims that say it. */
    public record Against(String value, List<String> claimIds) {
        public Against {
            claimIds = List.copyOf(claimIds);
        }
    }
}
