package org.pactwire.run;

import java.util.Locale;

/** What became of a document. Each document that is read has exactly one outcome. */
public enum Outcome {
    /** Cleaned, read for facts and put into the archive. */
    INGESTED,
    /** The archive held it already, from the same origin. */
    UNCHANGED,
    /** A copy or near-copy of another article, and linked to it. */
    DUPLICATE,
    /** Not an article; kept with stage and reason. */
    REJECTED;

    /** As shown to people: {@code ingested}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
