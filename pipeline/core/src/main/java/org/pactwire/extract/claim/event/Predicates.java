package org.pactwire.extract.claim.event;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.Consent;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/** Looks up what a verb, with its particle and its complement, tells of a pact: "turn down", "declare void". */
final class Predicates {
    private static final Set<String> PARTICLES =
            Set.of("down", "out", "off", "up", "forward", "forth", "aside", "on", "back", "away", "through", "apart");
    private static final Set<String> CONSIDERING = Set.of("consider", "declare", "call");
    private static final Set<String> DECLARING = Set.of("declare", "pronounce", "consider", "call", "render");
    private static final Set<String> VOID =
            Set.of("null", "void", "invalid", "dead", "over", "terminated", "finished", "defunct", "ended");

    private static final Set<String> AGREEMENTS = Set.of("agreement", "deal", "accord", "pact", "understanding");
    private static final Set<String> ENDS = Set.of(".", ",", ":", "CC", "IN", "''");
    private static final Set<String> PUTTING = Set.of("put", "place");
    private static final Set<String> HOLDS = Set.of("ice", "hold", "burner");
    private static final Set<String> TAKING = Set.of("strike", "take", "remove", "pull", "drop");
    private static final Set<String> A = Set.of("a", "an");

    static final Set<String> IN_FORCE_NOUNS = Set.of("force", "effect", "operation");

    private final PactLexicon lexicon;

    Predicates(PactLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What a predicate tells of a pact that stands to it in a frame; null for nothing.
     *
     * @param frame as in {@link PactLexicon#status}
     */
    @Nullable
    Event of(SentenceTree sentence, Word verb, String frame) {
        Word unkept = Unkept.breach(sentence, verb, frame);
        if (unkept != null) {
            return Event.fact(Status.BREACHED, unkept);
        }
        if (frame.equals("object") && isShelved(sentence, verb)) {
            return Event.fact(Status.SUSPENDED, verb);
        }
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        Status phrasal = phrasal(sentence, verb, lemma, frame);
        Status status = phrasal == null ? lexicon.status(frame, lemma) : phrasal;
        if (status == null) {
            return null;
        }
        boolean judged = CONSIDERING.contains(lemma) && sentence.hasChild(verb, w -> w.is("xcomp") && !w.isVerb());
        if (sentence.holds(EventRule.HELD_FOR_SOMETHING, verb, judged && !isUndone(sentence, verb))) {
            return null;
        }
        return Event.fact(frame.equals("object") && isUndone(sentence, verb) ? Status.ENDED : status, verb);
    }

    /** What a verb tells together with its particle or its object; null for nothing. */
    private @Nullable Status phrasal(SentenceTree sentence, Word verb, String lemma, String frame) {
        String particle = particle(sentence, verb);
        String both = lemma + "-" + particle;
        Status phrasal = particle.isEmpty()
                ? null
                : sentence.found(EventRule.VERB_WITH_PARTICLE, verb, lexicon.status(frame, both));
        // the tree takes the particle for a preposition
        if (phrasal == null && frame.equals(particle)) {
            phrasal = sentence.found(EventRule.PARTICLE_AS_PREPOSITION, verb, lexicon.status("object", both));
        }
        return phrasal == null
                ? sentence.found(EventRule.VERB_WITH_OBJECT, verb, withObject(sentence, verb, lemma, frame))
                : phrasal;
    }

    /** "Pulled the plug on the treaty": a verb with its object; null for nothing. */
    private @Nullable Status withObject(SentenceTree sentence, Word verb, String lemma, String frame) {
        return sentence.children(verb, "obj")
                .map(w -> lexicon.status(frame, lemma + "-" + w.headword()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The word behind a verb that makes another verb of it: "turn <i>down</i>"; empty for none. */
    static String particle(SentenceTree sentence, Word verb) {
        for (Word child : sentence.children(verb)) {
            if (child.is("compound:prt") || (child.is("advmod") && PARTICLES.contains(child.lower()))) {
                return child.lower();
            }
        }
        int next = verb.index() + 1;
        String after = next < sentence.words().size() ? sentence.word(next).lower() : "";
        return sentence.holds(EventRule.PARTICLE_BEHIND_VERB, verb, PARTICLES.contains(after)) ? after : "";
    }

    /** "Declares the armistice null and void", "considers the deal dead". */
    private static boolean isUndone(SentenceTree sentence, Word verb) {
        if (!DECLARING.contains(verb.lemma())) {
            return false;
        }
        boolean outright = sentence.hasChild(verb, w -> w.index() > verb.index() && VOID.contains(w.lower()));
        return sentence.holds(EventRule.DECLARES_IT_VOID, verb, outright)
                || sentence.holds(
                        EventRule.DECLARES_IT_VOID_AT_LAST,
                        verb,
                        sentence.hasChild(
                                verb,
                                w -> w.index() > verb.index()
                                        && sentence.subtree(w).stream().anyMatch(c -> isLastWord(sentence, c))));
    }

    /** "Declared the accord with the rebels dead": the word that ends what is declared. */
    private static boolean isLastWord(SentenceTree sentence, Word word) {
        int next = word.index() + 1;
        return VOID.contains(word.lower())
                && (next == sentence.words().size()
                        || ENDS.contains(sentence.word(next).tag()));
    }

    /** "Gave its blessing to", "said no to", "deposited its ratification of": what a verb with its object answers to a pact; null for nothing. */
    static @Nullable Status answer(SentenceTree sentence, Word head, String preposition) {
        Word verb = head.isVerb() ? head : sentence.head(head);
        if (verb == null || preposition.isEmpty()) {
            return null;
        }
        boolean deposited = sentence.children(verb, "obj").anyMatch(w -> Consent.isDeposited(verb, w));
        if (sentence.holds(EventRule.DEPOSITS_RATIFICATION, verb, deposited)) {
            return Status.RATIFIED;
        }
        if (!preposition.equals("to")) {
            return null;
        }
        if (sentence.holds(EventRule.GIVES_CONSENT_TO_PACT, verb, Consent.isGiven(sentence, verb))) {
            return Status.RATIFIED;
        }
        int next = verb.index() + 1;
        String said = verb.lemma().equals("say") && next < sentence.words().size()
                ? sentence.word(next).lower()
                : "";
        if (sentence.holds(EventRule.SAYS_NO, verb, said.equals("no"))) {
            return Status.REJECTED;
        }
        return sentence.holds(EventRule.SAYS_YES, verb, said.equals("yes")) ? Status.AGREED : null;
    }

    /** "Put the accord on ice", "struck it off the agenda". */
    private static boolean isShelved(SentenceTree sentence, Word verb) {
        boolean onIce = PUTTING.contains(verb.lemma())
                && hasBehind(
                        sentence,
                        verb,
                        w -> HOLDS.contains(w.lemma())
                                && sentence.preposition(w).equals("on"));
        boolean offAgenda = TAKING.contains(verb.lemma())
                && hasBehind(
                        sentence,
                        verb,
                        w -> w.lemma().equals("agenda") && Set.of("off", "from").contains(sentence.preposition(w)));
        return sentence.holds(EventRule.PUTS_IT_ON_ICE, verb, onIce)
                || sentence.holds(EventRule.TAKES_IT_OFF_AGENDA, verb, offAgenda);
    }

    private static boolean hasBehind(SentenceTree sentence, Word verb, Predicate<Word> test) {
        return sentence.subtree(verb).stream().anyMatch(w -> w.index() > verb.index() && test.test(w));
    }

    /** "Is now binding on both": from now on; "is legally binding" tells what it is. */
    static boolean isNowBinding(SentenceTree sentence, Word word) {
        return sentence.holds(
                EventRule.IS_NOW_BINDING,
                word,
                word.lower().equals("binding")
                        && sentence.hasChild(word, w -> w.lower().equals("now")));
    }

    /** "We have a deal". */
    static @Nullable Event weHave(SentenceTree sentence, Word noun) {
        Word verb = sentence.head(noun);
        boolean have =
                verb != null && noun.is("obj") && verb.lemma().equals("have") && AGREEMENTS.contains(noun.lemma());
        boolean a = sentence.hasChild(noun, w -> w.is("det") && A.contains(w.lower()));
        return verb != null
                        && sentence.holds(
                                EventRule.WE_HAVE_IT,
                                noun,
                                have
                                        && a
                                        && sentence.hasChild(
                                                verb,
                                                w -> w.is("nsubj") && w.lower().equals("we")))
                ? Event.fact(Status.AGREED, verb)
                : null;
    }

    /** "Put the pact into force", "brought it into effect". */
    static boolean isPutIntoForce(SentenceTree sentence, Word verb) {
        return sentence.holds(
                EventRule.PUTS_IT_INTO_FORCE,
                verb,
                (verb.lemma().equals("put") || verb.lemma().equals("bring"))
                        && sentence.children(verb, "obl")
                                .anyMatch(w -> sentence.preposition(w).equals("into")
                                        && IN_FORCE_NOUNS.contains(w.lemma().toLowerCase(Locale.ROOT))));
    }
}
