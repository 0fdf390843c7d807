package org.pactwire.resolve.internal;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;

/** What one article cannot say of one pact: two days of signing far apart, two durations, a signing long before it was agreed. */
final class Contradiction {
    /** "The treaty" that was signed some days before is the same one, told with less care. */
    private static final long SAME_SIGNING_DAYS = 31;

    private static final Set<Status> OVER = EnumSet.of(Status.BREACHED, Status.ENDED, Status.SUSPENDED);

    private static final Set<Status> TO_COME = EnumSet.of(Status.PROPOSED, Status.NEGOTIATING, Status.PLANNED);

    private Contradiction() {}

    /** True if a claim tells of another pact than a thread, though both have the same parties. */
    static boolean between(PactThread thread, Claim claim) {
        Integer years = years(thread);
        if (claim.years() != null && years != null && !Objects.equals(claim.years(), years)) {
            return true;
        }
        if (isBesideTalks(thread, claim)
                || isBesideNews(thread, claim)
                || isOfAnotherTime(thread, claim)
                || isBesideOld(thread, claim)
                || isPartedByAnEnd(thread, claim)) {
            return true;
        }
        if (claim.status() != Status.SIGNED) {
            return false;
        }
        PartialDate day = Dates.of(claim.date());
        PartialDate signed = signed(thread);
        long apart = day == null || signed == null ? 0 : Dates.daysApart(day, signed);
        if (day != null && isAgreedAfter(thread, day)) {
            return true;
        }
        if (apart > SAME_SIGNING_DAYS || (apart > 0 && !claim.pact().pointsBack())) {
            return true;
        }
        // a paper of another form, introduced as new: "signed a memorandum" after a treaty was signed
        boolean introduced = !claim.pact().pointsBack() && claim.pact().name().isEmpty();
        return introduced && isSigned(thread) && !thread.fitsPaperOf(claim);
    }

    /** What was made long ago is not what is being talked about now. "Talks on the border go on. They signed an agreement on trade": not what the talks are about. */
    private static boolean isBesideTalks(PactThread thread, Claim claim) {
        if (!thread.isOfTalks() || claim.pact().pointsBack() || claim.pact().paper() == Paper.TALKS) {
            return false;
        }
        return isLongAgo(claim, thread.published())
                || (claim.kind() != Kind.OTHER && thread.kind() != Kind.OTHER && claim.kind() != thread.kind());
    }

    /**
     * What is told as new is not what was there before. "They signed a declaration. The treaty was signed in 1973",
     * "ratified an agreement; annulled the accord of 2001", "signed a peace treaty. A truce was violated again and again".
     */
    private static boolean isBesideNews(PactThread thread, Claim claim) {
        PartialDate now = thread.published();
        if (now == null || !thread.isNews()) {
            return false;
        }
        if (isLongAgo(claim, now) && !thread.fitsPaperOf(claim)) {
            return true;
        }
        int year = claim.pact().year();
        if (year != 0 && year < now.year() && !thread.isOf(year)) {
            return true;
        }
        return OVER.contains(claim.status()) && isIntroduced(claim);
    }

    /**
     * "A treaty of 1973", "last year they signed an agreement": what is told as new to the reader, and was long ago, is not
     * the pact of which the article has news.
     */
    private static boolean isOfAnotherTime(PactThread thread, Claim claim) {
        PartialDate day = Dates.of(claim.date());
        PartialDate now = thread.published();
        return isIntroduced(claim)
                && day != null
                && isLongAgo(claim, now)
                && thread.claims().stream().noneMatch(told -> isSamePhrase(told, claim) || isNear(told, day))
                && thread.claims().stream().anyMatch(told -> told.status() != Status.MENTIONED);
    }

    /** "The deal holds. They want to negotiate a new deal": what the reader knew is not what is still to be made. */
    private static boolean isBesideOld(PactThread thread, Claim claim) {
        Claim first = thread.claims().get(0);
        return isIntroduced(claim)
                && TO_COME.contains(claim.status())
                && first.pact().pointsBack()
                && !TO_COME.contains(first.status())
                && first.status() != Status.AGREED
                && claim.pact().paper() != Paper.TALKS;
    }

    /** "A truce", "another truce", and neither "the truce" nor a name. */
    private static boolean isIntroduced(Claim claim) {
        Reference reference = claim.pact().reference();
        return reference == Reference.NEW || reference == Reference.ANOTHER;
    }

    /** True if what a claim tells happened a month or more before a day. */
    private static boolean isLongAgo(Claim claim, @Nullable PartialDate now) {
        PartialDate day = Dates.of(claim.date());
        return day != null && now != null && isLongBefore(day, now);
    }

    /** "In 1960 they declared the protocol void. Yesterday they signed the accord": what ended is not what is signed later. */
    private static boolean isPartedByAnEnd(PactThread thread, Claim claim) {
        PartialDate day = Dates.of(claim.date());
        if (day == null) {
            return false;
        }
        PartialDate ended = thread.ended();
        PartialDate signed = signed(thread);
        return switch (claim.status()) {
            case SIGNED -> ended != null && isLongBefore(ended, day);
            case ENDED -> signed != null && isLongBefore(day, signed);
            case MENTIONED, PROPOSED, NEGOTIATING, PLANNED, AGREED, RATIFIED, IN_FORCE, AMENDED -> false;
            case SUSPENDED, BREACHED, REJECTED -> false;
        };
    }

    private static boolean isLongBefore(PartialDate one, PartialDate other) {
        return one.latest().plusDays(SAME_SIGNING_DAYS).isBefore(other.earliest());
    }

    private static boolean isSamePhrase(Claim one, Claim other) {
        return one.pact().span().equals(other.pact().span());
    }

    private static boolean isNear(Claim told, PartialDate day) {
        PartialDate date = Dates.of(told.date());
        return date != null && Dates.daysApart(date, day) <= SAME_SIGNING_DAYS;
    }

    /** What was agreed only now was not signed years ago. */
    private static boolean isAgreedAfter(PactThread thread, PartialDate day) {
        return thread.claims().stream()
                .filter(c -> c.status() == Status.AGREED && c.date() != null)
                .map(c -> Dates.of(c.date()))
                .anyMatch(agreed -> agreed != null && isLongBefore(day, agreed));
    }

    private static boolean isSigned(PactThread thread) {
        return thread.claims().stream().anyMatch(c -> c.status() == Status.SIGNED);
    }

    private static @Nullable Integer years(PactThread thread) {
        return thread.claims().stream()
                .map(Claim::years)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PartialDate signed(PactThread thread) {
        return thread.claims().stream()
                .filter(c -> c.status() == Status.SIGNED)
                .map(c -> Dates.of(c.date()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
