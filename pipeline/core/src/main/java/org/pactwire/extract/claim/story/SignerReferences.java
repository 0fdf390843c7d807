package org.pactwire.extract.claim.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.party.PartyNames;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.party.SignerOffice;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Status;

/**
 * Finds who is meant where those who sign are called by their office or by a pronoun: "the Chilean president", "the two
 * ministers", "they"; and for whom one signs whose state nobody tells, where only one side of the pact is left.
 */
public final class SignerReferences {
    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> OFFICES = Set.of("minister", "secretary", "envoy", "negotiator", "official");
    private static final Set<String> PEOPLE = Set.of("man", "woman", "politician", "statesman", "counterpart");

    private final SentenceTree sentence;
    private final List<EntityMention> entities;
    private final Discourse discourse;

    public SignerReferences(SentenceFacts facts, Discourse discourse) {
        this.sentence = facts.parsed();
        this.entities = facts.entities();
        this.discourse = discourse;
    }

    /** The roles with those who are meant, and with the parties that they speak for. */
    public Roles complete(PactNoun pact, Event event, Roles roles) {
        boolean made = event.status() == Status.SIGNED && !event.background();
        if (!made) {
            return roles;
        }
        Set<Signatory> signatories = new LinkedHashSet<>(roles.signatories());
        Set<String> parties = new TreeSet<>(roles.parties());
        List<Word> subjects = subjects(event.predicate());
        for (Word subject : Stream.concat(subjects.stream(), joined(event.predicate(), subjects).stream())
                .toList()) {
            List<EntityMention> meant = meant(subject, pact, parties);
            boolean too = !subjects.contains(subject);
            for (EntityMention person : too ? sentence.added(StoryRule.SIGN_TOO, subject, meant) : meant) {
                signatories.add(new Signatory(person.stateId(), person.entityName(), person.office()));
                parties.add(person.stateId());
            }
        }
        List<String> two = sides(pact, parties);
        Signatory settled = settled(event.predicate(), signatories, two);
        if (settled != null) {
            signatories.removeIf(s -> s.name().equals(settled.name()));
            signatories.add(settled);
            parties.addAll(two);
        }
        return new Roles(
                List.copyOf(parties), List.copyOf(signatories), roles.common(), roles.group(), roles.stranger());
    }

    /** The two sides of the pact: its parties, or those of a pact told before that it points back to. */
    private List<String> sides(PactNoun pact, Set<String> parties) {
        if (parties.size() == 2) {
            return List.copyOf(parties);
        }
        if (parties.size() != 1 || !pact.mention().pointsBack()) {
            return List.of();
        }
        List<String> told = discourse.pairWith(parties);
        boolean spoken = told.isEmpty() && discourse.pair().containsAll(parties);
        return sentence.added(StoryRule.SIDES_POINTED_TO, pact.head(), spoken ? discourse.pair() : told);
    }

    /** Of two sides one has its signer, and one more person signs: for the other. Null for anything else. */
    private @Nullable Signatory settled(Word predicate, Set<Signatory> signatories, List<String> two) {
        List<Signatory> open =
                signatories.stream().filter(s -> s.partyId().isEmpty()).toList();
        Set<String> left = new TreeSet<>(two);
        signatories.forEach(s -> left.remove(s.partyId()));
        boolean one = two.size() == 2 && open.size() == 1 && left.size() == 1;
        return sentence.holds(StoryRule.SIDE_LEFT, predicate, one)
                ? new Signatory(
                        left.iterator().next(), open.get(0).name(), open.get(0).title())
                : null;
    }

    private List<Word> subjects(Word verb) {
        List<Word> subjects = new ArrayList<>();
        Word at = verb;
        for (int steps = 0; at != null && steps < 4; steps++) {
            Word predicate = at;
            sentence.children(predicate).stream()
                    .filter(w -> (w.is("nsubj") && !w.is("nsubj:pass"))
                            || (w.is("obl") && sentence.preposition(w).equals("by")))
                    .forEach(subjects::add);
            boolean joined = subjects.isEmpty() && (predicate.is("conj") || predicate.is("xcomp"));
            if (!sentence.holds(StoryRule.SUBJECT_OF_VERB_BEFORE, predicate, joined)) {
                break;
            }
            at = sentence.head(predicate);
        }
        return subjects;
    }

    private List<Word> joined(Word verb, List<Word> subjects) {
        return subjects.stream()
                .flatMap(s -> sentence.children(s, "conj"))
                .filter(w -> w.index() < verb.index() || !subjects.contains(w))
                .toList();
    }

    /** The persons that a word means; empty where it names them itself, or where it is not clear. */
    private List<EntityMention> meant(Word subject, PactNoun pact, Set<String> parties) {
        if (entities.stream().anyMatch(e -> e.type() == EntityMention.Type.PERSON && isNameOf(e, subject))) {
            return List.of();
        }
        if (subject.tag().equals("PRP")) {
            return pronoun(subject, pact, parties);
        }
        boolean plural = subject.tag().endsWith("S");
        boolean two = sentence.hasChild(subject, w -> TWO.contains(w.lower()));
        SignerOffice office = SignerOffice.at(sentence, subject);
        boolean official = office != null || OFFICES.contains(subject.lemma());
        boolean people = plural && (PEOPLE.contains(subject.lemma()) || (two && official));
        if ((!people && office == null) || sentence.holds(StoryRule.SOME_MINISTERS, subject, !isDefinite(subject))) {
            return List.of();
        }
        if (sentence.holds(StoryRule.THE_TWO_MINISTERS, subject, people)) {
            return pair(subject, pact, parties);
        }
        if (office == null) {
            return List.of();
        }
        return plural
                ? sentence.added(StoryRule.THE_PRESIDENTS, subject, holders(office, parties))
                : sentence.added(StoryRule.THE_CHILEAN_PRESIDENT, subject, holder(office, subject));
    }

    private boolean isDefinite(Word subject) {
        return sentence.hasChild(
                subject, w -> (w.is("det") && w.lower().equals("the")) || TWO.contains(w.lower()) || w.is("nmod:poss"));
    }

    /** Who holds an office for the one party in its phrase: "the Chilean president". */
    private List<EntityMention> holder(SignerOffice office, Word subject) {
        List<String> theirs = entities.stream()
                .filter(e -> e.type() != EntityMention.Type.PERSON && isNameOf(e, subject))
                .map(PartyNames::partyOf)
                .filter(p -> !p.isEmpty())
                .distinct()
                .toList();
        EntityMention holder = theirs.size() == 1 ? discourse.holder(theirs.get(0), office) : null;
        return holder == null ? List.of() : List.of(holder);
    }

    /** Who hold an office for the two sides; empty where one of them is not known. */
    private List<EntityMention> holders(SignerOffice office, Set<String> parties) {
        Set<String> sides = parties.size() == 2 ? parties : Set.copyOf(discourse.pairWith(parties));
        List<EntityMention> holders = new ArrayList<>();
        for (String party : new TreeSet<>(sides)) {
            EntityMention holder = discourse.holder(party, office);
            if (holder == null) {
                return List.of();
            }
            holders.add(holder);
        }
        return holders;
    }

    /** True for a name in the phrase of a word: "the Chilean president". */
    private boolean isNameOf(EntityMention entity, Word head) {
        Word name = sentence.headOf(entity.span());
        return name != null
                && (name.equals(head)
                        || (name.head() == head.index()
                                && !name.is("conj")
                                && !name.is("acl")
                                && (name.index() < head.index() || !name.is("nmod:poss"))));
    }

    private List<EntityMention> pronoun(Word subject, PactNoun pact, Set<String> parties) {
        return switch (subject.lower()) {
            case "they" -> sentence.added(StoryRule.THEY_TWO, subject, pair(subject, pact, parties));
            case "he", "she" -> {
                List<EntityMention> one = lately(subject);
                yield sentence.added(StoryRule.HE_OR_SHE, subject, one.size() == 1 ? one : List.of());
            }
            default -> List.of();
        };
    }

    /** The two persons, one of each side, that were named last. */
    private List<EntityMention> pair(Word subject, PactNoun pact, Set<String> parties) {
        List<EntityMention> named = lately(subject);
        Set<String> states = new TreeSet<>();
        named.forEach(p -> states.add(p.stateId()));
        boolean two = named.size() == 2 && states.size() == 2 && states.containsAll(parties);
        List<String> told = pact.mention().pointsBack() ? discourse.pairWith(Set.of()) : List.of();
        boolean others = two && !told.isEmpty() && !states.containsAll(told);
        return two && !sentence.holds(StoryRule.OTHER_THAN_THE_PACTS, subject, others) ? named : List.of();
    }

    /** The persons named before a word in its sentence, else those of the sentence before; each of them once. */
    private List<EntityMention> lately(Word subject) {
        Map<String, EntityMention> here = new LinkedHashMap<>();
        for (EntityMention entity : entities) {
            boolean before = entity.type() == EntityMention.Type.PERSON
                    && entity.span().end() <= subject.span().start();
            if (before) {
                here.putIfAbsent(entity.entityName(), entity);
            }
        }
        List<EntityMention> persons = sentence.holds(StoryRule.PERSONS_IN_FRONT, subject, !here.isEmpty())
                ? List.copyOf(here.values())
                : sentence.added(StoryRule.PERSONS_OF_SENTENCE_BEFORE, subject, discourse.personsBefore());
        boolean ofNone = persons.stream().anyMatch(p -> p.stateId().isEmpty());
        return sentence.holds(StoryRule.PERSON_OF_NO_SIDE, subject, ofNone) ? List.of() : persons;
    }
}
