/** Step two of reading a sentence: which of its words name a pact, by a noun, a proper name or a pronoun. */
@NullMarked
package org.pactwire.extract.claim.noun;

import org.jspecify.annotations.NullMarked;
