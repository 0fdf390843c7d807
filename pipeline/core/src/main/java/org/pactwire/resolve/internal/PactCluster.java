package org.pactwire.resolve.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.know.RegisteredPact;

/**
 * The threads of all articles that speak of one pact. What a further thread is compared with is summed up when a thread is
 * added, for a pact of the front pages has tens of thousands of them.
 */
public final class PactCluster {
    private final String block;
    private final int number;
    private final @Nullable RegisteredPact known;
    private final List<PactThread> threads = new ArrayList<>();
    /** Each article with a thread here. */
    private final Set<String> articles = new HashSet<>();

    private Kind kind = Kind.OTHER;
    /** Of the days on which the threads say it was made: the last first day and the first last day, and the years. */
    private @Nullable LocalDate lastStart;

    private @Nullable LocalDate firstEnd;
    private @Nullable LocalDate firstEnded;
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear = Integer.MIN_VALUE;

    PactCluster(String block, int number, @Nullable RegisteredPact known) {
        this.block = block;
        this.number = number;
        this.known = known;
        if (known != null) {
            kind = known.kind();
        }
    }

    void add(PactThread thread) {
        threads.add(thread);
        articles.add(thread.articleId());
        PartialDate made = thread.made();
        if (made != null) {
            lastStart = lastStart == null || made.earliest().isAfter(lastStart) ? made.earliest() : lastStart;
            firstEnd = firstEnd == null || made.latest().isBefore(firstEnd) ? made.latest() : firstEnd;
            firstYear = Math.min(firstYear, made.year());
            lastYear = Math.max(lastYear, made.year());
        }
        PartialDate ended = thread.ended();
        if (ended != null) {
            firstEnded = firstEnded == null || ended.latest().isBefore(firstEnded) ? ended.latest() : firstEnded;
        }
        if (kind == Kind.OTHER || (kind == Kind.COOPERATION && thread.kind() != Kind.OTHER)) {
            kind = thread.kind();
        }
    }

    /** True if the thread's article tells its pact apart from this one, of which it has a thread already. */
    boolean isToldApartFrom(PactThread thread) {
        return articles.contains(thread.articleId());
    }

    /** True if a thread says that it was made more than so many days before or after the date. */
    boolean isMadeApartFrom(PartialDate made, long days) {
        return lastStart != null
                && firstEnd != null
                && (lastStart.isAfter(made.latest().plusDays(days))
                        || firstEnd.isBefore(made.earliest().minusDays(days)));
    }

    /** True if one of the two ended before the other was made: "in 1999 they ended an earlier one". */
    boolean isPartedByItsEndFrom(PactThread thread) {
        PartialDate made = thread.made();
        PartialDate ended = thread.ended();
        return (made != null && firstEnded != null && firstEnded.isBefore(made.earliest()))
                || (ended != null && lastStart != null && ended.latest().isBefore(lastStart));
    }

    /** True if a thread says that it was made before a day. */
    boolean isMadeBefore(PartialDate day) {
        return lastStart != null && lastStart.isBefore(day.earliest());
    }

    /** True if a thread says that it was made in another year. */
    boolean isMadeInOtherYearThan(int year) {
        return lastStart != null && (firstYear != year || lastYear != year);
    }

    /** Made of what tells this pact from all others of the run. */
    public String id() {
        return ContentId.of('p', block, Integer.toString(number));
    }

    public @Nullable RegisteredPact known() {
        return known;
    }

    public Kind kind() {
        return kind;
    }

    public List<PactThread> threads() {
        return threads;
    }

    public List<Claim> claims() {
        return threads.stream().flatMap(t -> t.claims().stream()).toList();
    }

    public NavigableSet<String> parties() {
        NavigableSet<String> parties = new TreeSet<>();
        threads.forEach(t -> parties.addAll(t.toldParties()));
        return parties;
    }

    /** The first proper name that a thread gives; empty for none. */
    public String name() {
        return threads.stream()
                .map(PactThread::name)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElse("");
    }
}
