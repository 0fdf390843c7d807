package org.pactwire.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Hit;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.archive.Passage;

/**
 * Something found: what it is called, where it is from, and the sentences with the words that were looked for.
 *
 * @param title empty for a sentence, which speaks for itself
 * @param note about the thing in a few words
 * @param more what it leads to: pacts that a sentence is evidence for
 */
public record Card(List<Marked> title, String href, String note, List<Quote> quotes, List<Link> more) {
    /**
     * A sentence.
     *
     * @param href where it stands
     * @param source title and date of the article, where it does not stand above; empty if it does
     */
    public record Quote(List<Marked> text, String href, String source) {}

    /** Cards in the order of the hits. A sentence that tells of several pacts is one card. */
    static List<Card> of(List<Hit> hits) {
        Map<Object, List<Hit>> shown = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Object place = hit instanceof SentenceHit s
                    ? List.of(s.article().id(), s.claim().sentence(), s.claim().text())
                    : hit;
            shown.computeIfAbsent(place, p -> new ArrayList<>()).add(hit);
        }
        return shown.values().stream().map(Card::card).toList();
    }

    private static Card card(List<Hit> hits) {
        return switch (hits.get(0)) {
            case SentenceHit first -> sentence(first, hits);
            case Hit.ArticleHit article -> article(article);
            case Hit.PactHit pact -> pact(pact);
        };
    }

    private static Card sentence(SentenceHit first, List<Hit> hits) {
        Set<Link> pacts = new LinkedHashSet<>();
        for (Hit hit : hits) {
            if (hit instanceof SentenceHit s && !s.pactId().isEmpty()) {
                pacts.add(Link.to(s.pactName(), Links.pact(s.pactId())));
            }
        }
        return new Card(List.of(), "", "", List.of(quote(first)), List.copyOf(pacts));
    }

    private static Quote quote(SentenceHit hit) {
        return new Quote(
                Marked.of(hit.sentence()),
                Links.sentence(hit.claim()),
                Words.title(hit.article()) + " · " + Words.source(hit.article()));
    }

    private static Card article(Hit.ArticleHit hit) {
        String href = Links.article(hit.article().id());
        Passage title = hit.title().text().isEmpty() ? new Passage("(no title)", List.of()) : hit.title();
        return new Card(
                Marked.of(title),
                href,
                Words.source(hit.article()),
                hit.passages().stream()
                        .map(p -> new Quote(Marked.of(p), href, ""))
                        .toList(),
                List.of());
    }

    private static Card pact(Hit.PactHit hit) {
        var pact = hit.pact();
        @Nullable SentenceHit evidence = hit.evidence();
        return new Card(
                Marked.of(hit.name()),
                Links.pact(pact.id()),
                Words.of(pact.kind().code()) + " · " + Words.of(pact.status().code())
                        + (pact.statusDate() == null ? "" : " " + pact.statusDate()) + " · "
                        + Words.count(pact.articles(), "article"),
                evidence == null ? List.of() : List.of(quote(evidence)),
                List.of());
    }
}
