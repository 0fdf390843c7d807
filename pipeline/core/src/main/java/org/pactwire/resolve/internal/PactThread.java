package org.pactwire.resolve.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Status;
import org.pactwire.know.RegisteredPact;

/** The claims of one article that speak of one pact, in order of the text. Grows while its article is read. */
public final class PactThread {
    /** Orders all threads by their articles' ids, those of an article as the text does. */
    static final Comparator<PactThread> BY_KEY =
            Comparator.comparing(PactThread::articleId).thenComparingInt(thread -> thread.number);

    private static final Set<Status> NEWS = EnumSet.of(Status.SIGNED, Status.AGREED, Status.RATIFIED);
    private static final Set<Status> TO_COME = EnumSet.of(Status.PROPOSED, Status.NEGOTIATING, Status.PLANNED);
    private static final long NEWS_DAYS = 14;

    private final String articleId;
    private final int number;
    private final @Nullable PartialDate published;
    private final NavigableSet<String> parties = new TreeSet<>();
    private final List<Claim> claims = new ArrayList<>(2);
    private List<String> known = List.of();
    private Kind kind = Kind.OTHER;
    private String name = "";
    private Set<String> subjects = Set.of();
    private int ordinal;
    private @Nullable RegisteredPact link;

    PactThread(String articleId, int number, @Nullable PartialDate published) {
        this.articleId = articleId;
        this.number = number;
        this.published = published;
    }

    void add(Claim claim) {
        claims.add(claim);
        parties.addAll(claim.parties());
        if (kind == Kind.OTHER || (kind == Kind.COOPERATION && claim.kind() != Kind.OTHER)) {
            kind = claim.kind();
        }
        if (name.isEmpty()) {
            name = claim.pact().name();
        }
    }

    /** The parties that the registry gives the pact that is named. */
    void knownParties(List<String> known) {
        parties.addAll(known);
        this.known = known;
    }

    /** Takes the kind of the pact that this one is said to be like. */
    void likeKind(Kind other) {
        if (kind == Kind.OTHER) {
            kind = other;
        }
    }

    /** What it is about, as its claims' words tell. */
    void about(Set<String> told) {
        subjects = told;
    }

    /** Which of several it is said to be: the second, phase one; 0 for none. */
    void isNumber(int told) {
        ordinal = told;
    }

    int ordinal() {
        return ordinal;
    }

    /** Takes back a name that cannot be its own, and the parties that came with it. */
    void refuseName() {
        name = "";
        parties.removeAll(known);
        claims.forEach(c -> parties.addAll(c.parties()));
        known = List.of();
    }

    /** The known pact that it is; null for none. */
    void is(@Nullable RegisteredPact known) {
        link = known;
    }

    Set<String> subjects() {
        return subjects;
    }

    @Nullable
    RegisteredPact link() {
        return link;
    }

    public String articleId() {
        return articleId;
    }

    public @Nullable PartialDate published() {
        return published;
    }

    public NavigableSet<String> parties() {
        return parties;
    }

    /** The parties that a claim names; what only the registry knows is left out. */
    public NavigableSet<String> toldParties() {
        NavigableSet<String> told = new TreeSet<>(parties);
        known.forEach(told::remove);
        claims.forEach(c -> told.addAll(c.parties()));
        return told;
    }

    public List<Claim> claims() {
        return claims;
    }

    public Kind kind() {
        return kind;
    }

    /** The proper name that a claim gives it; empty for none. */
    public String name() {
        return name;
    }

    /** Unique among all threads. */
    String key() {
        return String.format(Locale.ROOT, "%s#%04d", articleId, number);
    }

    /** When it was signed or agreed, as far as a claim of this article says; null where none does. */
    public @Nullable PartialDate made() {
        PartialDate agreed = null;
        for (Claim claim : claims) {
            PartialDate date = Dates.of(claim.date());
            if (date != null && claim.status() == Status.SIGNED) {
                return date;
            }
            if (date != null && agreed == null && claim.status() == Status.AGREED) {
                agreed = date;
            }
        }
        return agreed;
    }

    /** The day of the first claim of a status that has one; null for none. */
    @Nullable
    PartialDate dayOf(Status status) {
        for (Claim claim : claims) {
            PartialDate date = claim.status() == status && !claim.alleged() ? Dates.of(claim.date()) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** True if a claim tells a step of its making as news: "signed a treaty", and neither "the treaty" nor "talks". */
    boolean isNewlyMade() {
        return claims.stream()
                .anyMatch(c -> NEWS.contains(c.status()) && !c.pact().pointsBack() && c.status() != Status.RATIFIED);
    }

    /** True if there are only talks on it, or it is told as new and is only proposed, negotiated or planned. */
    boolean isYetToBeMade() {
        boolean back = claims.get(0).pact().pointsBack() || !name.isEmpty();
        boolean made = claims.stream().anyMatch(c -> NEWS.contains(c.status()));
        boolean toCome = claims.stream().anyMatch(c -> TO_COME.contains(c.status()));
        return !back && (isOfTalks() || (toCome && !made));
    }

    /** True if all its claims take it for known: "the accord", "it". */
    boolean pointsBack() {
        return claims.stream().allMatch(c -> c.pact().pointsBack());
    }

    /** When it ended, as far as a claim of this article says; null where none does. */
    @Nullable
    PartialDate ended() {
        return claims.stream()
                .filter(c -> c.status() == Status.ENDED && c.date() != null)
                .map(c -> Dates.of(c.date()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** True unless it calls its pact another paper than a claim does, and never this one; talks are no paper. */
    boolean fitsPaperOf(Claim claim) {
        Paper form = claim.pact().paper();
        if (form != Paper.TALKS && isOfTalks()) {
            return false;
        }
        boolean same = false;
        boolean other = false;
        for (Claim told : claims) {
            Paper its = told.pact().paper();
            boolean alike = form != Paper.DECLARATION
                    || told.pact().noun().equals(claim.pact().noun());
            same |= its == form && alike;
            other |= its != Paper.ANY && its != Paper.TALKS;
        }
        return form == Paper.ANY || form == Paper.TALKS || same || !other;
    }

    /** True if there are only talks on it. */
    boolean isOfTalks() {
        return claims.stream().allMatch(c -> c.pact().paper() == Paper.TALKS);
    }

    /**
     * True if a claim's phrase has the words by which the registry describes a pact: "nuclear deal" in "the 2015 nuclear
     * deal". Compared as they stand in the table: what they mean is not asked.
     */
    boolean isCalled(String description) {
        return claims.stream()
                .anyMatch(c -> c.pact().text().toLowerCase(Locale.ROOT).contains(description));
    }

    /** The year in "the 2015 nuclear deal"; 0 for none. */
    public int yearInName() {
        return claims.stream()
                .mapToInt(c -> c.pact().year())
                .filter(year -> year != 0)
                .findFirst()
                .orElse(0);
    }

    /** True if a claim calls it by this year, or dates something in its life to it. */
    boolean isOf(int year) {
        return claims.stream().anyMatch(c -> {
            PartialDate date = Dates.of(c.date());
            return c.pact().year() == year || (date != null && date.year() == year);
        });
    }

    /** True if it is introduced as what was signed, agreed or ratified these days. */
    boolean isNews() {
        Claim first = claims.get(0);
        PartialDate date = Dates.of(first.date());
        return NEWS.contains(first.status())
                && !first.pact().pointsBack()
                && first.pact().name().isEmpty()
                && published != null
                && (date == null || Dates.daysApart(date, published) <= NEWS_DAYS);
    }

    @Override
    public String toString() {
        return key() + parties + kind;
    }
}
