package org.pactwire.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.HitJson;
import org.pactwire.app.form.Json;
import org.pactwire.app.form.Values;
import org.pactwire.archive.ArticleHead;
import org.pactwire.archive.Facets;
import org.pactwire.archive.Hit;
import org.pactwire.archive.Passage;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest.Target;

/** Writes hits for programs, one by one as they are found, however many there are. */
final class HitStream {
    private final Terminal terminal;
    private long written;

    HitStream(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Hands out hits. */
    interface Hits {
        void forEach(Consumer<Hit> action) throws IOException, QueryException;
    }

    boolean isEmpty() {
        return written == 0;
    }

    /** One document, with a line for each hit. */
    void json(long total, @Nullable Facets facets, Hits hits) throws IOException, QueryException {
        terminal.line("{\"total\":" + total + ",");
        if (facets != null) {
            terminal.line("\"facets\":" + Json.line(counts(facets)) + ",");
        }
        terminal.out().print("\"hits\":[");
        hits.forEach(hit -> {
            terminal.line(written == 0 ? "" : ",");
            terminal.out().print(Json.line(HitJson.hit(hit)));
            written++;
        });
        terminal.line("]}");
    }

    private static Map<String, @Nullable Object> counts(Facets facets) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        facets.counts()
                .forEach((facet, values) -> json.put(
                        facet.field(),
                        values.stream()
                                .map(count -> Json.object("value", count.value(), "count", count.count()))
                                .toList()));
        return json;
    }

    /** A row for each value of each facet. */
    void csv(Facets facets) throws IOException {
        Csv csv = new Csv(terminal, "facet", "value", "count");
        for (var facet : facets.counts().entrySet()) {
            for (Facets.Count count : facet.getValue()) {
                csv.row(facet.getKey().field(), count.value(), Long.toString(count.count()));
                written++;
            }
        }
    }

    /** A row for each hit. */
    void csv(Target target, Hits hits) throws IOException, QueryException {
        Csv csv = switch (target) {
            case PACTS -> PactList.csv(terminal);
            case SENTENCES, ARTICLES ->
                new Csv(
                        terminal,
                        "score",
                        "article_id",
                        "published",
                        "source",
                        "title",
                        "url",
                        "pact_id",
                        "status",
                        "text");
        };
        try {
            hits.forEach(hit -> {
                row(csv, hit);
                written++;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void row(Csv csv, Hit hit) {
        try {
            switch (hit) {
                case Hit.PactHit pact -> PactList.row(csv, pact.pact());
                case Hit.SentenceHit s ->
                    row(
                            csv,
                            hit,
                            s.article(),
                            s.pactId(),
                            s.claim().status().code(),
                            s.claim().text());
                case Hit.ArticleHit a -> {
                    List<String> texts =
                            a.passages().stream().map(Passage::text).toList();
                    row(csv, hit, a.article(), "", "", String.join(" … ", texts));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Csv csv, Hit hit, ArticleHead article, String pactId, String status, String text)
            throws IOException {
        csv.row(
                String.format(Locale.ROOT, "%.4f", hit.score()),
                article.id(),
                Values.text(article.published()),
                article.source(),
                article.title(),
                article.url(),
                pactId,
                status,
                text);
    }
}
