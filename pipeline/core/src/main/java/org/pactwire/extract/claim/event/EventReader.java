package org.pactwire.extract.claim.event;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.Consent;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/**
 * Reads what happens to a pact: goes from its noun to the predicate that governs it, and looks up what this predicate
 * tells of a pact in that place. What stands above the predicate is left to {@link EventClimb}.
 */
public final class EventReader {
    private static final Set<String> CARRIERS = Set.of(
            "term",
            "text",
            "wording",
            "draft",
            "version",
            "phase",
            "part",
            "stage",
            "series",
            "package",
            "set",
            "number",
            "detail",
            "provision",
            "article",
            "clause",
            "condition",
            "copy",
            "form",
            "kind",
            "type",
            "couple",
            "pair",
            "raft",
            "string",
            "dozen",
            "round",
            "first",
            "second",
            "third",
            "one",
            "two",
            "three",
            "all",
            "both",
            "each",
            "most",
            "some",
            "bid",
            "page",
            "application");
    private static final Set<String> AGREEMENTS =
            Set.of("agreement", "deal", "accord", "pact", "understanding", "compromise", "consensus");
    private static final Set<String> CONTENT_PREPOSITIONS = Set.of("on", "for", "over", "about", "to", "regarding");

    private static final Set<String> INSIDE_PHRASE =
            Set.of("DT", "JJ", "JJR", "JJS", "CC", "CD", "HYPH", "PRP$", "POS", ",");
    private static final Set<String> WITNESSES = Set.of("witness", "mediator", "broker", "guarantor", "host");

    /** "Its participation in the treaty": to suspend the one is to suspend the other. */
    private static final Set<String> SHARES = Set.of(
            "participation",
            "membership",
            "involvement",
            "compliance",
            "implementation",
            "role",
            "adherence",
            "part",
            "share");

    /** What can be told of a share in a pact or a duty under it, and is then told of the pact. */
    private static final Set<Status> PART_ENDS = Set.of(Status.SUSPENDED, Status.BREACHED, Status.ENDED);

    private static final Set<String> DUTIES = Set.of("obligation", "commitment", "requirement", "duty", "limit");

    private static final Set<String> FAVOUR = Set.of("favour", "favor");
    /** "Enters into force", "takes effect". */
    private static final Set<String> ENTERING = Set.of("take", "enter", "come", "go", "put");

    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

    private final PactLexicon lexicon;
    private final EventClimb climb;
    private final Predicates predicates;
    private final NominalOutcomes outcomes;

    public EventReader(PactLexicon lexicon) {
        this.lexicon = lexicon;
        this.climb = new EventClimb(lexicon);
        this.predicates = new Predicates(lexicon);
        this.outcomes = new NominalOutcomes(predicates);
    }

    /**
     * What is told of a pact's noun.
     *
     * @param followUp the article has told what is new: what a clause says of the time before is a fact of its own
     */
    public Event read(SentenceTree sentence, Word noun, boolean followUp) {
        Event event = whatHappens(sentence, noun, followUp);
        sentence.trail().tell(noun.index(), event::inWords);
        return event;
    }

    private Event whatHappens(SentenceTree sentence, Word noun, boolean followUp) {
        Event event = governing(sentence, noun, 0);
        if (event == null) {
            event = Predicates.weHave(sentence, noun);
        }
        if (event == null) {
            event = adjacent(sentence, noun);
        }
        if (event == null) {
            Event own = participle(sentence, noun);
            return own == null ? Event.mentioned(headOrSelf(sentence, noun)) : own;
        }
        boolean none = hasChild(sentence, noun, "det", "no") && !event.background();
        if (sentence.holds(EventRule.NO_PACT, noun, none)) {
            event = Modality.negated(event, false);
        }
        return isMade(event) && isWitnessed(sentence, event.predicate())
                ? event.asBackground()
                : climb.climb(sentence, event, followUp);
    }

    /** A signing without a noun for what is signed. */
    public Event signing(SentenceTree sentence, Word verb) {
        return climb(sentence, Event.fact(Status.SIGNED, verb));
    }

    private static boolean isMade(Event event) {
        return event.status() == Status.SIGNED || event.status() == Status.AGREED || event.status() == Status.PLANNED;
    }

    /** Who signs as a witness tells nothing new of the pact. */
    private static boolean isWitnessed(SentenceTree sentence, Word predicate) {
        return sentence.holds(
                EventRule.SIGNS_AS_WITNESS,
                predicate,
                sentence.children(predicate, "obl")
                        .anyMatch(w -> sentence.preposition(w).equals("as") && WITNESSES.contains(w.headword())));
    }

    /** The event that the pact's noun takes part in, before modality; null if its governor tells none. */
    private @Nullable Event governing(SentenceTree sentence, Word noun, int depth) {
        Word head = sentence.head(noun);
        if (head == null || depth > 6) {
            return null;
        }
        boolean joined = noun.is("conj") || noun.is("appos") || noun.is("flat");
        if (sentence.holds(EventRule.SHARED_BY_PACTS, noun, joined)) {
            return governing(sentence, head, depth + 1);
        }
        if (noun.is("nsubj")) {
            Event raised = raised(sentence, noun, head);
            if (raised != null) {
                return raised;
            }
        }
        if (sentence.holds(EventRule.PACT_GIVEN_CONSENT, noun, noun.is("iobj") && Consent.isGiven(sentence, head))) {
            return Event.fact(Status.RATIFIED, head);
        }
        if (noun.is("obj") || noun.is("iobj") || noun.is("nsubj:pass")) {
            if (Predicates.isPutIntoForce(sentence, head)) {
                return Event.fact(Status.IN_FORCE, head);
            }
            return sentence.found(EventRule.DONE_TO_PACT, noun, predicates.of(sentence, head, "object"));
        }
        if (noun.is("nsubj")) {
            return subject(sentence, noun, head);
        }
        String preposition = sentence.preposition(noun);
        if (Pens.PREPOSITIONS.contains(preposition) && Pens.arePutBeside(sentence, head)) {
            return Event.fact(Status.SIGNED, head);
        }
        Status answer = Predicates.answer(sentence, head, preposition);
        if (answer != null) {
            return Event.fact(answer, head);
        }
        if (noun.is("obl") && (head.isVerb() || head.tag().startsWith("JJ"))) {
            Event talks = outcomes.ofTalksBeside(sentence, head, noun, preposition);
            if (talks != null) {
                return talks;
            }
            Word breach = preposition.equals("under") ? breachBelow(sentence, head, noun) : null;
            if (breach != null) {
                return Event.fact(Status.BREACHED, breach);
            }
            return sentence.found(EventRule.VERB_WITH_PREPOSITION, noun, predicates.of(sentence, head, preposition));
        }
        Word above = sentence.head(head);
        if (noun.is("obl") && !head.isNoun() && above != null && above.isVerb()) {
            return sentence.found(EventRule.HUNG_TO_PARTICLE, noun, predicates.of(sentence, above, preposition));
        }
        if (noun.is("nmod") || noun.is("compound") || noun.is("obl") || noun.is("nmod:poss")) {
            return nominal(sentence, noun, head, preposition, depth);
        }
        return null;
    }

    /** "Finds Norway in breach of its duties under the treaty": the breach is told of the treaty too. */
    private @Nullable Word breachBelow(SentenceTree sentence, Word verb, Word noun) {
        for (Word child : sentence.children(verb)) {
            boolean breach = child.index() < noun.index()
                    && child.isNoun()
                    && lexicon.status("noun-of", child.headword()) == Status.BREACHED;
            if (sentence.holds(EventRule.BREACH_UNDER_PACT, child, breach)) {
                return child;
            }
        }
        return null;
    }

    /** Where the tree lost the object, the verb just before the phrase still tells: "signs a Stabilisation and … Pact". */
    private @Nullable Event adjacent(SentenceTree sentence, Word noun) {
        for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 10); i--) {
            Word word = sentence.word(i);
            boolean participle = word.tag().equals("VBN") || word.tag().equals("VBG");
            if (word.isVerb() && (!participle || sentence.hasChild(word, w -> w.is("aux")))) {
                return sentence.found(EventRule.VERB_BEFORE_PHRASE, noun, predicates.of(sentence, word, "object"));
            }
            // the tree lost the phrase behind the preposition
            Word before = i > 0 && word.tag().equals("IN") ? sentence.word(i - 1) : null;
            if (before != null && before.isVerb()) {
                return sentence.found(
                        EventRule.VERB_AND_PREPOSITION_BEFORE_PHRASE,
                        noun,
                        predicates.of(sentence, before, word.lower()));
            }
            boolean premodifier = word.isNoun() || word.isVerb() || INSIDE_PHRASE.contains(word.tag());
            if (!premodifier) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Event nominal(SentenceTree sentence, Word noun, Word head, String preposition, int depth) {
        String lemma = head.headword();
        boolean modifier = noun.is("compound") || noun.is("nmod:poss");
        Status status = modifier
                ? sentence.found(
                        EventRule.PACT_BEFORE_EVENT_NOUN,
                        noun,
                        firstNonNull(lexicon.status("noun-of", lemma), lexicon.status("noun-on", lemma)))
                : sentence.found(EventRule.EVENT_NOUN, noun, lexicon.status("noun-" + preposition, lemma));
        if (status != null) {
            return outcomes.of(sentence, head, status);
        }
        Word voting = FAVOUR.contains(lemma) ? sentence.head(head) : null;
        if (voting != null
                && sentence.holds(
                        EventRule.VOTES_IN_FAVOUR, noun, voting.lemma().equals("vote"))) {
            return Event.fact(Status.RATIFIED, voting);
        }
        boolean share =
                SHARES.contains(lemma) && Set.of("in", "of", "with", "to").contains(preposition);
        boolean duty =
                DUTIES.contains(lemma) && Set.of("under", "of", "to", "in").contains(preposition);
        if (sentence.holds(EventRule.SHARE_IN_PACT, noun, share)
                || sentence.holds(EventRule.DUTY_UNDER_PACT, noun, duty)) {
            Event event = governing(sentence, head, depth + 1);
            return event != null && PART_ENDS.contains(event.status()) ? event : null;
        }
        boolean carrier =
                (CARRIERS.contains(lemma) || head.tag().equals("CD")) && (preposition.equals("of") || modifier);
        boolean frame = AGREEMENTS.contains(lemma) && CONTENT_PREPOSITIONS.contains(preposition);
        if (sentence.holds(EventRule.CARRIES_PACT, noun, carrier)
                || sentence.holds(EventRule.AGREEMENT_ON_PACT, noun, frame)) {
            return governing(sentence, head, depth + 1);
        }
        Word above = sentence.head(head);
        return above != null && above.isVerb() && (head.is("obj") || head.is("obl"))
                ? sentence.found(EventRule.HUNG_TO_OBJECT, noun, predicates.of(sentence, above, preposition))
                : null;
    }

    /** "The deal is expected to be signed", "is scheduled to expire": what is expected tells the event. */
    private @Nullable Event raised(SentenceTree sentence, Word noun, Word head) {
        if (lexicon.embedding(head.headword()) == null) {
            return null;
        }
        for (Word child : sentence.children(head)) {
            if (child.is("xcomp") && child.isVerb()) {
                boolean passive = sentence.hasChild(child, w -> w.is("aux:pass"));
                return sentence.found(
                        EventRule.EXPECTED_OF_PACT,
                        noun,
                        predicates.of(sentence, child, passive ? "object" : "subject"));
            }
        }
        return null;
    }

    /** The pact does something: it takes effect, expires, is dead. */
    @Nullable
    Event subject(SentenceTree sentence, Word noun, Word head) {
        for (Word child : sentence.children(head)) {
            boolean force = (child.is("obj") || child.is("obl"))
                    && Predicates.IN_FORCE_NOUNS.contains(child.lemma().toLowerCase(Locale.ROOT))
                    && head.isVerb();
            if (sentence.holds(EventRule.TAKES_EFFECT, head, force && ENTERING.contains(head.lemma()))) {
                return Event.fact(Status.IN_FORCE, head);
            }
        }
        if (Predicates.isNowBinding(sentence, head)) {
            return Event.fact(Status.IN_FORCE, head);
        }
        boolean over = head.lemma().equals("be") && hasChild(sentence, head, "advmod", "over");
        if (sentence.holds(EventRule.IS_OVER, head, over)) {
            return Event.fact(Status.ENDED, head);
        }
        // the tree takes the pact for what was reached
        Event before = sentence.found(EventRule.VERB_BEFORE_SUBJECT, noun, adjacent(sentence, noun));
        if (before != null) {
            return before;
        }
        boolean dropped = head.tag().equals("VBN") && !sentence.hasChild(head, w -> w.is("aux"));
        if (sentence.holds(EventRule.AUXILIARY_DROPPED, head, dropped)) {
            Event event = predicates.of(sentence, head, "object");
            boolean clauseGoesOn = sentence.hasChild(
                    head,
                    w -> FINITE.contains(w.tag())
                            && w.index() > head.index()
                            && (w.is("conj")
                                    || w.is("dep")
                                    || w.is("parataxis")
                                    || !sentence.hasChild(w, c -> c.is("nsubj"))));
            return event != null && sentence.holds(EventRule.CLAUSE_GOES_ON, head, clauseGoesOn)
                    ? event.asBackground()
                    : event;
        }
        boolean purpose = sentence.hasChild(head, w -> w.is("mark") && w.lower().equals("to"));
        return sentence.holds(EventRule.PACT_TO_DO, head, purpose)
                ? null
                : sentence.found(EventRule.PACT_DOES, noun, predicates.of(sentence, head, "subject"));
    }

    /** "the deal signed in 2015", "a treaty which was never ratified": tells which pact is meant. */
    private @Nullable Event participle(SentenceTree sentence, Word noun) {
        boolean root = noun.head() < 0;
        for (Word child : PastClauses.of(sentence, noun)) {
            if (child.isVerb()) {
                Event event = sentence.found(EventRule.TELLS_WHICH, noun, predicates.of(sentence, child, "object"));
                if (event != null) {
                    boolean headline = root && !child.is("acl:relcl");
                    return sentence.holds(EventRule.PACT_AS_SENTENCE, noun, headline) ? event : event.asBackground();
                }
            }
        }
        return null;
    }

    /** What clauses of a pact's noun tell of its past: "that was signed in May"; null for nothing. */
    public @Nullable Event past(SentenceTree sentence, Word noun) {
        for (Word child : PastClauses.of(sentence, noun)) {
            if (!child.isVerb() || isWitnessed(sentence, child)) {
                continue;
            }
            boolean relative = child.is("acl:relcl");
            boolean whichDoes = sentence.holds(
                    EventRule.WHICH_DOES,
                    child,
                    relative
                            && sentence.hasChild(
                                    child, w -> w.is("nsubj") && w.tag().startsWith("W"))
                            && !sentence.hasChild(child, w -> w.is("aux:pass")));
            // the tagger takes "concluded" for a past tense
            boolean past = child.tag().equals("VBD") && !sentence.hasChild(child, w -> w.is("nsubj"));
            boolean told = sentence.holds(EventRule.RELATIVE_CLAUSE_OF_PAST, child, relative)
                    || sentence.holds(
                            EventRule.PARTICIPLE_OF_PAST,
                            child,
                            !relative && child.tag().equals("VBN"))
                    || sentence.holds(EventRule.TAGGED_AS_PAST_TENSE, child, !relative && past);
            Event event = told ? predicates.of(sentence, child, whichDoes ? "subject" : "object") : null;
            if (event != null) {
                Event own = climb.own(sentence, event);
                return own.status() == Status.MENTIONED
                        ? null
                        : new Event(own.status(), own.alleged(), own.certainty(), child, true);
            }
        }
        return null;
    }

    /** Lets all that stands above the predicate change what it tells. */
    public Event climb(SentenceTree sentence, Event start) {
        return climb(sentence, start, false);
    }

    public Event climb(SentenceTree sentence, Event start, boolean followUp) {
        return climb.climb(sentence, start, followUp);
    }

    /** What a verb tells of a pact to which it is done. */
    @Nullable
    Event ofObject(SentenceTree sentence, Word verb) {
        return predicates.of(sentence, verb, "object");
    }

    private static boolean hasChild(SentenceTree sentence, Word word, String relation, String text) {
        return sentence.hasChild(word, w -> w.is(relation) && w.lower().equals(text));
    }

    private static Word headOrSelf(SentenceTree sentence, Word word) {
        Word head = sentence.head(word);
        return head == null ? word : head;
    }

    private static @Nullable Status firstNonNull(@Nullable Status a, @Nullable Status b) {
        return a != null ? a : b;
    }
}
