package org.pactwire.read.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;

/** Makes documents of the records of XML: each format has its own names for headline, date and text. */
final class XmlArticle {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]{0,2000}>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n\\s*");

    private final ReadOptions options;
    private String channel = "";

    XmlArticle(ReadOptions options) {
        this.options = options;
    }

    /** Takes what stands in a child of the outermost element but one: a feed's own title. */
    void channel(String name, String text) {
        if (name.equals("title") && channel.isEmpty()) {
            channel = text.strip();
        }
    }

    /** Null for a record that is no article: an attachment, a draft. */
    @Nullable
    ReadResult read(XmlNode record, String origin) {
        return switch (record.name) {
            case "item", "entry" -> item(record, origin);
            case "newsitem" -> newsItem(record, origin);
            case "nitf" -> nitf(record, RawDocument.from(origin), origin);
            default -> fields(record, origin);
        };
    }

    private @Nullable ReadResult item(XmlNode item, String origin) {
        String type = item.textOf("post_type");
        String status = item.textOf("status");
        boolean draft = !status.isEmpty() && !status.equals("publish") && !type.isEmpty();
        if (draft || !(type.isEmpty() || type.equals("post") || type.equals("page"))) {
            return null;
        }
        String content = content(item);
        if (content.isBlank()) {
            // items of other dumps, with fields of their own
            return fields(item, origin);
        }
        String link = link(item);
        String id = item.textOf("guid").isEmpty() ? item.textOf("id") : item.textOf("guid");
        boolean address = id.equals(link) || id.startsWith("http://") || id.startsWith("https://");
        XmlNode named = item.child("source");
        String source = named == null ? "" : named.child("title") == null ? named.text() : named.textOf("title");
        RawDocument.Builder fields = RawDocument.from(origin)
                .sourceId(address ? "" : id)
                .url(link)
                .title(plain(item.textOf("title")))
                .source(source.isBlank() ? channel : source.strip())
                .published(first(item, "pubdate", "published", "date", "issued", "updated"));
        return document(fields, content, !type.isEmpty(), origin);
    }

    /** The whole text goes before its summary. */
    private static String content(XmlNode item) {
        for (XmlNode child : item.children) {
            if (child.name.equals("encoded")
                    && !child.prefix.equals("excerpt")
                    && !child.text().isBlank()) {
                return child.text();
            }
        }
        for (String name : List.of("content", "description", "summary")) {
            XmlNode child = item.child(name);
            if (child != null && !child.text().isBlank()) {
                return child.attributes.getOrDefault("type", "").equals("xhtml") ? child.inner() : child.text();
            }
        }
        return "";
    }

    private static String link(XmlNode item) {
        for (XmlNode child : item.children) {
            String rel = child.attributes.getOrDefault("rel", "alternate");
            if (child.name.equals("link") && rel.equals("alternate")) {
                String href = child.attributes.getOrDefault("href", "");
                return href.isEmpty() ? child.text().strip() : href.strip();
            }
        }
        return item.textOf("guid").startsWith("http") ? item.textOf("guid") : "";
    }

    private static String first(XmlNode item, String... names) {
        for (String name : names) {
            String text = item.textOf(name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private ReadResult newsItem(XmlNode item, String origin) {
        RawDocument.Builder fields = RawDocument.from(origin)
                .sourceId(item.attributes.getOrDefault("guid", ""))
                .title(text(item, "headline"))
                .published(firstFound(item, "contentcreated", "firstcreated", "versioncreated"))
                .source(provider(item));
        XmlNode nitf = item.find("nitf");
        if (nitf != null) {
            return nitf(nitf, fields, origin);
        }
        XmlNode page = item.find("body");
        if (page != null) {
            return document(fields, "<article>" + page.inner() + "</article>", false, origin);
        }
        return document(fields, text(item, "inlinedata"), false, origin);
    }

    private static String provider(XmlNode item) {
        XmlNode provider = item.find("provider");
        if (provider == null) {
            return "";
        }
        String name = provider.textOf("name");
        return name.isEmpty() ? provider.attributes.getOrDefault("literal", "") : name;
    }

    private ReadResult nitf(XmlNode nitf, RawDocument.Builder fields, String origin) {
        String title = text(nitf, "hl1").isEmpty() ? text(nitf, "title") : text(nitf, "hl1");
        String issued = nitf.attributeOf("date.issue", "norm");
        String published = issued.isEmpty() ? nitf.attributeOf("pubdata", "date.publication") : issued;
        String id = nitf.attributeOf("doc-id", "id-string");
        if (!title.isEmpty()) {
            fields.title(title);
        }
        if (!published.isEmpty()) {
            fields.published(published);
        }
        if (!id.isEmpty()) {
            fields.sourceId(id);
        }
        String source = nitf.attributeOf("pubdata", "name");
        if (!source.isEmpty()) {
            fields.source(source);
        }
        XmlNode body = nitf.find("body.content");
        String byline = text(nitf, "byline").replaceFirst("(?i)^by\\s+", "");
        String author = byline.isEmpty()
                ? ""
                : "<meta name=\"author\" content=\""
                        + byline.replace("&", "&amp;").replace("\"", "&quot;") + "\">";
        return document(fields, body == null ? "" : author + "<article>" + body.inner() + "</article>", false, origin);
    }

    /** Whatever has the fields of a common dump as its children. */
    private ReadResult fields(XmlNode record, String origin) {
        RecordFields fields = new RecordFields(options);
        record.attributes.forEach(fields::put);
        for (XmlNode child : record.children) {
            fields.put(child.name, child.children.isEmpty() ? child.text() : child.inner());
        }
        return fields.document(origin);
    }

    private ReadResult document(RawDocument.Builder fields, String content, boolean lines, String origin) {
        if (content.isBlank()) {
            return RecordFields.refused(origin, Reason.EMPTY, "no text in the record");
        }
        boolean html = Format.isHtml(content) || TAG.matcher(content).find() || lines;
        // WordPress keeps paragraphs as lines, and makes markup of them when it shows them
        String page = lines && !content.contains("<p") ? paragraphs(content) : content;
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > options.limits().documentBytes()) {
            return RecordFields.refused(
                    origin, Reason.TOO_LARGE, "more than " + options.limits().documentBytes() + " bytes");
        }
        return new ReadResult.Read(
                fields.charset(StandardCharsets.UTF_8.name()).of(html ? Media.HTML : Media.TEXT, bytes));
    }

    private static String paragraphs(String content) {
        return "<p>" + EMPTY_LINE.matcher(content.strip()).replaceAll("</p>\n<p>") + "</p>";
    }

    private static String text(XmlNode record, String name) {
        XmlNode found = record.find(name);
        return found == null ? "" : found.text().strip().replaceAll("\\s+", " ");
    }

    private static String firstFound(XmlNode record, String... names) {
        for (String name : names) {
            String text = text(record, name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** A headline without the markup and the character references that feeds escape twice. */
    private static String plain(String title) {
        return REFERENCE
                .matcher(TAG.matcher(title).replaceAll(""))
                .replaceAll(m -> Matcher.quoteReplacement(meaning(m.group(1))))
                .strip();
    }

    private static String meaning(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.getOrDefault(reference, "");
        }
        boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
        int code = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
    }
}
