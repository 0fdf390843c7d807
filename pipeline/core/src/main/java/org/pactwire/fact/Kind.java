package org.pactwire.fact;

import java.util.Locale;

/** What a pact is about. */
public enum Kind {
    ALLIANCE,
    DEFENCE,
    SECURITY,
    PEACE,
    CEASEFIRE,
    BORDER,
    NORMALISATION,
    ARMS_CONTROL,
    TRADE,
    ECONOMIC,
    LOAN,
    AID,
    ENERGY,
    WATER,
    CLIMATE,
    MIGRATION,
    EXTRADITION,
    ACCESSION,
    COOPERATION,
    OTHER;

    /** As written in CSV: {@code arms_control}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
