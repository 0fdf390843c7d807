package org.pactwire.app.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.ArticleHead;
import org.pactwire.archive.Hit;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.archive.Passage;
import org.pactwire.article.Article;
import org.pactwire.article.CodePoints;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Claim;
import org.pactwire.resolve.Reason;

/** What was found, as JSON: hits and evidence, with the article they stand in. */
public final class HitJson {
    private HitJson() {}

    /** A hit of a search, of any target. */
    public static Map<String, @Nullable Object> hit(Hit hit) {
        Map<String, @Nullable Object> json = Json.object("score", hit.score());
        switch (hit) {
            case Hit.SentenceHit sentence -> {
                json.putAll(article(sentence.article()));
                json.putAll(Json.object("pact_id", sentence.pactId(), "pact", sentence.pactName()));
                json.putAll(Json.object("claim_id", sentence.claim().id()));
                json.putAll(Json.claim(sentence.claim()));
                json.put("highlights", highlights(sentence.sentence()));
            }
            case Hit.ArticleHit article -> {
                json.putAll(article(article.article()));
                json.put(
                        "passages",
                        article.passages().stream()
                                .map(p -> Json.object("text", p.text(), "highlights", highlights(p)))
                                .toList());
            }
            case Hit.PactHit pact -> {
                json.putAll(Json.pact(pact.pact()));
                Hit.SentenceHit evidence = pact.evidence();
                json.put("evidence", evidence == null ? null : evidence.claim().text());
            }
        }
        return json;
    }

    private static Map<String, @Nullable Object> article(ArticleHead article) {
        return Json.object(
                "article_id",
                article.id(),
                "title",
                article.title(),
                "url",
                article.url(),
                "source",
                article.source(),
                "published",
                Json.text(article.published()));
    }

    private static List<Map<String, @Nullable Object>> highlights(Passage passage) {
        CodePoints points = new CodePoints(passage.text());
        return passage.highlights().stream()
                .map(span -> Json.offsets(points.span(span)))
                .toList();
    }

    /**
     * A sentence that is evidence, with what it says.
     *
     * @param held the article it stands in; null if it is not at hand: then without its place in the text
     */
    public static Map<String, @Nullable Object> evidence(SentenceHit hit, @Nullable AnnotatedArticle held) {
        Map<String, @Nullable Object> json = Json.object("claim_id", hit.claim().id());
        json.putAll(article(hit.article()));
        json.put("sentence", hit.claim().sentence());
        if (held != null) {
            json.putAll(place(held.article(), hit.claim()));
        }
        json.putAll(Json.claim(hit.claim()));
        return json;
    }

    /** Why a value stands in a dossier. */
    public static Map<String, @Nullable Object> reason(Reason reason) {
        return Json.object(
                "field",
                reason.field(),
                "value",
                reason.value(),
                "rule",
                reason.rule(),
                "claims",
                reason.claimIds(),
                "against",
                reason.against().stream()
                        .map(a -> Json.object("value", a.value(), "claims", a.claimIds()))
                        .toList());
    }

    private static Map<String, @Nullable Object> place(Article article, Claim claim) {
        Map<String, @Nullable Object> json = Json.object("origin", article.origin());
        json.putAll(Json.offsets(new CodePoints(article.text()).span(claim.span())));
        Span source = article.alignment().toRaw(claim.span());
        json.put("raw_start", source.isEmpty() ? null : source.start());
        json.put("raw_end", source.isEmpty() ? null : source.end());
        return json;
    }
}
