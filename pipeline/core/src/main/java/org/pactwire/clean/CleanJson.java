package org.pactwire.clean;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.Fetched;
import org.pactwire.article.Published;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a clean article as one line of JSON. Thread-safe. */
public final class CleanJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private CleanJson() {}

    /**
     * {@code {origin, url, title, byline, site, published, modified, published_basis, language, text}}, without a line
     * break; unknown dates are null, other unknown fields empty.
     */
    public static String line(Article article) {
        return line(article, null);
    }

    /** As {@link #line(Article)}, with {@code rule}, {@code confidence}, {@code section}, {@code declared_language},
     * {@code fetched} and {@code fetched_basis} behind the text where a report is given. */
    public static String line(Article article, @Nullable CleanReport report) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            Published published = article.published();
            json.writeStartObject();
            json.writeStringProperty("origin", article.origin());
            json.writeStringProperty("url", article.url());
            json.writeStringProperty("title", article.title());
            json.writeStringProperty("byline", article.byline());
            json.writeStringProperty("site", article.source());
            write(json, "published", published == null ? null : published.date());
            write(json, "modified", article.modified());
            write(
                    json,
                    "published_basis",
                    published == null ? null : published.basis().code());
            json.writeStringProperty("language", article.language());
            json.writeStringProperty("text", article.text());
            if (report != null) {
                json.writeStringProperty("rule", report.rule());
                json.writeNumberProperty("confidence", Math.round(report.confidence() * 100) / 100.0);
                json.writeStringProperty("section", report.section());
                json.writeStringProperty("declared_language", report.declaredLanguage());
                Fetched fetched = article.fetched();
                write(json, "fetched", fetched == null ? null : fetched.date());
                write(
                        json,
                        "fetched_basis",
                        fetched == null ? null : fetched.basis().code());
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }
}
