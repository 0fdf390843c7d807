package org.pactwire.app.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Hit;
import org.pactwire.archive.Members;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.fact.Pact;

/**
 * Some of the pacts that fit a query.
 *
 * @param total number of all that fit
 * @param pacts those asked for, in order
 */
record PactPage(long total, List<Pact> pacts) {
    /**
     * The pacts from an offset on.
     *
     * @throws Trouble if the query cannot be read
     */
    static PactPage of(Archive archive, PactQuery query, PactOrder order, int offset, int limit) throws IOException {
        readWords(archive, query);
        try {
            SearchRequest request = new SearchRequest(query.query(), Target.PACTS, order.order(), offset, limit);
            List<Pact> pacts = new ArrayList<>();
            long total = archive.forEachHit(request, hit -> add(pacts, hit));
            return new PactPage(total, pacts);
        } catch (QueryException e) {
            throw new Trouble(400, "The filter cannot be read. " + e.getMessage());
        }
    }

    /**
     * Who is in the pacts that fit.
     *
     * @throws Trouble if the query cannot be read
     */
    static Members members(Archive archive, PactQuery query) throws IOException {
        readWords(archive, query);
        try {
            return archive.members(query.query());
        } catch (QueryException e) {
            throw new Trouble(400, "The filter cannot be read. " + e.getMessage());
        }
    }

    /** By themselves: a mistake is told with its place in what was written. */
    private static void readWords(Archive archive, PactQuery query) throws IOException {
        try {
            archive.requireReadable(query.words(), Target.PACTS);
        } catch (QueryException e) {
            throw Trouble.of(e);
        }
    }

    /** All that fit. */
    static List<Pact> all(Archive archive, PactQuery query, PactOrder order) throws IOException {
        return of(archive, query, order, 0, Integer.MAX_VALUE).pacts();
    }

    private static void add(List<Pact> pacts, Hit hit) {
        if (hit instanceof Hit.PactHit found) {
            pacts.add(found.pact());
        }
    }
}
