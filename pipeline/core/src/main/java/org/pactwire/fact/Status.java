package org.pactwire.fact;

import java.util.Locale;

/** What is said to have happened to a pact, in the usual order of a pact's life. */
public enum Status {
    /** Only background; nothing is said to happen to it. */
    MENTIONED,
    /** Suggested, offered, called for. */
    PROPOSED,
    /** Talks go on, without a conclusion. */
    NEGOTIATING,
    /** The parties say that they will sign, ratify or join. */
    PLANNED,
    /** Agreement reached; signing not stated. */
    AGREED,
    /** Signed, initialled, formalised. */
    SIGNED,
    /** Approved by a legislature, a referendum or a head of state. */
    RATIFIED,
    /** In effect. */
    IN_FORCE,
    /** Extended, renewed, widened. */
    AMENDED,
    /** Put on hold. */
    SUSPENDED,
    /** Broken. */
    BREACHED,
    /** Withdrawn from, terminated, expired. */
    ENDED,
    /** Refused, voted down; talks failed. */
    REJECTED;

    /** As written in CSV: {@code in_force}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
