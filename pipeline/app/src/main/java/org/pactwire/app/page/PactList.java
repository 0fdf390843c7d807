package org.pactwire.app.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Hit;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.fact.Pact;

/** The pacts that fit a query, in an order. */
final class PactList {
    private PactList() {}

    /**
     * All of them.
     *
     * @throws Trouble if the query cannot be read
     */
    static List<Pact> of(Archive archive, PactQuery query, PactOrder order) throws IOException {
        try {
            if (!query.words().isEmpty()) {
                // by themselves: a mistake is told with its place in what was written
                archive.search(new SearchRequest(query.words(), Target.PACTS, 0, 0));
            }
        } catch (QueryException e) {
            throw Trouble.of(e);
        }
        try {
            List<Pact> pacts = new ArrayList<>();
            archive.forEachHit(new SearchRequest(query.query(), Target.PACTS, 0, Integer.MAX_VALUE), hit -> {
                if (hit instanceof Hit.PactHit found) {
                    pacts.add(found.pact());
                }
            });
            pacts.sort(order.order());
            return pacts;
        } catch (QueryException e) {
            throw new Trouble(400, "The filter cannot be read. " + e.getMessage());
        }
    }

    /** The parties of these pacts, by name. */
    static List<PactsView.Party> parties(List<Pact> pacts) {
        Map<String, PactsView.Party> byName = new TreeMap<>();
        for (Pact pact : pacts) {
            for (Pact.PactParty party : pact.parties()) {
                byName.putIfAbsent(
                        party.partyName() + " " + party.partyId(),
                        new PactsView.Party(party.partyId(), party.partyName()));
            }
        }
        return List.copyOf(byName.values());
    }
}
