package org.pactwire.extract.claim.reading;

import java.util.List;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.syntax.Word;
import org.pactwire.know.PactLexicon;

/** Tells where two nouns of a sentence, or two things told of them, are one pact. */
final class SamePacts {
    private final SentenceFacts facts;

    SamePacts(SentenceFacts facts) {
        this.facts = facts;
    }

    /** "the Pact, the treaty of …": a name, a comma, and what it is. */
    private boolean isApposed(PactNoun name, PactNoun noun) {
        int end = name.mention().span().end();
        int start = noun.mention().span().start();
        return start > end
                && start - end <= 2
                && facts.text().substring(end, start).strip().equals(",")
                && noun.mention().anaphoric();
    }

    /** "the ceasefire and hostage deal" is one pact: the second noun has no article of its own. */
    boolean isSecondName(PactNoun noun, List<PactNoun> all) {
        // "New START, the last treaty on nuclear arms"
        boolean apposed = noun.known() == null
                && all.stream()
                        .anyMatch(n -> n.known() != null
                                && (isApposed(n, noun)
                                        || (noun.head().is("appos")
                                                && n.head().index()
                                                        == noun.head().head())));
        if (apposed) {
            return true;
        }
        boolean joined = noun.head().is("conj")
                && noun.known() == null
                && noun.mention().name().isEmpty();
        boolean article = facts.parsed().hasChild(noun.head(), w -> w.is("det") || w.is("nmod:poss"));
        return joined
                && !article
                && noun.head().tag().equals("NN")
                && all.stream().anyMatch(n -> n.head().index() == noun.head().head());
    }

    /** "agreement on a ceasefire": the ceasefire is the pact, and has the parties of the agreement. */
    boolean isCalledByTwoNouns(ReadPact outer, List<ReadPact> all) {
        return all.stream()
                .anyMatch(inner -> !inner.equals(outer)
                        && !inner.event().background()
                        && inner.pact().strength() != PactLexicon.Strength.INSTRUMENT
                        && outer.pact().mention().name().isEmpty()
                        && inner.pact().head().is("nmod")
                        && inner.pact().head().head() == outer.pact().head().index()
                        && inner.event().predicate().equals(outer.event().predicate())
                        && inner.roles().parties().containsAll(outer.roles().parties()));
    }

    /** "an agreement on support and security commitments": what the agreement is about is no second paper. */
    boolean isContentOfAnother(ReadPact inner, List<ReadPact> all) {
        return inner.pact().strength() == PactLexicon.Strength.INSTRUMENT
                && all.stream()
                        .anyMatch(outer -> !outer.equals(inner)
                                && outer.event()
                                        .predicate()
                                        .equals(inner.event().predicate())
                                && facts.parsed()
                                        .isBelow(
                                                inner.pact().head(),
                                                outer.pact().head()));
    }

    /** "Signed a pact, renewing an earlier one": the news is that of the main clause. */
    boolean isBesideAnother(ReadPact one, List<ReadPact> read) {
        Word verb = one.event().predicate();
        boolean comma = verb.index() > 0
                && facts.parsed().word(verb.index() - 1).lower().equals(",");
        boolean participle = verb.tag().equals("VBG") && (verb.is("advcl") || verb.is("acl") || verb.is("dep"));
        return comma
                && participle
                && read.stream()
                        .anyMatch(other -> !other.equals(one)
                                && !other.event().background()
                                && (other.event().predicate().index() == verb.head()
                                        || other.pact().head().index() == verb.head())
                                && other.event().status().compareTo(one.event().status()) < 0);
    }
}
