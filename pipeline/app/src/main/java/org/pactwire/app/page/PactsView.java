package org.pactwire.app.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Facet;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/**
 * What the list of pacts shows.
 *
 * @param orders in which the list can be shown
 * @param csv address of the same pacts as CSV
 */
public record PactsView(
        String words,
        String party,
        String signed,
        List<Choice> kinds,
        List<Choice> statuses,
        List<Choice> orders,
        List<Party> parties,
        String found,
        List<Row> rows,
        Pager pager,
        String trouble,
        String csv,
        String api,
        String network) {
    /** Parties that are proposed for completion. */
    private static final int PROPOSED = 300;

    /** A value that can be chosen. */
    public record Choice(String code, String label, boolean chosen) {}

    /** A party, for completion. */
    public record Party(String id, String name) {}

    /** A pact. */
    public record Row(
            String name,
            String href,
            String kind,
            List<Link> parties,
            String status,
            String date,
            String signed,
            int articles) {}

    public Frame frame() {
        return Frame.of("Pacts", "pacts");
    }

    static PactsView of(Archive archive, Parameters asked) throws IOException {
        PactQuery query = PactQuery.of(asked);
        PactOrder order = asked.order();
        int page = asked.page();
        PactPage pacts = new PactPage(0, List.of());
        List<Party> parties = List.of();
        String trouble = "";
        try {
            int size = Parameters.USUAL_SIZE;
            pacts = PactPage.of(archive, query, order, (page - 1) * size, size);
            parties = parties(archive, query);
        } catch (Trouble e) {
            trouble = e.text();
        }
        List<Row> rows = pacts.pacts().stream().map(PactsView::row).toList();
        String sort = order == PactOrder.NEWEST ? "" : Parameters.code(order);
        return new PactsView(
                query.words(),
                String.join(", ", query.parties()),
                query.signed(),
                choices(Arrays.stream(Kind.values()).map(Kind::code), query.kind()),
                choices(Arrays.stream(Status.values()).map(Status::code), query.status()),
                Arrays.stream(PactOrder.values())
                        .map(o -> new Choice(Parameters.code(o), o.label(), o == order))
                        .toList(),
                parties,
                Words.count(pacts.total(), "pact"),
                rows,
                Pager.of(
                        Links.with(query.address("/pacts"), "sort", sort),
                        page,
                        Parameters.USUAL_SIZE,
                        rows.size(),
                        pacts.total()),
                trouble,
                Links.with(query.address("/pacts.csv"), "sort", sort),
                Links.with(query.address("/api/pacts"), "sort", sort),
                query.address("/network"));
    }

    static List<Choice> choices(Stream<String> codes, String chosen) {
        return codes.map(code -> new Choice(code, Words.of(code), code.equals(chosen)))
                .toList();
    }

    /** The parties of all these pacts, the commonest first. */
    private static List<Party> parties(Archive archive, PactQuery query) throws IOException {
        try {
            return archive.facets(query.query(), Target.PACTS).of(Facet.PARTY).stream()
                    .limit(PROPOSED)
                    .map(count -> new Party(count.value(), FacetView.label(Facet.PARTY, count.value())))
                    .toList();
        } catch (QueryException e) {
            throw Trouble.of(e);
        }
    }

    private static Row row(Pact pact) {
        return new Row(
                pact.name(),
                Links.pact(pact.id()),
                Words.of(pact.kind().code()),
                pact.partyIds().stream()
                        .map(id -> Link.to(id, Links.with("/pacts", "party", id)))
                        .toList(),
                Words.of(pact.status().code()),
                Words.date(pact.statusDate()),
                Words.date(pact.signed()),
                pact.articles());
    }
}
