package org.pactwire.resolve.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.know.RegisteredPact;

/**
 * Threads of several articles that speak of one pact. What two clusters are compared by is summed up when threads are
 * added, for a pact of the front pages has tens of thousands of them.
 */
public final class PactCluster {
    /** Days on which two articles say that a pact was signed may differ by that much. */
    private static final long SAME_SIGNING_DAYS = 3;
    /** What is agreed is agreed again until it is signed. */
    private static final long SAME_AGREEING_DAYS = 31;

    /** What is agreed is planned to be signed for some weeks. */
    private static final long SIGNED_AFTER_DAYS = 60;

    /** A pact of no more is not one that others join from year to year. */
    private static final int FEW_PARTIES = 12;
    /** Not one article in so many. */
    private static final int HARDLY_ANY = 4;

    private final List<PactThread> threads = new ArrayList<>(1);
    /** Each article with a thread here. */
    private final Set<String> articles = new HashSet<>();

    private final Set<String> names = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private int ordinal;
    private @Nullable RegisteredPact known;
    private Kind kind = Kind.OTHER;
    private final Days signed = new Days();
    private final Days agreed = new Days();
    private final Days ended = new Days();
    /** When a ceasefire is said to be over, and when one is newly made. */
    private final Days over = new Days();

    private final Days renewed = new Days();
    private final Days talked = new Days();

    PactCluster(PactThread thread) {
        add(thread);
    }

    private void add(PactThread thread) {
        threads.add(thread);
        articles.add(thread.articleId());
        known = known == null ? thread.link() : known;
        told.addAll(thread.parties());
        if (!thread.name().isEmpty()) {
            names.add(thread.name().toLowerCase(Locale.ROOT));
        }
        subjects.addAll(thread.subjects());
        if (thread.yearInName() != 0) {
            years.add(thread.yearInName());
        }
        ordinal = ordinal == 0 ? thread.ordinal() : ordinal;
        kind = narrower(kind, thread.kind());
        signed.add(thread.dayOf(Status.SIGNED));
        agreed.add(thread.dayOf(Status.AGREED));
        ended.add(thread.ended());
        if (thread.kind() == Kind.CEASEFIRE) {
            life(thread);
        }
        if (thread.isYetToBeMade()) {
            talked.add(thread.published());
        }
    }

    private void life(PactThread thread) {
        for (Claim claim : thread.claims()) {
            PartialDate date = Dates.of(claim.date());
            PartialDate time = date == null ? thread.published() : date;
            boolean isNew =
                    claim.pact().reference() == Reference.NEW || claim.pact().reference() == Reference.ANOTHER;
            if (claim.alleged()) {
                continue;
            }
            switch (claim.status()) {
                case BREACHED, ENDED -> over.add(time);
                case SIGNED, AGREED, PLANNED, PROPOSED, NEGOTIATING -> renewed.add(isNew ? time : null);
                default -> {}
            }
        }
    }

    /** Takes over all threads of another cluster. */
    void take(PactCluster other) {
        threads.addAll(other.threads);
        articles.addAll(other.articles);
        names.addAll(other.names);
        told.addAll(other.told);
        subjects.addAll(other.subjects);
        years.addAll(other.years);
        known = known == null ? other.known : known;
        ordinal = ordinal == 0 ? other.ordinal : ordinal;
        kind = narrower(kind, other.kind);
        signed.take(other.signed);
        agreed.take(other.agreed);
        ended.take(other.ended);
        over.take(other.over);
        renewed.take(other.renewed);
        talked.take(other.talked);
    }

    private static Kind narrower(Kind one, Kind other) {
        boolean narrower = one == Kind.OTHER || (one == Kind.COOPERATION && other != Kind.OTHER);
        return narrower ? other : one;
    }

    /** What forbids that two clusters are one pact; null for nothing. */
    @Nullable
    Apart apartFrom(PactCluster other) {
        if (known != null && other.known != null) {
            return known.id().equals(other.known.id()) ? null : Apart.REGISTRY;
        }
        if (known != null ? isNotOf(known, other) : other.known != null && isNotOf(other.known, this)) {
            return Apart.REGISTRY_PARTIES;
        }
        boolean small = articles.size() < other.articles.size();
        Set<String> few = small ? articles : other.articles;
        Set<String> many = small ? other.articles : articles;
        if (few.stream().anyMatch(many::contains)) {
            return Apart.TOLD_APART;
        }
        if (!names.isEmpty() && !other.names.isEmpty() && names.stream().noneMatch(other.names::contains)) {
            return Apart.NAME;
        }
        if (!subjects.isEmpty()
                && !other.subjects.isEmpty()
                && subjects.stream().noneMatch(other.subjects::contains)) {
            return Apart.SUBJECT;
        }
        if (ordinal != 0 && other.ordinal != 0 && ordinal != other.ordinal) {
            return Apart.NUMBER;
        }
        if (!Kinds.compatible(kind, other.kind)) {
            return Apart.KIND;
        }
        if (signed.spanWith(other.signed) > SAME_SIGNING_DAYS || agreed.spanWith(other.agreed) > SAME_AGREEING_DAYS) {
            return Apart.DAY;
        }
        if (isOfOtherYear(other) || other.isOfOtherYear(this)) {
            return Apart.YEAR;
        }
        if (ended.isBefore(other.signed)
                || other.ended.isBefore(signed)
                || ended.isBefore(other.agreed)
                || other.ended.isBefore(agreed)) {
            return Apart.ENDED;
        }
        if (over.isBefore(other.renewed) || other.over.isBefore(renewed)) {
            return Apart.RENEWED;
        }
        if (signed.isBefore(other.talked, 0)
                || other.signed.isBefore(talked, 0)
                || agreed.isBefore(other.talked, SIGNED_AFTER_DAYS)
                || other.agreed.isBefore(talked, SIGNED_AFTER_DAYS)) {
            return Apart.TALKS;
        }
        return null;
    }

    /** What no article calls by name or description is a known treaty only where it lists these parties. */
    private static boolean isNotOf(RegisteredPact pact, PactCluster other) {
        boolean same = other.names.contains(pact.name().toLowerCase(Locale.ROOT));
        return !same && !pact.parties().containsAll(other.told);
    }

    private boolean isOfOtherYear(PactCluster other) {
        return !years.isEmpty()
                && ((!other.years.isEmpty() && years.stream().noneMatch(other.years::contains))
                        || other.signed.isOutside(years));
    }

    /** Made of the evidence that came first: what comes later leaves it as it is. */
    public String id() {
        return known != null
                ? ContentId.of('p', "registry " + known.id())
                : ContentId.of('p', "thread " + threads.get(0).key());
    }

    public @Nullable RegisteredPact known() {
        return known;
    }

    public Kind kind() {
        return known != null ? known.kind() : kind;
    }

    public List<PactThread> threads() {
        return threads;
    }

    void sort(Comparator<PactThread> order) {
        threads.sort(order);
    }

    public List<Claim> claims() {
        return threads.stream().flatMap(t -> t.claims().stream()).toList();
    }

    /** Whom the articles tell, but for {@link #strangers}. */
    public NavigableSet<String> parties() {
        NavigableSet<String> parties = everyParty();
        parties.removeAll(strangers());
        return parties;
    }

    /**
     * Parties that one article or another tells, against all evidence: a known pact of few does not list them, or of many
     * articles that tell two sides hardly any names them, and the others agree.
     */
    NavigableSet<String> strangers() {
        NavigableSet<String> strangers = everyParty();
        RegisteredPact pact = known;
        if (pact != null && pact.parties().size() <= FEW_PARTIES) {
            return strangers.removeAll(pact.parties()) ? strangers : new TreeSet<>();
        }
        List<NavigableSet<String>> sides = threads.stream()
                .map(PactThread::toldParties)
                .filter(told -> told.size() > 1)
                .toList();
        Map<String, Integer> tellers = new HashMap<>();
        sides.forEach(told -> told.forEach(party -> tellers.merge(party, 1, Integer::sum)));
        long agreed =
                tellers.values().stream().filter(n -> 2 * n > sides.size()).count();
        strangers.removeIf(party -> agreed < 2
                || !tellers.containsKey(party)
                || HARDLY_ANY * tellers.getOrDefault(party, 0) > sides.size());
        return strangers;
    }

    private NavigableSet<String> everyParty() {
        NavigableSet<String> parties = new TreeSet<>();
        threads.forEach(t -> parties.addAll(t.toldParties()));
        return parties;
    }

    /** The proper name: that of the registry, else the first that a thread gives; empty for none. */
    public String name() {
        return known != null
                ? known.name()
                : threads.stream()
                        .map(PactThread::name)
                        .filter(n -> !n.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** Of some days the last first one, the first last one, and the years. */
    private static final class Days {
        private @Nullable LocalDate lastStart;
        private @Nullable LocalDate firstEnd;

        void add(@Nullable PartialDate day) {
            if (day != null) {
                add(day.earliest(), day.latest());
            }
        }

        private void add(LocalDate start, LocalDate end) {
            lastStart = lastStart == null || start.isAfter(lastStart) ? start : lastStart;
            firstEnd = firstEnd == null || end.isBefore(firstEnd) ? end : firstEnd;
        }

        void take(Days other) {
            if (other.lastStart != null && other.firstEnd != null) {
                add(other.lastStart, other.firstEnd);
            }
        }

        /** Days between the earliest and the latest of both, 0 where all can mean the same. */
        long spanWith(Days other) {
            if (lastStart == null || firstEnd == null || other.lastStart == null || other.firstEnd == null) {
                return 0;
            }
            LocalDate last = lastStart.isAfter(other.lastStart) ? lastStart : other.lastStart;
            LocalDate first = firstEnd.isBefore(other.firstEnd) ? firstEnd : other.firstEnd;
            return Math.max(0, last.toEpochDay() - first.toEpochDay());
        }

        /** True if one of these days was over before one of the others began. */
        boolean isBefore(Days other) {
            return isBefore(other, 0);
        }

        /** True if one of these days was over so many days before one of the others began. */
        boolean isBefore(Days other, long days) {
            return firstEnd != null
                    && other.lastStart != null
                    && firstEnd.plusDays(days).isBefore(other.lastStart);
        }

        boolean isOutside(Set<Integer> years) {
            return lastStart != null
                    && firstEnd != null
                    && years.stream().noneMatch(y -> y == lastStart.getYear() || y == firstEnd.getYear());
        }
    }
}
