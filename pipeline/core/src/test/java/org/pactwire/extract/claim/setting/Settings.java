package org.pactwire.extract.claim.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactPhrase;
import org.pactwire.extract.claim.words.Drawn;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;
import org.pactwire.know.PactLexicon;

/** Asks the readers of the room about a drawn sentence in the words of a test. */
final class Settings {
    private Settings() {}

    /** When a verb was done to the pact that a noun names; empty where that is not told. */
    static String day(Drawn sentence, String verb, String noun) {
        return value(circumstances(sentence).date(pact(sentence, noun), done(sentence, verb)));
    }

    /** The same for what is told only to say which pact is meant. */
    static String dayOfPast(Drawn sentence, Status status, String verb, String noun) {
        Event past = new Event(status, false, Certainty.FACT, sentence.word(verb), true);
        return value(circumstances(sentence).date(pact(sentence, noun), past));
    }

    static boolean isSameDay(Drawn sentence, String verb) {
        return circumstances(sentence).isSameDay(done(sentence, verb));
    }

    static String dayBefore(Drawn sentence, String verb) {
        return value(circumstances(sentence).dateBefore(done(sentence, verb)));
    }

    static String place(Drawn sentence, String verb, String noun) {
        return circumstances(sentence).place(pact(sentence, noun), done(sentence, verb));
    }

    /** The same for a pact that is called by a whole phrase. */
    static String place(Drawn sentence, String verb, String noun, String phrase) {
        return circumstances(sentence).place(pact(sentence, noun, sentence.span(phrase)), done(sentence, verb));
    }

    static String placeOfPast(Drawn sentence, String verb, String noun) {
        Event past = new Event(Status.SIGNED, false, Certainty.FACT, sentence.word(verb), true);
        return circumstances(sentence).place(pact(sentence, noun), past);
    }

    static String stateOfCapital(Drawn sentence, String verb, String noun) {
        return circumstances(sentence).stateOfCapital(pact(sentence, noun), done(sentence, verb));
    }

    static String occasion(Drawn sentence, String verb) {
        return circumstances(sentence).occasion(done(sentence, verb));
    }

    static String speaker(Drawn sentence, String verb) {
        return circumstances(sentence).assertedBy(sentence.word(verb));
    }

    static @Nullable Integer years(Drawn sentence, String noun) {
        return new TermReader(sentence.facts()).years(pact(sentence, noun));
    }

    /** Without a pact's noun. */
    static @Nullable Integer years(Drawn sentence) {
        return new TermReader(sentence.facts()).years(null);
    }

    static @Nullable Integer term(Drawn sentence) {
        return new TermReader(sentence.facts()).term();
    }

    /** The place of the dateline in front of the sentence; null where there is none. */
    static @Nullable String dateline(Drawn sentence) {
        Dateline line = Dateline.of(
                sentence.text(),
                sentence.tree().sentence(),
                sentence.entities(),
                sentence.tree().trail());
        return line == null ? null : line.place();
    }

    private static CircumstanceReader circumstances(Drawn sentence) {
        return new CircumstanceReader(sentence.facts());
    }

    private static Event done(Drawn sentence, String verb) {
        return new Event(Status.SIGNED, false, Certainty.FACT, sentence.word(verb), false);
    }

    /** The pact of a noun with the words that belong to it in front. */
    private static PactNoun pact(Drawn sentence, String noun) {
        Word head = sentence.word(noun);
        List<Word> front = sentence.tree().subtree(head).stream()
                .filter(w -> w.index() <= head.index())
                .toList();
        return pact(sentence, noun, front.get(0).span().union(head.span()));
    }

    private static PactNoun pact(Drawn sentence, String noun, Span phrase) {
        PactMention mention = PactPhrase.told(phrase.of(sentence.text()), phrase);
        return new PactNoun(mention, sentence.word(noun), Kind.OTHER, PactLexicon.Strength.STRONG, null);
    }

    private static String value(@Nullable When when) {
        return when == null ? "" : when.value();
    }
}
