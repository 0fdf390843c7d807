package org.pactwire.archive;

import java.util.List;
import java.util.Map;
import org.pactwire.fact.Kind;

/**
 * Who is in the pacts that a query finds.
 *
 * @param pacts in no particular order
 * @param names usual name of each party by id; empty where there is none
 */
public record Members(List<OfPact> pacts, Map<String, String> names) {
    public Members {
        pacts = List.copyOf(pacts);
        names = Map.copyOf(names);
    }

    /**
     * One pact.
     *
     * @param parties ids, sorted, each once
     */
    public record OfPact(Kind kind, List<String> parties) {
        public OfPact {
            parties = List.copyOf(parties);
        }
    }
}
