package org.pactwire.extract.claim;

import org.jspecify.annotations.Nullable;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Kind;

/**
 * A noun phrase of a parsed sentence that names a pact.
 *
 * @param mention the phrase
 * @param head its head noun
 * @param kind as far as the phrase tells
 * @param strength how surely it is a pact
 * @param known the pact of the registry that it names; null for none
 */
record PactNoun(
        PactMention mention,
        Word head,
        Kind kind,
        PactLexicon.Strength strength,
        @Nullable RegisteredPact known) {
    /** "A similar deal", "another agreement": alike, but not the one before. */
    boolean another() {
        return mention.another();
    }

    /** The same phrase where its verb tells it apart: "then signed a declaration". */
    PactNoun asAnother() {
        PactMention told = new PactMention(mention.text(), mention.span(), mention.name(), false, true);
        return new PactNoun(told, head, kind, strength, known);
    }
}
