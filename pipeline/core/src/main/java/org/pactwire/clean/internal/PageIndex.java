package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The few elements of a page that speak of the page itself, gathered in one walk over it. */
final class PageIndex {
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
        if (!marked && (property.equals("author") || element.attr("rel").equals("author"))) {
            author = element;
            marked = true;
        } else if (author == null && isNamedAuthor(element)) {
            author = element;
        }
    }

    private static boolean isNamedAuthor(Element element) {
        String names = element.className();
        return (names.length() >= 6)
                && (element.hasClass("byline") || element.hasClass("author") || element.hasClass("author-name"));
    }
}
