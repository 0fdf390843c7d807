package org.pactwire.extract.claim.noun;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.know.PactLexicon;

/**
 * The short names of the pacts that an article has told in full: after "the Joint Fisheries Agreement" it is "the JFA",
 * whether or not brackets say so. Grows while its article is read.
 */
public final class PactAcronyms {
    private static final int SHORTEST = 3;

    private final Map<String, PactNoun> pacts = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    /** Keeps the initials of the names that a sentence gives to pacts. */
    public void hear(SentenceTree sentence, Collection<PactNoun> told) {
        for (PactNoun noun : told) {
            sentence.trail().about(noun.head().index());
            String initials = initials(sentence, noun);
            boolean few = !initials.isEmpty() && initials.length() < SHORTEST;
            if (!initials.isEmpty() && !sentence.holds(NounRule.TOO_FEW_INITIALS, noun.head(), few)) {
                pacts.putIfAbsent(initials, noun);
            }
        }
        sentence.trail().about(Trail.SENTENCE);
    }

    /** Keeps the names of pacts that claims were read of. */
    public void heardClaims(Collection<Claim> read) {
        read.forEach(claim -> names.add(claim.pact().name()));
    }

    /** The name in full of a pact that the article has told of: "Rescue Agreement on the Reefs" for its beginning; empty for none. */
    String fullName(String name) {
        if (name.isEmpty() || names.contains(name)) {
            return name.isEmpty() ? "" : name;
        }
        return names.stream()
                .filter(told -> told.startsWith(name + " "))
                .findFirst()
                .orElse("");
    }

    /** The pact that a word means by its initials; null for none. */
    @Nullable
    PactNoun at(Word word) {
        PactNoun pact = word.isNoun() ? pacts.get(word.text()) : null;
        if (pact == null) {
            return null;
        }
        PactMention mention =
                PactPhrase.named(word.text(), word.span(), pact.mention().name());
        return new PactNoun(mention, word, pact.kind(), PactLexicon.Strength.STRONG, pact.known());
    }

    public boolean isNamedIn(Sentence sentence) {
        return !pacts.isEmpty() && sentence.tokens().stream().anyMatch(t -> pacts.containsKey(t.text()));
    }

    private static String initials(SentenceTree sentence, PactNoun noun) {
        String name = noun.mention().name();
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean begins = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
            if (begins && Character.isUpperCase(name.charAt(i))) {
                initials.append(name.charAt(i));
            }
            boolean place = begins && name.startsWith("in ", i);
            if (sentence.holds(NounRule.PLACE_BEHIND_NAME, noun.head(), place)) {
                break;
            }
        }
        return initials.toString();
    }
}
