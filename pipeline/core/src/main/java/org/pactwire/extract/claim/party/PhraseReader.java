package org.pactwire.extract.claim.party;

import java.util.List;
import java.util.Set;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Kind;

/** Finds the sides that are named in a pact's own phrase: "Ottawa's deal with Kyiv", "the treaty that Lima signed". */
final class PhraseReader {
    private static final Set<String> BETWEEN = Set.of("between", "among", "of", "by");
    private static final Set<String> LENT_TO = Set.of("for", "to");

    private final SentenceTree sentence;
    private final PartyNames names;
    private final CounterpartReader counterparts;

    PhraseReader(SentenceTree sentence, PartyNames names, CounterpartReader counterparts) {
        this.sentence = sentence;
        this.names = names;
        this.counterparts = counterparts;
    }

    /** Adds the words of the phrase that can stand for a side. */
    void read(Cast cast) {
        Word noun = cast.pact.head();
        boolean lent = cast.pact.kind() == Kind.LOAN || cast.pact.kind() == Kind.AID;
        addOfWhole(cast, noun, lent);
        for (Word child : sentence.children(noun)) {
            String preposition = child.is("nmod") ? sentence.preposition(child) : "";
            if (isMaker(noun, child, preposition)) {
                cast.heads.add(child);
            } else if (sentence.holds(PartyRule.LENT_TO, child, lent && LENT_TO.contains(preposition))
                    || sentence.holds(PartyRule.PACT_WITH, child, preposition.equals("with"))) {
                cast.others.add(child);
            } else if (child.is("acl") && !child.is("acl:relcl")) {
                addOfParticiple(cast, child);
            } else if (child.is("acl:relcl") || (child.is("ccomp") && child.isVerb())) {
                addOfClause(cast, child);
            }
        }
    }

    /** "Truce talks between Norway and Chile", "a loan programme for Peru". */
    private void addOfWhole(Cast cast, Word noun, boolean lent) {
        Word whole = noun.is("compound") ? sentence.head(noun) : null;
        if (whole == null || !whole.isNoun()) {
            return;
        }
        for (Word child : sentence.children(whole, "nmod").toList()) {
            String preposition = sentence.preposition(child);
            if (sentence.holds(PartyRule.SIDES_OF_WHOLE, child, preposition.equals("between"))
                    || sentence.holds(PartyRule.LENT_BY_WHOLE, child, lent && preposition.equals("for"))) {
                cast.heads.add(child);
            }
        }
    }

    private boolean isMaker(Word noun, Word child, String preposition) {
        if (!names.isNamed(child)) {
            return false;
        }
        boolean modifier = child.is("compound") || child.is("amod") || child.is("nmod:poss");
        boolean accession = preposition.equals("to") && noun.lemma().equals("accession");
        return sentence.holds(PartyRule.BEFORE_NOUN, child, modifier && child.index() < noun.index())
                || sentence.holds(PartyRule.ACCESSION_TO, child, accession)
                || sentence.holds(PartyRule.BETWEEN_OR_OF, child, BETWEEN.contains(preposition));
    }

    /** "A deal reached with Chile"; "a deal brokered by Oman with Chile" tells only who brokered it. */
    private void addOfParticiple(Cast cast, Word participle) {
        if (Brokers.isBrokering(sentence, participle)) {
            return;
        }
        boolean content = participle.tag().equals("VB");
        List<Word> theirs = counterparts.of(participle).stream()
                .filter(w -> !sentence.holds(
                        PartyRule.TO_DIVIDE_BETWEEN,
                        w,
                        content && sentence.preposition(w).equals("between")))
                .toList();
        cast.others.addAll(sentence.added(PartyRule.MADE_WITH, participle, theirs));
    }

    /** "The treaty that Norway signed with Chile", "under which Norway gives Chile ships". */
    private void addOfClause(Cast cast, Word verb) {
        for (Word subject : sentence.children(verb, "nsubj").toList()) {
            // "under which Syrians are sent back": those are people, and no side
            boolean people = subject.is("nsubj:pass") && subject.tag().endsWith("S");
            boolean side = !sentence.holds(PartyRule.PEOPLE_IN_CLAUSE, subject, people);
            if (sentence.holds(PartyRule.SUBJECT_OF_CLAUSE, subject, side)) {
                cast.heads.add(subject);
            }
        }
        cast.others.addAll(receivers(verb));
        cast.others.addAll(sentence.added(PartyRule.CLAUSE_WITH, verb, counterparts.of(verb)));
    }

    /** "Under which Norway gives Chile ships": the one who is given them. */
    private List<Word> receivers(Word verb) {
        boolean under = sentence.hasChild(
                verb,
                w -> w.tag().startsWith("W") && Set.of("under", "by", "through").contains(sentence.preposition(w)));
        return under
                ? sentence.added(
                        PartyRule.GIVEN_UNDER_IT,
                        verb,
                        sentence.children(verb, "iobj").toList())
                : List.of();
    }
}
