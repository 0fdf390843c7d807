package org.pactwire.resolve.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Party;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PactSubjects;
import org.pactwire.know.PartyTable;
import org.pactwire.know.RegisteredPact;

/**
 * Which known pact a thread speaks of: the one that it names, if parties and time allow; else the only one between the
 * same parties that was made on the day told; else the only one that a description in it or around it means ("the
 * nuclear deal") and whose parties and time fit. Where several fit, or an article tells apart two threads that fit one,
 * none is meant.
 */
final class RegistryLinks {
    /** A day told and the registry's own may differ by the night between two time zones. */
    private static final long SAME_EVENT_DAYS = 1;
    /** Talks go on for so long before a pact is made. */
    private static final long TALKS_YEARS = 2;

    private static final long CEASEFIRE_TALKS_DAYS = 90;
    /** A name is hardly borne longer than that before the pact is made. */
    private static final long NAMED_BEFORE_YEARS = 12;

    private static final Set<Status> MAKING =
            EnumSet.of(Status.PROPOSED, Status.NEGOTIATING, Status.PLANNED, Status.AGREED, Status.SIGNED);

    private final PartyTable parties;
    private final PactRegistry registry;
    private final PactSubjects subjects;
    /** Pacts of which the date is known, by each party: a thread is linked only to one that has all its parties. */
    private final Map<String, List<RegisteredPact>> datedByParty = new HashMap<>();
    /** Treaties of too many parties to list, by the year of their making. */
    private final Map<Integer, List<RegisteredPact>> openByYear = new HashMap<>();

    private final Map<RegisteredPact, Set<String>> subjectsOf = new HashMap<>();

    RegistryLinks(PartyTable parties, PactRegistry registry, PactSubjects subjects) {
        this.parties = parties;
        this.registry = registry;
        this.subjects = subjects;
        for (RegisteredPact pact : registry.pacts()) {
            PartialDate signed = pact.signed();
            if (signed == null) {
                continue;
            }
            for (String party : pact.parties()) {
                datedByParty.computeIfAbsent(party, p -> new ArrayList<>()).add(pact);
            }
            if (pact.parties().isEmpty()) {
                openByYear
                        .computeIfAbsent(signed.year(), y -> new ArrayList<>())
                        .add(pact);
            }
        }
    }

    /** Links the threads of an article. */
    void link(List<PactThread> threads, Article article) {
        Map<String, List<PactThread>> ofTheDay = new TreeMap<>();
        for (PactThread thread : threads) {
            RegisteredPact byName = thread.name().isEmpty() ? null : registry.named(thread.name());
            if (byName != null && canBear(thread, byName)) {
                thread.is(byName);
                continue;
            }
            if (byName != null) {
                thread.refuseName();
            }
            RegisteredPact sameDay = madeThatDay(thread);
            if (sameDay != null) {
                ofTheDay.computeIfAbsent(sameDay.id(), id -> new ArrayList<>()).add(thread);
                continue;
            }
            RegisteredPact pact = describedBy(thread);
            if (pact == null && isPlain(thread)) {
                pact = onlyOne(
                        pactsIn(article.title() + " ; " + before(thread, article.text()), thread.published() != null),
                        thread);
            }
            thread.is(pact);
        }
        for (PactThread thread : threads) {
            if (thread.link() == null && thread.claims().get(0).pact().pointsBack()) {
                thread.is(onItsSubject(thread, threads));
            }
        }
        ofTheDay.forEach((id, some) -> {
            if (some.size() == 1) {
                some.get(0).is(registry.pact(id));
            }
        });
    }

    /** "The treaty on poison gas": the treaty of many on this subject that the article calls by name. */
    private static @Nullable RegisteredPact onItsSubject(PactThread thread, List<PactThread> threads) {
        List<RegisteredPact> fit = threads.stream()
                .filter(t -> t.subjects().stream().anyMatch(thread.subjects()::contains))
                .map(PactThread::link)
                .filter(Objects::nonNull)
                .filter(pact -> pact.parties().isEmpty() && pact.kind() == thread.kind())
                .distinct()
                .toList();
        return fit.size() == 1 ? fit.get(0) : null;
    }

    /** The text up to the end of the thread's first sentence. */
    private static String before(PactThread thread, String text) {
        int end = thread.claims().get(0).span().end();
        return text.substring(0, Math.min(end, text.length()));
    }

    /** Those that a text names, and, where the time can tell which one is meant, those that it describes. */
    private Set<RegisteredPact> pactsIn(String text, boolean dated) {
        Set<RegisteredPact> found = new HashSet<>(registry.namedIn(text));
        if (dated) {
            found.addAll(registry.describedIn(text));
        }
        return found;
    }

    /** "The deal", and nothing that tells which. */
    private static boolean isPlain(PactThread thread) {
        return thread.name().isEmpty()
                && thread.subjects().isEmpty()
                && Kinds.isVague(thread.kind())
                && thread.claims().stream().anyMatch(c -> c.pact().pointsBack());
    }

    /** False for "the Paris accord" of 1987, and for Iceland's "Oslo accord" on sulphur. */
    private boolean canBear(PactThread thread, RegisteredPact pact) {
        PartialDate signed = pact.signed();
        PartialDate told = thread.published();
        if (signed != null
                && told != null
                && told.latest().plusYears(NAMED_BEFORE_YEARS).isBefore(signed.earliest())) {
            return false;
        }
        boolean before = signed != null
                && told != null
                && told.latest().isBefore(signed.earliest())
                && thread.claims().stream()
                        .filter(c -> c.pact().name().equals(thread.name()))
                        .anyMatch(c -> c.pact().reference().isBeforeNow());
        if (before) {
            return false;
        }
        boolean another = signed != null
                && told != null
                && told.earliest().isAfter(signed.latest().plusYears(1))
                && thread.claims().stream()
                        .filter(c -> c.pact().name().equals(thread.name()))
                        .allMatch(c -> c.pact().reference() == Reference.NEW
                                || c.pact().reference() == Reference.ANOTHER);
        if (another) {
            return false;
        }
        boolean strangers = pact.parties().size() == 2
                && thread.claims().stream().anyMatch(c -> !c.parties().isEmpty())
                && thread.claims().stream().allMatch(c -> c.parties().stream().noneMatch(pact.parties()::contains));
        return !(strangers && isOfAnotherSubject(thread, pact));
    }

    private boolean isOfAnotherSubject(PactThread thread, RegisteredPact pact) {
        return !thread.subjects().isEmpty() && thread.subjects().stream().noneMatch(subjectsOf(pact)::contains);
    }

    private Set<String> subjectsOf(RegisteredPact pact) {
        return subjectsOf.computeIfAbsent(
                pact, p -> subjects.of(String.join(" ", p.aliases()) + " " + String.join(" ", p.hints()), ""));
    }

    private @Nullable RegisteredPact madeThatDay(PactThread thread) {
        Set<RegisteredPact> sameDay = new HashSet<>();
        if (!thread.parties().isEmpty()) {
            for (RegisteredPact pact :
                    datedByParty.getOrDefault(thread.parties().first(), List.of())) {
                if (isMadeThen(pact, thread)) {
                    sameDay.add(pact);
                }
            }
        }
        return sameDay.size() == 1 ? sameDay.iterator().next() : null;
    }

    /** The pact that a phrase names, or else the one that most of its phrases describe. */
    private @Nullable RegisteredPact describedBy(PactThread thread) {
        Map<RegisteredPact, Integer> described = new HashMap<>();
        Set<RegisteredPact> named = new HashSet<>();
        for (Claim claim : thread.claims()) {
            named.addAll(registry.namedIn(claim.pact().text()));
            for (RegisteredPact pact : registry.describedIn(claim.pact().text())) {
                described.merge(pact, 1, Integer::sum);
            }
        }
        if (named.size() == 1 && canBear(thread, named.iterator().next())) {
            return named.iterator().next();
        }
        int most = 0;
        Set<RegisteredPact> best = new HashSet<>();
        for (Map.Entry<RegisteredPact, Integer> entry : described.entrySet()) {
            if (entry.getValue() >= most && fits(entry.getKey(), thread)) {
                if (entry.getValue() > most) {
                    best.clear();
                }
                most = entry.getValue();
                best.add(entry.getKey());
            }
        }
        return best.size() == 1 ? best.iterator().next() : ofItsYear(thread);
    }

    private @Nullable RegisteredPact onlyOne(Set<RegisteredPact> pacts, PactThread thread) {
        List<RegisteredPact> fit =
                pacts.stream().filter(pact -> fits(pact, thread)).toList();
        return fit.size() == 1 ? fit.get(0) : null;
    }

    /** "A 1972 treaty that bans germ weapons": the only one of many parties of that year, kind and subject. */
    private @Nullable RegisteredPact ofItsYear(PactThread thread) {
        PartialDate told = thread.published();
        boolean toCome = told != null && thread.yearInName() > told.year();
        if (thread.yearInName() == 0 || toCome || Kinds.isVague(thread.kind())) {
            return null;
        }
        List<RegisteredPact> fit = openByYear.getOrDefault(thread.yearInName(), List.of()).stream()
                .filter(pact -> pact.kind() == thread.kind())
                .toList();
        if (fit.size() > 1) {
            fit = fit.stream()
                    .filter(pact -> thread.subjects().stream().anyMatch(subjectsOf(pact)::contains))
                    .toList();
        }
        return fit.size() == 1 ? fit.get(0) : null;
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

    /** True if a pact that is described has the parties and the time of a thread. */
    private boolean fits(RegisteredPact pact, PactThread thread) {
        PartialDate signed = pact.signed();
        return signed != null && hasPartiesOf(pact, thread) && fitsInTime(pact, signed, thread);
    }

    /** Most of the parties told are its own; organisations that watch over a pact are often named beside them. */
    private boolean hasPartiesOf(RegisteredPact pact, PactThread thread) {
        if (pact.parties().isEmpty()) {
            return true;
        }
        long in = thread.parties().stream().filter(pact.parties()::contains).count();
        long out = thread.parties().stream()
                .filter(party -> !pact.parties().contains(party) && !isOrganisation(party))
                .count();
        return in > out;
    }

    private boolean isOrganisation(String id) {
        Party party = parties.party(id);
        return party != null && party.type() == Party.Type.ORGANISATION;
    }

    private static boolean fitsInTime(RegisteredPact pact, PartialDate signed, PactThread thread) {
        int year = thread.yearInName();
        PartialDate day = thread.dayOf(Status.SIGNED);
        if (day == null && year != 0) {
            return year == signed.year();
        }
        if (day != null) {
            return Dates.daysApart(day, signed) <= SAME_EVENT_DAYS;
        }
        PartialDate agreed = thread.dayOf(Status.AGREED);
        PartialDate told = agreed != null ? agreed : thread.published();
        boolean making = thread.claims().stream().anyMatch(RegistryLinks::isBeingMade);
        boolean definite = !thread.name().isEmpty()
                || thread.claims().stream().anyMatch(c -> c.pact().pointsBack());
        if (told == null) {
            return definite && !making;
        }
        LocalDate made = signed.earliest();
        if (told.latest().isBefore(made)) {
            LocalDate soonest = pact.kind() == Kind.CEASEFIRE
                    ? told.latest().plusDays(CEASEFIRE_TALKS_DAYS)
                    : told.latest().plusYears(TALKS_YEARS);
            return soonest.isAfter(made) && thread.claims().stream().noneMatch(c -> c.status() == Status.IN_FORCE);
        }
        PartialDate ended = pact.ended();
        boolean over = ended != null && told.earliest().isAfter(ended.latest().plusYears(1));
        boolean soon = told.earliest().isBefore(signed.latest().plusYears(1));
        return !over && (soon || (definite && !making));
    }

    /** "Are to sign a deal": told as new. */
    private static boolean isBeingMade(Claim claim) {
        return MAKING.contains(claim.status()) && !claim.pact().pointsBack() && claim.kind() != Kind.ALLIANCE;
    }
}
