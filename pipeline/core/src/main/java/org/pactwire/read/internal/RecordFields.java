package org.pactwire.read.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwire.article.Fetched;
import org.pactwire.article.Rejection;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Limits;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;

/**
 * Makes documents of records: of JSON objects, lines of tables, and the like. Names of fields are those of common dumps
 * in small letters; the first one that has a value counts.
 */
final class RecordFields {
    private static final List<String> ID =
            List.of("id", "article_id", "guid", "uuid", "_id", "globaleventid", "docno", "docid", "uri");
    private static final List<String> URL = List.of("url", "link", "canonical_url", "documentidentifier", "sourceurl");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> HTML =
            List.of("html", "raw_html", "content_html", "body_html", "body_xhtml", "bodies");
    private static final List<String> TEXT =
            List.of("text", "body", "content", "maintext", "article_text", "content_text", "body_text");
    private static final List<String> PUBLISHED = List.of(
            "published",
            "date",
            "date_publish",
            "published_at",
            "publish_date",
            "pubdate",
            "seendate",
            "publishedat",
            "date_published",
            "contentcreated",
            "firstcreated",
            "versioncreated",
            "date_time");
    private static final List<String> SOURCE =
            List.of("source", "site", "source_domain", "publisher", "domain", "sourcecommonname");
    private static final List<String> FETCHED = List.of(
            "date_download",
            "fetched",
            "fetched_at",
            "fetch_date",
            "crawled",
            "crawled_at",
            "crawl_date",
            "downloaded",
            "download_date",
            "retrieved",
            "scraped_at");
    private static final List<String> BYLINE =
            List.of("byline", "authors", "author", "creator", "writer", "author_name");
    private static final List<String> LANGUAGE = List.of("language", "lang", "language_code");
    private static final Map<String, List<String>> NAMES = Map.of(
            "id",
            ID,
            "url",
            URL,
            "title",
            TITLE,
            "html",
            HTML,
            "text",
            TEXT,
            "published",
            PUBLISHED,
            "source",
            SOURCE,
            "fetched",
            FETCHED,
            "byline",
            BYLINE,
            "language",
            LANGUAGE);
    private static final Set<String> KNOWN =
            NAMES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private final ReadOptions options;
    private final Map<String, String> values = new TreeMap<>();

    RecordFields(ReadOptions options) {
        this.options = options;
    }

    /** Takes a field, if it is one that says something here; the first of a name counts. */
    void put(String name, String value) {
        if (isKnown(name, options) && !value.isBlank()) {
            values.merge(key(name), value, (first, other) -> first.isBlank() ? other : first);
        } else if (isKnown(name, options)) {
            values.putIfAbsent(key(name), value);
        }
    }

    /** True for a name that says something here, or that the user says does. */
    static boolean isKnown(String name, ReadOptions options) {
        String key = key(name);
        return KNOWN.contains(key)
                || options.fields().values().stream().anyMatch(said -> key(said).equals(key));
    }

    /** True for a name of what is wanted: {@code text}, {@code title}. */
    static boolean isNameOf(String wanted, String name, ReadOptions options) {
        return namesOf(wanted, options).contains(key(name));
    }

    /** The names that a wanted field goes by. */
    private static List<String> namesOf(String wanted, ReadOptions options) {
        String said = options.fields().get(wanted);
        return said == null ? NAMES.getOrDefault(wanted, List.of()) : List.of(key(said));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** True as soon as there is a text or a page. */
    boolean hasContent() {
        return !first("html").isBlank() || !first("text").isBlank();
    }

    /** The document of the fields taken so far, which are text in UTF-8. */
    ReadResult document(String origin) {
        Limits limits = options.limits();
        String html = first("html");
        String text = first("text");
        if (html.isBlank() && text.isBlank()) {
            boolean said = Stream.of("html", "text")
                    .flatMap(wanted -> namesOf(wanted, options).stream())
                    .anyMatch(values::containsKey);
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
        return new ReadResult.Read(RawDocument.from(origin)
                .sourceId(id())
                .url(url())
                .source(first("source").strip())
                .title(first("title").strip())
                .published(first("published").strip())
                .byline(Byline.of(first("byline")))
                .language(first("language").strip())
                .fetched(first("fetched").strip(), Fetched.Basis.DUMP)
                .charset(StandardCharsets.UTF_8.name())
                .of(media, bytes));
    }

    /** Names of the web that stand in for an id are addresses. */
    private String id() {
        String id = first("id").strip();
        return id.startsWith("http")
                        && first("url").isBlank()
                        && id.equals(values.getOrDefault("uri", "").strip())
                ? ""
                : id;
    }

    private String url() {
        String url = first("url").strip();
        String uri = values.getOrDefault("uri", "").strip();
        return url.isEmpty() && uri.startsWith("http") ? uri : url;
    }

    private String first(String wanted) {
        return namesOf(wanted, options).stream()
                .map(name -> values.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    static ReadResult refused(String origin, Reason reason, String detail) {
        return new ReadResult.Refused(new Rejection(origin, Rejection.Stage.READ, reason, detail));
    }
}
