package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The few elements of a page that speak of the page itself, gathered in one walk over it. */
final class PageIndex {
    private static final Set<String> PUBLISHED = Set.of(
            "dc:date",
            "dc:created",
            "dc:issued",
            "dcterms:date",
            "dcterms:created",
            "dcterms:issued",
            "datepublished",
            "schema:datepublished",
            "article:published_time");

    final String title;
    final List<Element> metas = new ArrayList<>();
    final List<Element> data = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> subheadings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    String language = "";
    String canonical = "";
    /** The element marked as the day of publication. */
    @Nullable
    Element published;
    /** The day of publication as an element states it in RDFa; empty if none does. */
    String stated = "";
    /** Lower headings, which hold the headline where the first one holds the name of the site. */
    final List<Element> minor = new ArrayList<>();
    /** The element that looks most like a byline: the first one marked, else the first one named so. */
    @Nullable
    Element author;

    /** The meta element that holds the body of the article. */
    @Nullable
    Element carrier;

    private boolean marked;

    PageIndex(Document page) {
        title = page.title();
        page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                add(element);
            }
        });
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "html" -> language = element.attr("lang");
            case "meta" -> {
                metas.add(element);
                if (carrier == null && element.attr("itemprop").equalsIgnoreCase("articleBody")) {
                    carrier = element;
                }
            }
            case "h1" -> headings.add(element);
            case "h2" -> subheadings.add(element);
            case "h3", "h4" -> minor.add(element);
            case "time" -> times.add(element);
            case "script" -> {
                if (element.attr("type").contains("ld+json")) {
                    data.add(element);
                }
            }
            case "link" -> {
                if (canonical.isEmpty() && element.attr("rel").equals("canonical")) {
                    canonical = element.attr("href");
                }
            }
            default -> {}
        }
        if (element.attributesSize() > 0) {
            addMarked(element);
        }
    }

    private void addMarked(Element element) {
        String property = element.attr("itemprop");
        if (published == null && property.equals("datePublished")) {
            published = element;
        }
        if (stated.isEmpty()
                && element.hasAttr("property")
                && !element.normalName().equals("meta")) {
            stated = stated(element);
        }
        if (published == null && isNamedPublished(element)) {
            published = element;
        }
        if (!marked && (property.equals("author") || element.attr("rel").equals("author"))) {
            author = element;
            marked = true;
        } else if (author == null && isNamedAuthor(element)) {
            author = element;
        }
    }

    private static String stated(Element element) {
        for (String property : element.attr("property").split("\\s+", -1)) {
            if (PUBLISHED.contains(property.toLowerCase(Locale.ROOT))) {
                String content = element.attr("content");
                return content.isBlank() ? element.attr("datetime") : content;
            }
        }
        return "";
    }

    /** Microformats and the names of common programs for the day of a post. */
    private static boolean isNamedPublished(Element element) {
        String tag = element.normalName();
        if (tag.equals("time") && element.hasAttr("pubdate")) {
            return true;
        }
        boolean may = tag.equals("abbr") || (tag.equals("time") && element.hasAttr("datetime"));
        return may
                && (element.hasClass("published")
                        || element.hasClass("dt-published")
                        || element.hasClass("entry-date"));
    }

    private static boolean isNamedAuthor(Element element) {
        String names = element.className();
        return (names.length() >= 6)
                && (element.hasClass("byline") || element.hasClass("author") || element.hasClass("author-name"));
    }
}
