package org.pactwire.extract.claim.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.party.RoleReader;
import org.pactwire.extract.claim.setting.TermReader;
import org.pactwire.extract.claim.words.Papers;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Kind;

/** Finds the words of a sentence that mean a pact spoken of before: "its text", "the French accord", "it". */
public final class PointerReader {
    /** What a pact on a loan is called. */
    private static final Set<String> LOANS = Set.of("loan", "programme", "program", "credit", "bailout");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "both", "its", "their");
    private static final Set<String> THEIRS = Set.of("his", "her");

    private final SentenceTree sentence;
    private final Discourse discourse;
    private final RoleReader roles;

    public PointerReader(SentenceFacts facts, Discourse discourse, RoleReader roles) {
        this.sentence = facts.parsed();
        this.discourse = discourse;
        this.roles = roles;
    }

    /** The pact that is the subject of a verb above an amount, or whose phrase the amount stands in; null for none. */
    public @Nullable Word above(Word amount) {
        for (Word at = amount; at != null; at = sentence.head(at)) {
            Word self = at(at);
            if (self != null) {
                return self;
            }
            for (Word child : sentence.children(at)) {
                boolean subject = child.is("nsubj");
                boolean under = child.is("obl") && Set.of("under", "in", "with").contains(sentence.preposition(child));
                Word pointer = subject || under ? at(child) : null;
                if (pointer != null
                        && sentence.holds(
                                subject ? StoryRule.AMOUNT_OF_SUBJECT : StoryRule.AMOUNT_UNDER_IT, child, true)) {
                    return pointer;
                }
            }
        }
        return null;
    }

    /** The word itself where it means a pact; null where it does not. */
    public @Nullable Word at(Word word) {
        String lemma = word.headword();
        boolean loan = LOANS.contains(lemma) && discourse.lastKind() == Kind.LOAN;
        boolean paper = Papers.isWhole(word);
        if (paper || loan) {
            boolean definite = isDefinite(word);
            boolean meant = sentence.holds(StoryRule.THE_PAPER, word, paper && definite)
                    || sentence.holds(StoryRule.THE_LOAN, word, loan && definite);
            return meant ? word : null;
        }
        Word verb = sentence.head(word);
        if (verb == null || !word.is("nsubj") || !word.lower().equals("it")) {
            return null;
        }
        boolean content = (PledgeReader.CONTENT.contains(verb.lemma()) || TermReader.TERMS.contains(verb.lemma()))
                && discourse.hasJustTold(sentence.sentence().index());
        boolean meant = content && !sentence.holds(StoryRule.IT_SPEAKS, word, verb.is("ccomp"));
        return sentence.holds(StoryRule.IT_PROMISES, word, meant) ? word : null;
    }

    private boolean isDefinite(Word noun) {
        return sentence.holds(StoryRule.WHOSE_PAPER, noun, !owners(noun).isEmpty())
                || sentence.hasChild(
                        noun,
                        w -> (w.is("det") || w.is("nmod:poss"))
                                && (DEFINITE.contains(w.lower()) || THEIRS.contains(w.lower())));
    }

    /** "Both texts". */
    public boolean isBoth(Word noun) {
        boolean both = noun.tag().equals("NNS")
                && sentence.hasChild(noun, w -> Set.of("both", "two").contains(w.lower()));
        return sentence.holds(StoryRule.BOTH_TEXTS, noun, both);
    }

    /** Whose pact it is: "Berlin's accord", "the French text", "his text". */
    public List<String> owners(Word noun) {
        List<String> named = roles.namedAt(noun).parties();
        boolean theirs = named.isEmpty() && sentence.hasChild(noun, w -> THEIRS.contains(w.lower()));
        String speaker = theirs ? discourse.lastPerson() : "";
        return sentence.holds(StoryRule.HIS_TEXT, noun, !speaker.isEmpty()) ? List.of(speaker) : named;
    }

    /** The word that heads the phrase of "these grants", or the word itself. */
    public Word phraseOf(Word word) {
        Word head = sentence.head(word);
        return word.is("det") && head != null ? head : word;
    }
}
