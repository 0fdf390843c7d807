package org.pactwire.extract.claim.noun;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Kind;
import org.pactwire.know.PactLexicon;
import org.pactwire.know.RegisteredPact;

/**
 * A noun phrase of a parsed sentence that names a pact.
 *
 * @param mention the phrase
 * @param head its head noun
 * @param kind as far as the phrase tells
 * @param strength how surely it is a pact
 * @param known the pact of the registry that it names; null for none
 */
public record PactNoun(
        PactMention mention,
        Word head,
        Kind kind,
        PactLexicon.Strength strength,
        @Nullable RegisteredPact known) {
    /** "A similar deal", "another agreement": alike, but not the one before. */
    public boolean another() {
        return mention.isAnother();
    }

    /** "Its own accord": what another has, too. */
    public boolean isOwn() {
        return another() && mention.text().toLowerCase(Locale.ROOT).contains(" own ");
    }

    /** For people: a pact, "the border accord", by name and kind as far as it tells them. */
    String inWords() {
        String name = mention.name().isEmpty() ? "" : ", named " + mention.name();
        String what = kind == Kind.OTHER ? "" : ", " + kind.name().toLowerCase(Locale.ROOT);
        return "a pact: \"" + mention.text() + "\"" + name + what;
    }

    /** The same phrase with the name of the pact that it means. */
    public PactNoun named(String name, Kind other) {
        PactMention told = PactPhrase.named(mention.text(), mention.span(), name);
        return new PactNoun(told, head, other, PactLexicon.Strength.STRONG, null);
    }

    /** The same phrase where its verb tells it apart: "then signed a declaration". */
    public PactNoun asAnother() {
        return new PactNoun(mention.asAnother(), head, kind, strength, known);
    }
}
