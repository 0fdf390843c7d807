package org.pactwire.run;

import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;

/** What became of one document on its way to the archive's writer. */
sealed interface Result {
    /** An article to put into the archive. */
    record Made(AnnotatedArticle article) implements Result {}

    /**
     * The archive holds it already, from the same origin.
     *
     * @param outdated true if it was read with another version of the stages
     */
    record Unchanged(boolean outdated) implements Result {}

    /** An article that the archive holds from another origin already, with what was read in it then. */
    record Repeated(AnnotatedArticle article) implements Result {}

    /** No article. */
    record Refused(Rejection rejection) implements Result {}
}
