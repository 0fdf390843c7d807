package org.pactwire.extract.claim.reading;

import java.util.List;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.MoneyMention;

/**
 * What is known of an article before its claims are read.
 *
 * @param articleId its id
 * @param text its text, which all spans refer to
 * @param sentences of the text, in order
 * @param entities in order of the text, as are the other mentions
 */
public record ArticleFacts(
        String articleId,
        String text,
        List<Sentence> sentences,
        List<EntityMention> entities,
        List<MoneyMention> money,
        List<DateMention> dates) {
    public ArticleFacts {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        money = List.copyOf(money);
        dates = List.copyOf(dates);
    }
}
