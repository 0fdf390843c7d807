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

    private boolean holds(ReadingRule rule, PactNoun noun, boolean condition) {
        return facts.parsed().holds(rule, noun.head(), condition);
    }

    /** "the Pact, the treaty of …": a name, a comma, and what it is. */
    private boolean isApposed(PactNoun name, PactNoun noun) {
        int end = name.mention().span().end();
        int start = noun.mention().span().start();
        return start > end
                && start - end <= 2
                && facts.text().substring(end, start).strip().equals(",")
                && noun.mention().pointsBack();
    }

    /** "the ceasefire and hostage deal" is one pact: the second noun has no article of its own. */
    boolean isSecondName(PactNoun noun, List<PactNoun> all) {
        // "New START, the last treaty on nuclear arms"
        boolean open = noun.known() == null;
        List<PactNoun> known = all.stream().filter(n -> n.known() != null).toList();
        boolean afterComma = open && known.stream().anyMatch(n -> isApposed(n, noun));
        boolean apposed = open
                && noun.head().is("appos")
                && known.stream().anyMatch(n -> n.head().index() == noun.head().head());
        if (holds(ReadingRule.SECOND_NAME_AFTER_COMMA, noun, afterComma)
                || holds(ReadingRule.SECOND_NAME_APPOSED, noun, apposed)) {
            return true;
        }
        boolean joined = noun.head().is("conj")
                && noun.known() == null
                && noun.mention().name().isEmpty();
        boolean article = facts.parsed().hasChild(noun.head(), w -> w.is("det") || w.is("nmod:poss"));
        return holds(
                ReadingRule.SECOND_NAME_JOINED,
                noun,
                joined
                        && !article
                        && noun.head().tag().equals("NN")
                        && all.stream()
                                .anyMatch(n -> n.head().index() == noun.head().head()));
    }

    /** "agreement on a ceasefire": the ceasefire is the pact, and has the parties of the agreement. */
    boolean isCalledByTwoNouns(ReadPact outer, List<ReadPact> all) {
        boolean called = all.stream()
                .anyMatch(inner -> !inner.equals(outer)
                        && !inner.event().background()
                        && inner.pact().strength() != PactLexicon.Strength.INSTRUMENT
                        && outer.pact().mention().name().isEmpty()
                        && inner.pact().head().is("nmod")
                        && inner.pact().head().head() == outer.pact().head().index()
                        && inner.event().predicate().equals(outer.event().predicate())
                        && inner.roles().parties().containsAll(outer.roles().parties()));
        return holds(ReadingRule.CALLED_BY_TWO_NOUNS, outer.pact(), called);
    }

    /** "an agreement on support and security commitments": what the agreement is about is no second paper. */
    boolean isContentOfAnother(ReadPact inner, List<ReadPact> all) {
        boolean content = inner.pact().strength() == PactLexicon.Strength.INSTRUMENT
                && all.stream()
                        .anyMatch(outer -> !outer.equals(inner)
                                && outer.event()
                                        .predicate()
                                        .equals(inner.event().predicate())
                                && facts.parsed()
                                        .isBelow(
                                                inner.pact().head(),
                                                outer.pact().head()));
        return holds(ReadingRule.CONTENT_OF_ANOTHER, inner.pact(), content);
    }

    /** "Signed a pact, renewing an earlier one": the news is that of the main clause. */
    boolean isBesideAnother(ReadPact one, List<ReadPact> read) {
        Word verb = one.event().predicate();
        boolean comma = verb.index() > 0
                && facts.parsed().word(verb.index() - 1).lower().equals(",");
        boolean participle = verb.tag().equals("VBG") && (verb.is("advcl") || verb.is("acl") || verb.is("dep"));
        boolean beside = comma
                && participle
                && read.stream()
                        .anyMatch(other -> !other.equals(one)
                                && !other.event().background()
                                && (other.event().predicate().index() == verb.head()
                                        || other.pact().head().index() == verb.head())
                                && other.event().status().compareTo(one.event().status()) < 0);
        return holds(ReadingRule.BESIDE_ANOTHER, one.pact(), beside);
    }
}
