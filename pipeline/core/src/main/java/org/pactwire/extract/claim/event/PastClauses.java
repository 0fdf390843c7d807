package org.pactwire.extract.claim.event;

import java.util.List;
import java.util.stream.Stream;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;

/** Finds the clauses that tell of a noun what was before. */
public final class PastClauses {
    /** Words in front of a participle that begins a sentence: "First signed in 1972, …". */
    private static final int MOST_IN_FRONT = 2;

    private PastClauses() {}

    /** The heads of "the treaty, signed in Lima", "that was signed in Lima", and "signed in Lima, the treaty …". */
    public static List<Word> of(SentenceTree sentence, Word noun) {
        Stream<Word> behind = sentence.children(noun, "acl");
        Word verb = sentence.head(noun);
        Stream<Word> inFront = verb != null && noun.is("nsubj")
                ? sentence.children(verb).stream().filter(w -> isFronted(sentence, w, noun))
                : Stream.of();
        return Stream.concat(behind, inFront).toList();
    }

    /** True for what belongs to a clause in front of its noun: "signed <i>in Lima</i>, the treaty …". */
    public static boolean isInFront(SentenceTree sentence, Word word, PactNoun pact, Event event) {
        return event.background()
                && isFronted(sentence, event.predicate(), pact.head())
                && sentence.isBelow(word, event.predicate());
    }

    private static boolean isFronted(SentenceTree sentence, Word participle, Word noun) {
        // the parser is not sure what it is there
        boolean clause = participle.is("advcl") || participle.is("dep");
        return sentence.holds(
                EventRule.PARTICIPLE_IN_FRONT,
                participle,
                clause
                        && participle.tag().equals("VBN")
                        && participle.index() < noun.index()
                        && participle.index() <= MOST_IN_FRONT
                        && !sentence.hasChild(participle, w -> w.is("aux") || w.is("mark") || w.is("nsubj")));
    }
}
