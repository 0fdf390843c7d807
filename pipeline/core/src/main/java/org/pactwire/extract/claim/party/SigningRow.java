package org.pactwire.extract.claim.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.EntityMention;

/**
 * Reads those who sign out of the order of the words, where a tree has no verb for the second: "Kari Berg signed for
 * Norway and Ana Soto for Chile", "Berg signed in Oslo, the Chilean minister Ana Soto in Lima a day later".
 */
public final class SigningRow {
    private static final Set<String> SIGNING = Set.of("sign", "initial", "co-sign", "countersign", "ink");
    private static final Set<String> SIDES =
            Set.of("side", "country", "government", "nation", "host", "hosts", "bloc", "body", "alliance", "union");
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do");
    /** How far a person stands from the "for" at most, in words. */
    private static final int REACH = 14;

    private final SentenceTree sentence;
    private final List<EntityMention> entities;
    private final List<Person> persons = new ArrayList<>();

    private record Person(EntityMention entity, int from, int to) {}

    /** For whom somebody signs; an empty party for "her country", "the hosts". */
    private record Side(String party, int to) {}

    public SigningRow(SentenceTree sentence, List<EntityMention> entities) {
        this.sentence = sentence;
        this.entities = entities;
        for (EntityMention entity : entities) {
            List<Word> words = sentence.in(entity.span());
            if (entity.type() == EntityMention.Type.PERSON && !words.isEmpty()) {
                persons.add(new Person(
                        entity,
                        words.get(0).index(),
                        words.get(words.size() - 1).index()));
            }
        }
    }

    static boolean isSigning(Word verb) {
        return verb.isVerb() && SIGNING.contains(verb.lemma());
    }

    /** Those who sign for a party that the sentence names. */
    public List<Signatory> proxies(Word verb) {
        Map<EntityMention, Signatory> found = new LinkedHashMap<>();
        if (persons.isEmpty() || !isSigning(verb)) {
            return List.of();
        }
        for (Word word : sentence.words()) {
            Side side = sideBehind(word);
            Person person = side == null ? null : signerFor(side, word, verb);
            if (side == null || person == null || found.containsKey(person.entity)) {
                continue;
            }
            String state = person.entity.stateId();
            String party = side.party.isEmpty() ? state : side.party;
            boolean other = !state.isEmpty() && !state.equals(party);
            if (!party.isEmpty() && !sentence.holds(PartyRule.PERSON_OF_ANOTHER_STATE, word, other)) {
                found.put(person.entity, signatory(person.entity, party));
            }
        }
        return List.copyOf(found.values());
    }

    private @Nullable Person signerFor(Side side, Word preposition, Word verb) {
        Person behind = sentence.found(PartyRule.SIGNER_BEHIND_SIDE, preposition, behind(side));
        return behind == null
                ? sentence.found(PartyRule.SIGNER_BEFORE_SIDE, preposition, before(preposition.index(), verb))
                : behind;
    }

    /** Who stands behind the verb in a part of the sentence without a verb: "…, Ana Soto in Lima a day later". */
    public List<EntityMention> gapped(Word verb) {
        List<EntityMention> found = new ArrayList<>();
        boolean active =
                isSigning(verb) && sentence.children(verb, "nsubj").findAny().isPresent();
        for (Person person : persons) {
            if (active && person.from > verb.index() && isPartWithoutVerb(person) && beginsPart(person)) {
                found.add(person.entity);
            }
        }
        return found;
    }

    /**
     * Who stands at the head of the sentence, behind an inserted phrase and before one more who signs: "Kari Berg, on
     * her first journey, and the minister Ana Soto signed".
     */
    List<EntityMention> leading(Word verb) {
        Person last = null;
        for (Person person : persons) {
            last = person.to < verb.index() ? person : last;
        }
        Person first = persons.isEmpty() ? null : persons.get(0);
        if (first == null || last == null || first.equals(last) || !isSubjectAtOnce(last, verb)) {
            return List.of();
        }
        int edge = titleStart(last) - 1;
        boolean joined = edge > 1
                && wordAt(edge).equals("and")
                && wordAt(edge - 1).equals(",")
                && wordAt(first.to + 1).equals(",")
                && first.to + 1 < edge - 1;
        boolean head = titleStart(first) <= 0;
        boolean signs = joined && head && !hasOwnVerb(first.to + 1, edge);
        return sentence.added(PartyRule.SIGNER_AT_HEAD, verb, signs ? List.of(first.entity) : List.of());
    }

    /** Who stands right before the verb, with those joined to them: the tree may have another subject for it. */
    List<EntityMention> subjects(Word verb) {
        List<EntityMention> found = new ArrayList<>();
        Person next = null;
        for (Person person : persons.reversed()) {
            boolean joined = next == null
                    ? person.to < verb.index() && isSubjectAtOnce(person, verb)
                    : person.to < next.from
                            && Set.of("and", ",").contains(wordAt(titleStart(next) - 1))
                            && person.to >= titleStart(next) - 3;
            if (joined) {
                found.addFirst(person.entity);
                next = person;
            } else if (next != null) {
                break;
            }
        }
        // "known as Rojas, signed": another name of the one before
        int edge = next == null ? -1 : titleStart(next) - 1;
        boolean apart = edge >= 0
                && (sentence.word(edge).tag().equals("IN")
                        || sentence.word(edge).isVerb());
        return sentence.holds(PartyRule.SECOND_NAME, verb, apart) ? List.of() : found;
    }

    /** True if only auxiliaries and commas stand between a person and the verb. */
    private boolean isSubjectAtOnce(Person person, Word verb) {
        return sentence.words().subList(person.to + 1, verb.index()).stream()
                .allMatch(w -> AUXILIARIES.contains(w.lemma())
                        || w.tag().equals(",")
                        || w.tag().equals("RB"));
    }

    /** A finite verb that is not that of "who". */
    private boolean hasOwnVerb(int from, int to) {
        boolean relative = false;
        for (Word word : sentence.words().subList(from, to)) {
            relative |= word.tag().startsWith("W");
            boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(word.tag());
            if (sentence.holds(PartyRule.HAS_VERB_OF_HIS_OWN, word, finite && !relative)) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a person's title. */
    private int titleStart(Person person) {
        int at = person.from;
        while (at > 0
                && Set.of("NNP", "NNPS", "NN", "JJ", "POS", "HYPH", "DT", "PRP$")
                        .contains(sentence.word(at - 1).tag())) {
            at--;
        }
        return at;
    }

    private static Signatory signatory(EntityMention person, String party) {
        return new Signatory(party, person.entityName(), person.office());
    }

    /** For whom somebody signs, behind "for" or "on behalf of"; null behind other words. */
    private @Nullable Side sideBehind(Word word) {
        String lower = word.lower();
        if (lower.equals("for")) {
            return sentence.found(PartyRule.SIGNS_FOR, word, sideAt(word.index() + 1));
        }
        boolean behalf = lower.equals("behalf") && wordAt(word.index() + 1).equals("of");
        return behalf ? sentence.found(PartyRule.SIGNS_ON_BEHALF_OF, word, sideAt(word.index() + 2)) : null;
    }

    private @Nullable Side sideAt(int first) {
        for (int i = first; i < Math.min(first + 4, sentence.words().size()); i++) {
            Word word = sentence.word(i);
            for (EntityMention entity : entities) {
                boolean party = entity.type() != EntityMention.Type.PERSON
                        && !PartyNames.partyOf(entity).isEmpty();
                if (party && entity.span().covers(word.span())) {
                    List<Word> words = sentence.in(entity.span());
                    int to = words.get(words.size() - 1).index();
                    boolean noun = SIDES.contains(wordAt(to + 1));
                    return new Side(PartyNames.partyOf(entity), noun ? to + 1 : to);
                }
            }
            String lower = word.lower();
            if (sentence.holds(PartyRule.SIGNS_FOR_HER_COUNTRY, word, SIDES.contains(lower) && i > first)) {
                return new Side("", i);
            }
            boolean inside =
                    Set.of("the", "her", "his", "their", "host", "world").contains(lower)
                            || word.tag().equals("JJ")
                            || word.tag().equals("NN");
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    /** "For Chile Foreign Minister Ana Soto", "signing for Chile was Ana Soto". */
    private @Nullable Person behind(Side side) {
        int at = side.to + 1;
        while (at < sentence.words().size() && at - side.to <= 7) {
            int index = at;
            Person person =
                    persons.stream().filter(p -> p.from == index).findFirst().orElse(null);
            if (person != null) {
                return person;
            }
            Word word = sentence.word(at);
            boolean title = Set.of("NNP", "NN", "JJ", "HYPH", "POS").contains(word.tag())
                    || Set.of("was", "were", "the").contains(word.lower());
            if (!title) {
                return null;
            }
            at++;
        }
        return null;
    }

    /** The person before "for Chile", with nothing done between but the signing. */
    private @Nullable Person before(int index, Word verb) {
        Person person = null;
        for (Person candidate : persons) {
            if (candidate.to < index) {
                person = candidate;
            }
        }
        if (person == null || index - person.to > REACH) {
            return null;
        }
        boolean signs = verb.index() > person.to && verb.index() < index;
        for (Word word : sentence.words().subList(person.to + 1, index)) {
            boolean other = word.isVerb() && !isSigning(word) && !AUXILIARIES.contains(word.lemma());
            if (sentence.holds(
                    PartyRule.DOES_SOMETHING_ELSE, word, other || word.lower().equals(";"))) {
                return null;
            }
        }
        return signs || verb.index() < person.from ? person : null;
    }

    /** "…, then Chile's minister Ana Soto": only a title between the person and the comma. */
    private boolean beginsPart(Person person) {
        int at = titleStart(person) - 1;
        boolean then = at > 0 && wordAt(at).equals("then");
        int edge = then ? at - 1 : at;
        Word first = sentence.word(person.from);
        return edge > 0
                && Set.of(",", ";", "and").contains(wordAt(edge))
                && (sentence.holds(PartyRule.THEN_SIGNS_ANOTHER, first, then)
                        || sentence.holds(PartyRule.SIGNS_ELSEWHERE_OR_LATER, first, hasPlaceOrTime(person)));
    }

    /** "In Lima", "a day later", "on Friday". */
    private boolean hasPlaceOrTime(Person person) {
        return Set.of("in", "on", "a", "later", "hours", "days", "minutes").contains(wordAt(person.to + 1));
    }

    private boolean isPartWithoutVerb(Person person) {
        for (int i = person.to + 1; i < sentence.words().size(); i++) {
            String lower = wordAt(i);
            if (lower.equals(",") || lower.equals(";")) {
                return true;
            }
            Word word = sentence.word(i);
            if (word.isVerb() || word.tag().equals("MD")) {
                return false;
            }
        }
        return true;
    }

    private String wordAt(int index) {
        return index < 0 || index >= sentence.words().size()
                ? ""
                : sentence.word(index).lower();
    }
}
