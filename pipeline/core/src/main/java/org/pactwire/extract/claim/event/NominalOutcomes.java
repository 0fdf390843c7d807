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
        Event told = new Event(status, false, Certainty.FACT, noun, false);
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
                .filter(w -> TALKS.contains(w.headword())
                        && w.isNoun()
                        && (w.head() == verb.index() ? w.is("obj") : isMeasured(sentence, w, verb)))
                .findFirst()
                .map(w -> of(sentence, w, Status.NEGOTIATING))
                .orElse(null);
    }

    /** "Two days of talks". */
    private static boolean isMeasured(SentenceTree sentence, Word talks, Word verb) {
        Word measure = sentence.head(talks);
        return measure != null && talks.is("nmod") && measure.is("obj") && measure.head() == verb.index();
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
        return accepted || event.status() == Status.REJECTED ? event.status() : null;
    }

    private static @Nullable Status outcomeOfTalks(SentenceTree sentence, Word noun, Word verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (!verb.isVerb()) {
            return null;
        }
        if (WITHDRAWING.contains(lemma) && Set.of("from", "of").contains(sentence.preposition(noun))) {
            return Status.REJECTED;
        }
        if (noun.is("obl")) {
            return null;
        }
        boolean onHold = sentence.hasChild(
                verb, w -> w.is("obl") && Set.of("hold", "ice").contains(w.lemma()));
        boolean putOff =
                lemma.equals("put") && Predicates.particle(sentence, verb).equals("off");
        if (onHold || putOff || SUSPENDING.contains(lemma)) {
            return Status.SUSPENDED;
        }
        if (FAILING.contains(lemma)) {
            return Status.REJECTED;
        }
        return CONCLUDING.contains(lemma) ? Status.AGREED : null;
    }

    private static @Nullable Status outcomeOfMaking(SentenceTree sentence, Word noun, Word verb, Status status) {
        boolean made = status == Status.RATIFIED || status == Status.SIGNED || status == Status.IN_FORCE;
        boolean object = noun.is("obj") || noun.is("nsubj:pass");
        if (!made || !object) {
            return null;
        }
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("cancel")
                || (lemma.equals("call") && Predicates.particle(sentence, verb).equals("off"))) {
            return lemma.equals("cancel") && noun.is("obj") ? Status.ENDED : Status.REJECTED;
        }
        if (DELAYING.contains(lemma)) {
            return Status.PLANNED;
        }
        return noun.is("obj") && UNDOING.contains(lemma) ? Status.ENDED : null;
    }
}
