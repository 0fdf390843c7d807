package org.pactwire.clean;

import org.pactwire.article.Article;
import org.pactwire.article.Rejection;

/** What cleaning a raw document gave. */
public sealed interface Cleaned {
    /** An article. */
    record Kept(Article article) implements Cleaned {}

    /** No article in it, and why. */
    record Refused(Rejection rejection) implements Cleaned {}
}
