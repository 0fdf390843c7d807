package org.pactwire.run;

import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;

/** What became of one document on its way to the archive's writer. */
sealed interface Result {
    /** An article to put into the archive. */
    record Made(AnnotatedArticle article) implements Result {}

    /** The archive holds it already, from the same origin. */
    record Unchanged() implements Result {}

    /** The very same document came from another origin too, and that one is kept. */
    record Repeated() implements Result {}

    /** No article. */
    record Refused(Rejection rejection) implements Result {}
}
