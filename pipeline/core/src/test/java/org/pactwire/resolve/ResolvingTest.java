package org.pactwire.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.extract.Extractor;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Pact;
import org.pactwire.know.Knowledge;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;

/** Articles that are read with the real models by the rules alone, and the pacts they come to. */
abstract class ResolvingTest {
    static final PartyTable PARTIES = PartyTable.load();
    static final Extractor EXTRACTOR = Extractor.ofRules(Knowledge.packaged(), Set.of());
    static final Resolver RESOLVER = new Resolver(PARTIES, PactRegistry.load());

    final List<AnnotatedArticle> articles = new ArrayList<>();

    final void article(String published, String text) {
        Published date = new Published(PartialDate.parse(published), Published.Basis.GIVEN);
        Article article = new Article(
                "a" + articles.size(), "", "test", "", "", "", "", date, null, "en", text, List.of(), Alignment.none());
        articles.add(new AnnotatedArticle(article, EXTRACTOR.extract(article)));
    }

    final List<Pact> pacts() {
        return RESOLVER.resolve(articles, Map.of()).pacts();
    }
}
