package org.pactwire.resolve.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.ContentId;
import org.pactwire.extract.claim.RegisteredPact;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;

/** The threads of all articles that speak of one pact. */
public final class PactCluster {
    private final String block;
    private final int number;
    private final @Nullable RegisteredPact known;
    private final List<PactThread> threads = new ArrayList<>();
    private Kind kind = Kind.OTHER;

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
        if (kind == Kind.OTHER || (kind == Kind.COOPERATION && thread.kind() != Kind.OTHER)) {
            kind = thread.kind();
        }
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
