package org.pactwire.resolve.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.RegisteredPact;

/**
 * Links clusters that no article calls by name to the pact of the registry that they must be: the only one between the
 * same parties that was made on the day told, or the only one that a description in them means ("the 2015 nuclear
 * deal") and whose time fits. Where several pacts fit, or one fits several clusters that an article tells apart, none is
 * linked.
 */
final class RegistryLinks {
    /** A day told and the registry's own may differ by the night between two time zones. */
    private static final long SAME_EVENT_DAYS = 1;

    private final PactRegistry registry;
    /** Pacts of which the date is known, by each party: a thread is linked only to one that has all its parties. */
    private final Map<String, List<RegisteredPact>> datedByParty = new HashMap<>();

    RegistryLinks(PactRegistry registry) {
        this.registry = registry;
        for (RegisteredPact pact : registry.pacts()) {
            if (pact.signed() != null) {
                for (String party : pact.parties()) {
                    datedByParty.computeIfAbsent(party, p -> new ArrayList<>()).add(pact);
                }
            }
        }
    }

    /** The clusters, those of one registered pact put together, in the order of the first of each. */
    List<PactCluster> link(List<PactCluster> clusters) {
        Map<String, List<PactCluster>> found = new TreeMap<>();
        for (PactCluster cluster : clusters) {
            RegisteredPact pact = cluster.known() == null ? linkOf(cluster) : null;
            if (pact != null) {
                found.computeIfAbsent(pact.id(), id -> new ArrayList<>()).add(cluster);
            }
        }
        found.values().removeIf(RegistryLinks::areToldApart);
        Map<PactCluster, String> linked = new LinkedHashMap<>();
        found.forEach((id, some) -> some.forEach(cluster -> linked.put(cluster, id)));
        Map<String, PactCluster> byPact = new TreeMap<>();
        List<PactCluster> all = new ArrayList<>();
        for (PactCluster cluster : clusters) {
            RegisteredPact known = cluster.known();
            if (known != null) {
                byPact.put(known.id(), cluster);
            }
        }
        for (PactCluster cluster : clusters) {
            String id = linked.get(cluster);
            RegisteredPact pact = id == null ? null : registry.pact(id);
            if (pact == null) {
                all.add(cluster);
                continue;
            }
            PactCluster home = byPact.get(pact.id());
            if (home == null) {
                home = new PactCluster("registry " + pact.id(), 0, pact);
                byPact.put(pact.id(), home);
                all.add(home);
            }
            cluster.threads().forEach(home::add);
        }
        return all;
    }

    /** Two clusters with threads of one article: the article speaks of two pacts. */
    private static boolean areToldApart(List<PactCluster> clusters) {
        List<String> articles = clusters.stream()
                .flatMap(c -> c.threads().stream().map(PactThread::articleId).distinct())
                .toList();
        return articles.size() != articles.stream().distinct().count();
    }

    private @Nullable RegisteredPact linkOf(PactCluster cluster) {
        Set<RegisteredPact> sameDay = new HashSet<>();
        Set<RegisteredPact> described = new HashSet<>();
        for (PactThread thread : cluster.threads()) {
            if (thread.parties().isEmpty()) {
                continue;
            }
            String first = thread.parties().first();
            for (RegisteredPact pact : datedByParty.getOrDefault(first, List.of())) {
                if (isMadeThen(pact, thread)) {
                    sameDay.add(pact);
                }
                if (isDescribed(pact, thread)) {
                    described.add(pact);
                }
            }
        }
        if (sameDay.size() == 1) {
            return sameDay.iterator().next();
        }
        return described.size() == 1 ? described.iterator().next() : null;
    }

    private static boolean isMadeThen(RegisteredPact pact, PactThread thread) {
        PartialDate made = thread.made();
        PartialDate signed = pact.signed();
        return made != null
                && made.month() != 0
                && signed != null
                && signed.isDay()
                && thread.parties().size() >= 2
                && (pact.parties().equals(List.copyOf(thread.parties())) || isPartOf(pact, thread, made))
                && Kinds.compatible(pact.kind(), thread.kind())
                && Dates.daysApart(made, signed) <= SAME_EVENT_DAYS;
    }

    /** Of the parties of a treaty of many an article often names some: then the very day and the very kind must agree. */
    private static boolean isPartOf(RegisteredPact pact, PactThread thread, PartialDate made) {
        return pact.parties().containsAll(thread.parties())
                && pact.kind() == thread.kind()
                && made.equals(pact.signed());
    }

    private static boolean isDescribed(RegisteredPact pact, PactThread thread) {
        PartialDate signed = pact.signed();
        if (signed == null
                || thread.parties().isEmpty()
                || !pact.parties().containsAll(thread.parties())
                || pact.hints().stream().noneMatch(thread::isCalled)) {
            return false;
        }
        PartialDate made = thread.made();
        return made != null ? Dates.daysApart(made, signed) <= SAME_EVENT_DAYS : thread.yearInName() == signed.year();
    }
}
