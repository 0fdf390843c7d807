package org.pactwire.extract.claim.words;

import java.util.Locale;

/**
 * A rule by which sentences are read. Each room of the claim reader lists its own in an enum; the name of a rule is what a
 * claim and the trail of a sentence show, and what is left out to measure what the rule is worth.
 */
public interface Rule {
    /** Its name, unique among all rules: {@code event.signs-as-witness}. */
    String id();

    /** What it says, in a few words, with an example where that tells more. */
    String says();

    /** The name of a rule that is a constant of a room's enum: {@code SIGNS_AS_WITNESS} of {@code event}. */
    static String id(String room, String constant) {
        return room + "." + constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
