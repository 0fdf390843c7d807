package org.pactwire.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.extract.claim.reading.ArticleFacts;
import org.pactwire.extract.claim.reading.ClaimExtractor;
import org.pactwire.extract.claim.reading.SentenceReading;
import org.pactwire.extract.date.DateExtractor;
import org.pactwire.extract.date.PublicationDate;
import org.pactwire.extract.entity.EntityExtractor;
import org.pactwire.extract.money.MoneyExtractor;
import org.pactwire.extract.reader.ArticleReader;
import org.pactwire.extract.reader.ArticleReading;
import org.pactwire.extract.reader.Headline;
import org.pactwire.extract.reader.JointClaims;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.extract.syntax.SyntaxParser;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
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
    /** Null where the rules read alone. */
    private final @Nullable ArticleReader reader;

    private final JointClaims joint = new JointClaims(JointClaims.Settings.CHOSEN);

    private Extractor(EntityExtractor entities, ClaimExtractor claims, @Nullable ArticleReader reader) {
        this.entities = entities;
        this.claims = claims;
        this.reader = reader;
    }

    /**
     * Loads the models; takes seconds. Those of syntax go on loading in the background meanwhile; the first sentence that
     * needs them waits. Where the processor has no native library for the reader's net, the rules read alone; see {@link
     * #readsAlone}.
     */
    public static Extractor load(Knowledge knowledge) {
        return load(knowledge, Set.of(), ArticleReader.load());
    }

    /** As {@link #load(Knowledge)}, with the packaged registry of pacts. */
    public static Extractor load(PartyTable parties) {
        return load(new Knowledge(parties, PactRegistry.load(), ""));
    }

    /**
     * Reads claims by the rules alone, without the net.
     *
     * @param leftOut rules that never hold, to see what they are worth; their names are those of {@link Claim#rules()}
     */
    public static Extractor ofRules(Knowledge knowledge, Set<String> leftOut) {
        return load(knowledge, leftOut, null);
    }

    private static Extractor load(Knowledge knowledge, Set<String> leftOut, @Nullable ArticleReader reader) {
        PartyTable parties = knowledge.parties();
        ClaimExtractor claims = new ClaimExtractor(new SyntaxParser()::parse, parties, knowledge.pacts(), leftOut);
        return new Extractor(new EntityExtractor(parties), claims, reader);
    }

    /** True where the rules read without the net. */
    public boolean readsAlone() {
        return reader == null;
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
        Extraction byRules = byRules(article);
        return reader == null
                ? byRules
                : byRules.withClaims(
                        joint.of(article.id(), article.text(), byRules, readings(reader, article, byRules)));
    }

    private Extraction byRules(Article article) {
        Published published = publication.of(article);
        ArticleFacts facts = facts(article, published);
        return new Extraction(
                published,
                facts.sentences().stream().map(Sentence::span).toList(),
                facts.entities(),
                facts.money(),
                facts.dates(),
                claims.extract(facts));
    }

    /** What the net reads in an article; nothing where it cannot run, or in another language than English. */
    public ArticleReading readings(Article article) {
        return reader == null || !article.isEnglish()
                ? new ArticleReading(List.of(), Set.of())
                : readings(reader, article, byRules(article));
    }

    private ArticleReading readings(ArticleReader reader, Article article, Extraction byRules) {
        return reader.read(headline(article, byRules.published()), article.text(), byRules);
    }

    /**
     * The title of an article with the entities that it names.
     *
     * @param published as the extraction has it
     */
    public Headline headline(Article article, @Nullable Published published) {
        String title = article.title();
        return new Headline(
                title, entities.extract(title, splitter.split(title), published == null ? null : published.date()));
    }

    /** How each sentence of an English article is read for claims, and by which rules; empty for other languages. */
    public List<SentenceReading> explain(Article article) {
        return article.isEnglish() ? claims.explain(facts(article, publication.of(article))) : List.of();
    }

    /** The tree of a sentence that was not worth a parse; null for one that is too long to parse. */
    public @Nullable ParsedSentence tree(SentenceReading reading) {
        return claims.tree(reading.sentence());
    }

    private ArticleFacts facts(Article article, @Nullable Published published) {
        String text = article.text();
        List<Sentence> sentences = splitter.split(text);
        PartialDate when = published == null ? null : published.date();
        return new ArticleFacts(
                article.id(),
                text,
                sentences,
                entities.extract(text, sentences, when),
                money.extract(text, sentences),
                dates.extract(text, sentences, when));
    }
}
