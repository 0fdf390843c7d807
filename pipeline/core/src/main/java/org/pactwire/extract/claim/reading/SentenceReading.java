package org.pactwire.extract.claim.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.Claim;

/**
 * How a sentence was read for claims.
 *
 * @param sentence the sentence, with its dateline
 * @param tree its tree without the dateline; null for a sentence that was not worth a parse
 * @param trail which rules let it through, and which read it
 * @param claims what it claims, in order of the text
 */
public record SentenceReading(Sentence sentence, @Nullable ParsedSentence tree, Trail trail, List<Claim> claims) {
    public SentenceReading {
        claims = List.copyOf(claims);
    }

    /** True if the sentence was looked at for claims: some rule of the filter let it through. */
    public boolean isRead() {
        return tree != null;
    }
}
