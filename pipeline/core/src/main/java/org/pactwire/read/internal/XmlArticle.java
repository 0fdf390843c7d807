package org.pactwire.read.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;

/** Makes documents of the records of XML: each format has its own names for headline, date and text. */
final class XmlArticle {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]{0,2000}>");
    private static final Pattern REFERENCE = Pattern.compile("&(#?[a-zA-Z0-9]{1,31});");
    /** Years of four digits, or of two for the wires of the last century. */
    private static final Pattern DAY_IN_NUMBER = Pattern.compile(
            "(?:[A-Za-z]{2,4}(?:_[A-Za-z]{3}_)?)?((?:19|20)[0-9]{2}|[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9])");

    private static final Pattern PARAGRAPH_START = Pattern.compile("\\n(?=[ \\t]{2,}\\S|\\t)|\\n\\s*\\n");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+(?:\\s+\\(([^()]+)\\))?");
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
            case "reuters" -> reuters(record, origin);
            case "timeml" -> timeMl(record, origin);
            case "doc" -> collected(record, origin);
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
                .byline(Byline.of(author(item)))
                .published(first(item, "pubdate", "published", "date", "issued", "updated"));
        return document(fields, content, !type.isEmpty(), origin);
    }

    /** RSS has a mail address for the author, and the name in brackets behind it. */
    private static String author(XmlNode item) {
        XmlNode author = item.child("author");
        String name = author == null ? "" : author.textOf("name");
        String written = name.isEmpty() ? first(item, "creator", "author") : name;
        Matcher mail = MAIL.matcher(written);
        return mail.matches() ? mail.group(1) == null ? "" : mail.group(1) : written;
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
        String id = item.attributes.getOrDefault("guid", "");
        RawDocument.Builder fields = RawDocument.from(origin)
                .sourceId(id.isEmpty() ? text(item, "newsitemid") : id)
                .title(text(item, "headline"))
                .byline(Byline.of(text(item, "byline")))
                .published(firstFound(
                        item, "contentcreated", "firstcreated", "versioncreated", "thisrevisioncreated", "dateid"))
                .source(provider(item));
        XmlNode content = main(item);
        XmlNode nitf = content.find("nitf");
        if (nitf != null) {
            return nitf(nitf, fields, origin);
        }
        XmlNode page = content.find("body");
        if (page != null) {
            return document(fields, "<article>" + page.inner() + "</article>", false, origin);
        }
        XmlNode inline = content.find("inlinedata");
        XmlNode data = inline == null ? content.find("datacontent") : inline;
        return document(
                fields,
                data == null ? "" : data.children.isEmpty() ? data.text() : "<article>" + data.inner() + "</article>",
                false,
                origin);
    }

    /** Of an item with several texts the one that is called the main one, else the longest: summaries stand beside it. */
    private static XmlNode main(XmlNode item) {
        for (XmlNode component : item.all("newscomponent")) {
            XmlNode role = component.child("role");
            if (role != null && role.attributes.getOrDefault("formalname", "").equalsIgnoreCase("main")) {
                return component;
            }
        }
        XmlNode longest = item;
        int most = 0;
        for (String name : List.of("contentitem", "inlinexml", "inlinedata")) {
            for (XmlNode content : item.all(name)) {
                int length = content.text().strip().length();
                if (length > most) {
                    longest = name.equals("inlinedata") ? wrapped(content) : content;
                    most = length;
                }
            }
        }
        return longest;
    }

    private static XmlNode wrapped(XmlNode node) {
        XmlNode around = new XmlNode("content", "");
        around.add(node);
        return around;
    }

    /** A story of Reuters-21578: its text is in BODY, or in TEXT itself where the story is only a headline long. */
    private ReadResult reuters(XmlNode story, String origin) {
        XmlNode body = story.find("body");
        XmlNode whole = story.find("text");
        String text = body != null ? body.text() : whole == null ? "" : ownText(whole);
        String dateline = text(story, "dateline");
        String lead = dateline.isEmpty() || body == null ? "" : dateline + " ";
        return document(
                RawDocument.from(origin)
                        .sourceId(story.attributes.getOrDefault("newid", ""))
                        .title(text(story, "title"))
                        .byline(Byline.of(text(story, "author")))
                        .source("Reuters")
                        .published(text(story, "date")),
                (lead + withoutMarks(text)).strip(),
                false,
                origin);
    }

    /** The word with which the wire ended its stories is none of theirs. */
    private static String withoutMarks(String text) {
        return indented(text.strip().replaceFirst("(?i)\\s+reuters?\\s*$", ""));
    }

    /** A text marked up with TimeML. */
    private ReadResult timeMl(XmlNode record, String origin) {
        XmlNode text = record.find("text");
        String published = "";
        for (XmlNode time : record.all("timex3")) {
            String role = time.attributes.getOrDefault("functionindocument", "");
            boolean told = role.equals("CREATION_TIME") || role.equals("PUBLICATION_TIME");
            if (published.isEmpty() && told) {
                published = time.attributes.getOrDefault("value", "");
            }
        }
        XmlNode created = record.find("dct");
        String id = firstFound(record, "docid", "docno");
        return document(
                RawDocument.from(origin)
                        .sourceId(id)
                        .title(text(record, "title"))
                        .published(!published.isEmpty() ? published : created == null ? "" : dateOf(created)),
                (text == null ? record : text).text().strip(),
                false,
                origin);
    }

    private static String dateOf(XmlNode created) {
        String value = created.attributeOf("timex3", "value");
        return value.isEmpty() ? created.text().strip() : value;
    }

    /**
     * A document of TREC or MUC: number, headline and text in elements of various names, the day often in its number alone.
     * Documents of other dumps have fields of common names.
     */
    private ReadResult collected(XmlNode record, String origin) {
        String number = firstFound(record, "docno", "docid");
        List<XmlNode> texts = record.find("text") == null ? record.all("txt") : record.all("text");
        if (number.isEmpty() || texts.isEmpty()) {
            return fields(record, origin);
        }
        String title = firstFound(record, "headline", "head", "hl", "title", "slug");
        String told = firstFound(record, "date_time", "date", "dd", "pubdate");
        String dateline = text(record, "dateline");
        boolean marked = texts.getFirst().find("p") != null;
        String content = texts.stream()
                .map(text -> marked ? "<article>" + text.inner() + "</article>" : indented(text.text()))
                .collect(Collectors.joining("\n\n"));
        boolean repeated = dateline.isEmpty() || texts.getFirst().find("dateline") != null;
        return document(
                RawDocument.from(origin)
                        .sourceId(number)
                        .title(title)
                        .byline(Byline.of(text(record, "byline")))
                        .source(firstFound(record, "so", "source"))
                        .published(told.isEmpty() ? dayIn(number) : told),
                marked || repeated ? content : dateline + "\n\n" + content,
                false,
                origin);
    }

    /** Wires wrap their lines, and begin a paragraph with some blanks, as a rule without an empty line before it. */
    private static String indented(String text) {
        return PARAGRAPH_START
                .splitAsStream(text.strip())
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The day that a number of a wire is made of: {@code AP880212-0001}, {@code NYT_ENG_20050101.0001}. */
    private static String dayIn(String number) {
        Matcher day = DAY_IN_NUMBER.matcher(number);
        if (!day.lookingAt()) {
            return "";
        }
        String year = day.group(1).length() == 2 ? "19" + day.group(1) : day.group(1);
        int month = Integer.parseInt(day.group(2));
        int inMonth = Integer.parseInt(day.group(3));
        return month >= 1 && month <= 12 && inMonth >= 1 && inMonth <= 31
                ? year + "-" + day.group(2) + "-" + day.group(3)
                : "";
    }

    private static String ownText(XmlNode node) {
        return node.ownText();
    }

    private static String provider(XmlNode item) {
        XmlNode provider = item.find("provider");
        if (provider == null) {
            return text(item, "providerid");
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
        String byline = Byline.of(text(nitf, "byline"));
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
                .replaceAll(m -> {
                    String character = CharacterNames.character(m.group(1));
                    return Matcher.quoteReplacement(character == null ? m.group() : character);
                })
                .strip();
    }
}
