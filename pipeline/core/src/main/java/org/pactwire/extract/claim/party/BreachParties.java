package org.pactwire.extract.claim.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.claim.words.SpeechVerbs;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.know.RegisteredPact;

/**
 * Completes the parties of a pact that is said to be broken. Who breaks a pact of two breaks it against the other side,
 * which the sentence names as the one that is hit or the one that complains; of a pact of many only the breaker is told.
 */
final class BreachParties {
    private static final Set<String> ENTERING = Set.of("enter", "cross", "reach", "leave", "flee", "visit");
    private static final int STEPS = 8;

    private final SentenceTree sentence;
    private final PartyNames names;

    BreachParties(SentenceTree sentence, PartyNames names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** The parties read so far, with those that the sentence names beside them. */
    Set<String> complete(Set<String> parties, PactNoun pact, Event event) {
        RegisteredPact known = pact.known();
        Word predicate = event.predicate();
        Set<String> speakers = speakers(predicate);
        Set<String> named = new LinkedHashSet<>();
        names.attackers().forEach(attacker -> named.add(attacker.party()));
        Set<String> before = new LinkedHashSet<>(named);
        for (PartyNames.Named candidate : names.all()) {
            boolean inside = pact.mention().span().covers(candidate.entity().span());
            if (!inside && isSide(candidate) && !isEntered(candidate.head()) && !names.isBroker(candidate.head())) {
                named.add(candidate.party());
                if (candidate.head().index() < predicate.index()) {
                    before.add(candidate.party());
                }
            }
        }
        Set<String> completed = new TreeSet<>(parties);
        Set<String> others = new LinkedHashSet<>(named);
        others.removeAll(speakers);
        if (completed.isEmpty()) {
            List<String> first =
                    others.stream().filter(before::contains).limit(1).toList();
            completed.addAll(sentence.added(PartyRule.FIRST_NAMED_BREAKS_IT, predicate, first));
        }
        if (known != null) {
            boolean ofTwo = known.parties().size() == 2;
            List<String> theirs =
                    ofTwo ? named.stream().filter(known.parties()::contains).toList() : List.of();
            completed.addAll(sentence.added(PartyRule.SIDES_OF_KNOWN_PACT, predicate, theirs));
            return completed;
        }
        boolean ofTwo = completed.size() == 1 && !pact.head().tag().equals("NNS");
        if (!ofTwo) {
            return completed;
        }
        others.removeAll(completed);
        if (sentence.holds(PartyRule.COMPLAINER_IS_OTHER_SIDE, predicate, !speakers.isEmpty())) {
            completed.addAll(speakers);
        } else if (sentence.holds(PartyRule.OTHER_NAMED_IS_HIT, predicate, others.size() == 1)
                || sentence.holds(PartyRule.FIRST_OTHER_IN_TRUCE, predicate, pact.kind() == Kind.CEASEFIRE)) {
            others.stream().limit(1).forEach(completed::add);
        }
        return completed;
    }

    /** States and armed groups; not single persons of a people, who are mostly the victims. */
    private boolean isSide(PartyNames.Named candidate) {
        EntityMention.Type type = candidate.entity().type();
        Word head = candidate.head();
        if (!candidate.entity().stateId().isEmpty()) {
            return true;
        }
        boolean people = type == EntityMention.Type.NATIONALITY && head.tag().endsWith("S") && !head.is("compound");
        return !sentence.holds(PartyRule.PEOPLE_ARE_NO_SIDE, head, people)
                && !sentence.holds(PartyRule.BODY_IS_NO_SIDE, head, type == EntityMention.Type.ORGANIZATION);
    }

    /** "Enters the Central African Republic": where it happened, not against whom. */
    private boolean isEntered(Word name) {
        Word verb = name.is("obj") ? sentence.head(name) : null;
        return verb != null && sentence.holds(PartyRule.ENTERED, name, ENTERING.contains(verb.lemma()));
    }

    /** Who says, finds or complains that it was broken. */
    private Set<String> speakers(Word predicate) {
        Word at = predicate;
        Set<String> found = new TreeSet<>();
        for (int steps = 0; steps < STEPS; steps++) {
            Word head = sentence.head(at);
            if (head == null) {
                break;
            }
            if (sentence.holds(PartyRule.SAYS_IT_IS_BROKEN, head, head.isVerb() && speaks(head))) {
                addSubject(head, found);
                return found;
            }
            at = head;
        }
        for (Word beside : sentence.children(at, "parataxis").toList()) {
            if (sentence.holds(PartyRule.SAYS_SO_BESIDE_IT, beside, speaks(beside))) {
                addSubject(beside, found);
            }
        }
        return found;
    }

    private void addSubject(Word verb, Set<String> found) {
        sentence.children(verb, "nsubj").forEach(w -> names.at(w).forEach(n -> found.add(n.party())));
    }

    private static boolean speaks(Word verb) {
        return SpeechVerbs.RULING.contains(verb.lemma())
                || SpeechVerbs.SAYING.contains(verb.lemma())
                || SpeechVerbs.ACCUSING.contains(verb.lemma());
    }

    /** "Finds Norway in breach of": the one found so; null where the noun of the breach stands elsewhere. */
    static @Nullable Word foundIn(SentenceTree sentence, Word breach) {
        Word verb = breach.is("obl") ? sentence.head(breach) : null;
        if (verb == null || !SpeechVerbs.RULING.contains(verb.lemma())) {
            return null;
        }
        return sentence.found(
                PartyRule.FOUND_IN_BREACH,
                breach,
                sentence.children(verb, "obj").findFirst().orElse(null));
    }
}
