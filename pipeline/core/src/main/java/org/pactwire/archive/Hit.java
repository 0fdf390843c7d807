package org.pactwire.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;

/** One thing found. A score is only comparable to the others of the same answer. */
public sealed interface Hit {
    double score();

    /**
     * A sentence that is evidence.
     *
     * @param claim what the sentence says
     * @param article where it stands
     * @param pactId the pact it is about; empty if it fits none
     * @param pactName the pact's name; empty if it fits none
     * @param sentence the sentence with the words of the query marked
     */
    record SentenceHit(double score, Claim claim, ArticleHead article, String pactId, String pactName, Passage sentence)
            implements Hit {}

    /**
     * An article.
     *
     * @param title its title with the words of the query marked
     * @param passages its sentences that match the query best, in order of the text; the first sentence where only
     *     the title or a filter matches
     */
    record ArticleHit(double score, ArticleHead article, Passage title, List<Passage> passages) implements Hit {
        public ArticleHit {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A pact.
     *
     * @param name its name with the words of the query marked
     * @param evidence the evidence sentence that matches the query best; null if none of them matches
     */
    record PactHit(
            double score, Pact pact, Passage name, @Nullable SentenceHit evidence) implements Hit {}
}
