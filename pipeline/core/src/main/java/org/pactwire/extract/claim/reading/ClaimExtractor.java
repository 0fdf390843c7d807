package org.pactwire.extract.claim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.event.EventReader;
import org.pactwire.extract.claim.noun.PactNouns;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.Claim;
import org.pactwire.know.PactLexicon;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;

/**
 * Reads claims about pacts out of articles. A cheap exact test on the words picks the sentences that can speak of a pact;
 * only these are parsed. Thread-safe.
 */
public final class ClaimExtractor {
    private final Function<Sentence, ParsedSentence> parser;
    private final PartyTable parties;
    private final PactRegistry registry;
    private final SentenceFilter filter;
    private final PactNouns nouns;
    private final EventReader events;
    private final Set<String> leftOut;

    /**
     * Reads with the packaged words of pacts.
     *
     * @param parser gives a sentence its tree; thread-safe
     * @param leftOut ids of rules that never hold, to see what they are worth; empty for reading as well as it can be done
     */
    public ClaimExtractor(
            Function<Sentence, ParsedSentence> parser, PartyTable parties, PactRegistry registry, Set<String> leftOut) {
        this.parser = parser;
        this.parties = parties;
        this.registry = registry;
        this.leftOut = Set.copyOf(leftOut);
        PactLexicon lexicon = PactLexicon.load();
        this.filter = new SentenceFilter(lexicon, registry, parties);
        this.nouns = new PactNouns(lexicon, registry);
        this.events = new EventReader(lexicon);
    }

    /** The claims of one article, in order of the text; one that names who signed stands behind the signing. */
    public List<Claim> extract(ArticleFacts article) {
        ArticleReading reading = reading(article, false);
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            claims.addAll(reading.next(sentence).claims());
        }
        return claims;
    }

    /** How each sentence of an article was read, in order of the text, with the tree of every sentence. */
    public List<SentenceReading> explain(ArticleFacts article) {
        ArticleReading reading = reading(article, true);
        return article.sentences().stream().map(reading::next).toList();
    }

    /** The tree of a sentence, also of one that was not worth a parse; null for one that is too long to parse. */
    public @Nullable ParsedSentence tree(Sentence sentence) {
        return SentenceFilter.isTooLong(sentence) ? null : parser.apply(sentence);
    }

    private ArticleReading reading(ArticleFacts article, boolean told) {
        return new ArticleReading(article, parser, parties, registry, filter, nouns, events, leftOut, told);
    }
}
