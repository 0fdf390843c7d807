package org.pactwire.extract.claim.party;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;

/** Offices in which people sign for a state, as far as they can be told apart. */
public enum SignerOffice {
    HEAD,
    FOREIGN,
    DEFENCE,
    TRADE,
    FINANCE;

    private static final Set<String> HEADS =
            Set.of("leader", "president", "premier", "chancellor", "king", "emir", "head", "sultan");

    /** How the subject of a verb speaks of those who sign; null where it names no office. */
    public static @Nullable SignerOffice ofSubject(SentenceTree sentence, Word predicate) {
        for (Word subject : sentence.children(predicate)) {
            boolean agent = subject.is("obl") && sentence.preposition(subject).equals("by");
            SignerOffice office = subject.is("nsubj") || agent ? at(sentence, subject) : null;
            if (office != null) {
                return office;
            }
        }
        return null;
    }

    /** The office that a word names; null where it names none. */
    public static @Nullable SignerOffice at(SentenceTree sentence, Word word) {
        String lemma = word.headword();
        if (sentence.holds(PartyRule.LEADERS, word, HEADS.contains(lemma))) {
            return HEAD;
        }
        if (!lemma.equals("minister") && !lemma.equals("secretary")) {
            return null;
        }
        StringBuilder title = new StringBuilder();
        sentence.children(word).stream()
                .filter(w -> w.is("compound") || w.is("amod"))
                .forEach(w -> title.append(w.lower()).append(' '));
        return sentence.found(PartyRule.MINISTERS, word, ofTitle(title + lemma));
    }

    /** The office that a title means; null for others. */
    public static @Nullable SignerOffice ofTitle(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.contains("foreign") || lower.contains("secretary of state") || lower.contains("external affairs")) {
            return FOREIGN;
        }
        if (lower.contains("defence") || lower.contains("defense")) {
            return DEFENCE;
        }
        if (lower.contains("trade") || lower.contains("commerce") || lower.contains("business")) {
            return TRADE;
        }
        if (lower.contains("finance") || lower.contains("treasury")) {
            return FINANCE;
        }
        boolean deputy = lower.contains("deputy") || lower.contains("vice") || lower.contains("former");
        boolean head = lower.contains("prime minister") || HEADS.stream().anyMatch(lower::contains);
        return head && !deputy ? HEAD : null;
    }
}
