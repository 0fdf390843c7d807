package org.pactwire.app.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.CodePoints;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.When;

/** What was read in an article, as JSON. */
public final class ExtractionJson {
    private ExtractionJson() {}

    /** Mentions in order of the text, then claims. */
    public static Map<String, @Nullable Object> facts(String text, Extraction extraction) {
        CodePoints points = new CodePoints(text);
        List<Mention> mentions = new ArrayList<>();
        mentions.addAll(extraction.entities());
        mentions.addAll(extraction.money());
        mentions.addAll(extraction.dates());
        mentions.sort(Comparator.comparing(Mention::span));
        return Json.object(
                "mentions",
                mentions.stream().map(mention -> mention(mention, points)).toList(),
                "claims",
                extraction.claims().stream()
                        .map(claim -> Json.claim(claim, points))
                        .toList());
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
