package org.pactwire.clean;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.pactwire.article.Span;

/**
 * The words of a page and how they are arranged, without anything that acts, loads or leads anywhere: no attribute but
 * one id of our own, no picture, no style, no script, no link, no form.
 */
public final class SafePage {
    /** Id of the first marked place. */
    public static final String FIRST_MARK = "original";

    private static final String[] STRUCTURE = {
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "aside",
        "br",
        "hr",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "code",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "figure",
        "figcaption",
        "em",
        "strong",
        "b",
        "i",
        "u",
        "s",
        "sub",
        "sup",
        "mark"
    };
    /** What is not for reading, or holds what readers cannot see. */
    private static final String UNREADABLE = "script, style, noscript, template, svg, math, iframe, object, select,"
            + " textarea, button, [hidden], [aria-hidden=true]";

    private SafePage() {}

    /**
     * A fragment of HTML that can be shown as it is.
     *
     * @param source of the page
     * @param marks places in the text of the source, in UTF-16 units, ascending, apart from each other; those that lie
     *     in what is not shown are left out
     */
    public static String html(String source, List<Span> marks) {
        StringBuilder marked = new StringBuilder(source.length() + 16 * marks.size());
        int at = 0;
        for (Span mark : marks) {
            marked.append(source, at, mark.start())
                    .append("<mark>")
                    .append(source, mark.start(), mark.end())
                    .append("</mark>");
            at = mark.end();
        }
        Document page = Jsoup.parse(marked.append(source, at, source.length()).toString());
        page.select(UNREADABLE).remove();
        Document safe = new Cleaner(new Safelist().addTags(STRUCTURE)).clean(page);
        safe.outputSettings().prettyPrint(false);
        Element first = safe.selectFirst("mark");
        if (first != null) {
            first.attr("id", FIRST_MARK);
        }
        return safe.body().html();
    }
}
