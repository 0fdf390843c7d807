package org.pactwire.fact;

import java.util.Locale;

/** How money belongs to a pact. */
public enum Attachment {
    /** Promised in the pact. */
    PACT,
    /** Only mentioned beside it. */
    NEARBY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
