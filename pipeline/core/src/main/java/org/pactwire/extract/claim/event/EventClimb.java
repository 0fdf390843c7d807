package org.pactwire.extract.claim.event;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.ClauseMarks;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.claim.words.SpeechVerbs;
import org.pactwire.extract.claim.words.TimeWords;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/**
 * Climbs from a predicate to the root of its sentence, and lets negation, modality, tense, conditions and embedding
 * words change what is told on the way: "will sign", "refused to sign", "before signing".
 */
final class EventClimb {
    private static final Set<String> BACKGROUND_MARKS = Set.of("since", "after", "before", "until", "because");
    private static final Set<String> PRESENT = Set.of("has", "have", "is", "are");
    private static final int NEAR = 8;
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "once", "lest");
    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "wo", "should");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "must");
    private static final Set<String> UNREAL = Set.of("would", "could", "should", "might");
    /** Verbs that put off what follows their "to", and tell nothing of their objects. */
    private static final Set<String> TO_DO = Set.of("have", "be", "need", "remain");

    private static final Set<String> DECIDING = Set.of("agree", "decide", "decision");

    private static final Set<String> DECISIONS =
            Set.of("decision", "plan", "threat", "intention", "notice", "order", "vow", "move");
    private static final Set<String> UNDOING = Set.of(
            "withdraw",
            "reverse",
            "revoke",
            "rescind",
            "retract",
            "drop",
            "cancel",
            "abandon",
            "overturn",
            "undo",
            "scrap",
            "shelve",
            "ditch");

    private static final Set<PactLexicon.Embedding> OVERTAKEN =
            EnumSet.of(PactLexicon.Embedding.PLANNED, PactLexicon.Embedding.PROPOSED, PactLexicon.Embedding.TRIED);
    private static final Set<String> WISHING = Set.of("want", "aim", "intend", "hope");

    /** What can be said of a pact and denied. */
    private static final Set<String> HEARD =
            Set.of("report", "claim", "allegation", "accusation", "suggestion", "rumour", "rumor", "speculation");

    private static final Set<String> FAVOUR = Set.of("favour", "favor");

    /** "Resigns over the decision to sign". */
    private static final Set<String> REASONS = Set.of("over", "about", "amid", "against");

    private static final Set<String> HEARSAY = Set.of("allegedly", "reportedly", "purportedly");

    private static final Set<String> GERUND_BACKGROUND =
            Set.of("for", "about", "over", "despite", "after", "before", "until", "against");

    private final PactLexicon lexicon;

    EventClimb(PactLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the predicate's own auxiliaries and negation make of it: "will sign", "never signed". */
    Event own(SentenceTree sentence, Event event) {
        return modal(sentence, event, event.predicate(), false);
    }

    private static boolean isClause(SentenceTree sentence, Word word) {
        return word.isVerb() || word.tag().equals("JJ") || sentence.hasChild(word, w -> w.is("cop"));
    }

    private static Event modal(SentenceTree sentence, Event event, Word at, boolean auxiliarySeen) {
        if (!isClause(sentence, at)) {
            return event;
        }
        boolean will = !auxiliarySeen && hasAuxiliary(sentence, at, FUTURE);
        // "would have been renewed": it was not
        boolean unreal = !auxiliarySeen
                && hasAuxiliary(sentence, at, UNREAL)
                && sentence.hasChild(at, w -> w.is("aux") && w.lower().equals("have"));
        if (unreal) {
            return event.with(Status.MENTIONED, Certainty.POSSIBLE);
        }
        boolean may = !auxiliarySeen && hasAuxiliary(sentence, at, POSSIBLE);
        Event told = will ? Modality.planned(event) : event;
        // "did not make this agreement to fight": made, but for something else
        boolean purpose = event.status() == Status.AGREED
                && at.lemma().equals("make")
                && sentence.hasChild(
                        at, w -> (w.is("advcl") || w.is("xcomp")) && w.tag().equals("VB"));
        if (purpose && isNegated(sentence, at)) {
            return event.asBackground();
        }
        if (isNegated(sentence, at) && !(event.status() == Status.BREACHED && Unkept.isKeeping(at))) {
            return Modality.negated(told, will);
        }
        return may ? Modality.possible(told) : told;
    }

    /** Lets all that stands above the predicate change what it tells. */
    Event climb(SentenceTree sentence, Event start, boolean followUp) {
        return Accusations.judge(sentence, start, climbed(sentence, start, followUp));
    }

    private Event climbed(SentenceTree sentence, Event start, boolean followUp) {
        Event event = start;
        Word at = start.predicate();
        boolean auxiliarySeen = false;
        boolean ownClause = false;
        for (int steps = 0; steps < 8; steps++) {
            event = ownClause ? event : modal(sentence, event, at, auxiliarySeen);
            auxiliarySeen |= isClause(sentence, at) && sentence.hasChild(at, w -> w.is("aux"));
            if (event.status() == Status.BREACHED && hasAdverb(sentence, at, HEARSAY)) {
                event = Modality.alleged(event);
            }
            boolean loose = at.is("dep") && sentence.hasChild(at, EventClimb::isCondition);
            if (loose || isConditioned(sentence, at, event) || isAwaited(sentence, at)) {
                return event.with(Status.MENTIONED, Certainty.POSSIBLE);
            }
            if (event.background()) {
                return event;
            }
            Word head = sentence.head(at);
            // what the clause above is about does not touch what "which" tells
            if (at.is("acl:relcl") && at.equals(event.predicate())) {
                return event;
            }
            if (head != null && isUndoneDecision(sentence, at, head)) {
                return Modality.takenBack(event);
            }
            PactLexicon.Embedding astray = astray(sentence, at, head);
            if (astray != null) {
                event = Modality.apply(event, astray);
            } else if (head != null) {
                event = embedded(sentence, event, at, head, followUp);
            }
            if (head == null) {
                return event;
            }
            // "will not talk and has frozen the pact": the "not" of the one is none of the other
            ownClause = at.is("conj") && sentence.hasChild(at, w -> w.is("aux"));
            at = head;
        }
        return event;
    }

    /** "will quit the deal if its flaws are not mended": a threat, not an exit. */
    private static boolean isConditioned(SentenceTree sentence, Word verb, Event event) {
        boolean undone = event.status() == Status.ENDED
                || event.status() == Status.SUSPENDED
                || event.status() == Status.IN_FORCE;
        return undone
                && sentence.hasChild(
                        verb, w -> (w.is("advcl") || w.is("dep")) && sentence.hasChild(w, EventClimb::isCondition));
    }

    /** "As soon as it has been approved": it has not been yet; "as soon as it was approved" tells that it was. */
    private static boolean isAwaited(SentenceTree sentence, Word verb) {
        boolean present =
                verb.tag().equals("VBZ") || sentence.hasChild(verb, w -> w.is("aux") && PRESENT.contains(w.lower()));
        for (int i = verb.index() - 1; present && i >= Math.max(2, verb.index() - NEAR); i--) {
            boolean soon = sentence.word(i - 1).lower().equals("soon")
                    && sentence.word(i - 2).lower().equals("as");
            if (soon && sentence.word(i).lower().equals("as")) {
                return true;
            }
        }
        return false;
    }

    /** The parser takes "once" for an adverb. */
    private static boolean isCondition(Word word) {
        String text = word.lower();
        return (word.is("mark") && CONDITIONS.contains(text)) || (word.is("advmod") && text.equals("once"));
    }

    /** "Withdraws his decision to end the pact", "has no plan to end it": wherever the tree has hung the infinitive. */
    private static boolean isUndoneDecision(SentenceTree sentence, Word at, Word head) {
        boolean infinitive = at.index() >= 2
                && at.tag().equals("VB")
                && sentence.word(at.index() - 1).tag().equals("TO");
        Word decision = infinitive ? sentence.word(at.index() - 2) : at;
        if (!DECISIONS.contains(decision.headword())) {
            return false;
        }
        boolean none = infinitive
                && sentence.hasChild(decision, w -> w.is("det") && w.lower().equals("no"));
        boolean object = decision.is("obj") || decision.is("nsubj:pass");
        return none || (object && decision.head() == head.index() && UNDOING.contains(head.headword()));
    }

    /** What the word before an infinitive's "to" does to it, wherever the tree has hung it: "refusal to renew". */
    private PactLexicon.@Nullable Embedding astray(SentenceTree sentence, Word verb, @Nullable Word head) {
        int to = verb.index() - 1;
        boolean infinitive =
                verb.tag().equals("VB") && to >= 1 && sentence.word(to).tag().equals("TO");
        Word before = infinitive ? sentence.word(to - 1) : null;
        return before == null || before.equals(head) ? null : lexicon.embedding(before.headword());
    }

    /** One step up: what the link from {@code at} to its head does to the event. */
    private Event embedded(SentenceTree sentence, Event event, Word at, Word head, boolean followUp) {
        String lemma = head.headword();
        // "expires following Norway's refusal to renew it"
        if (at.is("advcl") && at.tag().equals("VBG") && at.lower().equals("following")) {
            return event.asBackground();
        }
        // "vote in favour of ratifying": not the favour that one asks for
        if (head.isNoun()
                && FAVOUR.contains(lemma)
                && sentence.preposition(head).equals("in")) {
            return event;
        }
        if (at.is("advcl")) {
            return clause(sentence, event, at, lemma, followUp);
        }
        // "in return for the Russians signing the treaty"
        boolean gerund = at.is("acl") && !at.is("acl:relcl") && at.tag().equals("VBG");
        if (gerund && GERUND_BACKGROUND.contains(sentence.preposition(head))) {
            return event.asBackground();
        }
        if (at.is("obl") || at.is("nmod")) {
            String preposition = sentence.preposition(at);
            if (BACKGROUND_MARKS.contains(preposition)
                    || Set.of("despite", "under", "following").contains(preposition)) {
                return event.asBackground();
            }
            if (event.status() == Status.BREACHED && lexicon.embedding(lemma) == PactLexicon.Embedding.ALLEGED) {
                return Modality.alleged(event);
            }
            if (!head.isVerb() || lexicon.embedding(lemma) == null) {
                boolean reason = at.isNoun() && !at.equals(event.predicate()) && REASONS.contains(preposition);
                if (reason) {
                    return event.asBackground();
                }
                return at.isVerb() || event.status() == Status.BREACHED ? event : nominalUse(event, head, preposition);
            }
        }
        // "the treaty to join the bloc" tells what it is for
        boolean purpose = event.status() == Status.IN_FORCE && at.tag().equals("VB") && !at.is("ccomp");
        if (purpose
                && ((head.isNoun() && lexicon.strength(lemma) != null)
                        || lexicon.status("object", lemma) == Status.SIGNED)) {
            return event.asBackground();
        }
        boolean complement = at.is("xcomp")
                || at.is("ccomp")
                || at.is("acl")
                || at.is("csubj")
                || at.is("obj")
                || at.is("obl")
                || at.is("nmod");
        if (!complement || at.is("acl:relcl")) {
            return event;
        }
        if (at.is("ccomp") && event.status() == Status.BREACHED && SpeechVerbs.SAYING.contains(lemma)) {
            return Modality.alleged(event);
        }
        boolean object = at.is("obj") || at.is("obl") || at.is("nmod");
        boolean idle = TO_DO.contains(lemma) && (object || at.is("acl"));
        // "deny reports that they would suspend it"
        if (object && lexicon.embedding(lemma) == PactLexicon.Embedding.DENIED && HEARD.contains(at.headword())) {
            return Modality.apply(event, PactLexicon.Embedding.DENIED);
        }
        PactLexicon.Embedding embedding =
                idle || (object && !at.equals(event.predicate())) ? null : lexicon.embedding(lemma);
        if (embedding == null
                || (at.is("ccomp")
                        && embedding == PactLexicon.Embedding.ALLEGED
                        && event.status() != Status.BREACHED)) {
            return event;
        }
        // "had promised to reach a deal": what came of it is told elsewhere
        boolean overtaken = OVERTAKEN.contains(embedding)
                && !DECIDING.contains(lemma)
                && sentence.hasChild(head, w -> w.is("aux") && w.lower().equals("had"));
        if (overtaken) {
            return event.with(Status.MENTIONED, Certainty.PLANNED);
        }
        if (WISHING.contains(lemma) && hasDeadline(sentence, event.predicate())) {
            return Modality.planned(event);
        }
        boolean agreeing = DECIDING.contains(lemma) && !Memberships.isJoining(event.predicate());
        return agreeing ? Modality.agreedTo(event) : Modality.apply(event, embedding);
    }

    /** "Wants to sign it by the end of May". */
    private static boolean hasDeadline(SentenceTree sentence, Word verb) {
        return sentence.children(verb, "obl")
                .anyMatch(w -> sentence.preposition(w).equals("by") && TimeWords.isTime(w));
    }

    /** A nominal event that is only a circumstance of something else is no news of its own. */
    private static Event nominalUse(Event event, Word head, String preposition) {
        boolean circumstance =
                Set.of("over", "about", "for", "amid", "on", "through", "with").contains(preposition);
        return circumstance && event.predicate().isNoun() && event.status() != Status.NEGOTIATING && head.isVerb()
                ? event.asBackground()
                : event;
    }

    private Event clause(SentenceTree sentence, Event event, Word at, String lemmaOfHead, boolean followUp) {
        String mark = sentence.children(at).stream()
                .filter(w -> w.is("mark") || w.is("case"))
                .map(Word::lower)
                .findFirst()
                .orElse("");
        boolean when = sentence.hasChild(at, w -> w.is("advmod") && w.lower().equals("when"));
        boolean accusation = lexicon.embedding(lemmaOfHead) == PactLexicon.Embedding.ALLEGED;
        if (event.status() == Status.BREACHED && accusation && !BACKGROUND_MARKS.contains(mark)) {
            return Modality.alleged(event);
        }
        if (CONDITIONS.contains(mark) || sentence.hasChild(at, EventClimb::isCondition)) {
            return new Event(Status.MENTIONED, false, Certainty.POSSIBLE, event.predicate(), event.background());
        }
        if (followUp && ClauseMarks.DONE.contains(mark)) {
            return event;
        }
        if (BACKGROUND_MARKS.contains(mark) || mark.equals("for")) {
            return event.asBackground();
        }
        if (when && !sentence.hasChild(at, w -> w.is("nsubj") || w.is("nsubj:pass"))) {
            return new Event(Status.MENTIONED, false, Certainty.POSSIBLE, event.predicate(), false);
        }
        PactLexicon.Embedding gerund =
                at.tag().equals("VBG") && !mark.isEmpty() ? lexicon.embedding(lemmaOfHead) : null;
        if (gerund != null) {
            return Modality.apply(event, gerund);
        }
        if (mark.equals("to")) {
            PactLexicon.Embedding embedding = lexicon.embedding(lemmaOfHead);
            return embedding == null ? Modality.planned(event) : Modality.apply(event, embedding);
        }
        return event;
    }

    private static boolean isNegated(SentenceTree sentence, Word word) {
        return sentence.hasChild(
                word,
                w -> Set.of("not", "n't", "never", "n’t", "neither").contains(w.lower())
                        || (w.is("mark") && w.lower().equals("without")));
    }

    private static boolean hasAuxiliary(SentenceTree sentence, Word word, Set<String> forms) {
        return sentence.hasChild(word, w -> w.is("aux") && forms.contains(w.lower()));
    }

    private static boolean hasAdverb(SentenceTree sentence, Word word, Set<String> adverbs) {
        return sentence.hasChild(word, w -> w.is("advmod") && adverbs.contains(w.lower()));
    }
}
