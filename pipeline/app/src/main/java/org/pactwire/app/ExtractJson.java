package org.pactwire.app;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.CodePoints;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.extract.Extractor;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.When;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** From a line of JSON with a text to a line of JSON with what was read in it. Thread-safe. */
final class ExtractJson {
    private static final int ISO_DAY = 10;

    private final Extractor extractor;

    ExtractJson(Extractor extractor) {
        this.extractor = extractor;
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
            return new Answer(extract(id, node.path("text").asString(), published), true);
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

    private String extract(String id, String text, @Nullable Published published) {
        Article article = new Article(
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
        Extraction extraction = extractor.extract(article);
        CodePoints points = new CodePoints(text);
        List<Mention> mentions = new ArrayList<>();
        mentions.addAll(extraction.entities());
        mentions.addAll(extraction.money());
        mentions.addAll(extraction.dates());
        mentions.sort(Comparator.comparing(Mention::span));
        return Json.line(Json.object(
                "id",
                id,
                "mentions",
                mentions.stream().map(mention -> mention(mention, points)).toList(),
                "claims",
                extraction.claims().stream()
                        .map(claim -> Json.claim(claim, points))
                        .toList()));
    }

    private static Map<String, @Nullable Object> mention(Mention mention, CodePoints points) {
        String kind = switch (mention) {
            case EntityMention entity -> "entity";
            case MoneyMention money -> "money";
            case DateMention date -> "date";
        };
        Map<String, @Nullable Object> json = Json.object("kind", kind, "sentence", mention.sentence());
        json.putAll(Json.offsets(points.span(mention.span())));
        json.put("text", mention.text());
        json.putAll(
                switch (mention) {
                    case EntityMention entity ->
                        Json.object(
                                "type",
                                entity.type().name(),
                                "entity_id",
                                entity.entityId(),
                                "entity_name",
                                entity.entityName());
                    case MoneyMention money -> Json.money(money.value());
                    case DateMention date -> when(date.value());
                });
        return json;
    }

    private static Map<String, @Nullable Object> when(When when) {
        return Json.object(
                "type",
                when.type().name(),
                "value",
                when.value(),
                "earliest",
                Json.text(when.earliest()),
                "latest",
                Json.text(when.latest()),
                "anchor",
                Json.text(when.anchor()));
    }
}
