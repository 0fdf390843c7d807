package org.pactwire.app.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Facet;
import org.pactwire.archive.Facets;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.know.PartyTable;

/**
 * One side by which hits can be narrowed.
 *
 * @param first values shown at once
 * @param more values shown when asked for
 */
public record FacetView(String name, List<Value> first, List<Value> more) {
    private static final int FIRST = 7;
    private static final int MORE = 50;
    private static final Pattern JOINED_BEFORE = Pattern.compile("(^| )(AND|OR|NOT) *$");
    private static final Pattern JOINED_AFTER = Pattern.compile("^ *(AND|OR)( |$)");

    /**
     * A value.
     *
     * @param count hits that have it
     * @param href the query narrowed to it; where it is narrowed to it already, the query without it
     * @param chosen the query is narrowed to it
     */
    public record Value(String label, long count, String href, boolean chosen) {}

    /** Sides of a query's hits; those on which all hits are alike are left out. */
    static List<FacetView> of(Archive archive, String query, Target target, Addresses addresses)
            throws IOException, QueryException {
        Facets facets = archive.facets(query, target);
        List<FacetView> views = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Value> values = new ArrayList<>();
            for (Facets.Count count : ordered(facet, facets.of(facet))) {
                String without = without(query, facet.condition(count.value()));
                boolean chosen = !without.equals(query);
                values.add(new Value(
                        label(facet, count.value()),
                        count.count(),
                        addresses.of(chosen ? without : facet.narrow(query, count.value())),
                        chosen));
            }
            boolean tellsApart = values.stream().anyMatch(v -> v.chosen() || v.count() < facets.total());
            if (tellsApart) {
                views.add(new FacetView(
                        facet.field(),
                        values.stream().limit(FIRST).toList(),
                        values.stream().skip(FIRST).limit(MORE).toList()));
            }
        }
        return views;
    }

    /** Where a query is shown. */
    interface Addresses {
        String of(String query);
    }

    /** Months are given by time; the last ones interest most. */
    private static List<Facets.Count> ordered(Facet facet, List<Facets.Count> counts) {
        Stream<Facets.Count> some = counts.stream();
        return (facet == Facet.MONTH
                        ? some.sorted(Comparator.comparing(Facets.Count::value).reversed())
                        : some)
                .toList();
    }

    /** The query without a condition that was put behind it; the same query where it cannot simply be taken away. */
    static String without(String query, String condition) {
        String padded = ' ' + query + ' ';
        int at = padded.indexOf(' ' + condition + ' ');
        if (at < 0) {
            return query;
        }
        String before = padded.substring(0, at);
        String after = padded.substring(at + 1 + condition.length());
        boolean quoted = before.chars().filter(c -> c == '"').count() % 2 == 1;
        boolean joined = JOINED_BEFORE.matcher(before).find()
                || JOINED_AFTER.matcher(after).find();
        return quoted || joined ? query : (before + after).strip();
    }

    static String label(Facet facet, String value) {
        return switch (facet) {
            case PARTY -> Parties.TABLE.name(value);
            case KIND, STATUS -> Words.of(value);
            case CURRENCY, SOURCE, MONTH -> value;
        };
    }

    /** Read when the first party is shown. */
    private static final class Parties {
        private static final PartyTable TABLE = PartyTable.load();
    }
}
