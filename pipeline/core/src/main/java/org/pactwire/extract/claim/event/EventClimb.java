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
    private static final Set<String> NOT = Set.of("not", "n't", "never", "n’t", "neither");
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

    /** Before an event noun, beside {@link #BACKGROUND_MARKS}: "under the treaty". */
    private static final Set<String> UNDER = Set.of("despite", "under", "following");

    private static final Set<String> CIRCUMSTANCES = Set.of("over", "about", "for", "amid", "on", "through", "with");

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
        boolean unreal = !auxiliarySeen
                && hasAuxiliary(sentence, at, UNREAL)
                && sentence.hasChild(at, w -> w.is("aux") && w.lower().equals("have"));
        if (sentence.holds(EventRule.WOULD_HAVE, at, unreal)) {
            return event.with(Status.MENTIONED, Certainty.POSSIBLE);
        }
        boolean will = !auxiliarySeen && sentence.holds(EventRule.WILL, at, hasAuxiliary(sentence, at, FUTURE));
        Event told = will ? Modality.planned(event) : event;
        if (isNegated(sentence, at)) {
            boolean purpose = event.status() == Status.AGREED
                    && at.lemma().equals("make")
                    && sentence.hasChild(
                            at, w -> (w.is("advcl") || w.is("xcomp")) && w.tag().equals("VB"));
            if (sentence.holds(EventRule.NOT_MADE_FOR, at, purpose)) {
                return event.asBackground();
            }
            boolean keeping = event.status() == Status.BREACHED && Unkept.isKeeping(at);
            if (!sentence.holds(EventRule.NOT_IS_THE_BREACH, at, keeping)) {
                return Modality.negated(told, will);
            }
        }
        boolean may = !auxiliarySeen && sentence.holds(EventRule.MAY, at, hasAuxiliary(sentence, at, POSSIBLE));
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
            auxiliarySeen |= sentence.holds(
                    EventRule.AUXILIARY_ABOVE_COUNTS_NOT,
                    at,
                    isClause(sentence, at) && sentence.hasChild(at, w -> w.is("aux")));
            boolean hearsay = event.status() == Status.BREACHED && hasAdverb(sentence, at, HEARSAY);
            if (sentence.holds(EventRule.REPORTEDLY, at, hearsay)) {
                event = Modality.alleged(event);
            }
            boolean loose = at.is("dep") && sentence.hasChild(at, w -> isCondition(sentence, w));
            if (sentence.holds(EventRule.CONDITION_LEFT_OVER, at, loose)
                    || isConditioned(sentence, at, event)
                    || isAwaited(sentence, at)) {
                return event.with(Status.MENTIONED, Certainty.POSSIBLE);
            }
            if (event.background()) {
                return event;
            }
            Word head = sentence.head(at);
            boolean relative = at.is("acl:relcl") && at.equals(event.predicate());
            if (sentence.holds(EventRule.RELATIVE_CLAUSE_STANDS_ALONE, at, relative)) {
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
            ownClause = sentence.holds(
                    EventRule.JOINED_WITH_OWN_AUXILIARY, at, at.is("conj") && sentence.hasChild(at, w -> w.is("aux")));
            at = head;
        }
        return event;
    }

    /** "will quit the deal if its flaws are not mended": a threat, not an exit. */
    private static boolean isConditioned(SentenceTree sentence, Word verb, Event event) {
        boolean undone = event.status() == Status.ENDED
                || event.status() == Status.SUSPENDED
                || event.status() == Status.IN_FORCE;
        return sentence.holds(
                EventRule.UNDONE_ON_CONDITION,
                verb,
                undone
                        && sentence.hasChild(
                                verb,
                                w -> (w.is("advcl") || w.is("dep"))
                                        && sentence.hasChild(w, c -> isCondition(sentence, c))));
    }

    /** "As soon as it has been approved": it has not been yet; "as soon as it was approved" tells that it was. */
    private static boolean isAwaited(SentenceTree sentence, Word verb) {
        boolean present =
                verb.tag().equals("VBZ") || sentence.hasChild(verb, w -> w.is("aux") && PRESENT.contains(w.lower()));
        for (int i = verb.index() - 1; present && i >= Math.max(2, verb.index() - NEAR); i--) {
            boolean soon = sentence.word(i - 1).lower().equals("soon")
                    && sentence.word(i - 2).lower().equals("as");
            if (sentence.holds(
                    EventRule.AS_SOON_AS, verb, soon && sentence.word(i).lower().equals("as"))) {
                return true;
            }
        }
        return false;
    }

    /** The parser takes "once" for an adverb. */
    private static boolean isCondition(SentenceTree sentence, Word word) {
        String text = word.lower();
        return (word.is("mark") && CONDITIONS.contains(text))
                || sentence.holds(EventRule.ONCE_AS_ADVERB, word, word.is("advmod") && text.equals("once"));
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
        return sentence.holds(EventRule.NO_PLAN_TO, at, none)
                || sentence.holds(
                        EventRule.DECISION_WITHDRAWN,
                        at,
                        object && decision.head() == head.index() && UNDOING.contains(head.headword()));
    }

    /** What the word before an infinitive's "to" does to it, wherever the tree has hung it: "refusal to renew". */
    private PactLexicon.@Nullable Embedding astray(SentenceTree sentence, Word verb, @Nullable Word head) {
        int to = verb.index() - 1;
        boolean infinitive =
                verb.tag().equals("VB") && to >= 1 && sentence.word(to).tag().equals("TO");
        Word before = infinitive ? sentence.word(to - 1) : null;
        return before == null || before.equals(head)
                ? null
                : sentence.found(EventRule.WORD_BEFORE_INFINITIVE, verb, lexicon.embedding(before.headword()));
    }

    /** One step up: what the link from {@code at} to its head does to the event. */
    private Event embedded(SentenceTree sentence, Event event, Word at, Word head, boolean followUp) {
        String lemma = head.headword();
        boolean following =
                at.is("advcl") && at.tag().equals("VBG") && at.lower().equals("following");
        if (sentence.holds(EventRule.FOLLOWING, at, following)) {
            return event.asBackground();
        }
        boolean favoured = head.isNoun()
                && FAVOUR.contains(lemma)
                && sentence.preposition(head).equals("in");
        if (sentence.holds(EventRule.IN_FAVOUR_OF_DOING, at, favoured)) {
            return event;
        }
        if (at.is("advcl")) {
            return clause(sentence, event, at, lemma, followUp);
        }
        boolean gerund = at.is("acl") && !at.is("acl:relcl") && at.tag().equals("VBG");
        if (sentence.holds(
                EventRule.FOR_THEIR_DOING, at, gerund && GERUND_BACKGROUND.contains(sentence.preposition(head)))) {
            return event.asBackground();
        }
        if (at.is("obl") || at.is("nmod")) {
            String preposition = sentence.preposition(at);
            boolean circumstance = BACKGROUND_MARKS.contains(preposition) || UNDER.contains(preposition);
            if (sentence.holds(EventRule.AFTER_THE_EVENT, at, circumstance)) {
                return event.asBackground();
            }
            if (!head.isVerb() || lexicon.embedding(lemma) == null) {
                boolean reason = at.isNoun() && !at.equals(event.predicate()) && REASONS.contains(preposition);
                if (sentence.holds(EventRule.REASON_FOR_SOMETHING, at, reason)) {
                    return event.asBackground();
                }
                return at.isVerb() || event.status() == Status.BREACHED
                        ? event
                        : nominalUse(sentence, event, at, head, preposition);
            }
        }
        boolean purpose = event.status() == Status.IN_FORCE
                && at.tag().equals("VB")
                && !at.is("ccomp")
                && ((head.isNoun() && lexicon.strength(lemma) != null)
                        || lexicon.status("object", lemma) == Status.SIGNED);
        if (sentence.holds(EventRule.PACT_FOR_JOINING, at, purpose)) {
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
        boolean said = at.is("ccomp") && event.status() == Status.BREACHED && SpeechVerbs.SAYING.contains(lemma);
        if (sentence.holds(EventRule.BREACH_IS_SAID, at, said)) {
            return Modality.alleged(event);
        }
        boolean object = at.is("obj") || at.is("obl") || at.is("nmod");
        boolean reports =
                object && lexicon.embedding(lemma) == PactLexicon.Embedding.DENIED && HEARD.contains(at.headword());
        if (sentence.holds(EventRule.REPORTS_DENIED, at, reports)) {
            return Modality.apply(event, PactLexicon.Embedding.DENIED);
        }
        boolean idle = sentence.holds(EventRule.HAS_THE_EVENT, at, TO_DO.contains(lemma) && (object || at.is("acl")));
        boolean further = sentence.holds(EventRule.NOUN_OF_THE_EVENT, at, object && !at.equals(event.predicate()));
        PactLexicon.Embedding embedding = idle || further ? null : lexicon.embedding(lemma);
        boolean claimed =
                at.is("ccomp") && embedding == PactLexicon.Embedding.ALLEGED && event.status() != Status.BREACHED;
        if (embedding == null || sentence.holds(EventRule.CLAIMED_BUT_NO_BREACH, at, claimed)) {
            return event;
        }
        boolean overtaken = OVERTAKEN.contains(embedding)
                && !DECIDING.contains(lemma)
                && sentence.hasChild(head, w -> w.is("aux") && w.lower().equals("had"));
        if (sentence.holds(EventRule.HAD_PROMISED, at, overtaken)) {
            return event.with(Status.MENTIONED, Certainty.PLANNED);
        }
        if (WISHING.contains(lemma) && hasDeadline(sentence, event.predicate())) {
            return Modality.planned(event);
        }
        boolean agreeing = DECIDING.contains(lemma) && !Memberships.isJoining(event.predicate());
        if (sentence.holds(EventRule.AGREES_TO_DO, at, agreeing)) {
            return Modality.agreedTo(event);
        }
        return sentence.holds(EventRule.WORD_ABOVE, at, true) ? Modality.apply(event, embedding) : event;
    }

    /** "Wants to sign it by the end of May". */
    private static boolean hasDeadline(SentenceTree sentence, Word verb) {
        return sentence.holds(
                EventRule.WISH_WITH_DEADLINE,
                verb,
                sentence.children(verb, "obl")
                        .anyMatch(w -> sentence.preposition(w).equals("by") && TimeWords.isTime(w)));
    }

    /** A nominal event that is only a circumstance of something else is no news of its own. */
    private static Event nominalUse(SentenceTree sentence, Event event, Word at, Word head, String preposition) {
        boolean circumstance = CIRCUMSTANCES.contains(preposition)
                && event.predicate().isNoun()
                && event.status() != Status.NEGOTIATING
                && head.isVerb();
        return sentence.holds(EventRule.ABOUT_THE_EVENT, at, circumstance) ? event.asBackground() : event;
    }

    private Event clause(SentenceTree sentence, Event event, Word at, String lemmaOfHead, boolean followUp) {
        String mark = sentence.children(at).stream()
                .filter(w -> w.is("mark") || w.is("case"))
                .map(Word::lower)
                .findFirst()
                .orElse("");
        boolean when = sentence.hasChild(at, w -> w.is("advmod") && w.lower().equals("when"));
        boolean conditional = CONDITIONS.contains(mark) || sentence.hasChild(at, w -> isCondition(sentence, w));
        if (sentence.holds(EventRule.IF, at, conditional)) {
            return new Event(Status.MENTIONED, false, Certainty.POSSIBLE, event.predicate(), event.background());
        }
        if (sentence.holds(EventRule.AFTER_TOLD_NEWS, at, followUp && ClauseMarks.DONE.contains(mark))) {
            return event;
        }
        if (sentence.holds(
                EventRule.CLAUSE_OF_CIRCUMSTANCE, at, BACKGROUND_MARKS.contains(mark) || mark.equals("for"))) {
            return event.asBackground();
        }
        boolean whenever = when && !sentence.hasChild(at, w -> w.is("nsubj") || w.is("nsubj:pass"));
        if (sentence.holds(EventRule.WHEN_DOING, at, whenever)) {
            return new Event(Status.MENTIONED, false, Certainty.POSSIBLE, event.predicate(), false);
        }
        PactLexicon.Embedding embedding = lexicon.embedding(lemmaOfHead);
        boolean gerund = embedding != null && at.tag().equals("VBG") && !mark.isEmpty();
        boolean infinitive = embedding != null && mark.equals("to");
        if (embedding != null
                && (sentence.holds(EventRule.WORD_ABOVE_GERUND, at, gerund)
                        || sentence.holds(EventRule.WORD_ABOVE_CLAUSE, at, infinitive))) {
            return Modality.apply(event, embedding);
        }
        return sentence.holds(EventRule.IN_ORDER_TO, at, mark.equals("to")) ? Modality.planned(event) : event;
    }

    private static boolean isNegated(SentenceTree sentence, Word word) {
        return sentence.holds(EventRule.NOT, word, sentence.hasChild(word, w -> NOT.contains(w.lower())))
                || sentence.holds(
                        EventRule.WITHOUT_DOING,
                        word,
                        sentence.hasChild(word, w -> w.is("mark") && w.lower().equals("without")));
    }

    private static boolean hasAuxiliary(SentenceTree sentence, Word word, Set<String> forms) {
        return sentence.hasChild(word, w -> w.is("aux") && forms.contains(w.lower()));
    }

    private static boolean hasAdverb(SentenceTree sentence, Word word, Set<String> adverbs) {
        return sentence.hasChild(word, w -> w.is("advmod") && adverbs.contains(w.lower()));
    }
}
