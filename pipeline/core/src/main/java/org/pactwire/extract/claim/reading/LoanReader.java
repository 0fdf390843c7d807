package org.pactwire.extract.claim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.event.EventReader;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactPhrase;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.words.Lending;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/**
 * Finds loans that a bank of states grants: its board approves one for Ecuador, Egypt agrees with the IMF on one. No
 * noun of a pact is needed.
 */
final class LoanReader {
    private static final Set<String> GRANTING = Set.of("approve", "grant", "endorse", "clear", "extend", "agree");
    private static final Set<String> CONSENT = Set.of("consent", "approval", "nod", "go-ahead", "backing");

    private final SentenceFacts facts;
    private final SentenceTree sentence;
    private final EventReader events;

    LoanReader(SentenceFacts facts, EventReader events) {
        this.facts = facts;
        this.sentence = facts.parsed();
        this.events = events;
    }

    List<ReadPact> find() {
        List<ReadPact> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            boolean loan = word.isNoun() && Lending.LOANS.contains(word.lemma()) && !isFollowedByLoan(word);
            Word verb = null;
            if (loan) {
                sentence.trail().about(word.index());
                verb = granting(word);
            }
            Set<String> parties = verb == null ? Set.of() : parties();
            if (verb != null && parties.size() == 2) {
                PactNoun noun = new PactNoun(mention(word), word, Kind.LOAN, PactLexicon.Strength.WEAK, null);
                Event event = events.climb(sentence, new Event(Status.AGREED, false, Certainty.FACT, verb, false));
                Roles roles = new Roles(List.copyOf(parties), List.of(), List.of(), Roles.Group.NONE, false);
                found.add(new ReadPact(noun, event, roles));
                return found;
            }
        }
        return found;
    }

    /** "a loan | programme" is one. */
    private boolean isFollowedByLoan(Word word) {
        int next = word.index() + 1;
        return word.is("compound")
                || (next < sentence.words().size()
                        && Lending.LOANS.contains(sentence.word(next).lemma()));
    }

    /** The verb that grants a loan: "approved a loan", "gave its consent to a loan", "agreed with the Fund on a loan". */
    private @Nullable Word granting(Word loan) {
        String preposition = sentence.preposition(loan);
        Word at = sentence.head(loan);
        // the parser hangs "on a loan" to the lender before it
        for (int steps = 0; at != null && !at.isVerb() && steps < 3; steps++) {
            at = sentence.head(at);
        }
        if (at == null || !at.isVerb()) {
            return null;
        }
        boolean object = loan.is("obj") || loan.is("nsubj:pass");
        boolean agreed = preposition.equals("on") && at.lemma().equals("agree");
        if (sentence.holds(ReadingRule.LENDER_GRANTS, at, object && GRANTING.contains(at.lemma()))
                || sentence.holds(ReadingRule.AGREED_ON_LOAN, at, agreed)) {
            return at;
        }
        boolean consent = preposition.equals("to")
                && at.lemma().equals("give")
                && sentence.children(at, "obj").anyMatch(w -> CONSENT.contains(w.lemma()));
        return sentence.holds(ReadingRule.LENDER_CONSENTS, at, consent) ? at : null;
    }

    /** The one lender and the one state of the sentence; fewer or more where that is not so. */
    private Set<String> parties() {
        Set<String> parties = new TreeSet<>();
        boolean lender = false;
        for (EntityMention entity : facts.entities()) {
            if (Lending.LENDERS.contains(entity.entityId())) {
                lender = true;
                parties.add(entity.entityId());
            } else if (entity.type() == EntityMention.Type.COUNTRY || entity.type() == EntityMention.Type.NATIONALITY) {
                parties.add(entity.entityId());
            }
        }
        parties.remove("");
        return lender ? parties : Set.of();
    }

    private PactMention mention(Word loan) {
        Word first = loan;
        for (Word child : sentence.children(loan)) {
            boolean before = child.is("det") || child.is("amod") || child.is("compound") || child.is("nmod:poss");
            Word start = before ? sentence.subtree(child).get(0) : first;
            first = start.index() < first.index() ? start : first;
        }
        Span span = first.span().union(loan.span());
        return PactPhrase.told(span.of(facts.text()), span);
    }
}
