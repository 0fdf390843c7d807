package org.pactwire.app.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Archive;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Order;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.SearchResults;

/**
 * What the search page shows.
 *
 * @param tabs the three things that a search can find, each with this query
 * @param noun what was found, in words: "12 sentences"
 * @param trouble why the query cannot be read; null if it can
 * @param facets sides by which the hits can be narrowed
 * @param orders the orders in which hits can be shown
 * @param csv address of the same hits as CSV
 * @param welcome shown as long as nothing is looked for; null otherwise
 */
public record SearchView(
        String query,
        String in,
        List<Link> tabs,
        String noun,
        List<Card> cards,
        Pager pager,
        List<FacetView> facets,
        List<Link> orders,
        @Nullable QueryTrouble trouble,
        String csv,
        String api,
        @Nullable Welcome welcome) {
    /**
     * A query that cannot be read.
     *
     * @param good the part before the trouble
     * @param bad the part from the trouble on
     */
    public record QueryTrouble(String message, String good, String bad) {
        static QueryTrouble of(String query, QueryException e) {
            int at = Math.min(Math.max(0, e.position()), query.length());
            return new QueryTrouble(
                    e.getMessage() == null ? "" : e.getMessage(), query.substring(0, at), query.substring(at));
        }
    }

    /** What stands on the first page: how much there is, what is new, and ways into the book. */
    public record Welcome(long articles, long sentences, long pacts, List<Card> newest, List<FacetView> facets) {}

    public Frame frame() {
        return new Frame(query.isEmpty() ? "Search" : query + " – search", "search", query, in);
    }

    static SearchView of(Archive archive, Parameters asked) throws IOException {
        String query = asked.query();
        Target target = asked.target();
        int page = asked.page();
        String in = Parameters.code(target);
        Order order = asked.hitOrder();
        String sort = code(order);
        List<Link> tabs = Arrays.stream(Target.values())
                .map(t -> new Link(
                        Parameters.code(t),
                        Links.with("/", "q", query, "in", Parameters.code(t), "sort", sort),
                        t == target))
                .toList();
        SearchResults results = new SearchResults(0, List.of());
        List<FacetView> facets = List.of();
        QueryTrouble trouble = null;
        try {
            int size = Parameters.USUAL_SIZE;
            if (!query.isEmpty()) {
                results = archive.search(new SearchRequest(query, target, order, (page - 1) * size, size));
                facets = FacetView.of(
                        archive, query, target, narrowed -> Links.with("/", "q", narrowed, "in", in, "sort", sort));
            }
        } catch (QueryException e) {
            trouble = QueryTrouble.of(query, e);
        }
        return new SearchView(
                query,
                in,
                tabs,
                Words.count(results.total(), noun(target)),
                Card.of(results.hits()),
                Pager.of(
                        Links.with("/", "q", query, "in", in, "sort", sort),
                        page,
                        Parameters.USUAL_SIZE,
                        results.hits().size(),
                        results.total()),
                facets,
                Order.of(Target.SENTENCES).stream()
                        .map(o ->
                                new Link(label(o), Links.with("/", "q", query, "in", in, "sort", code(o)), o == order))
                        .toList(),
                trouble,
                Links.with("/search.csv", "q", query, "in", in, "sort", sort),
                Links.with("/api/search", "q", query, "in", in, "sort", sort),
                query.isEmpty() ? welcome(archive) : null);
    }

    private static String noun(Target target) {
        return switch (target) {
            case SENTENCES -> "claim";
            case ARTICLES -> "article";
            case PACTS -> "pact";
        };
    }

    private static String code(Order order) {
        return order == Order.BEST ? "" : Parameters.code(order);
    }

    private static String label(Order order) {
        return switch (order) {
            case BEST -> "best first";
            case NEWEST -> "newest first";
            case SIGNED, NAME, STATUS, ARTICLES -> Parameters.code(order);
        };
    }

    private static Welcome welcome(Archive archive) throws IOException {
        try {
            return new Welcome(
                    count(archive, Target.ARTICLES),
                    count(archive, Target.SENTENCES),
                    count(archive, Target.PACTS),
                    Card.of(archive.search(new SearchRequest("", Target.PACTS, Order.NEWEST, 0, 8))
                            .hits()),
                    FacetView.of(archive, "", Target.PACTS, narrowed -> Links.with("/", "q", narrowed, "in", "pacts")));
        } catch (QueryException e) {
            throw new IllegalStateException("an empty query can be read", e);
        }
    }

    private static long count(Archive archive, Target target) throws IOException, QueryException {
        return archive.search(new SearchRequest("", target, 0, 0)).total();
    }
}
