package org.pactwire.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.ExtractionJson;
import org.pactwire.app.form.HitJson;
import org.pactwire.app.form.Json;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Hit;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Pact;

/** Every table of the page as CSV: the same filter, all rows. Columns have the names that the exported files have. */
final class Tables {
    private static final String[] PACT = {
        "pact_id",
        "name",
        "kind",
        "parties",
        "status",
        "status_date",
        "signed",
        "signed_place",
        "occasion",
        "years",
        "in_force",
        "ended",
        "first_reported",
        "last_reported",
        "articles",
        "claims",
        "registry_id",
        "confidence"
    };
    private static final String[] PARTY = {"pact_id", "party_id", "party_name", "signatory", "signatory_title", "claims"
    };
    private static final String[] EVENT = {
        "pact_id", "status", "alleged", "date", "place", "first_reported", "articles", "claims"
    };
    private static final String[] COMMITMENT = {
        "pact_id",
        "payer",
        "recipient",
        "amount_min",
        "amount_max",
        "currency",
        "approximate",
        "period",
        "covers",
        "purpose",
        "attachment",
        "claims"
    };
    private static final String[] CONFLICT = {"pact_id", "field", "value", "articles", "claims"};
    private static final String[] CLAIM = {
        "claim_id",
        "article_id",
        "sentence",
        "start",
        "end",
        "text",
        "pact_mention",
        "kind",
        "status",
        "alleged",
        "parties",
        "date",
        "place",
        "asserted_by",
        "certainty"
    };
    private static final String[] EVIDENCE = {
        "pact_id",
        "claim_id",
        "article_id",
        "published",
        "source",
        "title",
        "url",
        "origin",
        "sentence",
        "start",
        "end",
        "text",
        "status",
        "alleged",
        "parties",
        "date",
        "place",
        "asserted_by",
        "certainty"
    };
    private static final String[] MENTION = {
        "article_id",
        "kind",
        "sentence",
        "start",
        "end",
        "text",
        "type",
        "entity_id",
        "entity_name",
        "amount_min",
        "amount_max",
        "currency",
        "approximate",
        "period",
        "value",
        "earliest",
        "latest",
        "anchor"
    };
    private static final String[] SENTENCE_HIT = {
        "score",
        "article_id",
        "published",
        "source",
        "title",
        "url",
        "sentence",
        "text",
        "pact_id",
        "pact",
        "claim_id",
        "kind",
        "status",
        "alleged",
        "parties",
        "date",
        "place",
        "asserted_by",
        "certainty"
    };
    private static final String[] ARTICLE_HIT = {"score", "article_id", "published", "source", "title", "url", "text"};
    private static final String[] PAIR = {"party_a", "party_a_name", "party_b", "party_b_name", "pacts", "kinds"};

    private final OpenArchive archive;

    private Tables(OpenArchive archive) {
        this.archive = archive;
    }

    static void install(RoutesConfig routes, OpenArchive archive) {
        Tables tables = new Tables(archive);
        routes.get("/search.csv", tables::search);
        routes.get("/pacts.csv", tables::pacts);
        routes.get("/network.csv", tables::network);
        routes.get("/pacts/{id}/parties.csv", tables.part("parties", "signatories", PARTY));
        routes.get("/pacts/{id}/events.csv", tables.part("events", "events", EVENT));
        routes.get("/pacts/{id}/commitments.csv", tables.part("commitments", "commitments", COMMITMENT));
        routes.get("/pacts/{id}/conflicts.csv", tables.part("conflicts", "conflicts", CONFLICT));
        routes.get("/pacts/{id}/evidence.csv", tables::evidence);
        routes.get("/articles/{id}/claims.csv", tables.read("claims", CLAIM));
        routes.get("/articles/{id}/mentions.csv", tables.read("mentions", MENTION));
    }

    private void search(Context request) throws IOException {
        Parameters asked = new Parameters(request);
        Target target = asked.target();
        SearchRequest all = new SearchRequest(asked.query(), target, asked.hitOrder(), 0, Integer.MAX_VALUE);
        try {
            // what cannot be read is refused before the first row is on its way
            archive.now().search(all.page(0, 0));
            String[] columns = switch (target) {
                case SENTENCES -> SENTENCE_HIT;
                case ARTICLES -> ARTICLE_HIT;
                case PACTS -> PACT;
            };
            try (Sheet sheet = Sheet.answer(request, "search.csv", columns)) {
                archive.now().forEachHit(all, hit -> sheet.row(row(hit)));
            }
        } catch (QueryException e) {
            throw Trouble.of(e);
        }
    }

    private static Map<String, @Nullable Object> row(Hit hit) {
        return switch (hit) {
            case Hit.PactHit found -> pact(found.pact());
            case Hit.SentenceHit found -> {
                Map<String, @Nullable Object> row = HitJson.hit(found);
                row.put("sentence", found.claim().sentence());
                yield row;
            }
            case Hit.ArticleHit found -> {
                Map<String, @Nullable Object> row = HitJson.hit(found);
                row.put(
                        "text",
                        String.join(
                                " … ",
                                found.passages().stream().map(p -> p.text()).toList()));
                yield row;
            }
        };
    }

    /** A row of {@code pacts.csv}: there the number of claims stands for the claims. */
    private static Map<String, @Nullable Object> pact(Pact pact) {
        Map<String, @Nullable Object> row = Json.pact(pact);
        row.put("claims", pact.claimIds().size());
        return row;
    }

    private void pacts(Context request) throws IOException {
        Parameters asked = new Parameters(request);
        List<Pact> pacts = PactPage.all(archive.now(), PactQuery.of(asked), asked.order());
        try (Sheet sheet = Sheet.answer(request, "pacts.csv", PACT)) {
            pacts.forEach(pact -> sheet.row(pact(pact)));
        }
    }

    private void network(Context request) throws IOException {
        Ties ties = Ties.of(PactPage.members(archive.now(), PactQuery.of(new Parameters(request))));
        try (Sheet sheet = Sheet.answer(request, "network.csv", PAIR)) {
            ties.pairs().forEach(pair -> sheet.row(Api.pair(pair)));
        }
    }

    /** A list within a pact. */
    private io.javalin.http.Handler part(String name, String key, String... columns) {
        return request -> {
            Pact pact = Routes.find(archive.now(), request.pathParam("id"));
            try (Sheet sheet = Sheet.answer(request, pact.id() + "-" + name + ".csv", columns)) {
                rows(sheet, Json.pact(pact).get(key), "pact_id", pact.id());
            }
        };
    }

    /** What was read in an article. */
    private io.javalin.http.Handler read(String key, String... columns) {
        return request -> {
            AnnotatedArticle held = Routes.findArticle(archive.now(), request.pathParam("id"));
            String id = held.article().id();
            try (Sheet sheet = Sheet.answer(request, id + "-" + key + ".csv", columns)) {
                rows(
                        sheet,
                        ExtractionJson.facts(held.article().text(), held.extraction())
                                .get(key),
                        "article_id",
                        id);
            }
        };
    }

    private static void rows(Sheet sheet, @Nullable Object list, String idName, String id) {
        if (list instanceof List<?> items) {
            for (Object item : items) {
                Map<String, @Nullable Object> row = Json.object(idName, id);
                ((Map<?, ?>) item).forEach((key, value) -> row.put(String.valueOf(key), value));
                sheet.row(row);
            }
        }
    }

    private void evidence(Context request) throws IOException {
        Archive now = archive.now();
        Pact pact = Routes.find(now, request.pathParam("id"));
        try (Sheet sheet = Sheet.answer(request, pact.id() + "-evidence.csv", EVIDENCE)) {
            for (Map<String, @Nullable Object> row : Api.evidence(now, now.evidence(pact.id()))) {
                row.put("pact_id", pact.id());
                sheet.row(row);
            }
        }
    }
}
