package org.pactwire.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.pactwire.article.Article;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Pact;

/**
 * Many articles out of a few: each is one of those given with two of five words exchanged for others of the same length
 * that the given articles use, so that what was read in it still stands where it stood, and with another day. Words that
 * something was read in stay. Their pacts are those of the given book, one for every ten variations of an article.
 */
final class ArticleVariations {
    private static final int OF_ONE_PACT = 10;
    private static final int SHORTEST = 4;

    private final List<AnnotatedArticle> given;
    private final Book book;
    /** Words by length, each as often as it is used. */
    private final Map<Integer, List<String>> vocabulary = new TreeMap<>();

    ArticleVariations(List<AnnotatedArticle> given, Book book) {
        this.given = List.copyOf(given);
        this.book = book;
        for (AnnotatedArticle article : given) {
            String text = article.article().text();
            words(text)
                    .forEach(span -> vocabulary
                            .computeIfAbsent(span.length(), n -> new ArrayList<>())
                            .add(span.of(text)));
        }
    }

    /** The variation of a number; the same number gives the same article. */
    AnnotatedArticle article(int number) {
        AnnotatedArticle template = given.get(number % given.size());
        Random random = new Random(number);
        Article a = template.article();
        String text = exchanged(a.text(), kept(template), random);
        String id = ContentId.of('a', a.id(), Integer.toString(number));
        Published published = new Published(
                PartialDate.of(java.time.LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650))),
                Published.Basis.META);
        Extraction e = template.extraction();
        List<Claim> claims = e.claims().stream()
                .map(claim -> moved(claim, claimId(claim, number), id, text))
                .toList();
        return new AnnotatedArticle(
                new Article(
                        id,
                        a.sourceId(),
                        "generated/" + number,
                        a.url(),
                        a.source().isEmpty() ? "" : a.source() + ' ' + number % 7,
                        a.title() + ' ' + number,
                        a.byline(),
                        published,
                        null,
                        a.language(),
                        text,
                        List.of(),
                        a.alignment()),
                new Extraction(published, e.sentences(), e.entities(), e.money(), e.dates(), claims));
    }

    /** The book of the first so many variations. */
    Book book(int articles) {
        Map<String, List<String>> claimsOf = new TreeMap<>();
        Map<String, Pact> templateOf = new TreeMap<>();
        Map<String, Pact> pacts = new LinkedHashMap<>();
        book.pacts().forEach(pact -> pacts.put(pact.id(), pact));
        Map<String, String> pactOfClaim = new TreeMap<>();
        for (int number = 0; number < articles; number++) {
            int group = number / given.size() / OF_ONE_PACT;
            for (Claim claim : given.get(number % given.size()).extraction().claims()) {
                Pact template = pacts.get(book.pactOfClaim().getOrDefault(claim.id(), ""));
                if (template != null) {
                    String pact = ContentId.of('p', template.id(), Integer.toString(group));
                    templateOf.put(pact, template);
                    String id = claimId(claim, number);
                    claimsOf.computeIfAbsent(pact, p -> new ArrayList<>()).add(id);
                    pactOfClaim.put(id, pact);
                }
            }
        }
        List<Pact> made = new ArrayList<>();
        templateOf.forEach((id, template) -> made.add(renamed(
                template,
                id,
                claimsOf.getOrDefault(id, List.of()).stream().sorted().toList())));
        return new Book(made, pactOfClaim, Map.of());
    }

    private static String claimId(Claim claim, int number) {
        return ContentId.of('c', claim.id(), Integer.toString(number));
    }

    private static Claim moved(Claim c, String id, String articleId, String text) {
        return new Claim(
                id,
                articleId,
                c.sentence(),
                c.span(),
                c.span().of(text),
                c.pact(),
                c.kind(),
                c.status(),
                c.alleged(),
                c.parties(),
                c.date(),
                c.place(),
                c.occasion(),
                c.years(),
                c.signatories(),
                c.pledges(),
                c.assertedBy(),
                c.certainty(),
                c.rules(),
                c.score());
    }

    private static Pact renamed(Pact p, String id, List<String> claims) {
        return new Pact(
                id,
                p.name(),
                p.kind(),
                p.parties(),
                p.status(),
                p.statusDate(),
                p.signed(),
                p.signedPlace(),
                p.occasion(),
                p.years(),
                p.inForce(),
                p.ended(),
                p.firstReported(),
                p.lastReported(),
                p.articles(),
                claims,
                p.registryId(),
                p.confidence(),
                p.events(),
                p.commitments(),
                p.conflicts());
    }

    /** Where something was read. */
    private static List<Span> kept(AnnotatedArticle article) {
        List<Span> kept = new ArrayList<>();
        Extraction e = article.extraction();
        e.entities().forEach(mention -> kept.add(mention.span()));
        e.money().forEach(mention -> kept.add(mention.span()));
        e.dates().forEach(mention -> kept.add(mention.span()));
        e.claims().forEach(claim -> kept.add(claim.pact().span()));
        return kept;
    }

    private String exchanged(String text, List<Span> kept, Random random) {
        StringBuilder result = new StringBuilder(text);
        for (Span word : words(text)) {
            boolean free = kept.stream().noneMatch(span -> span.start() < word.end() && word.start() < span.end());
            if (free && random.nextInt(5) < 2) {
                List<String> others = vocabulary.getOrDefault(word.length(), List.of());
                result.replace(word.start(), word.end(), others.get(random.nextInt(others.size())));
            }
        }
        return result.toString();
    }

    /** Words of small letters; short ones are the grammar of a text. */
    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                if (i - start >= SHORTEST) {
                    words.add(new Span(start, i));
                }
                start = -1;
            }
        }
        return words;
    }
}
