package org.pactwire.extract.claim.event;

import java.util.Locale;
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

    /** What is told as a plain fact. */
    static Event fact(Status status, Word predicate) {
        return new Event(status, false, Certainty.FACT, predicate, false);
    }

    /** For people: {@code signed, told by "inked"}. */
    public String inWords() {
        if (background && status == Status.MENTIONED) {
            return "only mentioned";
        }
        String what = words(status);
        String how = words(certainty);
        boolean plain = certainty == Certainty.FACT || how.equals(what);
        return what
                + (alleged ? ", alleged" : plain ? "" : ", as " + how)
                + (background ? ", in the past" : "")
                + ", told by \"" + predicate.text() + "\"";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public Event with(Status other, Certainty how) {
        return new Event(other, alleged, how, predicate, background);
    }

    public Event asBackground() {
        return new Event(Status.MENTIONED, alleged, certainty, predicate, true);
    }
}
