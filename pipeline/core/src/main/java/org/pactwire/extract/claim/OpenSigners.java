package org.pactwire.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.EntityMention;

/**
 * Those who signed by their office, and whom the next sentences name: "The leaders of Norway and Chile signed a treaty.
 * Jonas Gahr Støre and Gabriel Boric sat at one desk."
 *
 * @param parties for whom they signed
 * @param office what the sentence calls them
 * @param sentence where it says so
 */
record OpenSigners(List<String> parties, Office office, int sentence) {
    /** Offices that can be told apart. */
    enum Office {
        HEAD,
        FOREIGN,
        DEFENCE,
        TRADE,
        FINANCE
    }

    private static final Set<String> HEADS =
            Set.of("leader", "president", "premier", "chancellor", "king", "emir", "head", "sultan");
    /** How many sentences behind they are named. */
    private static final int NEAR = 2;

    /** How the subject of a verb speaks of those who sign; null where it names no office. */
    static @Nullable Office officeOf(ParsedSentence sentence, Word predicate) {
        for (Word subject : sentence.children(predicate)) {
            boolean agent = subject.is("obl")
                    && EventReader.preposition(sentence, subject).equals("by");
            Office office = subject.is("nsubj") || agent ? officeAt(sentence, subject) : null;
            if (office != null) {
                return office;
            }
        }
        return null;
    }

    static @Nullable Office officeAt(ParsedSentence sentence, Word word) {
        String lemma = PactNouns.lemma(word);
        if (HEADS.contains(lemma)) {
            return Office.HEAD;
        }
        if (!lemma.equals("minister") && !lemma.equals("secretary")) {
            return null;
        }
        StringBuilder title = new StringBuilder();
        sentence.children(word).stream()
                .filter(w -> w.is("compound") || w.is("amod"))
                .forEach(w -> title.append(PactNouns.lower(w)).append(' '));
        return officeOf(title + lemma);
    }

    /** The office that a title means; null for others. */
    static @Nullable Office officeOf(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.contains("foreign") || lower.contains("secretary of state") || lower.contains("external affairs")) {
            return Office.FOREIGN;
        }
        if (lower.contains("defence") || lower.contains("defense")) {
            return Office.DEFENCE;
        }
        if (lower.contains("trade") || lower.contains("commerce") || lower.contains("business")) {
            return Office.TRADE;
        }
        if (lower.contains("finance") || lower.contains("treasury")) {
            return Office.FINANCE;
        }
        boolean deputy = lower.contains("deputy") || lower.contains("vice") || lower.contains("former");
        boolean head = lower.contains("prime minister") || HEADS.stream().anyMatch(lower::contains);
        return head && !deputy ? Office.HEAD : null;
    }

    boolean reaches(int index) {
        return index > sentence && index - sentence <= NEAR;
    }

    /** Those of a sentence who hold the office for the parties; empty unless each party has exactly one. */
    List<Signatory> namedIn(List<EntityMention> entities) {
        Map<String, Signatory> found = new LinkedHashMap<>();
        for (EntityMention entity : entities) {
            boolean theirs = entity.type() == EntityMention.Type.PERSON && parties.contains(entity.stateId());
            if (theirs && officeOf(entity.office()) == office) {
                Signatory person = new Signatory(entity.stateId(), entity.entityName(), entity.office());
                Signatory other = found.putIfAbsent(entity.stateId(), person);
                if (other != null && !other.equals(person)) {
                    return List.of();
                }
            }
        }
        return found.keySet().containsAll(parties) ? new ArrayList<>(found.values()) : List.of();
    }
}
