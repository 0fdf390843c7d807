package org.pactwire.bench.reader;

import java.util.List;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import tools.jackson.databind.JsonNode;

/** Makes articles of labelled windows, the same for training and for measuring. */
final class LabelledWindow {
    private LabelledWindow() {}

    static Article article(JsonNode window) {
        String text = window.path("text").asString();
        String day = window.path("published").asString("");
        return new Article(
                ContentId.of('a', text),
                "",
                "",
                "",
                "",
                window.path("title").asString(""),
                "",
                day.isEmpty() ? null : new Published(PartialDate.parse(day), Published.Basis.GIVEN),
                null,
                "en",
                text,
                List.of(),
                Alignment.none());
    }
}
