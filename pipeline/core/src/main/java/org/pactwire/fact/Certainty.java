package org.pactwire.fact;

import java.util.Locale;

/** How the sentence puts what it says. */
public enum Certainty {
    FACT,
    PLANNED,
    POSSIBLE,
    DENIED,
    ALLEGED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
