package org.pactwire.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.RawSources;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Claim;

/**
 * What the page of an article shows: its text with all that was read in it.
 *
 * @param elsewhere address of the original page; empty where none is known that can be followed
 * @param published day and how it is known
 * @param claims what its sentences say of pacts
 * @param evidence the sentence that was asked for; null if none was
 */
public record ArticleView(
        String id,
        String title,
        String source,
        String byline,
        String published,
        String language,
        String origin,
        String url,
        String elsewhere,
        List<MentionKind> legend,
        List<Paragraph> paragraphs,
        List<Says> claims,
        @Nullable Asked evidence) {
    /** A run of sentences. */
    public record Paragraph(List<Sentence> sentences) {}

    /**
     * A sentence, or a stretch of text between two.
     *
     * @param number from 0; -1 for a stretch between sentences
     * @param claims numbers of the claims it makes in the list of claims, from 1
     * @param asked the evidence that was asked for
     */
    public record Sentence(int number, List<Piece> pieces, List<Integer> claims, boolean asked) {}

    /**
     * What a sentence says of a pact.
     *
     * @param pact name of the pact; empty if it fits none
     */
    public record Says(int number, int sentence, String text, String says, String pact, String pactHref) {}

    /** The sentence asked for, as it stands in the source that was read. */
    public record Asked(int sentence, String text, SourceView source) {}

    public Frame frame() {
        return Frame.of(title);
    }

    /**
     * @param evidence claims of the article with their pacts, by sentence
     * @param asked number of the sentence asked for; -1 for none
     */
    static ArticleView of(AnnotatedArticle held, List<SentenceHit> evidence, int asked, RawSources sources) {
        Article article = held.article();
        List<Says> claims = new ArrayList<>();
        Map<Integer, List<Integer>> claimsOf = new LinkedHashMap<>();
        for (SentenceHit hit : evidence) {
            Claim claim = hit.claim();
            int number = claims.size() + 1;
            claims.add(new Says(
                    number,
                    claim.sentence(),
                    claim.text(),
                    Words.says(claim),
                    hit.pactName(),
                    hit.pactId().isEmpty() ? "" : Links.pact(hit.pactId())));
            claimsOf.computeIfAbsent(claim.sentence(), s -> new ArrayList<>()).add(number);
        }
        List<Span> sentences = held.extraction().sentences();
        ColouredText coloured = new ColouredText(held);
        Span span = asked >= 0 && asked < sentences.size() ? sentences.get(asked) : null;
        return new ArticleView(
                article.id(),
                article.title().isEmpty() ? "(no title)" : article.title(),
                article.source(),
                article.byline(),
                published(held),
                article.language(),
                article.origin(),
                article.url(),
                Links.elsewhere(article.url()),
                coloured.kinds(),
                coloured.paragraphs(claimsOf, asked),
                claims,
                span == null
                        ? null
                        : new Asked(asked, span.of(article.text()), SourceView.of(article, asked, span, sources)));
    }

    private static String published(AnnotatedArticle held) {
        var published = held.extraction().published();
        if (published == null) {
            return "";
        }
        return published.date()
                + switch (published.basis()) {
                    case INFERRED -> " (concluded from the text)";
                    case GIVEN -> " (as given)";
                    case URL -> " (from its address)";
                    case JSON_LD, META, TIME, BYLINE, DUMP -> "";
                };
    }
}
