package org.pactwire.extract.claim.words;

import java.util.Set;

/** Words that clauses begin with. */
public final class ClauseMarks {
    /** Behind these stands what has happened. */
    public static final Set<String> DONE = Set.of("since", "after", "because", "following");

    private ClauseMarks() {}
}
