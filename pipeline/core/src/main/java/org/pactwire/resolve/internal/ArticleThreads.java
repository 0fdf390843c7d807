package org.pactwire.resolve.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.RegisteredPact;

/**
 * Sorts the claims of one article into threads: "the accord" goes to the pact spoken of last that it can mean, "a
 * similar deal" begins a new one with the party that the others share, money and durations go to the pact between payer
 * and recipient.
 */
public final class ArticleThreads {
    private static final Set<Status> MAKING =
            EnumSet.of(Status.PROPOSED, Status.NEGOTIATING, Status.PLANNED, Status.AGREED, Status.SIGNED);

    private static final Set<Status> INTRODUCING = EnumSet.of(
            Status.MENTIONED,
            Status.PROPOSED,
            Status.NEGOTIATING,
            Status.PLANNED,
            Status.AGREED,
            Status.SIGNED,
            Status.AMENDED);

    private final String articleId;
    private final @Nullable PartialDate published;
    private final PactRegistry registry;
    /** What each claim's words say its pact is about. */
    private final Map<String, Set<String>> subjects;

    private final List<PactThread> threads = new ArrayList<>();
    /** Threads by the time of their last claim, latest last. */
    private final List<PactThread> recent = new ArrayList<>();

    private ArticleThreads(
            String articleId,
            @Nullable PartialDate published,
            PactRegistry registry,
            Map<String, Set<String>> subjects) {
        this.registry = registry;
        this.subjects = subjects;
        this.articleId = articleId;
        this.published = published;
    }

    /**
     * The threads of an article, in order of their first claims; claims that fit none are left out.
     *
     * @param subjects what the words of each claim say its pact is about, by the claim's id
     */
    public static List<PactThread> of(
            String articleId,
            @Nullable Published published,
            List<Claim> claims,
            PactRegistry registry,
            Map<String, Set<String>> subjects) {
        ArticleThreads reading =
                new ArticleThreads(articleId, published == null ? null : published.date(), registry, subjects);
        List<Claim> open = new ArrayList<>();
        for (Claim claim : claims) {
            if (!reading.place(claim)) {
                open.add(claim);
            }
        }
        for (Claim claim : open) {
            reading.placeLate(claim);
        }
        return reading.threads;
    }

    private boolean place(Claim claim) {
        PactThread thread = find(claim);
        if (thread == null) {
            return false;
        }
        thread.add(claim);
        recent.remove(thread);
        recent.add(thread);
        return true;
    }

    private @Nullable PactThread find(Claim claim) {
        String name = claim.pact().name();
        if (!name.isEmpty()) {
            for (PactThread thread : latestFirst()) {
                if (thread.name().equals(name)) {
                    return thread;
                }
            }
            return findByRegistry(name, claim);
        }
        return switch (claim.pact().reference()) {
            case NONE -> findForContent(claim);
            case ANOTHER, EARLIER -> findAnother(claim);
            case PRONOUN -> findForPronoun(claim);
            case NEW, BARE, SAME, OLD -> findOrBegin(claim);
        };
    }

    /** Not the pact spoken of last, unless the same words told of it before. */
    private @Nullable PactThread findAnother(Claim claim) {
        PactThread model = latest();
        if (model != null && model.claims().stream().anyMatch(c -> isSamePhrase(c, claim))) {
            return model;
        }
        PactThread same = sameParties(claim, claim.parties());
        if (same != null && !same.equals(model)) {
            return same;
        }
        if (claim.parties().isEmpty() || (model == null && claim.parties().size() < 2)) {
            return null;
        }
        PactThread thread = begin();
        // "another accord on cooperation" is like the one before as far as it tells
        boolean open = claim.kind() == Kind.OTHER || claim.kind() == Kind.COOPERATION;
        if (model != null && open) {
            thread.likeKind(model.kind());
        }
        return thread;
    }

    /** The pact spoken of last, if it can be; "it" begins none. */
    private @Nullable PactThread findForPronoun(Claim claim) {
        PactThread near = latest();
        boolean it = near != null && near.parties().containsAll(claim.parties()) && canBe(near, claim);
        return it ? near : spokenOf(claim);
    }

    private @Nullable PactThread findOrBegin(Claim claim) {
        PactThread spokenOf = spokenOf(claim);
        if (spokenOf != null) {
            return spokenOf;
        }
        boolean pointsAtNothing = claim.pact().pointsBack() && claim.parties().size() < 2;
        // who ends, ratifies or breaks a pact need not name the other side
        boolean happens = !isWeak(claim) && !claim.parties().isEmpty() && threads.isEmpty();
        boolean tooLittle = (pointsAtNothing && !happens) || (claim.parties().isEmpty() && isWeak(claim));
        return tooLittle ? null : begin();
    }

    /** The thread between the parties that the claim names, or else the one that it can point back to. */
    private @Nullable PactThread spokenOf(Claim claim) {
        PactThread same = claim.parties().size() >= 2 ? sameParties(claim, claim.parties()) : null;
        return same != null ? same : antecedent(claim);
    }

    /** The unnamed thread between the parties that the named pact is known to have; else a new one. */
    private PactThread findByRegistry(String name, Claim claim) {
        RegisteredPact known = registry.named(name);
        List<String> parties = known == null ? claim.parties() : known.parties();
        for (PactThread thread : latestFirst()) {
            boolean fits = thread.parties().size() >= 2 && parties.containsAll(thread.parties());
            if (fits
                    && thread.name().isEmpty()
                    && canBe(thread, claim)
                    && !isNewerThan(known, thread)
                    && (known == null
                            || !isIntroducedAfter(known, thread.claims().get(0)))) {
                return thread;
            }
        }
        PactThread thread = begin();
        if (known != null && !known.multilateral()) {
            thread.knownParties(known.parties());
        }
        return thread;
    }

    /** "They wrapped up talks on a treaty. They had made up with the Oslo Treaty of 2006": what is made now is not that. */
    private static boolean isNewerThan(@Nullable RegisteredPact known, PactThread thread) {
        PartialDate signed = known == null ? null : known.signed();
        PartialDate now = thread.published();
        if (signed == null || now == null) {
            return false;
        }
        LocalDate yearOn = signed.latest().plusYears(1);
        return yearOn.isBefore(now.earliest())
                && thread.claims().stream()
                        .filter(c -> MAKING.contains(c.status()) && !c.pact().pointsBack())
                        .map(c -> Dates.of(c.date()))
                        .anyMatch(day -> day == null || day.earliest().isAfter(yearOn));
    }

    /** The latest thread whose parties include the claim's, and whose kind can be the same. */
    private @Nullable PactThread antecedent(Claim claim) {
        for (PactThread thread : latestFirst()) {
            boolean sameNoun = thread.claims().stream()
                    .anyMatch(c -> c.pact().noun().equals(claim.pact().noun()));
            if (claim.pact().pointsBack()
                    && sameNoun
                    && !(isDefinite(claim) && isEarlier(thread))
                    && thread.parties().containsAll(claim.parties())
                    && canBe(thread, claim)) {
                return thread;
            }
        }
        for (PactThread thread : latestFirst()) {
            boolean compatible = canBe(thread, claim) && !(isDefinite(claim) && isEarlier(thread));
            boolean pointsBack = claim.pact().pointsBack() || claim.parties().size() < 2;
            if (compatible
                    && pointsBack
                    && (thread.parties().containsAll(claim.parties()) || isOpenTo(thread, claim))) {
                return thread;
            }
            // the parties are named only after the pact: "A ceasefire has begun. Israel and Lebanon agreed to the
            // truce"
            boolean open = thread.parties().isEmpty()
                    || (thread.parties().size() < 2 && claim.pact().pointsBack())
                    || (isDefinite(claim) && claim.status() != Status.MENTIONED);
            if (compatible
                    && open
                    && claim.parties().containsAll(thread.parties())
                    && thread.equals(latest())
                    && registry.named(thread.name()) == null) {
                return thread;
            }
        }
        return null;
    }

    /**
     * A treaty of many, known to be one, is joined, ratified and left by whom no claim has named before; and a pact of
     * which one side is known gets its other side.
     */
    private boolean isOpenTo(PactThread thread, Claim claim) {
        RegisteredPact known = thread.name().isEmpty() ? null : registry.named(thread.name());
        if (!claim.pact().pointsBack() || !thread.equals(latest())) {
            return false;
        }
        if (known != null) {
            boolean many = known.parties().size() != 2;
            return many && (claim.parties().size() == 1 || claim.status() != Status.MENTIONED);
        }
        return claim.parties().size() == 1
                && thread.parties().size() == 1
                && thread.name().isEmpty();
    }

    /** "The first one", "the previous ceasefire": told of in passing; "the deal" is the one of now. */
    private static boolean isEarlier(PactThread thread) {
        return thread.claims().get(0).pact().reference().isBeforeNow();
    }

    /** "The deal", and neither "it" nor "a deal". */
    private static boolean isDefinite(Claim claim) {
        Reference reference = claim.pact().reference();
        return reference == Reference.SAME || reference == Reference.OLD;
    }

    private @Nullable PactThread sameParties(Claim claim, Collection<String> parties) {
        PactThread found = null;
        for (PactThread thread : latestFirst()) {
            boolean same = thread.parties().size() == parties.size()
                    && thread.parties().containsAll(parties);
            if (same && canBe(thread, claim) && !isSignedLongAgo(thread, claim)) {
                if (thread.fitsPaperOf(claim)) {
                    return thread;
                }
                found = found == null ? thread : found;
            }
        }
        return found;
    }

    /** "Last year they signed an agreement" is not the treaty of 2006 that the article has called by its name. */
    private boolean isSignedLongAgo(PactThread thread, Claim claim) {
        RegisteredPact known = thread.name().isEmpty() ? null : registry.named(thread.name());
        PartialDate day = Dates.of(claim.date());
        return known != null
                && known.signed() != null
                && day != null
                && claim.status() == Status.SIGNED
                && day.earliest().isAfter(known.signed().latest().plusYears(1));
    }

    private boolean canBe(PactThread thread, Claim claim) {
        return Kinds.compatible(thread.kind(), claim.kind())
                && !Contradiction.between(thread, claim)
                && !isOnAnotherSubject(thread, claim)
                && !meansAnotherThan(thread, claim)
                && !isNewBesideKnown(thread, claim)
                && !isOneOfMany(thread, claim);
    }

    /** "Secret side deals. The agreement": deals in the plural are not what a single word points back to. */
    private boolean isOneOfMany(PactThread thread, Claim claim) {
        return claim.pact().reference() == Reference.SAME
                && claim.pact().paper() == Paper.TREATY
                && thread.name().isEmpty()
                && thread.claims().stream()
                        .allMatch(c -> c.pact().reference() == Reference.BARE
                                && c.pact().paper() == Paper.ANY
                                && c.pact().isDescribed()
                                && !subjectsOf(c).isEmpty());
    }

    /** "They signed a new trade deal" is not the NAFTA of 1992. */
    private boolean isNewBesideKnown(PactThread thread, Claim claim) {
        RegisteredPact known = thread.name().isEmpty() ? null : registry.named(thread.name());
        return known != null && isIntroducedAfter(known, claim);
    }

    /** True if a claim tells of a pact as new to the reader, a year and more after a known one was made. */
    private boolean isIntroducedAfter(RegisteredPact known, Claim claim) {
        PartialDate signed = known.signed();
        Reference reference = claim.pact().reference();
        boolean introduced = reference == Reference.NEW || reference == Reference.ANOTHER;
        if (signed == null || published == null || !introduced || !INTRODUCING.contains(claim.status())) {
            return false;
        }
        PartialDate day = Dates.of(claim.date());
        PartialDate told = day == null ? published : day;
        int year = claim.pact().year();
        return year == 0 ? told.earliest().isAfter(signed.latest().plusYears(1)) : year > signed.year() + 1;
    }

    /** "A science accord and an accord against drug smuggling". */
    private boolean isOnAnotherSubject(PactThread thread, Claim claim) {
        Set<String> about = subjectsOf(claim);
        if (about.isEmpty()) {
            return false;
        }
        boolean known = false;
        for (Claim told : thread.claims()) {
            for (String subject : subjectsOf(told)) {
                known = true;
                if (about.contains(subject)) {
                    return false;
                }
            }
        }
        return known;
    }

    private Set<String> subjectsOf(Claim claim) {
        return subjects.getOrDefault(claim.id(), Set.of());
    }

    /** "The current Brexit agreement" is not the Good Friday Agreement of the sentence before. */
    private boolean meansAnotherThan(PactThread thread, Claim claim) {
        RegisteredPact known = thread.name().isEmpty() ? null : registry.named(thread.name());
        RegisteredPact meant =
                known == null ? null : registry.meantBy(claim.pact().text());
        boolean another = meant != null && known != null && !meant.id().equals(known.id());
        return another || (known != null && isOnlyOfOthers(known, claim));
    }

    /** "Such as the agreement with Korea": mentioned beside a treaty of many that Korea is no party of. */
    private static boolean isOnlyOfOthers(RegisteredPact known, Claim claim) {
        return claim.status() == Status.MENTIONED
                && !known.parties().isEmpty()
                && !claim.parties().isEmpty()
                && claim.parties().stream().noneMatch(known.parties()::contains);
    }

    private @Nullable PactThread findForContent(Claim claim) {
        for (PactThread thread : latestFirst()) {
            if (thread.parties().containsAll(claim.parties())) {
                return thread;
            }
        }
        if (claim.status() != Status.MENTIONED) {
            return begin();
        }
        // a duration that names one more than the parties still speaks of the pact just spoken of
        PactThread latest = latest();
        boolean duration = claim.years() != null && claim.pledges().isEmpty();
        return duration && latest != null && claim.parties().stream().anyMatch(latest.parties()::contains)
                ? latest
                : null;
    }

    private boolean placeLate(Claim claim) {
        List<PactThread> possible = threads.stream()
                .filter(t -> canBe(t, claim) && t.parties().containsAll(claim.parties()))
                .toList();
        boolean described = claim.pact().isDescribed() && !claim.pact().isAnother();
        if (possible.size() == 1 && described) {
            possible.get(0).add(claim);
            return true;
        }
        boolean happens = claim.status() != Status.MENTIONED
                && described
                && !claim.parties().isEmpty();
        if (possible.isEmpty() && happens) {
            begin().add(claim);
            return true;
        }
        return false;
    }

    private PactThread begin() {
        PactThread thread = new PactThread(articleId, threads.size(), published);
        threads.add(thread);
        return thread;
    }

    private List<PactThread> latestFirst() {
        return recent.reversed();
    }

    private @Nullable PactThread latest() {
        return recent.isEmpty() ? null : recent.get(recent.size() - 1);
    }

    private static boolean isWeak(Claim claim) {
        return claim.status() == Status.MENTIONED;
    }

    /** "The first one, signed in May, was rejected": two claims of one phrase. */
    private static boolean isSamePhrase(Claim one, Claim other) {
        return one.pact().span().equals(other.pact().span()) && one.parties().equals(other.parties());
    }
}
