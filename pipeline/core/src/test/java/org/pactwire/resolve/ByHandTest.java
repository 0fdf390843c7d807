package org.pactwire.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Pact;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;

/** Articles of claims made by hand, without models, and the pacts they come to. */
abstract class ByHandTest {
    /** Pacts that were never made, between states that have none in the packaged registry. */
    private static final String KNOWN = """
            id	name	aliases	hints	kind	parties	scope	signed	signed_place	in_force	ended
            apia-2015	Apia Accord	Apia Accord	whale deal	climate	FJI;TON	bilateral	2015-11-02	Apia
            nadi-2015	Nadi Accord	Nadi Accord	whale deal	climate	FJI;TON	bilateral	2015-12-01	Nadi
            nuku-2006	Treaty of Nuku	Treaty of Nuku	rescue deal	border	FJI;TON	bilateral	2006-05-04	Nuku
            ocean-1999	Ocean Convention	Ocean Convention		climate		multilateral	1999-03-01	Rome
            reef-2015	Reef Accord	Reef Accord	reef deal	climate	FJI;TON;VUT;WSM	multilateral	2015-07-14	Suva
            tide-2009	Tide Pact	Tide Pact	tide pact	climate	NRU;TUV	bilateral	2009-05	Suva
            atoll-2011	Atoll Treaty	Atoll Treaty	atoll treaty	border	NRU;TUV	bilateral	2011-02-03	Suva
            lagoon-2011	Lagoon Treaty	Lagoon Treaty	lagoon treaty	border	NRU;TUV	bilateral	2011-02-03	Suva
            """;

    private static final Resolver RESOLVER = new Resolver(PartyTable.load(), registry());

    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final Map<String, String> copies = new TreeMap<>();
    final List<Claim> claims = new ArrayList<>();

    private static PactRegistry registry() {
        try {
            Path file = Files.createTempFile("pacts", ".tsv");
            try {
                Files.writeString(file, KNOWN);
                return PactRegistry.load().with(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article that tells this in this order; gives its id. */
    final String article(String published, Told... told) {
        String id = "a" + articles.size();
        List<Claim> read = new ArrayList<>();
        for (Told one : told) {
            read.add(one.claim(id, read.size()));
        }
        Published date = new Published(PartialDate.parse(published), Published.Basis.GIVEN);
        Article article =
                new Article(id, "", "test", "", "", "", "", date, null, "en", "", List.of(), Alignment.none());
        articles.add(
                new AnnotatedArticle(article, new Extraction(date, List.of(), List.of(), List.of(), List.of(), read)));
        claims.addAll(read);
        return id;
    }

    final void isCopy(String article, String original) {
        copies.put(article, original);
    }

    final List<Pact> pacts() {
        return RESOLVER.resolve(articles, copies).pacts();
    }

    /** The book is the same whatever the order of the articles. */
    final void assertSameInAnyOrder() {
        Book book = RESOLVER.resolve(articles, copies);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(RESOLVER.resolve(articles, copies)).isEqualTo(book);
        }
    }

    /** The only pact. */
    final Pact pact() {
        assertThat(pacts()).hasSize(1);
        return pacts().get(0);
    }
}
