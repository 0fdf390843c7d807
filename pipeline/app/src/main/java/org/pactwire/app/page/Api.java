package org.pactwire.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.ExtractionJson;
import org.pactwire.app.form.HitJson;
import org.pactwire.app.form.Json;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Facet;
import org.pactwire.archive.Facets;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchResults;
import org.pactwire.article.Article;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Pact;
import org.pactwire.resolve.Reasons;

/** The archive for programs: JSON below {@code /api}, described by {@code /api/openapi.json}. */
final class Api {
    private final OpenArchive archive;

    Api(OpenArchive archive) {
        this.archive = archive;
    }

    static void install(RoutesConfig routes, OpenArchive archive) {
        new Api(archive).answers().forEach(routes::get);
    }

    /** What answers at which path; {@code openapi.json} describes just these. */
    Map<String, Handler> answers() {
        Map<String, Handler> answers = new LinkedHashMap<>();
        answers.put("/api/openapi.json", Api::description);
        answers.put("/api/search", this::search);
        answers.put("/api/facets", this::facets);
        answers.put("/api/pacts", this::pacts);
        answers.put("/api/pacts/{id}", this::pact);
        answers.put("/api/articles/{id}", this::article);
        answers.put("/api/network", this::network);
        return answers;
    }

    private static void description(Context request) throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("not packaged: openapi.json");
            }
            request.contentType("application/json").result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void search(Context request) throws IOException {
        Parameters asked = new Parameters(request);
        int offset = asked.offset();
        int limit = asked.limit();
        SearchResults results;
        try {
            results = archive.now()
                    .search(new SearchRequest(asked.query(), asked.target(), asked.hitOrder(), offset, limit));
        } catch (QueryException e) {
            throw Trouble.of(e);
        }
        answer(
                request,
                page(
                        results.total(),
                        offset,
                        limit,
                        "hits",
                        results.hits().stream().map(HitJson::hit).toList()));
    }

    private void facets(Context request) throws IOException {
        Parameters asked = new Parameters(request);
        Facets facets;
        try {
            facets = archive.now().facets(asked.query(), asked.target());
        } catch (QueryException e) {
            throw Trouble.of(e);
        }
        Map<String, @Nullable Object> counts = Json.object();
        for (Facet facet : Facet.values()) {
            counts.put(
                    facet.field(),
                    facets.of(facet).stream()
                            .map(c -> Json.object("value", c.value(), "count", c.count()))
                            .toList());
        }
        answer(request, Json.object("total", facets.total(), "facets", counts));
    }

    private void pacts(Context request) throws IOException {
        Parameters asked = new Parameters(request);
        int offset = asked.offset();
        int limit = asked.limit();
        PactPage pacts = PactPage.of(archive.now(), PactQuery.of(asked), asked.order(), offset, limit);
        answer(
                request,
                page(
                        pacts.total(),
                        offset,
                        limit,
                        "pacts",
                        pacts.pacts().stream().map(Json::pact).toList()));
    }

    private static Map<String, @Nullable Object> page(long total, int offset, int limit, String name, List<?> items) {
        return Json.object("total", total, "offset", offset, "limit", limit, name, items);
    }

    private void pact(Context request) throws IOException {
        Archive now = archive.now();
        Pact pact = Routes.find(now, request.pathParam("id"));
        Map<String, @Nullable Object> json = Json.pact(pact);
        List<SentenceHit> evidence = now.evidence(pact.id());
        json.put("evidence", evidence(now, evidence));
        json.put(
                "why",
                Reasons.of(pact, evidence.stream().map(SentenceHit::claim).toList()).stream()
                        .map(HitJson::reason)
                        .toList());
        answer(request, json);
    }

    /** Sentences with their places in the texts. */
    static List<Map<String, @Nullable Object>> evidence(Archive archive, List<SentenceHit> hits) throws IOException {
        Map<String, AnnotatedArticle> held = new HashMap<>();
        for (SentenceHit hit : hits) {
            String id = hit.claim().articleId();
            AnnotatedArticle article = held.containsKey(id) ? null : archive.article(id);
            if (article != null) {
                held.put(id, article);
            }
        }
        return hits.stream()
                .map(hit -> HitJson.evidence(hit, held.get(hit.claim().articleId())))
                .toList();
    }

    private void article(Context request) throws IOException {
        Archive now = archive.now();
        AnnotatedArticle held = Routes.findArticle(now, request.pathParam("id"));
        Article article = held.article();
        var published = held.extraction().published();
        Map<String, @Nullable Object> json = Json.object(
                "article_id",
                article.id(),
                "source_id",
                article.sourceId(),
                "origin",
                article.origin(),
                "url",
                article.url(),
                "source",
                article.source(),
                "title",
                article.title(),
                "byline",
                article.byline(),
                "published",
                published == null ? null : published.date().toString(),
                "published_basis",
                published == null ? null : published.basis().code(),
                "modified",
                Json.text(article.modified()),
                "language",
                article.language(),
                "text",
                article.text());
        json.putAll(ExtractionJson.facts(article.text(), held.extraction()));
        json.put(
                "pacts",
                now.evidenceIn(article.id()).stream()
                        .map(SentenceHit::pactId)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
        answer(request, json);
    }

    private void network(Context request) throws IOException {
        Ties ties = Ties.of(PactPage.members(archive.now(), PactQuery.of(new Parameters(request))));
        answer(
                request,
                Json.object(
                        "parties",
                        ties.parties().stream()
                                .map(n -> Json.object("party_id", n.id(), "party_name", n.name(), "pacts", n.pacts()))
                                .toList(),
                        "pairs",
                        ties.pairs().stream().map(Api::pair).toList()));
    }

    /** Two parties, as a row of {@code network.csv} says it. */
    static Map<String, @Nullable Object> pair(Ties.Pair pair) {
        return Json.object(
                "party_a",
                pair.a().id(),
                "party_a_name",
                pair.a().name(),
                "party_b",
                pair.b().id(),
                "party_b_name",
                pair.b().name(),
                "pacts",
                pair.pacts(),
                "kinds",
                pair.kinds());
    }

    private static void answer(Context request, Map<String, @Nullable Object> json) {
        request.contentType("application/json").result(Json.document(json) + "\n");
    }
}
