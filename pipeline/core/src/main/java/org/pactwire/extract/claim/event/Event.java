package org.pactwire.extract.claim.event;

import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Status;

/**
 * What a sentence tells of a pact it names.
 *
 * @param status what happened
 * @param alleged an accusation
 * @param certainty how it is put
 * @param predicate the word that tells it; for a pact that is only mentioned the word the phrase depends on, or its
 *     head noun
 * @param background told only to say which pact is meant or since when: "the deal signed in 2015"
 */
public record Event(Status status, boolean alleged, Certainty certainty, Word predicate, boolean background) {
    public static Event mentioned(Word at) {
        return new Event(Status.MENTIONED, false, Certainty.FACT, at, true);
    }

    public Event with(Status other, Certainty how) {
        return new Event(other, alleged, how, predicate, background);
    }

    public Event asBackground() {
        return new Event(Status.MENTIONED, alleged, certainty, predicate, true);
    }
}
