package org.pactwire.extract.claim.party;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;

/** Reads the persons who sign or agree: those among the subjects and counterparts, and in the row of the words. */
final class SignatoryReader {
    private static final Set<String> ORGANS =
            Set.of("government", "cabinet", "administration", "parliament", "ministry", "office", "regime");

    private final SentenceTree sentence;
    private final PartyNames names;
    private final SigningRow row;

    SignatoryReader(SentenceTree sentence, PartyNames names, List<EntityMention> entities) {
        this.sentence = sentence;
        this.names = names;
        this.row = new SigningRow(sentence, entities);
    }

    /** The persons in a phrase; for whom one speaks may be open. */
    List<Signatory> at(Word head, PactNoun pact) {
        return Stream.concat(names.all().stream(), names.open().stream())
                .filter(n -> !names.isAcross(n.head(), pact.head()))
                .filter(n -> n.entity().type() == EntityMention.Type.PERSON && names.isPartOf(n.head(), head))
                .filter(n -> !isOwnerOfOrgan(n.head()) && !names.isBroker(n.head()))
                .sorted(Comparator.comparing(n -> n.entity().span()))
                .map(n -> signatory(n.entity()))
                .toList();
    }

    /** "The government of Berg signed", "Berg's minister signed": whoever did it for her. */
    private boolean isOwnerOfOrgan(Word person) {
        Word organ = sentence.head(person);
        boolean organs = organ != null && ORGANS.contains(organ.lemma()) && person.is("nmod");
        return sentence.holds(PartyRule.ORGAN_OF_PERSON, person, organs)
                || sentence.holds(PartyRule.SOMEBODY_OF_PERSON, person, person.is("nmod:poss"));
    }

    /** Who stands in the row of those who sign, though the tree gives the verb another subject. */
    void addRow(Word verb, Set<Signatory> signatories) {
        List<Signatory> proxies = row.proxies(verb);
        List<EntityMention> subjects = row.subjects(verb);
        boolean astray = !subjects.isEmpty()
                && Stream.concat(signatories.stream(), proxies.stream())
                        .noneMatch(s ->
                                subjects.stream().anyMatch(e -> e.entityName().equals(s.name())));
        if (sentence.holds(PartyRule.SIGNERS_BEFORE_VERB, verb, astray)) {
            signatories.clear();
            subjects.forEach(person -> signatories.add(signatory(person)));
        }
        signatories.removeIf(s -> proxies.stream().anyMatch(p -> p.name().equals(s.name())));
        boolean persons = !signatories.isEmpty();
        signatories.addAll(proxies);
        if (persons) {
            row.leading(verb).forEach(person -> signatories.add(signatory(person)));
            row.gapped(verb).forEach(person -> signatories.add(signatory(person)));
        }
    }

    private static Signatory signatory(EntityMention person) {
        return new Signatory(person.stateId(), person.entityName(), person.office());
    }

    /** To promise a deal is no signing, and who hands over the papers of an accession need not have signed them. */
    boolean isSigning(PactNoun pact, Event event) {
        Word verb = event.predicate();
        return switch (event.status()) {
            case SIGNED, AMENDED -> true;
            case PLANNED -> sentence.holds(PartyRule.WILL_SIGN, verb, SigningRow.isSigning(verb));
            case AGREED -> !sentence.holds(PartyRule.HANDS_OVER_ACCESSION, verb, pact.kind() == Kind.ACCESSION);
            case MENTIONED, PROPOSED, NEGOTIATING, RATIFIED, IN_FORCE, SUSPENDED, BREACHED, ENDED, REJECTED -> false;
        };
    }
}
