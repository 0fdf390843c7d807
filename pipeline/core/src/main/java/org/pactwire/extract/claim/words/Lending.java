package org.pactwire.extract.claim.words;

import java.util.Set;

/** Who lends to states, and what that is called. */
public final class Lending {
    /** Ids of those who lend to states by agreement with them. */
    public static final Set<String> LENDERS =
            Set.of("IMF", "World Bank", "ADB", "AfDB", "EBRD", "EIB", "NDB", "AIIB", "IsDB", "IDB", "ESM");

    /** What they grant, by its lemma. */
    public static final Set<String> LOANS = Set.of("loan", "bailout", "programme", "program", "credit", "facility");

    private Lending() {}
}
