package org.pactwire.extract.claim.reading;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.words.Assemblies;
import org.pactwire.extract.claim.words.Lending;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;
import org.pactwire.know.PactLexicon;
import org.pactwire.know.RegisteredPact;

/** Corrects what a predicate tells where it depends on who does it, or on what the paper is for. */
final class EventRevision {
    private static final Set<String> CONFIRMING = Set.of("confirm", "announce", "affirm", "declare", "reaffirm");
    private static final Set<String> AGREEMENTS = Set.of("agreement", "understanding", "consensus", "deal");

    private static final Set<String> COMPLETING = Set.of("complete", "conclude", "finalise", "finalize", "seal");
    private static final Set<String> MADE = Set.of("conclude", "sign", "agree", "make");
    private static final Set<String> TIMES = Set.of("year", "decade", "month", "period", "century");

    private static final Set<String> COURTS = Set.of("court", "tribunal", "judge", "judiciary", "justice");

    /** To end by itself. */
    static final Set<String> LAPSING = Set.of("expire", "lapse", "run", "end");

    private static final Set<String> GOVERNING = Set.of("government", "cabinet", "junta", "authority", "council");
    private static final Set<String> ACCEPTING = Set.of("consent", "agree", "accept", "adopt");

    private EventRevision() {}

    /** A state alone that signs a treaty of many ratifies it; a lender that approves its loan agrees to it. */
    static Event byParties(SentenceTree sentence, PactNoun noun, Event event, Roles roles) {
        if (sentence.holds(ReadingRule.RATIFIED_BY_ONE, noun.head(), isRatification(noun, event, roles))) {
            return event.with(Status.RATIFIED, event.certainty());
        }
        // "completed its accession"
        boolean accession = noun.kind() == Kind.ACCESSION
                && noun.head().lemma().equals("accession")
                && event.status() == Status.AGREED
                && COMPLETING.contains(event.predicate().lemma());
        if (sentence.holds(ReadingRule.ACCESSION_COMPLETED, noun.head(), accession)) {
            return event.with(Status.IN_FORCE, event.certainty());
        }
        boolean lending = sentence.holds(ReadingRule.LENDER_APPROVED, noun.head(), isLending(noun, event, roles));
        return lending ? event.with(Status.AGREED, event.certainty()) : event;
    }

    /** "Will run out in June": what is still to end has not ended. */
    static Event byTime(SentenceTree sentence, Event event, @Nullable When day) {
        boolean lapses = event.status() == Status.ENDED
                && LAPSING.contains(event.predicate().lemma().toLowerCase(Locale.ROOT));
        boolean ahead = day != null
                && day.earliest() != null
                && day.anchor() != null
                && day.earliest().isAfter(day.anchor());
        boolean will = sentence.hasChild(
                event.predicate(),
                w -> w.is("aux") && Set.of("will", "would", "'ll").contains(w.lower()));
        boolean open = sentence.holds(ReadingRule.WILL_LAPSE, event.predicate(), lapses && will)
                || sentence.holds(ReadingRule.LAPSES_LATER, event.predicate(), lapses && ahead);
        return open ? event.with(Status.MENTIONED, Certainty.PLANNED) : event;
    }

    /** Who signs a paper that confirms an agreement has not yet signed what is agreed. */
    static Event byContent(SentenceTree sentence, PactNoun noun, Event event) {
        Word at = event.predicate();
        if (sentence.holds(ReadingRule.CONCLUDED_FOR_YEARS, at, isOfTerm(sentence, event))
                || sentence.holds(ReadingRule.STRUCK_DOWN_BY_COURT, at, isStruckDownByCourt(sentence, event))) {
            return event.asBackground();
        }
        if (sentence.holds(ReadingRule.PARLIAMENT_CONSENTED, at, isByParliament(sentence, event))) {
            return event.with(Status.RATIFIED, event.certainty());
        }
        boolean confirms = sentence.holds(ReadingRule.CONFIRMS_AGREEMENT, at, confirmsAgreement(sentence, noun, event));
        return confirms ? event.with(Status.AGREED, event.certainty()) : event;
    }

    /** "The court struck down the deal": no party that rejects it. */
    private static boolean isStruckDownByCourt(SentenceTree sentence, Event event) {
        return event.status() == Status.REJECTED
                && event.predicate().lemma().equals("strike")
                && sentence.children(event.predicate()).stream()
                        .filter(w -> w.is("nsubj") || sentence.preposition(w).equals("by"))
                        .anyMatch(w -> COURTS.contains(w.headword()));
    }

    /** "Parliament consented to the treaty", "the senate adopted it": what a parliament agrees to it ratifies. */
    private static boolean isByParliament(SentenceTree sentence, Event event) {
        return event.status() == Status.AGREED
                && !event.background()
                && ACCEPTING.contains(event.predicate().lemma())
                && sentence.children(event.predicate()).stream()
                        .filter(w -> w.is("nsubj")
                                || (w.is("obl") && sentence.preposition(w).equals("by")))
                        .anyMatch(w -> Assemblies.isVoting(w)
                                && !sentence.holds(
                                        ReadingRule.GOVERNMENT_CONSENTED, w, GOVERNING.contains(w.headword())));
    }

    /** "The treaty is concluded for ten years": how long it lasts, not that it was concluded now. */
    private static boolean isOfTerm(SentenceTree sentence, Event event) {
        boolean present = sentence.hasChild(
                event.predicate(), w -> w.is("aux:pass") && Set.of("is", "are").contains(w.lower()));
        return present
                && MADE.contains(event.predicate().lemma())
                && sentence.children(event.predicate(), "obl")
                        .anyMatch(w -> sentence.preposition(w).equals("for") && TIMES.contains(w.lemma()));
    }

    /** "Sign a communiqué confirming agreement on a treaty": the treaty is agreed, not signed. */
    private static boolean confirmsAgreement(SentenceTree sentence, PactNoun noun, Event event) {
        return noun.strength() == PactLexicon.Strength.INSTRUMENT
                && event.status() == Status.SIGNED
                && sentence.words().stream()
                        .filter(w ->
                                w.tag().equals("VBG") && w.index() > noun.head().index())
                        .filter(w -> CONFIRMING.contains(w.lemma()))
                        .flatMap(w ->
                                sentence.words().stream().skip(w.index() + 1L).limit(3))
                        .anyMatch(w -> AGREEMENTS.contains(w.lemma()));
    }

    /** The board of a lender approves a loan: no parliament that ratifies, but the lender's yes. */
    private static boolean isLending(PactNoun noun, Event event, Roles roles) {
        return noun.kind() == Kind.LOAN
                && event.status() == Status.RATIFIED
                && roles.common().stream().anyMatch(Lending.LENDERS::contains);
    }

    /** A single state that signs a treaty of many, known to exist, ratifies it. */
    private static boolean isRatification(PactNoun noun, Event event, Roles roles) {
        RegisteredPact known = noun.known();
        return event.status() == Status.SIGNED
                && known != null
                && known.parties().size() != 2
                && roles.parties().size() == 1
                && roles.signatories().stream().anyMatch(s -> !s.partyId().isEmpty());
    }
}
