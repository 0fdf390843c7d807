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
 * @param another "a similar deal", "another agreement": alike, but not the one before
 */
record PactNoun(
        PactMention mention,
        Word head,
        Kind kind,
        PactLexicon.Strength strength,
        @Nullable RegisteredPact known,
        boolean another) {}
