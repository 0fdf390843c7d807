package org.pactwire.extract.claim;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Status;

/**
 * Reads what happens to a pact: climbs from its noun to the predicate that governs it, then from the predicate to the
 * root, and lets negation, modality, tense and embedding verbs change the status on the way.
 */
final class EventReader {
    private static final Set<String> CARRIERS = Set.of(
            "term",
            "text",
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
            "some");
    private static final Set<String> IN_FORCE_NOUNS = Set.of("force", "effect", "operation");
    private static final Set<String> BACKGROUND_MARKS = Set.of("since", "after", "before", "until", "because");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "once", "lest");
    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "wo", "should");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "must");

    private static final Set<String> INSIDE_PHRASE =
            Set.of("DT", "JJ", "JJR", "JJS", "CC", "CD", "HYPH", "PRP$", "POS", ",");
    private static final Set<String> PUTTING = Set.of("put", "set", "affix", "append", "add", "lend");
    private static final Set<String> PENS = Set.of("signature", "name", "pen", "initial", "seal");
    private static final Set<String> WITNESSES = Set.of("witness", "mediator", "broker", "guarantor", "host");
    private static final Set<String> UNDOING = Set.of("withdraw", "revoke", "rescind", "cancel", "annul");
    /** Verbs that put off what follows their "to", and tell nothing of their objects. */
    private static final Set<String> TO_DO = Set.of("have", "be", "need", "remain");

    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
    private static final Set<String> HEARSAY = Set.of("allegedly", "reportedly", "purportedly");

    private final PactLexicon lexicon;

    EventReader(PactLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Event read(ParsedSentence sentence, Word noun) {
        Event event = governing(sentence, noun, 0);
        if (event == null) {
            event = adjacent(sentence, noun);
        }
        if (event == null) {
            Event own = participle(sentence, noun);
            return own == null ? Event.mentioned(headOrSelf(sentence, noun)) : own;
        }
        if (hasChild(sentence, noun, "det", "no") && !event.background()) {
            event = Modality.negated(event, false);
        }
        return isWitnessed(sentence, event.predicate()) ? event.asBackground() : climb(sentence, event);
    }

    /** Who signs as a witness tells nothing new of the pact. */
    private static boolean isWitnessed(ParsedSentence sentence, Word predicate) {
        return sentence.children(predicate, "obl")
                .anyMatch(w -> preposition(sentence, w).equals("as") && WITNESSES.contains(PactNouns.lemma(w)));
    }

    /** The event that the pact's noun takes part in, before modality; null if its governor tells none. */
    private @Nullable Event governing(ParsedSentence sentence, Word noun, int depth) {
        Word head = sentence.head(noun);
        if (head == null || depth > 6) {
            return null;
        }
        if (noun.is("conj") || noun.is("appos") || noun.is("flat")) {
            return governing(sentence, head, depth + 1);
        }
        if (noun.is("nsubj")) {
            Event raised = raised(sentence, head);
            if (raised != null) {
                return raised;
            }
        }
        if (noun.is("obj") || noun.is("iobj") || noun.is("nsubj:pass")) {
            return predicate(head, "object");
        }
        if (noun.is("nsubj")) {
            return subject(sentence, noun, head);
        }
        String preposition = preposition(sentence, noun);
        if (preposition.equals("to") && isPen(sentence, head)) {
            return new Event(Status.SIGNED, false, Certainty.FACT, head, false);
        }
        if (noun.is("obl") && head.isVerb()) {
            return predicate(head, preposition);
        }
        if (noun.is("nmod") || noun.is("compound") || noun.is("obl") || noun.is("nmod:poss")) {
            return nominal(sentence, noun, head, preposition, depth);
        }
        return null;
    }

    /** Where the tree lost the object, the verb just before the phrase still tells: "signs a Stabilisation and … Pact". */
    private @Nullable Event adjacent(ParsedSentence sentence, Word noun) {
        for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 10); i--) {
            Word word = sentence.word(i);
            if (word.isVerb() && !word.tag().equals("VBN") && !word.tag().equals("VBG")) {
                return predicate(word, "object");
            }
            boolean premodifier = word.isNoun() || word.isVerb() || INSIDE_PHRASE.contains(word.tag());
            if (!premodifier) {
                return null;
            }
        }
        return null;
    }

    /** "put their names to", "set his signature to". */
    private static boolean isPen(ParsedSentence sentence, Word head) {
        Word verb = head.isVerb() ? head : sentence.head(head);
        return verb != null
                && PUTTING.contains(verb.lemma())
                && sentence.children(verb, "obj").anyMatch(w -> PENS.contains(PactNouns.lemma(w)));
    }

    private @Nullable Event nominal(ParsedSentence sentence, Word noun, Word head, String preposition, int depth) {
        String lemma = PactNouns.lemma(head);
        boolean modifier = noun.is("compound") || noun.is("nmod:poss");
        Status status = modifier
                ? firstNonNull(lexicon.status("noun-of", lemma), lexicon.status("noun-on", lemma))
                : lexicon.status("noun-" + preposition, lemma);
        if (status != null) {
            return outcome(sentence, head, status);
        }
        boolean carrier = CARRIERS.contains(lemma) || head.tag().equals("CD");
        if (carrier && (preposition.equals("of") || modifier)) {
            return governing(sentence, head, depth + 1);
        }
        // a preposition is often hung to the noun before it: "withdraw troops from the deal"
        Word above = sentence.head(head);
        if (above != null && above.isVerb() && (head.is("obj") || head.is("obl"))) {
            Event event = predicate(above, preposition);
            if (event != null) {
                return event;
            }
        }
        return null;
    }

    /**
     * What a noun that tells an event comes to with its verb: talks fail, are concluded or put on hold; a ratification is
     * withdrawn.
     */
    private Event outcome(ParsedSentence sentence, Word noun, Status status) {
        Word verb = sentence.head(noun);
        if (status == Status.NEGOTIATING && verb != null && verb.isVerb() && !noun.is("obl")) {
            String lemma = verb.lemma().toLowerCase(Locale.ROOT);
            if (Set.of("fail", "collapse", "founder", "break", "abandon", "reject", "quit")
                    .contains(lemma)) {
                return new Event(Status.REJECTED, false, Certainty.FACT, verb, false);
            }
            if (Set.of("conclude", "complete", "finalize", "finalise", "wrap").contains(lemma)) {
                return new Event(Status.AGREED, false, Certainty.FACT, verb, false);
            }
            if (Set.of("suspend", "postpone", "freeze", "halt", "pause").contains(lemma)) {
                return new Event(Status.SUSPENDED, false, Certainty.FACT, verb, false);
            }
        }
        boolean made = status == Status.RATIFIED || status == Status.SIGNED || status == Status.IN_FORCE;
        if (made && verb != null && noun.is("obj") && UNDOING.contains(verb.lemma())) {
            return new Event(Status.ENDED, false, Certainty.FACT, verb, false);
        }
        return new Event(status, false, Certainty.FACT, noun, false);
    }

    private @Nullable Event predicate(Word verb, String frame) {
        Status status = lexicon.status(frame, verb.lemma().toLowerCase(Locale.ROOT));
        return status == null ? null : new Event(status, false, Certainty.FACT, verb, false);
    }

    /** "The deal is expected to be signed", "is scheduled to expire": what is expected tells the event. */
    private @Nullable Event raised(ParsedSentence sentence, Word head) {
        if (lexicon.embedding(PactNouns.lemma(head)) == null) {
            return null;
        }
        for (Word child : sentence.children(head)) {
            if (child.is("xcomp") && child.isVerb()) {
                boolean passive = sentence.hasChild(child, w -> w.is("aux:pass"));
                return predicate(child, passive ? "object" : "subject");
            }
        }
        return null;
    }

    /** The pact does something: it takes effect, expires, is dead. */
    private @Nullable Event subject(ParsedSentence sentence, Word noun, Word head) {
        for (Word child : sentence.children(head)) {
            boolean complement = child.is("obj") || child.is("obl");
            if (complement && IN_FORCE_NOUNS.contains(child.lemma().toLowerCase(Locale.ROOT)) && head.isVerb()) {
                boolean enters = Set.of("take", "enter", "come", "go", "put").contains(head.lemma());
                return enters ? new Event(Status.IN_FORCE, false, Certainty.FACT, head, false) : null;
            }
        }
        // "violated the ceasefire reached in May": the tree takes the pact for what was reached
        Event before = adjacent(sentence, noun);
        if (before != null) {
            return before;
        }
        // "Deal signed": a passive whose auxiliary was dropped
        boolean dropped = head.tag().equals("VBN") && !sentence.hasChild(head, w -> w.is("aux"));
        if (dropped) {
            Event event = predicate(head, "object");
            boolean clauseGoesOn =
                    sentence.hasChild(head, w -> FINITE.contains(w.tag()) && !sentence.hasChild(w, c -> c.is("nsubj")));
            return event != null && clauseGoesOn ? event.asBackground() : event;
        }
        boolean purpose =
                sentence.hasChild(head, w -> w.is("mark") && PactNouns.lower(w).equals("to"));
        return purpose ? null : predicate(head, "subject");
    }

    /** "the deal signed in 2015", "a treaty which was never ratified": tells which pact is meant. */
    private @Nullable Event participle(ParsedSentence sentence, Word noun) {
        boolean root = noun.head() < 0;
        for (Word child : sentence.children(noun)) {
            if (child.is("acl") && child.isVerb()) {
                Event event = predicate(child, "object");
                if (event != null) {
                    return root && !child.is("acl:relcl") ? event : event.asBackground();
                }
            }
        }
        return null;
    }

    /** Lets all that stands above the predicate change what it tells. */
    Event climb(ParsedSentence sentence, Event start) {
        Event event = start;
        Word at = start.predicate();
        boolean auxiliarySeen = false;
        for (int steps = 0; steps < 8; steps++) {
            boolean copula = sentence.hasChild(at, w -> w.is("cop"));
            if (at.isVerb() || at.tag().equals("JJ") || copula) {
                boolean will = !auxiliarySeen && hasAuxiliary(sentence, at, FUTURE);
                boolean may = !auxiliarySeen && hasAuxiliary(sentence, at, POSSIBLE);
                auxiliarySeen |= sentence.hasChild(at, w -> w.is("aux"));
                if (will) {
                    event = Modality.planned(event);
                }
                if (isNegated(sentence, at)) {
                    event = Modality.negated(event, will);
                } else if (may) {
                    event = Modality.possible(event);
                }
            }
            if (event.status() == Status.BREACHED && hasAdverb(sentence, at, HEARSAY)) {
                event = Modality.alleged(event);
            }
            if (isConditioned(sentence, at, event)) {
                return event.with(Status.MENTIONED, Certainty.POSSIBLE);
            }
            if (event.background()) {
                return event;
            }
            Word head = sentence.head(at);
            PactLexicon.Embedding astray = astray(sentence, at, head);
            if (astray != null) {
                event = Modality.apply(event, astray);
            } else if (head != null) {
                event = embedded(sentence, event, at, head);
            }
            if (head == null) {
                return event;
            }
            at = head;
        }
        return event;
    }

    /** "will quit the deal if its flaws are not mended": a threat, not an exit. */
    private static boolean isConditioned(ParsedSentence sentence, Word verb, Event event) {
        boolean undone = event.status() == Status.ENDED
                || event.status() == Status.SUSPENDED
                || event.status() == Status.IN_FORCE;
        return undone
                && sentence.hasChild(
                        verb,
                        w -> w.is("advcl")
                                && sentence.hasChild(w, c -> c.is("mark") && CONDITIONS.contains(PactNouns.lower(c))));
    }

    /** What the word before an infinitive's "to" does to it, wherever the tree has hung it: "refusal to renew". */
    private PactLexicon.@Nullable Embedding astray(ParsedSentence sentence, Word verb, @Nullable Word head) {
        int to = verb.index() - 1;
        boolean infinitive =
                verb.tag().equals("VB") && to >= 1 && sentence.word(to).tag().equals("TO");
        Word before = infinitive ? sentence.word(to - 1) : null;
        return before == null || before.equals(head) ? null : lexicon.embedding(PactNouns.lemma(before));
    }

    /** One step up: what the link from {@code at} to its head does to the event. */
    private Event embedded(ParsedSentence sentence, Event event, Word at, Word head) {
        String lemma = PactNouns.lemma(head);
        if (at.is("advcl")) {
            return clause(sentence, event, at, lemma);
        }
        if (at.is("obl") || at.is("nmod")) {
            String preposition = preposition(sentence, at);
            if (BACKGROUND_MARKS.contains(preposition)
                    || Set.of("despite", "under", "following").contains(preposition)) {
                return event.asBackground();
            }
            if (event.status() == Status.BREACHED && lexicon.embedding(lemma) == PactLexicon.Embedding.ALLEGED) {
                return Modality.alleged(event);
            }
            if (!head.isVerb() || lexicon.embedding(lemma) == null) {
                return at.isVerb() || event.status() == Status.BREACHED ? event : nominalUse(event, head, preposition);
            }
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
        if (at.is("ccomp") && event.status() == Status.BREACHED && CircumstanceReader.SPEECH.contains(lemma)) {
            return Modality.alleged(event);
        }
        boolean object = at.is("obj") || at.is("obl") || at.is("nmod");
        boolean idle = TO_DO.contains(lemma) && (object || at.is("acl"));
        PactLexicon.Embedding embedding =
                idle || (object && !at.equals(event.predicate())) ? null : lexicon.embedding(lemma);
        if (embedding == null
                || (at.is("ccomp")
                        && embedding == PactLexicon.Embedding.ALLEGED
                        && event.status() != Status.BREACHED)) {
            return event;
        }
        return Modality.apply(event, embedding);
    }

    /** A nominal event that is only a circumstance of something else is no news of its own. */
    private static Event nominalUse(Event event, Word head, String preposition) {
        boolean circumstance =
                Set.of("over", "about", "for", "amid", "on", "through", "with").contains(preposition);
        return circumstance && event.predicate().isNoun() && event.status() != Status.NEGOTIATING && head.isVerb()
                ? event.asBackground()
                : event;
    }

    private Event clause(ParsedSentence sentence, Event event, Word at, String lemmaOfHead) {
        String mark =
                sentence.children(at, "mark").map(PactNouns::lower).findFirst().orElse("");
        boolean when =
                sentence.hasChild(at, w -> w.is("advmod") && PactNouns.lower(w).equals("when"));
        boolean accusation = lexicon.embedding(lemmaOfHead) == PactLexicon.Embedding.ALLEGED;
        if (event.status() == Status.BREACHED && accusation && !BACKGROUND_MARKS.contains(mark)) {
            return Modality.alleged(event);
        }
        if (CONDITIONS.contains(mark)) {
            return new Event(Status.MENTIONED, false, Certainty.POSSIBLE, event.predicate(), event.background());
        }
        if (BACKGROUND_MARKS.contains(mark) || mark.equals("for")) {
            return event.asBackground();
        }
        if (when && !sentence.hasChild(at, w -> w.is("nsubj") || w.is("nsubj:pass"))) {
            return new Event(Status.MENTIONED, false, Certainty.POSSIBLE, event.predicate(), false);
        }
        if (mark.equals("to")) {
            PactLexicon.Embedding embedding = lexicon.embedding(lemmaOfHead);
            return embedding == null ? Modality.planned(event) : Modality.apply(event, embedding);
        }
        return event;
    }

    private static boolean isNegated(ParsedSentence sentence, Word word) {
        return sentence.hasChild(
                word,
                w -> Set.of("not", "n't", "never", "n’t", "neither").contains(PactNouns.lower(w))
                        || (w.is("mark") && PactNouns.lower(w).equals("without")));
    }

    private static boolean hasAuxiliary(ParsedSentence sentence, Word word, Set<String> forms) {
        return sentence.hasChild(word, w -> w.is("aux") && forms.contains(PactNouns.lower(w)));
    }

    private static boolean hasAdverb(ParsedSentence sentence, Word word, Set<String> adverbs) {
        return sentence.hasChild(word, w -> w.is("advmod") && adverbs.contains(PactNouns.lower(w)));
    }

    private static boolean hasChild(ParsedSentence sentence, Word word, String relation, String text) {
        return sentence.hasChild(word, w -> w.is(relation) && PactNouns.lower(w).equals(text));
    }

    /** The preposition of a phrase, in lower case; empty for none. A fixed phrase gives its last word. */
    static String preposition(ParsedSentence sentence, Word noun) {
        return sentence.children(noun, "case").map(PactNouns::lower).findFirst().orElse("");
    }

    private static Word headOrSelf(ParsedSentence sentence, Word word) {
        Word head = sentence.head(word);
        return head == null ? word : head;
    }

    private static @Nullable Status firstNonNull(@Nullable Status a, @Nullable Status b) {
        return a != null ? a : b;
    }
}
