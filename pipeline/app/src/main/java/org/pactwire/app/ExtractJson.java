package org.pactwire.app;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.ExtractionJson;
import org.pactwire.app.form.Json;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.extract.Extractor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** From a line of JSON with a text to a line of JSON with what was read in it, or to how it was read. Thread-safe. */
final class ExtractJson {
    private static final int ISO_DAY = 10;

    private final Function<Article, String> form;

    private ExtractJson(Function<Article, String> form) {
        this.form = form;
    }

    /** Answers with mentions and claims. */
    static ExtractJson ofFacts(Extractor extractor) {
        return new ExtractJson(article -> {
            Map<String, @Nullable Object> json = Json.object("id", article.sourceId());
            json.putAll(ExtractionJson.facts(article.text(), extractor.extract(article)));
            return Json.line(json);
        });
    }

    /** Answers with how each sentence was read, for people. */
    static ExtractJson ofExplanations(Extractor extractor) {
        ExplainText explain = new ExplainText(extractor);
        return new ExtractJson(article -> {
            String heading = article.sourceId().isEmpty() ? "" : "== " + article.sourceId() + "\n";
            return heading + String.join("\n", explain.explain(article));
        });
    }

    /** A line of output; not good if it tells an error. */
    record Answer(String json, boolean good) {}

    Answer answer(String line) {
        JsonNode node;
        try {
            node = Json.mapper().readTree(line);
        } catch (JacksonException e) {
            return error("", "not JSON");
        }
        String id = node.path("id").asString("");
        if (!node.path("text").isString()) {
            return error(id, "no text");
        }
        Published published;
        try {
            published = published(node.path("published").asString(""));
        } catch (DateTimeException e) {
            return error(id, "published is no ISO date");
        }
        try {
            return new Answer(form.apply(article(id, node.path("text").asString(), published)), true);
        } catch (RuntimeException | StackOverflowError e) { // one bad text does not stop the others
            return error(id, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static Answer error(String id, String error) {
        return new Answer(Json.line(Json.object("id", id, "error", error)), false);
    }

    /** Reads an ISO date; of a time stamp its day. */
    private static @Nullable Published published(String text) {
        if (text.isEmpty()) {
            return null;
        }
        PartialDate date = PartialDate.parse(text.length() > ISO_DAY ? text.substring(0, ISO_DAY) : text);
        return new Published(date, Published.Basis.GIVEN);
    }

    private static Article article(String id, String text, @Nullable Published published) {
        return new Article(
                ContentId.of('a', id, text),
                id,
                id,
                "",
                "",
                "",
                "",
                published,
                null,
                "en",
                text,
                List.of(),
                Alignment.none());
    }
}
