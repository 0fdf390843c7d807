package org.pactwire.extract.claim.event;

import java.util.Set;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.claim.words.SpeechVerbs;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Status;

/**
 * Tells what is only said against somebody, wherever the tree has hung it: "accused Peru of flouting the truce",
 * "denounced Chile for breaking it", "called the raid a breach of the treaty", "the truce was broken, Lima said".
 */
final class Accusations {
    /** Who does this to another speaks against him. */
    private static final Set<String> BLAMING = Set.of(
            "accuse",
            "charge",
            "blame",
            "allege",
            "suspect",
            "sue",
            "denounce",
            "condemn",
            "criticise",
            "criticize",
            "decry",
            "castigate",
            "lambast",
            "lambaste",
            "berate",
            "rebuke",
            "reproach",
            "reprimand",
            "chide",
            "slam",
            "blast",
            "fault",
            "scold",
            "deplore",
            "protest",
            "complain",
            "indict");

    private static final Set<String> BLAME = Set.of(
            "accusation",
            "allegation",
            "charge",
            "claim",
            "complaint",
            "blame",
            "recrimination",
            "reproach",
            "protest",
            "condemnation",
            "criticism",
            "suspicion");

    /** What is not presupposed: who is blamed for leaving a pact has left it, who is accused of it may not have. */
    private static final Set<String> ACCUSING = Set.of("accuse", "accusation", "allege", "allegation", "suspect");

    private static final Set<String> JUDGING = Set.of(
            "call",
            "describe",
            "label",
            "brand",
            "term",
            "dub",
            "portray",
            "regard",
            "view",
            "see",
            "consider",
            "deem",
            "characterise",
            "characterize",
            "depict");

    /** Verbs that say something beside those of {@link SpeechVerbs#SAYING}. */
    private static final Set<String> HOLDING = Set.of(
            "contend",
            "assert",
            "maintain",
            "complain",
            "protest",
            "counter",
            "retort",
            "charge",
            "object",
            "believe",
            "think",
            "suspect",
            "hold",
            "lament",
            "reply");

    /** Behind these stands what has happened. */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("after", "before", "since", "because", "while", "when", "until", "although", "though", "if");

    private static final Set<String> AS = Set.of("as");
    private static final Set<String> LINKS = Set.of("of", "for", "with", "over");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> STOPS = Set.of(";", ":");
    private static final int STEPS = 12;
    /** How many words before a finite verb its "who" or "which" stands at most. */
    private static final int RELATIVE = 6;

    private Accusations() {}

    /**
     * What is told of a pact, marked where it is only said against somebody.
     *
     * @param start what its predicate tells by itself
     */
    static Event judge(SentenceTree sentence, Event start, Event event) {
        if (event.alleged()) {
            return event;
        }
        // "denounced Peru for breaking it", "called it a breach": no circumstance, and no proposal
        boolean lost = start.status() == Status.BREACHED && event.status() == Status.MENTIONED;
        if (lost && (isBlamed(sentence, start.predicate()) || isCalled(sentence, start.predicate()))) {
            return Modality.alleged(start);
        }
        boolean told = switch (event.status()) {
            case BREACHED -> isSaid(sentence, event.predicate()) || isBlamed(sentence, event.predicate());
            case ENDED, SUSPENDED, REJECTED -> isAccused(sentence, event.predicate());
            case MENTIONED, PROPOSED, NEGOTIATING, PLANNED, AGREED, SIGNED, RATIFIED, IN_FORCE, AMENDED -> false;
        };
        return told ? Modality.alleged(event) : event;
    }

    /** By the tree: blame, a judgement or a speech above it or beside it. */
    private static boolean isSaid(SentenceTree sentence, Word predicate) {
        Word at = predicate;
        for (int steps = 0; steps < STEPS; steps++) {
            if (hasSpeakerBeside(sentence, at)) {
                return true;
            }
            Word head = sentence.head(at);
            if (head == null || isApart(sentence, at)) {
                return false;
            }
            String lemma = head.headword();
            boolean blamed = head.isVerb() ? BLAMING.contains(lemma) : BLAME.contains(lemma);
            boolean subject = at.is("nsubj") && !at.is("nsubj:pass");
            boolean reported = at.is("ccomp") && (HOLDING.contains(lemma) || isSpeech(head));
            if (sentence.holds(EventRule.BLAME_ABOVE, at, blamed && !subject)
                    || sentence.holds(EventRule.SAID_TO_BREAK_IT, at, reported)
                    || isCalled(sentence, at)) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** "Called the raid a breach", "described it as a breach". */
    private static boolean isCalled(SentenceTree sentence, Word word) {
        Word head = word.isNoun() ? sentence.head(word) : null;
        if (head == null || !head.isVerb() || !JUDGING.contains(head.lemma())) {
            return false;
        }
        boolean as = sentence.hasChild(
                word, w -> (w.is("case") || w.is("mark")) && w.lower().equals("as"));
        return sentence.holds(EventRule.CALLED_A_BREACH, word, as || word.is("xcomp") || word.is("obj"));
    }

    private static boolean isSpeech(Word verb) {
        return SpeechVerbs.SAYING.contains(verb.lemma());
    }

    /** "…, Lima said", "as Lima claims". */
    private static boolean hasSpeakerBeside(SentenceTree sentence, Word word) {
        return sentence.hasChild(
                word,
                w -> w.isVerb()
                        && (isSpeech(w) || HOLDING.contains(w.lemma()))
                        && sentence.hasChild(w, c -> c.is("nsubj"))
                        && (sentence.holds(EventRule.SPEAKER_BEHIND, w, w.is("parataxis"))
                                || sentence.holds(EventRule.SPEAKER_AS_SUBJECT, w, w.is("csubj"))
                                || sentence.holds(EventRule.AS_SOMEBODY_SAYS, w, isMarked(sentence, w, AS))));
    }

    private static boolean isMarked(SentenceTree sentence, Word clause, Set<String> marks) {
        return clause.is("advcl")
                && sentence.hasChild(
                        clause, w -> (w.is("mark") || w.is("advmod") || w.is("case")) && marks.contains(w.lower()));
    }

    /** What the word above says does not reach a clause of its own: "accused Peru of lies and broke the truce". */
    private static boolean isApart(SentenceTree sentence, Word word) {
        boolean finite =
                FINITE.contains(word.tag()) || sentence.hasChild(word, w -> w.is("aux") && FINITE.contains(w.tag()));
        return sentence.holds(EventRule.BLAME_OUTSIDE_RELATIVE_CLAUSE, word, word.is("acl:relcl"))
                || sentence.holds(EventRule.BLAME_BESIDE_SENTENCE, word, word.is("parataxis"))
                || sentence.holds(EventRule.BLAME_JOINED, word, word.is("conj") && finite)
                || sentence.holds(EventRule.BLAME_OUTSIDE_CIRCUMSTANCE, word, isMarked(sentence, word, CIRCUMSTANCES));
    }

    private static boolean isBlamed(SentenceTree sentence, Word predicate) {
        return sentence.holds(EventRule.BLAME_BEFORE, predicate, isBehind(sentence, predicate, false));
    }

    private static boolean isAccused(SentenceTree sentence, Word predicate) {
        return sentence.holds(EventRule.ACCUSED_OF_LEAVING, predicate, isBehind(sentence, predicate, true));
    }

    /** By the order of the words: "accused Peru, which …, of shelling the port and breaking the truce". */
    private static boolean isBehind(SentenceTree sentence, Word predicate, boolean open) {
        if (!predicate.tag().equals("VBG") && !predicate.isNoun()) {
            return false;
        }
        boolean linked = false;
        for (int i = predicate.index() - 1; i >= 0; i--) {
            Word word = sentence.word(i);
            String lemma = word.headword();
            boolean blames = open
                    ? ACCUSING.contains(lemma)
                    : word.isVerb() ? BLAMING.contains(lemma) : word.isNoun() && BLAME.contains(lemma);
            if (blames) {
                return linked;
            }
            if (sentence.holds(EventRule.STOP_BEHIND_BLAME, word, STOPS.contains(word.text()))
                    || sentence.holds(
                            EventRule.VERB_BEHIND_BLAME,
                            word,
                            FINITE.contains(word.tag()) && !isRelative(sentence, word))) {
                return false;
            }
            linked |= LINKS.contains(word.lower());
        }
        return false;
    }

    private static boolean isRelative(SentenceTree sentence, Word verb) {
        return sentence.holds(
                EventRule.RELATIVE_CLAUSE_BEHIND_BLAME,
                verb,
                sentence.words().subList(Math.max(0, verb.index() - RELATIVE), verb.index()).stream()
                        .anyMatch(w -> w.tag().startsWith("W")));
    }
}
