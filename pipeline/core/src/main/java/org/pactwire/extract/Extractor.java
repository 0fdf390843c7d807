package org.pactwire.extract;

import java.util.List;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.extract.claim.reading.ClaimExtractor;
import org.pactwire.extract.date.DateExtractor;
import org.pactwire.extract.date.PublicationDate;
import org.pactwire.extract.entity.EntityExtractor;
import org.pactwire.extract.money.MoneyExtractor;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.extract.syntax.SyntaxParser;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.MoneyMention;
import org.pactwire.know.Knowledge;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;

/** Reads the mentions and claims of an article. Thread-safe; one instance, with its models, serves all threads. */
public final class Extractor {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MoneyExtractor money = new MoneyExtractor();
    private final DateExtractor dates = new DateExtractor();
    private final PublicationDate publication = new PublicationDate();
    private final EntityExtractor entities;
    private final ClaimExtractor claims;

    private Extractor(EntityExtractor entities, ClaimExtractor claims) {
        this.entities = entities;
        this.claims = claims;
    }

    /**
     * Loads the models; takes seconds. Those of syntax go on loading in the background meanwhile; the first sentence that
     * needs them waits.
     */
    public static Extractor load(Knowledge knowledge) {
        SyntaxParser parser = new SyntaxParser();
        PartyTable parties = knowledge.parties();
        return new Extractor(new EntityExtractor(parties), new ClaimExtractor(parser, parties, knowledge.pacts()));
    }

    /** As {@link #load(Knowledge)}, with the packaged registry of pacts. */
    public static Extractor load(PartyTable parties) {
        return load(new Knowledge(parties, PactRegistry.load(), ""));
    }

    /** Names the library whose models are loaded, with its version. */
    public static String libraryVersion() {
        return SyntaxParser.libraryVersion();
    }

    /** Reads an article; one in another language than English gives an empty extraction. */
    public Extraction extract(Article article) {
        if (!article.isEnglish()) {
            return Extraction.empty(article.published());
        }
        String text = article.text();
        Published published = publication.of(article);
        List<Sentence> sentences = splitter.split(text);
        PartialDate when = published == null ? null : published.date();
        List<EntityMention> entityMentions = entities.extract(text, sentences, when);
        List<MoneyMention> moneyMentions = money.extract(text, sentences);
        List<DateMention> dateMentions = dates.extract(text, sentences, when);
        return new Extraction(
                published,
                sentences.stream().map(Sentence::span).toList(),
                entityMentions,
                moneyMentions,
                dateMentions,
                claims.extract(article.id(), text, sentences, entityMentions, moneyMentions, dateMentions));
    }
}
