package org.pactwire.read.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwire.article.Rejection;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Limits;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;
import org.pactwire.read.ReadResult;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Makes documents of JSON objects. Field names are those of common dumps; the first one that has a value counts. */
final class JsonRecord {
    private static final List<String> ID = List.of("id", "article_id", "guid", "uuid", "_id");
    private static final List<String> URL = List.of("url", "link", "canonical_url");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> HTML = List.of("html", "raw_html");
    private static final List<String> TEXT = List.of("text", "body", "content", "maintext", "article_text");
    private static final List<String> PUBLISHED =
            List.of("published", "date", "date_publish", "published_at", "publish_date", "pubdate");
    private static final List<String> SOURCE = List.of("source", "site", "source_domain", "publisher");
    private static final Set<String> KNOWN = Stream.of(ID, URL, TITLE, HTML, TEXT, PUBLISHED, SOURCE)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final JsonFactory factory;
    private final Limits limits;

    JsonRecord(Limits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.recordBytes())
                        .maxNestingDepth(500)
                        .build())
                .build();
    }

    JsonParser parser(byte[] json, int length) {
        return factory.createParser(ObjectReadContext.empty(), json, 0, length);
    }

    JsonParser parser(java.io.InputStream in) {
        return factory.createParser(ObjectReadContext.empty(), in);
    }

    /** Reads the object whose opening brace is the current token, up to its closing one. */
    ReadResult read(JsonParser parser, String origin) throws JacksonException {
        Map<String, String> fields = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName().toLowerCase(Locale.ROOT);
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL && KNOWN.contains(name)) {
                fields.putIfAbsent(name, parser.getString());
            }
        }
        return document(fields, origin);
    }

    private ReadResult document(Map<String, String> fields, String origin) {
        String html = first(fields, HTML);
        String text = first(fields, TEXT);
        if (html.isBlank() && text.isBlank()) {
            boolean said = Stream.concat(HTML.stream(), TEXT.stream()).anyMatch(fields::containsKey);
            return said
                    ? refused(origin, Reason.EMPTY, "no text in the record")
                    : refused(origin, Reason.MALFORMED, "a record without a field for text or html");
        }
        String content = html.isBlank() ? text : html;
        Media media = !html.isBlank() || Format.isHtml(text) ? Media.HTML : Media.TEXT;
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > limits.documentBytes()) {
            return refused(origin, Reason.TOO_LARGE, "more than " + limits.documentBytes() + " bytes");
        }
        return new ReadResult.Read(new RawDocument(
                origin,
                first(fields, ID).strip(),
                first(fields, URL).strip(),
                first(fields, SOURCE).strip(),
                first(fields, TITLE).strip(),
                first(fields, PUBLISHED).strip(),
                media,
                bytes,
                StandardCharsets.UTF_8.name()));
    }

    private static String first(Map<String, String> fields, List<String> names) {
        return names.stream()
                .map(name -> fields.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    static ReadResult refused(String origin, Reason reason, String detail) {
        return new ReadResult.Refused(new Rejection(origin, Rejection.Stage.READ, reason, detail));
    }

    /** What is wrong, in one line and without the data. */
    static String message(JacksonException e) {
        String message = e.getOriginalMessage();
        return "broken JSON: "
                + (message == null ? "" : message.lines().findFirst().orElse(""));
    }
}
