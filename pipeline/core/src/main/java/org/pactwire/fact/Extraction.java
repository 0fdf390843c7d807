package org.pactwire.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Published;
import org.pactwire.article.Span;

/**
 * All that was read in one article. Every list is in order of the text.
 *
 * @param published when the article was published: its own date, or one inferred from the text; null if neither
 * @param sentences spans of the sentences in the article's text
 */
public record Extraction(
        @Nullable Published published,
        List<Span> sentences,
        List<EntityMention> entities,
        List<MoneyMention> money,
        List<DateMention> dates,
        List<Claim> claims) {
    public Extraction {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        money = List.copyOf(money);
        dates = List.copyOf(dates);
        claims = List.copyOf(claims);
    }

    /** The same facts with other claims. */
    public Extraction withClaims(List<Claim> others) {
        return new Extraction(published, sentences, entities, money, dates, others);
    }

    /** What an article gives that is not read for facts. */
    public static Extraction empty(@Nullable Published published) {
        return new Extraction(published, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
