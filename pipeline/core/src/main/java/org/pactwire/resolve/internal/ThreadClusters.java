package org.pactwire.resolve.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Kind;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.RegisteredPact;

/**
 * Puts the threads of all articles together that speak of one pact: the same name, or the same parties, a kind that can
 * be the same, and a time that fits. Threads are taken in the order of their time, so the result does not depend on the
 * order of the articles.
 */
public final class ThreadClusters {
    /** Two dates of making that lie further apart belong to two pacts. */
    private static final long SAME_MAKING_DAYS = 31;
    /** A ceasefire is told of for some weeks; the next one between the same two is another. */
    private static final long SAME_CEASEFIRE_DAYS = 60;

    private static final Comparator<Timed> BY_TIME = Comparator.comparing(
                    Timed::time, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Timed::thread, PactThread.BY_KEY);

    private record Timed(PactThread thread, @Nullable PartialDate time) {}

    private final PactRegistry registry;
    private final Map<String, List<PactCluster>> blocks = new TreeMap<>();

    /** Clusters of two parties or more, or of known pacts, by their name in lower case. */
    private final Map<String, List<PactCluster>> byName = new TreeMap<>();

    private ThreadClusters(PactRegistry registry) {
        this.registry = registry;
    }

    /** The clusters, in a stable order; a thread without name and parties is left out. */
    public static List<PactCluster> of(List<PactThread> threads, PactRegistry registry) {
        ThreadClusters clusters = new ThreadClusters(registry);
        List<PactThread> sorted = threads.stream()
                .map(thread -> new Timed(thread, time(thread)))
                .sorted(BY_TIME)
                .map(Timed::thread)
                .toList();
        for (PactThread thread : sorted) {
            if (thread.parties().size() >= 2 || clusters.known(thread) != null) {
                clusters.place(thread);
            }
        }
        clusters.blocks.values().stream()
                .flatMap(List::stream)
                .filter(cluster -> !cluster.name().isEmpty())
                .forEach(cluster -> clusters.byName
                        .computeIfAbsent(cluster.name().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(cluster));
        for (PactThread thread : sorted) {
            boolean oneSided = !thread.name().isEmpty() && thread.parties().size() < 2;
            if (oneSided && clusters.known(thread) == null && !clusters.placeByName(thread)) {
                clusters.place(thread);
            }
        }
        for (PactThread thread : sorted) {
            if (thread.name().isEmpty() && thread.parties().size() < 2) {
                clusters.placeLoose(thread);
            }
        }
        return new RegistryLinks(registry)
                .link(clusters.blocks.values().stream().flatMap(List::stream).toList());
    }

    private void place(PactThread thread) {
        RegisteredPact known = known(thread);
        String key;
        if (known != null) {
            key = "registry " + known.id();
        } else if (!thread.name().isEmpty() && thread.parties().size() < 2) {
            key = "name " + thread.name().toLowerCase(Locale.ROOT);
        } else {
            key = "parties " + String.join(";", thread.parties());
        }
        List<PactCluster> block = blocks.computeIfAbsent(key, k -> new ArrayList<>());
        PactCluster best = null;
        for (PactCluster cluster : block) {
            if (known != null || isSame(cluster, thread)) {
                boolean better = best == null || (best.kind() != thread.kind() && cluster.kind() == thread.kind());
                best = better ? cluster : best;
            }
        }
        if (best == null) {
            best = new PactCluster(key, block.size(), known);
            block.add(best);
        }
        best.add(thread);
    }

    /** "Peru ended the Joint Rescue Agreement": the only one of that name of which Peru is a party. */
    private boolean placeByName(PactThread thread) {
        List<PactCluster> named = byName.getOrDefault(thread.name().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(cluster -> cluster.parties().containsAll(thread.parties())
                        && !thread.parties().isEmpty()
                        && isSame(cluster, thread))
                .toList();
        if (named.size() != 1) {
            return false;
        }
        named.get(0).add(thread);
        return true;
    }

    /** A thread of one party without a name stands for itself: to merge it with others would be a guess. */
    private void placeLoose(PactThread thread) {
        String key = "loose " + thread.key();
        if (!thread.parties().isEmpty()) {
            PactCluster cluster = new PactCluster(key, 0, null);
            cluster.add(thread);
            blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster);
        }
    }

    private @Nullable RegisteredPact known(PactThread thread) {
        return thread.name().isEmpty() ? null : registry.named(thread.name());
    }

    private static boolean isSame(PactCluster cluster, PactThread thread) {
        // an article that tells two pacts apart is believed
        if (cluster.isToldApartFrom(thread)
                || cluster.isPartedByItsEndFrom(thread)
                || !Kinds.compatible(cluster.kind(), thread.kind())) {
            return false;
        }
        // talks are on what is not made yet
        PartialDate told = thread.published();
        if (told != null && thread.isOfTalks() && cluster.isMadeBefore(told)) {
            return false;
        }
        PartialDate made = thread.made();
        if (made != null && cluster.isMadeApartFrom(made, SAME_MAKING_DAYS)) {
            return false;
        }
        int year = thread.yearInName();
        if (year != 0 && cluster.isMadeInOtherYearThan(year)) {
            return false;
        }
        PactThread last = cluster.threads().get(cluster.threads().size() - 1);
        PartialDate before = time(last);
        PartialDate after = time(thread);
        boolean ceasefire = cluster.kind() == Kind.CEASEFIRE && thread.kind() == Kind.CEASEFIRE;
        return !ceasefire || before == null || after == null || Dates.daysApart(before, after) <= SAME_CEASEFIRE_DAYS;
    }

    private static @Nullable PartialDate time(PactThread thread) {
        PartialDate made = thread.made();
        PartialDate ended = thread.ended();
        return made != null ? made : ended != null ? ended : thread.published();
    }
}
