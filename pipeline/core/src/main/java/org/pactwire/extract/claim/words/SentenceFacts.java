package org.pactwire.extract.claim.words;

import java.util.List;
import org.pactwire.article.Span;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.MoneyMention;

/**
 * A parsed sentence with the mentions in it.
 *
 * @param text the whole article's text, which all spans refer to
 * @param dateline the place that the sentence was sent from; empty where it does not say so
 * @param home the state from whose capital the article was sent; empty where it does not say so
 */
public record SentenceFacts(
        String articleId,
        String text,
        SentenceTree parsed,
        List<EntityMention> entities,
        List<MoneyMention> money,
        List<DateMention> dates,
        String dateline,
        String home) {
    public Span span() {
        return parsed.sentence().span();
    }
}
