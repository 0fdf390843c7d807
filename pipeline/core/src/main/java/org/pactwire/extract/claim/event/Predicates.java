package org.pactwire.extract.claim.event;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.Consent;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
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
            return new Event(Status.BREACHED, false, Certainty.FACT, unkept, false);
        }
        if (frame.equals("object") && isShelved(sentence, verb)) {
            return new Event(Status.SUSPENDED, false, Certainty.FACT, verb, false);
        }
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        String particle = particle(sentence, verb);
        Status phrasal = particle.isEmpty() ? null : lexicon.status(frame, lemma + "-" + particle);
        // "votes down the deal": the tree takes the particle for a preposition
        if (phrasal == null && frame.equals(particle)) {
            phrasal = lexicon.status("object", lemma + "-" + particle);
        }
        phrasal = phrasal == null ? withObject(sentence, verb, lemma, frame) : phrasal;
        Status status = phrasal == null ? lexicon.status(frame, lemma) : phrasal;
        if (status == null) {
            return null;
        }
        // "consider the pact a violation": holding it for something is no proposal
        boolean judged = CONSIDERING.contains(lemma) && sentence.hasChild(verb, w -> w.is("xcomp") && !w.isVerb());
        if (judged && !isUndone(sentence, verb)) {
            return null;
        }
        return new Event(
                frame.equals("object") && isUndone(sentence, verb) ? Status.ENDED : status,
                false,
                Certainty.FACT,
                verb,
                false);
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
        return PARTICLES.contains(after) ? after : "";
    }

    /** "Declares the armistice null and void", "considers the deal dead". */
    private static boolean isUndone(SentenceTree sentence, Word verb) {
        return DECLARING.contains(verb.lemma())
                && sentence.hasChild(
                        verb,
                        w -> w.index() > verb.index()
                                && (VOID.contains(w.lower())
                                        || sentence.subtree(w).stream().anyMatch(c -> isLastWord(sentence, c))));
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
        if (sentence.children(verb, "obj").anyMatch(w -> Consent.isDeposited(verb, w))) {
            return Status.RATIFIED;
        }
        if (!preposition.equals("to")) {
            return null;
        }
        if (verb.lemma().equals("give")) {
            return Consent.isGiven(sentence, verb) ? Status.RATIFIED : null;
        }
        int next = verb.index() + 1;
        String said = verb.lemma().equals("say") && next < sentence.words().size()
                ? sentence.word(next).lower()
                : "";
        return said.equals("no") ? Status.REJECTED : said.equals("yes") ? Status.AGREED : null;
    }

    /** "Put the accord on ice", "struck it off the agenda". */
    private static boolean isShelved(SentenceTree sentence, Word verb) {
        boolean puts = PUTTING.contains(verb.lemma());
        boolean takes = TAKING.contains(verb.lemma());
        return (puts || takes)
                && sentence.subtree(verb).stream()
                        .filter(w -> w.index() > verb.index())
                        .anyMatch(w -> {
                            String preposition = sentence.preposition(w);
                            return puts
                                    ? HOLDS.contains(w.lemma()) && preposition.equals("on")
                                    : w.lemma().equals("agenda")
                                            && Set.of("off", "from").contains(preposition);
                        });
    }

    /** "Is now binding on both": from now on; "is legally binding" tells what it is. */
    static boolean isNowBinding(SentenceTree sentence, Word word) {
        Word above = sentence.head(word);
        return word.lower().equals("binding")
                && (sentence.hasChild(word, w -> w.lower().equals("now"))
                        || (above != null && above.lemma().equals("become")));
    }

    /** "We have a deal". */
    static @Nullable Event weHave(SentenceTree sentence, Word noun) {
        Word verb = sentence.head(noun);
        boolean have =
                verb != null && noun.is("obj") && verb.lemma().equals("have") && AGREEMENTS.contains(noun.lemma());
        boolean a = sentence.hasChild(noun, w -> w.is("det") && A.contains(w.lower()));
        return verb != null
                        && have
                        && a
                        && sentence.hasChild(
                                verb, w -> w.is("nsubj") && w.lower().equals("we"))
                ? new Event(Status.AGREED, false, Certainty.FACT, verb, false)
                : null;
    }

    /** "Put the pact into force", "brought it into effect". */
    static boolean isPutIntoForce(SentenceTree sentence, Word verb) {
        return (verb.lemma().equals("put") || verb.lemma().equals("bring"))
                && sentence.children(verb, "obl")
                        .anyMatch(w -> sentence.preposition(w).equals("into")
                                && IN_FORCE_NOUNS.contains(w.lemma().toLowerCase(Locale.ROOT)));
    }
}
