package org.pactwire.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pactwire.archive.Members;
import org.pactwire.fact.Kind;

/**
 * Who has pacts with whom.
 *
 * @param parties by id
 * @param pairs those with most pacts first, equals by their ids
 */
record Ties(List<Node> parties, List<Pair> pairs) {
    /** A treaty of the whole world ties nobody in particular; beyond so many parties only the first are tied. */
    private static final int MOST_PARTIES = 40;

    /** A party and the number of its pacts with others. */
    record Node(String id, String name, int pacts) {}

    /** Two parties and what they have in common; {@code a} is the smaller id. */
    record Pair(Node a, Node b, int pacts, String kinds) {}

    private record Ids(String a, String b) {}

    private static final class Shared {
        private int pacts;
        private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    }

    static Ties of(Members members) {
        Map<String, Node> nodes = new TreeMap<>();
        Map<Ids, Shared> shared = new TreeMap<>(Comparator.comparing(Ids::a).thenComparing(Ids::b));
        for (Members.OfPact pact : members.pacts()) {
            List<String> ids = pact.parties().stream().limit(MOST_PARTIES).toList();
            if (ids.size() < 2) {
                continue;
            }
            for (String id : ids) {
                String name = members.names().getOrDefault(id, "");
                nodes.putIfAbsent(id, new Node(id, name.isEmpty() ? id : name, 0));
            }
            ids.forEach(id -> nodes.computeIfPresent(id, (key, n) -> new Node(n.id(), n.name(), n.pacts() + 1)));
            for (int i = 0; i < ids.size(); i++) {
                for (int j = i + 1; j < ids.size(); j++) {
                    Shared tie = shared.computeIfAbsent(new Ids(ids.get(i), ids.get(j)), key -> new Shared());
                    tie.pacts++;
                    tie.kinds.merge(pact.kind(), 1, Integer::sum);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        shared.forEach(
                (ids, tie) -> pairs.add(new Pair(node(nodes, ids.a()), node(nodes, ids.b()), tie.pacts, kinds(tie))));
        pairs.sort(Comparator.comparingInt(Pair::pacts).reversed()); // stable: equals stay by id
        return new Ties(List.copyOf(nodes.values()), pairs);
    }

    private static Node node(Map<String, Node> nodes, String id) {
        return nodes.getOrDefault(id, new Node(id, id, 0));
    }

    /** {@code security 3, trade}: the commonest first. */
    private static String kinds(Shared tie) {
        return tie.kinds.entrySet().stream()
                .sorted(Map.Entry.<Kind, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> Words.of(e.getKey().code()) + (e.getValue() > 1 ? " " + e.getValue() : ""))
                .collect(Collectors.joining(", "));
    }
}
