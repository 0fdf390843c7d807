package org.pactwire.read.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element of a record in XML, with all that is in it. Names are local names in small letters. */
final class XmlNode {
    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "wbr");

    final String name;
    final String prefix;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<XmlNode> children = new ArrayList<>();
    /** Texts and elements in their order. */
    private final List<Object> content = new ArrayList<>();

    XmlNode(String name, String prefix) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.prefix = prefix.toLowerCase(Locale.ROOT);
    }

    void add(String text) {
        content.add(text);
    }

    void add(XmlNode child) {
        content.add(child);
        children.add(child);
    }

    /** The first child of a name; null if there is none. */
    @Nullable
    XmlNode child(String wanted) {
        return children.stream()
                .filter(child -> child.name.equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The first element of a name anywhere in it, in the order of the text; null if there is none. */
    @Nullable
    XmlNode find(String wanted) {
        for (XmlNode child : children) {
            XmlNode found = child.name.equals(wanted) ? child : child.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** All elements of a name anywhere in it, in the order of the text. */
    List<XmlNode> all(String wanted) {
        List<XmlNode> found = new ArrayList<>();
        for (XmlNode child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            found.addAll(child.all(wanted));
        }
        return found;
    }

    /** The text that lies in it and in none of its elements. */
    String ownText() {
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            text.append(part instanceof XmlNode ? "\n" : part);
        }
        return text.toString();
    }

    /** The text of the first child of a name; empty if there is none. */
    String textOf(String wanted) {
        XmlNode child = child(wanted);
        return child == null ? "" : child.text().strip();
    }

    /** The value of an attribute of the first element of a name anywhere in it; empty if there is none. */
    String attributeOf(String wanted, String attribute) {
        XmlNode found = find(wanted);
        return found == null ? "" : found.attributes.getOrDefault(attribute, "");
    }

    /** All text in it. */
    String text() {
        StringBuilder text = new StringBuilder();
        addText(text);
        return text.toString();
    }

    private void addText(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof XmlNode child) {
                child.addText(text);
            } else {
                text.append(part);
            }
        }
    }

    /** What is in it as HTML; names that NITF has and HTML has not become their like. */
    String inner() {
        StringBuilder html = new StringBuilder();
        content.forEach(part -> addHtml(part, html));
        return html.toString();
    }

    private static void addHtml(Object part, StringBuilder html) {
        if (!(part instanceof XmlNode node)) {
            html.append(
                    part.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            return;
        }
        String tag = switch (node.name) {
            case "hl1", "hl2" -> "h2";
            case "media" -> "figure";
            case "media-caption", "media-producer" -> "figcaption";
            case "block" -> "div";
            case "bq" -> "blockquote";
            default -> node.name;
        };
        html.append('<').append(tag);
        String link = node.attributes.getOrDefault("href", "");
        if (tag.equals("a") && !link.isEmpty()) {
            html.append(" href=\"")
                    .append(link.replace("&", "&amp;").replace("\"", "&quot;"))
                    .append('"');
        }
        html.append('>');
        node.content.forEach(inner -> addHtml(inner, html));
        if (!WITHOUT_END.contains(tag)) {
            html.append("</").append(tag).append('>');
        }
    }
}
