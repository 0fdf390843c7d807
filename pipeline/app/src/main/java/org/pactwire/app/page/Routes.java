package org.pactwire.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.pactwire.app.form.RawSources;
import org.pactwire.archive.Archive;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Pact;

/** Which address shows what. */
final class Routes {
    /** Raw sources lie in files that may be dumps of any size; larger ones are not read for a page. */
    private static final long LARGEST_SOURCE_FILE = 64L << 20;

    private final OpenArchive archive;
    private final RawSources sources;

    private Routes(OpenArchive archive, PageSettings settings) {
        this.archive = archive;
        this.sources = new RawSources(settings.sources(), LARGEST_SOURCE_FILE);
    }

    static void install(RoutesConfig routes, PageSettings settings, OpenArchive archive) {
        Routes pages = new Routes(archive, settings);
        Assets.install(routes);
        Tables.install(routes, archive);
        Api.install(routes, archive);
        routes.get("/", pages::search);
        routes.get("/pacts", pages::pacts);
        routes.get("/pacts/{id}", pages::pact);
        routes.get("/network", pages::network);
        routes.get("/articles/{id}", pages::article);
        routes.get("/articles/{id}/original", pages::original);
    }

    /** True for addresses whose answers are read by programs. */
    static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.equals("/api");
    }

    private void search(Context request) throws IOException {
        Views.render(request, "search.jte", SearchView.of(archive.now(), new Parameters(request)));
    }

    private void pacts(Context request) throws IOException {
        Views.render(request, "pacts.jte", PactsView.of(archive.now(), new Parameters(request)));
    }

    private void network(Context request) throws IOException {
        Views.render(request, "network.jte", NetworkView.of(archive.now(), new Parameters(request)));
    }

    private void pact(Context request) throws IOException {
        Archive now = archive.now();
        Pact pact = find(now, request.pathParam("id"));
        Views.render(request, "dossier.jte", DossierView.of(pact, now.evidence(pact.id())));
    }

    static Pact find(Archive archive, String id) throws IOException {
        Pact pact = archive.pact(id);
        if (pact == null) {
            throw new Trouble(
                    404, "No pact has this id. It may have got another one with new articles: search for its name.");
        }
        return pact;
    }

    private void article(Context request) throws IOException {
        Archive now = archive.now();
        AnnotatedArticle held = findArticle(now, request.pathParam("id"));
        int asked = new Parameters(request).number("s", -1, 0, Integer.MAX_VALUE);
        Views.render(
                request,
                "article.jte",
                ArticleView.of(held, now.evidenceIn(held.article().id()), asked, sources));
    }

    private void original(Context request) throws IOException {
        AnnotatedArticle held = findArticle(archive.now(), request.pathParam("id"));
        List<Span> sentences = held.extraction().sentences();
        int asked = new Parameters(request).number("s", 0, 0, Integer.MAX_VALUE);
        if (asked >= sentences.size()) {
            throw new Trouble(404, "The article has no such sentence.");
        }
        Views.render(request, "original.jte", OriginalView.of(held.article(), asked, sentences.get(asked), sources));
    }

    static AnnotatedArticle findArticle(Archive archive, String id) throws IOException {
        AnnotatedArticle held = archive.article(id);
        if (held == null) {
            throw new Trouble(404, "No article has this id.");
        }
        return held;
    }
}
