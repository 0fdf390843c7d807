package org.pactwire.extract.claim.noun;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.ClauseMarks;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Kind;

/**
 * Finds which pact of the same sentence a word means: "the treaty takes effect, a year after it was signed", "days after
 * they signed it, the treaty is still being read", "the treaty to join the Pact of Oslo".
 */
public final class PronounReader {
    private static final Set<String> JOINING = Set.of("join", "accede", "enter");

    private final SentenceTree sentence;

    public PronounReader(SentenceTree sentence) {
        this.sentence = sentence;
    }

    /** The pact of the clause above in the place of "it"; the noun itself where it is no "it", or none stands there. */
    public PactNoun resolve(PactNoun it, List<PactNoun> all) {
        if (!it.head().lower().equals("it")) {
            return it;
        }
        Word clause = clauseOf(it.head());
        PactNoun best = null;
        for (PactNoun other : all) {
            boolean above = clause != null && !other.equals(it) && !sentence.isBelow(other.head(), clause);
            // "Peru's accession to the Pact … since it was signed": a name before a description
            best = above && (best == null || isNamedRather(it, other, best)) ? other : best;
        }
        PactNoun meant = sentence.found(NounRule.IT_OF_CLAUSE_ABOVE, it.head(), best);
        return meant == null
                ? it
                : new PactNoun(meant.mention(), it.head(), meant.kind(), meant.strength(), meant.known());
    }

    private boolean isNamedRather(PactNoun it, PactNoun other, PactNoun described) {
        return sentence.holds(
                NounRule.NAME_BEFORE_DESCRIPTION, it.head(), described.known() == null && other.known() != null);
    }

    /** "The treaty to join the Pact of Oslo" is the accession to that pact, and bears its name. */
    public PactNoun joined(PactNoun treaty, List<PactNoun> all) {
        if (treaty.known() != null || !treaty.mention().name().isEmpty()) {
            return treaty;
        }
        Word joining = joining(treaty.head());
        for (PactNoun other : all) {
            boolean named = joining != null && other.known() != null && sentence.isBelow(other.head(), joining);
            if (sentence.holds(NounRule.JOINS_NAMED_PACT, treaty.head(), named)) {
                return treaty.named(other.mention().name(), Kind.ACCESSION);
            }
        }
        return treaty;
    }

    /** The infinitive behind a noun, wherever the tree has hung it; null for none. */
    private @Nullable Word joining(Word noun) {
        int verb = noun.index() + 2;
        boolean to = verb < sentence.words().size()
                && sentence.word(verb - 1).tag().equals("TO")
                && JOINING.contains(sentence.word(verb).lemma());
        return to ? sentence.word(verb) : null;
    }

    /** The verb of the clause with "after" or "since" in which a word stands; null for none. */
    private @Nullable Word clauseOf(Word word) {
        for (Word at = word; at != null; at = sentence.head(at)) {
            boolean after = sentence.hasChild(at, w -> w.is("mark") && ClauseMarks.DONE.contains(w.lower()));
            if ((at.is("advcl") || at.is("acl")) && after) {
                return at;
            }
        }
        return null;
    }
}
