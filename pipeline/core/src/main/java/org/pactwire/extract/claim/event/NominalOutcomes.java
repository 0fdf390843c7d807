package org.pactwire.extract.claim.event;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Status;

/** Reads what a noun that tells an event comes to with its verb: "talks on a truce fail", "the signing is called off". */
final class NominalOutcomes {
    private static final Set<String> DELAYING = Set.of("postpone", "delay", "defer", "schedule", "plan", "expect");
    private static final Set<String> UNDOING = Set.of("withdraw", "revoke", "rescind", "cancel", "annul");
    private static final Set<String> FAILING =
            Set.of("fail", "collapse", "founder", "break", "abandon", "reject", "quit", "leave");
    private static final Set<String> CONCLUDING = Set.of("conclude", "complete", "finalize", "finalise", "wrap");
    private static final Set<String> SUSPENDING = Set.of("suspend", "postpone", "freeze", "halt", "pause");
    private static final Set<String> ACCEPTING = Set.of("accept", "agree", "approve", "consent");
    private static final Set<String> WITHDRAWING = Set.of("withdraw", "pull", "walk", "quit", "storm");

    private static final Set<String> TALKS = Set.of("talk", "negotiation", "discussion");
    private static final Set<String> TALK_PREPOSITIONS = Set.of("on", "over", "about", "towards", "toward");

    private final Predicates predicates;

    NominalOutcomes(Predicates predicates) {
        this.predicates = predicates;
    }

    /**
     * What a noun that tells an event comes to with its verb: talks fail, are concluded or put on hold; a ratification is
     * withdrawn.
     */
    Event of(SentenceTree sentence, Word noun, Status status) {
        Word verb = sentence.head(noun);
        Event told = Event.fact(status, noun);
        if (verb == null) {
            return told;
        }
        Status withVerb = switch (status) {
            case NEGOTIATING -> outcomeOfTalks(sentence, noun, verb);
            case PROPOSED -> outcomeOfProposal(sentence, noun, verb);
            default -> outcomeOfMaking(sentence, noun, verb, status);
        };
        if (withVerb == null) {
            return told;
        }
        Certainty certainty = withVerb == Status.PLANNED ? Certainty.PLANNED : Certainty.FACT;
        return new Event(withVerb, false, certainty, verb, false);
    }

    /** "Wound up two days of talks in Lima on a treaty": the tree hangs what the talks are on to the verb; null for none. */
    @Nullable
    Event ofTalksBeside(SentenceTree sentence, Word verb, Word pact, String preposition) {
        if (!TALK_PREPOSITIONS.contains(preposition) || pact.index() < verb.index()) {
            return null;
        }
        return sentence.words().subList(verb.index(), pact.index()).stream()
                .filter(w -> w.isNoun() && TALKS.contains(w.headword()))
                .filter(w -> sentence.holds(EventRule.TALKS_AS_OBJECT, w, w.is("obj") && w.head() == verb.index())
                        || isMeasured(sentence, w, verb))
                .findFirst()
                .map(w -> of(sentence, w, Status.NEGOTIATING))
                .orElse(null);
    }

    /** "Two days of talks". */
    private static boolean isMeasured(SentenceTree sentence, Word talks, Word verb) {
        Word measure = sentence.head(talks);
        return sentence.holds(
                EventRule.DAYS_OF_TALKS,
                talks,
                measure != null && talks.is("nmod") && measure.is("obj") && measure.head() == verb.index());
    }

    /** Who accepts or turns down a proposal accepts or turns down the pact. */
    private @Nullable Status outcomeOfProposal(SentenceTree sentence, Word noun, Word verb) {
        boolean object = noun.is("obj") || noun.is("nsubj:pass");
        Event event =
                verb.isVerb() ? predicates.of(sentence, verb, object ? "object" : sentence.preposition(noun)) : null;
        if (event == null) {
            return null;
        }
        boolean accepted = event.status() == Status.AGREED && ACCEPTING.contains(verb.lemma());
        return sentence.holds(EventRule.PROPOSAL_ACCEPTED, noun, accepted)
                        || sentence.holds(EventRule.PROPOSAL_REJECTED, noun, event.status() == Status.REJECTED)
                ? event.status()
                : null;
    }

    private static @Nullable Status outcomeOfTalks(SentenceTree sentence, Word noun, Word verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (!verb.isVerb()) {
            return null;
        }
        boolean left = WITHDRAWING.contains(lemma) && Set.of("from", "of").contains(sentence.preposition(noun));
        if (sentence.holds(EventRule.TALKS_LEFT, noun, left)) {
            return Status.REJECTED;
        }
        if (noun.is("obl")) {
            return null;
        }
        boolean onHold = sentence.hasChild(
                verb, w -> w.is("obl") && Set.of("hold", "ice").contains(w.lemma()));
        boolean putOff =
                lemma.equals("put") && Predicates.particle(sentence, verb).equals("off");
        if (sentence.holds(EventRule.TALKS_ON_HOLD, noun, onHold)
                || sentence.holds(EventRule.TALKS_PUT_OFF, noun, putOff)
                || sentence.holds(EventRule.TALKS_SUSPENDED, noun, SUSPENDING.contains(lemma))) {
            return Status.SUSPENDED;
        }
        if (sentence.holds(EventRule.TALKS_FAIL, noun, FAILING.contains(lemma))) {
            return Status.REJECTED;
        }
        return sentence.holds(EventRule.TALKS_CONCLUDED, noun, CONCLUDING.contains(lemma)) ? Status.AGREED : null;
    }

    private static @Nullable Status outcomeOfMaking(SentenceTree sentence, Word noun, Word verb, Status status) {
        boolean made = status == Status.RATIFIED || status == Status.SIGNED || status == Status.IN_FORCE;
        boolean object = noun.is("obj") || noun.is("nsubj:pass");
        if (!made || !object) {
            return null;
        }
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        boolean undone = noun.is("obj") && UNDOING.contains(lemma);
        if (sentence.holds(EventRule.RATIFICATION_WITHDRAWN, noun, undone)) {
            return Status.ENDED;
        }
        boolean calledOff = lemma.equals("cancel")
                || (lemma.equals("call") && Predicates.particle(sentence, verb).equals("off"));
        if (sentence.holds(EventRule.SIGNING_CALLED_OFF, noun, calledOff)) {
            return Status.REJECTED;
        }
        return sentence.holds(EventRule.SIGNING_DELAYED, noun, DELAYING.contains(lemma)) ? Status.PLANNED : null;
    }
}
