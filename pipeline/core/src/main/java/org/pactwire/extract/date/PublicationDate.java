package org.pactwire.extract.date;

import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.extract.date.internal.Evidence;
import org.pactwire.extract.syntax.SentenceSplitter;

/**
 * Concludes when an article that carries no date was published, from the dates it speaks of: not before the latest day
 * it tells as past or shows in a picture, and not after what it tells as to come. Thread-safe.
 */
public final class PublicationDate {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final DateLine dateLine = new DateLine(splitter);

    /**
     * The article's own date if it has one, else the one printed above its text or in its dateline, else one inferred: a year, or a month where a day told as
     * past and one to come lie in the same. Null if the text dates nothing.
     */
    public @Nullable Published of(Article article) {
        if (article.published() != null) {
            return article.published();
        }
        PartialDate printed = dateLine.of(article.text());
        if (printed != null) {
            return new Published(printed, Published.Basis.BYLINE);
        }
        Evidence evidence = new Evidence();
        evidence.addText(article.title(), splitter.split(article.title()));
        evidence.addText(article.text(), splitter.split(article.text()));
        article.captions().forEach(evidence::addCaption);
        PartialDate inferred = evidence.conclusion();
        return inferred == null ? null : new Published(inferred, Published.Basis.INFERRED);
    }
}
