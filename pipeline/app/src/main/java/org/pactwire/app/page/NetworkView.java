package org.pactwire.app.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pactwire.app.page.drawing.Wheel;
import org.pactwire.archive.Archive;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/**
 * What the network shows: who has pacts with whom, drawn and as a table.
 *
 * @param drawn how many of the parties are drawn
 * @param more how many pairs the table leaves to the CSV
 */
public record NetworkView(
        String words,
        String party,
        List<PactsView.Choice> kinds,
        List<PactsView.Choice> statuses,
        String found,
        String drawn,
        Wheel wheel,
        List<Row> rows,
        long more,
        String trouble,
        String csv,
        String api,
        String pacts) {
    /** Names on the wheel are readable up to so many. */
    private static final int DRAWN = 64;

    private static final int ROWS = 200;
    /** Longer names are drawn as their ids. */
    private static final int LONGEST_NAME = 18;

    /** Two parties. */
    public record Row(Link a, Link b, Link pacts, String kinds) {}

    public Frame frame() {
        return Frame.of("Network", "network");
    }

    /** Where a party's name leads. */
    public static String party(String id) {
        return Links.with("/network", "party", id);
    }

    /** Where a tie leads. */
    public static String pair(String a, String b) {
        return Links.with("/pacts", "party", a, "party", b);
    }

    static NetworkView of(Archive archive, Parameters asked) throws IOException {
        PactQuery query = PactQuery.of(asked);
        Ties ties = new Ties(List.of(), List.of());
        String trouble = "";
        try {
            ties = Ties.of(PactPage.members(archive, query));
        } catch (Trouble e) {
            trouble = e.text();
        }
        List<Ties.Node> heaviest = ties.parties().stream()
                .sorted(Comparator.comparingInt(Ties.Node::pacts).reversed().thenComparing(Ties.Node::id))
                .limit(DRAWN)
                .toList();
        Set<String> drawn = heaviest.stream().map(Ties.Node::id).collect(Collectors.toUnmodifiableSet());
        Wheel wheel = Wheel.of(
                heaviest.stream()
                        .map(n ->
                                new Wheel.Node(n.id(), n.name().length() > LONGEST_NAME ? n.id() : n.name(), n.pacts()))
                        .toList(),
                ties.pairs().stream()
                        .filter(p -> drawn.contains(p.a().id()) && drawn.contains(p.b().id()))
                        .map(p -> new Wheel.Tie(
                                p.a().id(),
                                p.b().id(),
                                p.pacts(),
                                p.a().name() + " and " + p.b().name() + ": " + Words.count(p.pacts(), "pact") + " ("
                                        + p.kinds() + ")"))
                        .toList());
        return new NetworkView(
                query.words(),
                String.join(", ", query.parties()),
                PactsView.choices(Arrays.stream(Kind.values()).map(Kind::code), query.kind()),
                PactsView.choices(Arrays.stream(Status.values()).map(Status::code), query.status()),
                Words.count(ties.pairs().size(), "pair") + " among "
                        + (ties.parties().size() == 1
                                ? "1 party"
                                : ties.parties().size() + " parties"),
                heaviest.size() < ties.parties().size()
                        ? "Drawn are the " + heaviest.size() + " with most pacts; the table has all."
                        : "",
                wheel,
                ties.pairs().stream().limit(ROWS).map(NetworkView::row).toList(),
                Math.max(0, ties.pairs().size() - ROWS),
                trouble,
                query.address("/network.csv"),
                query.address("/api/network"),
                query.address("/pacts"));
    }

    private static Row row(Ties.Pair pair) {
        return new Row(
                Link.to(pair.a().name(), party(pair.a().id())),
                Link.to(pair.b().name(), party(pair.b().id())),
                Link.to(
                        Integer.toString(pair.pacts()),
                        pair(pair.a().id(), pair.b().id())),
                pair.kinds());
    }
}
