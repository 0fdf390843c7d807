package org.pactwire.resolve.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/**
 * Puts the threads of all articles together that speak of one pact. Two threads are joined by evidence: the registry, a
 * name, a day, a year, a subject, a kind within a year, a phrase that points back. The strongest evidence is heard
 * first, and of equals what lies nearest in time; what {@link PactCluster#apartFrom} forbids is not joined, whatever
 * speaks for it. So the result depends on no order of articles. Each thread is compared only with its neighbours in time
 * among those that share the evidence: n log n.
 */
public final class ThreadClusters {
    /** A ceasefire is told of for some weeks; the next one between the same two is another. */
    private static final long CEASEFIRE_DAYS = 60;
    /** Pacts of a kind between the same parties that are told of within a year are mostly one, and later mostly not. */
    private static final long KIND_DAYS = 365;
    /** One subject, too, is agreed on again and again. */
    private static final long SUBJECT_DAYS = 2 * 365;

    private static final long SUBJECT_BACK_DAYS = 6 * 365;
    /** News without a day is of these days. */
    private static final long NEWS_DAYS = 3;
    /** "The accord" is that of the weeks before. */
    private static final long BACK_DAYS = 14;
    /** With how many neighbours in time a thread is compared. */
    private static final int NEIGHBOURS = 3;

    private static final int LOOK = 64;
    /** Who names more parties than that names them all. */
    private static final int MOST_PARTIES = 8;

    private static final Set<Status> LIFE =
            Set.of(Status.RATIFIED, Status.IN_FORCE, Status.AMENDED, Status.SUSPENDED, Status.BREACHED, Status.ENDED);

    /** Why two threads may be one pact, the surest first. */
    private enum Bond {
        REGISTRY,
        NAME,
        DAY,
        SUBJECT,
        KIND,
        NEWS,
        WIDER
    }

    private record Edge(Bond bond, long gap, int one, int other) implements Comparable<Edge> {
        private static final Comparator<Edge> ORDER = Comparator.comparing(Edge::bond)
                .thenComparingLong(Edge::gap)
                .thenComparingInt(Edge::one)
                .thenComparingInt(Edge::other);

        @Override
        public int compareTo(Edge edge) {
            return ORDER.compare(this, edge);
        }
    }

    /** By time, those without one last. */
    private final List<PactThread> threads;

    private final @Nullable LocalDate[] times;
    private final int[] parent;
    private final PactCluster[] clusters;
    private final List<Edge> edges = new ArrayList<>();

    private ThreadClusters(List<PactThread> sorted) {
        threads = sorted;
        times = new LocalDate[sorted.size()];
        parent = new int[sorted.size()];
        clusters = new PactCluster[sorted.size()];
        for (int i = 0; i < sorted.size(); i++) {
            times[i] = time(sorted.get(i));
            parent[i] = i;
            clusters[i] = new PactCluster(sorted.get(i));
        }
    }

    private static final Comparator<PactThread> BY_TIME = Comparator.comparing(
                    ThreadClusters::time, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(PactThread.BY_KEY);

    /** The clusters, in a stable order; a thread without name and parties is left out. */
    public static List<PactCluster> of(List<PactThread> threads) {
        ThreadClusters all = new ThreadClusters(threads.stream()
                .filter(t -> !t.parties().isEmpty() || !t.name().isEmpty() || t.link() != null)
                .sorted(BY_TIME)
                .toList());
        all.byEvidence();
        all.join();
        all.byNameOfOneSide();
        all.pointingBack();
        all.withoutADay();
        all.wider();
        all.ofOneSide();
        List<PactCluster> found = new ArrayList<>();
        for (int i = 0; i < all.parent.length; i++) {
            if (all.root(i) == i) {
                all.clusters[i].sort(BY_TIME);
                found.add(all.clusters[i]);
            }
        }
        return found;
    }

    private void byEvidence() {
        Map<String, List<Integer>> registry = new HashMap<>();
        Map<String, List<Integer>> names = new HashMap<>();
        Map<String, List<Integer>> days = new HashMap<>();
        Map<String, List<Integer>> subjects = new HashMap<>();
        Map<String, List<Integer>> kinds = new HashMap<>();
        Map<String, List<Integer>> pairs = new HashMap<>();
        for (int i = 0; i < threads.size(); i++) {
            PactThread thread = threads.get(i);
            if (thread.link() != null) {
                put(registry, thread.link().id(), i);
            }
            if (thread.parties().size() < 2) {
                continue;
            }
            if (!thread.name().isEmpty()) {
                put(names, thread.name().toLowerCase(Locale.ROOT), i);
            }
            String parties = String.join(";", thread.parties());
            PartialDate made = thread.made();
            int year = made != null ? made.year() : thread.yearInName();
            if (year != 0) {
                put(days, parties + year, i);
            }
            for (String subject : thread.subjects()) {
                put(subjects, parties + subject, i);
            }
            if (!Kinds.isVague(thread.kind()) && thread.subjects().isEmpty()) {
                put(kinds, parties + Kinds.compared(thread.kind()), i);
            }
            put(pairs, parties, i);
        }
        link(registry, Bond.REGISTRY);
        link(names, Bond.NAME);
        link(days, Bond.DAY);
        link(subjects, Bond.SUBJECT);
        link(kinds, Bond.KIND);
        link(pairs, Bond.NEWS);
    }

    private static void put(Map<String, List<Integer>> groups, String key, int thread) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(thread);
    }

    private void link(Map<String, List<Integer>> groups, Bond bond) {
        for (List<Integer> group : groups.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int k = i + 1; k <= Math.min(i + NEIGHBOURS, group.size() - 1); k++) {
                    consider(bond, group.get(i), group.get(k));
                }
            }
        }
    }

    private void consider(Bond bond, int one, int other) {
        PactThread a = threads.get(one);
        PactThread b = threads.get(other);
        long gap = gap(one, other);
        boolean back = b.pointsBack();
        boolean joins = switch (bond) {
            case REGISTRY -> true;
            case NAME -> a.parties().containsAll(b.parties()) || b.parties().containsAll(a.parties());
            case DAY -> isSameMaking(a, b);
            case SUBJECT -> gap <= (back ? SUBJECT_BACK_DAYS : SUBJECT_DAYS);
            case KIND -> gap <= kindDays(a.kind());
            case NEWS -> isSameNews(a, b, gap);
            case WIDER ->
                gap <= (a.kind() == Kind.CEASEFIRE ? BACK_DAYS : CEASEFIRE_DAYS)
                        && (a.parties().containsAll(b.parties()) || b.parties().containsAll(a.parties()));
        };
        if (joins) {
            edges.add(new Edge(bond, gap, one, other));
        }
    }

    /** An alliance of two is the same for generations. */
    private static long kindDays(Kind kind) {
        return switch (kind) {
            case CEASEFIRE -> CEASEFIRE_DAYS;
            case ALLIANCE -> Long.MAX_VALUE - 1;
            default -> KIND_DAYS;
        };
    }

    /** The same day, or the same year with the same kind or subject. */
    private static boolean isSameMaking(PactThread a, PactThread b) {
        PartialDate one = a.made();
        PartialDate other = b.made();
        if (one != null && other != null && one.month() != 0 && other.month() != 0) {
            return Dates.daysApart(one, other) <= NEWS_DAYS;
        }
        boolean vague = Kinds.isVague(a.kind()) || Kinds.isVague(b.kind());
        return !vague || (a.yearInName() != 0 && a.yearInName() == b.yearInName());
    }

    private static boolean isSameNews(PactThread a, PactThread b, long gap) {
        if (a.isNewlyMade() && b.isNewlyMade()) {
            return gap <= NEWS_DAYS;
        }
        boolean back = b.pointsBack() || a.pointsBack();
        return back && gap <= BACK_DAYS && (Kinds.isVague(a.kind()) || Kinds.isVague(b.kind()));
    }

    private void join() {
        edges.stream().sorted().forEach(edge -> union(edge.one(), edge.other()));
        edges.clear();
    }

    private boolean union(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (a == b) {
            return true;
        }
        if (clusters[a].apartFrom(clusters[b]) != null) {
            return false;
        }
        boolean larger = clusters[a].threads().size() >= clusters[b].threads().size();
        int home = larger ? a : b;
        int guest = larger ? b : a;
        clusters[home].take(clusters[guest]);
        parent[guest] = home;
        return true;
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private long gap(int one, int other) {
        LocalDate a = times[one];
        LocalDate b = times[other];
        return a == null || b == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /** "Peru ended the Joint Rescue Agreement": the only one of that name of which Peru is a party. */
    private void byNameOfOneSide() {
        Map<String, List<Integer>> full = new TreeMap<>();
        Map<String, List<Integer>> alone = new TreeMap<>();
        for (int i = 0; i < threads.size(); i++) {
            PactThread thread = threads.get(i);
            if (!thread.name().isEmpty() && thread.link() == null) {
                put(thread.parties().size() < 2 ? alone : full, thread.name().toLowerCase(Locale.ROOT), i);
            }
        }
        alone.forEach((name, some) -> {
            Map<String, Set<Integer>> byParty = new HashMap<>();
            for (int i : full.getOrDefault(name, List.of())) {
                for (String party : threads.get(i).parties()) {
                    byParty.computeIfAbsent(party, p -> new HashSet<>()).add(root(i));
                }
            }
            List<Integer> left = new ArrayList<>();
            for (int i : some) {
                Set<Integer> homes = new HashSet<>();
                for (String party : threads.get(i).parties()) {
                    byParty.getOrDefault(party, Set.of()).stream()
                            .map(this::root)
                            .filter(home -> clusters[home].apartFrom(clusters[root(i)]) == null)
                            .forEach(homes::add);
                }
                if (homes.size() != 1 || !union(homes.iterator().next(), i)) {
                    left.add(i);
                }
            }
            for (int i = 1; i < left.size(); i++) {
                union(left.get(i - 1), left.get(i));
            }
        });
    }

    /** "The accord was ratified": the only one of its parties that can be meant. */
    private void pointingBack() {
        Map<String, List<Integer>> pairs = new TreeMap<>();
        for (int i = 0; i < threads.size(); i++) {
            if (threads.get(i).parties().size() >= 2) {
                put(pairs, String.join(";", threads.get(i).parties()), i);
            }
        }
        Map<Integer, Integer> homes = new TreeMap<>();
        for (List<Integer> group : pairs.values()) {
            for (int at = 0; at < group.size(); at++) {
                int i = group.get(at);
                boolean alone = clusters[root(i)].threads().size() == 1;
                if (alone && threads.get(i).link() == null && threads.get(i).pointsBack()) {
                    int home = homeOf(group, at);
                    if (home >= 0) {
                        homes.put(i, home);
                    }
                }
            }
        }
        homes.forEach((i, home) -> union(home, i));
    }

    /** The only cluster of the year before that a thread can be of; -1 for none. */
    private int homeOf(List<Integer> group, int at) {
        int i = group.get(at);
        boolean life = threads.get(i).claims().stream().anyMatch(c -> LIFE.contains(c.status()));
        Set<Integer> fit = new HashSet<>();
        for (int k = at - 1; k >= Math.max(0, at - LOOK); k--) {
            int other = group.get(k);
            if (gap(i, other) > (life ? KIND_DAYS : BACK_DAYS)) {
                break;
            }
            boolean anchor = clusters[root(other)].threads().size() > 1
                    || !threads.get(other).pointsBack();
            if (anchor && clusters[root(other)].apartFrom(clusters[i]) == null) {
                fit.add(root(other));
            }
        }
        return fit.size() == 1 ? fit.iterator().next() : -1;
    }

    /** What no day is known of belongs to the only pact of its parties on its subject, or of its kind. */
    private void withoutADay() {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < threads.size(); i++) {
            if (threads.get(i).parties().size() > 1) {
                for (String topic : topics(threads.get(i))) {
                    put(groups, String.join(";", threads.get(i).parties()) + topic, i);
                }
            }
        }
        Map<Integer, Set<Integer>> homes = new TreeMap<>();
        for (List<Integer> group : groups.values()) {
            Set<Integer> roots = new HashSet<>();
            group.stream().filter(i -> times[i] != null).map(this::root).forEach(roots::add);
            if (roots.size() == 1) {
                group.stream()
                        .filter(i -> times[i] == null)
                        .forEach(i -> homes.computeIfAbsent(i, k -> new HashSet<>())
                                .add(roots.iterator().next()));
            }
        }
        homes.forEach((i, some) -> {
            if (some.size() == 1) {
                union(some.iterator().next(), i);
            }
        });
    }

    /** "Norway broke the ceasefire": the only one of those days that Norway has. */
    private void ofOneSide() {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < threads.size(); i++) {
            if (times[i] != null && threads.get(i).parties().size() <= MOST_PARTIES) {
                boolean known = threads.get(i).kind() == Kind.CEASEFIRE
                        || !threads.get(i).subjects().isEmpty();
                for (String topic : known ? topics(threads.get(i)) : List.<String>of()) {
                    for (String party : threads.get(i).parties()) {
                        put(groups, party + ";" + topic, i);
                    }
                }
            }
        }
        Map<Integer, Set<Integer>> homes = new TreeMap<>();
        for (List<Integer> group : groups.values()) {
            for (int at = 0; at < group.size(); at++) {
                PactThread thread = threads.get(group.get(at));
                if (thread.parties().size() == 1 && thread.name().isEmpty() && thread.link() == null) {
                    homes.computeIfAbsent(group.get(at), k -> new HashSet<>()).addAll(near(group, at));
                }
            }
        }
        homes.forEach((i, some) -> {
            if (some.size() == 1) {
                union(some.iterator().next(), i);
            }
        });
    }

    /** The clusters of two parties and more that are told of within days of a thread. */
    private Set<Integer> near(List<Integer> group, int at) {
        Set<Integer> found = new HashSet<>();
        for (int step = -1; step <= 1; step += 2) {
            for (int k = at + step; k >= 0 && k < group.size() && Math.abs(k - at) <= LOOK; k += step) {
                int other = group.get(k);
                if (gap(group.get(at), other) > BACK_DAYS) {
                    break;
                }
                if (threads.get(other).parties().size() > 1) {
                    found.add(root(other));
                }
            }
        }
        return found;
    }

    /** What a thread is about: its subjects, or else its kind. */
    private static List<String> topics(PactThread thread) {
        if (!thread.subjects().isEmpty()) {
            return List.copyOf(thread.subjects());
        }
        return Kinds.isVague(thread.kind())
                ? List.of()
                : List.of(Kinds.compared(thread.kind()).code());
    }

    /** What some tell of more parties than others: the same subject or kind within weeks. */
    private void wider() {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < threads.size(); i++) {
            List<String> parties = List.copyOf(threads.get(i).parties());
            List<String> topics = parties.size() > MOST_PARTIES ? List.of() : topics(threads.get(i));
            for (String topic : topics) {
                for (int a = 0; a < parties.size(); a++) {
                    for (int b = a + 1; b < parties.size(); b++) {
                        put(groups, parties.get(a) + ";" + parties.get(b) + topic, i);
                    }
                }
            }
        }
        link(groups, Bond.WIDER);
        join();
    }

    private static @Nullable LocalDate time(PactThread thread) {
        PartialDate made = thread.made();
        PartialDate ended = thread.ended();
        PartialDate time = made != null ? made : ended != null ? ended : thread.published();
        return time == null ? null : time.earliest();
    }
}
