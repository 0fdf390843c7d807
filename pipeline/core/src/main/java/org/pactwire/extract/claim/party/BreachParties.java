package org.pactwire.extract.claim.party;

import java.util.LinkedHashSet;
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

    private final SentenceTree sentence;
    private final PartyNames names;

    BreachParties(SentenceTree sentence, PartyNames names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** The parties read so far, with those that the sentence names beside them. */
    Set<String> complete(Set<String> parties, PactNoun pact, Event event) {
        RegisteredPact known = pact.known();
        Set<String> speakers = speakers(event.predicate());
        Set<String> named = new LinkedHashSet<>();
        Set<String> before = new LinkedHashSet<>();
        names.attackers().forEach(attacker -> named.add(attacker.party()));
        before.addAll(named);
        for (PartyNames.Named candidate : names.all()) {
            boolean inside = pact.mention().span().covers(candidate.entity().span());
            if (!inside && isSide(candidate) && !isEntered(candidate.head()) && !names.isBroker(candidate.head())) {
                named.add(candidate.party());
                if (candidate.head().index() < event.predicate().index()) {
                    before.add(candidate.party());
                }
            }
        }
        Set<String> completed = new TreeSet<>(parties);
        Set<String> others = new LinkedHashSet<>(named);
        others.removeAll(speakers);
        if (completed.isEmpty()) {
            others.stream().filter(before::contains).findFirst().ifPresent(completed::add);
        }
        if (known != null) {
            if (known.parties().size() == 2) {
                named.stream().filter(known.parties()::contains).forEach(completed::add);
            }
            return completed;
        }
        boolean ofTwo = completed.size() == 1 && !pact.head().tag().equals("NNS");
        if (!ofTwo) {
            return completed;
        }
        others.removeAll(completed);
        if (!speakers.isEmpty()) {
            completed.addAll(speakers);
        } else if (others.size() == 1 || pact.kind() == Kind.CEASEFIRE) {
            others.stream().limit(1).forEach(completed::add);
        }
        return completed;
    }

    /** States and armed groups; not single persons of a people, who are mostly the victims. */
    private static boolean isSide(PartyNames.Named candidate) {
        EntityMention.Type type = candidate.entity().type();
        boolean people = type == EntityMention.Type.NATIONALITY
                && candidate.head().tag().endsWith("S")
                && !candidate.head().is("compound");
        boolean organ = !candidate.entity().stateId().isEmpty();
        return organ || (type != EntityMention.Type.ORGANIZATION && !people);
    }

    /** "Enters the Central African Republic": where it happened, not against whom. */
    private boolean isEntered(Word name) {
        Word verb = sentence.head(name);
        return verb != null && name.is("obj") && ENTERING.contains(verb.lemma());
    }

    /** Who says, finds or complains that it was broken. */
    private Set<String> speakers(Word predicate) {
        Word at = predicate;
        Set<String> found = new TreeSet<>();
        for (int steps = 0; steps < 8; steps++) {
            Word head = sentence.head(at);
            if (head == null) {
                break;
            }
            if (head.isVerb() && speaks(head)) {
                addSubject(head, found);
                return found;
            }
            at = head;
        }
        sentence.children(at, "parataxis").filter(BreachParties::speaks).forEach(verb -> addSubject(verb, found));
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
        Word verb = sentence.head(breach);
        if (verb == null || !breach.is("obl") || !SpeechVerbs.RULING.contains(verb.lemma())) {
            return null;
        }
        return sentence.children(verb, "obj").findFirst().orElse(null);
    }
}
