package org.pactwire.bench.pins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;
import org.pactwire.fact.When;
import org.pactwire.resolve.Resolver;

/** What the program made of the articles of a set: the same that its CSV files say, by the names the gold knows. */
final class Reading {
    private final SortedMap<String, AnnotatedArticle> articles = new TreeMap<>();
    private final Map<String, String> articleOfClaim = new TreeMap<>();
    private final Map<String, Pact> pacts = new TreeMap<>();
    private final Book book;
    private final int documents;

    /** Takes what a run gave; {@code documents} is how many it was given, refused ones too. */
    Reading(Collection<AnnotatedArticle> read, Function<Article, String> name, Book book, int documents) {
        for (AnnotatedArticle article : read) {
            String called = name.apply(article.article());
            articles.put(called, article);
            article.extraction().claims().forEach(claim -> articleOfClaim.put(claim.id(), called));
        }
        book.pacts().forEach(pact -> pacts.put(pact.id(), pact));
        this.book = book;
        this.documents = documents;
    }

    /** The same articles with other claims, and the book that these come to. */
    Reading with(UnaryOperator<AnnotatedArticle> other, Resolver resolver) {
        Map<String, String> names = new TreeMap<>();
        articles.forEach((name, article) -> names.put(article.article().id(), name));
        List<AnnotatedArticle> changed = articles.values().stream().map(other).toList();
        return new Reading(
                changed,
                article -> String.valueOf(names.get(article.id())),
                resolver.resolve(changed, Map.of()),
                documents);
    }

    /** All articles, by name. */
    SortedMap<String, AnnotatedArticle> articles() {
        return Collections.unmodifiableSortedMap(articles);
    }

    /** The book that the claims of all articles came to. */
    Book book() {
        return book;
    }

    /** The claims of an article in the order of {@code claims.csv}; empty where it was refused. */
    List<Claim> claims(String name) {
        AnnotatedArticle article = articles.get(name);
        return article == null
                ? List.of()
                : article.extraction().claims().stream()
                        .sorted(Comparator.comparingInt(Claim::sentence).thenComparing(Claim::id))
                        .toList();
    }

    /** These claims by pact, in their order; those that fit no pact under the empty id. */
    Map<String, List<Claim>> byPact(List<Claim> claims) {
        Map<String, List<Claim>> byPact = new LinkedHashMap<>();
        for (Claim claim : claims) {
            byPact.computeIfAbsent(book.pactOfClaim().getOrDefault(claim.id(), ""), id -> new ArrayList<>())
                    .add(claim);
        }
        return byPact;
    }

    /** Null where no pact has this id. */
    @Nullable
    Pact pact(String id) {
        return pacts.get(id);
    }

    /** The articles that these claims are in. */
    Set<String> articlesOf(List<String> claimIds) {
        Set<String> names = new TreeSet<>();
        for (String id : claimIds) {
            String name = articleOfClaim.get(id);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** How many of the documents became articles: one that the program fails on is in no other number. */
    Tally texts() {
        return Tally.ofExpected("texts read", articles.size(), documents);
    }

    /** The days that a claim's date can mean, as {@code claims.csv} writes them; empty where it means none. */
    static String days(@Nullable When when) {
        if (when == null || when.earliest() == null || when.latest() == null) {
            return "";
        }
        PartialDate date = PartialDate.covering(when.earliest(), when.latest());
        return date == null ? when.earliest() + "/" + when.latest() : date.toString();
    }

    /** A day as files write it; empty where it is not known. */
    static String day(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
