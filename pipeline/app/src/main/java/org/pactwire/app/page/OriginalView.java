package org.pactwire.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pactwire.app.form.RawSources;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.clean.SafePage;

/**
 * The original page of an article: its words as they were arranged, with a sentence marked. Pictures, styles, scripts and
 * links are left out, see {@link SafePage}.
 *
 * @param back address of the sentence in the article
 * @param html the page, safe to show as it is
 * @param marked the sentence is to be seen in it
 */
public record OriginalView(String title, String back, String origin, String html, boolean marked) {
    /** Larger pages would only burden the browser. */
    private static final int LARGEST = 2_000_000;

    private static final Pattern PAGE = Pattern.compile("<(html|body|article|div|p)[\\s>]", Pattern.CASE_INSENSITIVE);

    public Frame frame() {
        return Frame.of(title + " – original page");
    }

    /** Leads to the marked place. */
    public String there() {
        return "#" + SafePage.FIRST_MARK;
    }

    /** True for a source that can be shown as a page. */
    static boolean isPage(String source) {
        return source.length() <= LARGEST && PAGE.matcher(source).find();
    }

    /**
     * @param sentence number of the sentence to mark
     * @throws Trouble if the source is not there as it was read, or is no page
     */
    static OriginalView of(Article article, int sentence, Span span, RawSources sources) {
        RawSources.Found found = sources.find(article, span);
        if (found == null) {
            throw new Trouble(404, "The source of this article is not found as it was read.");
        }
        if (!isPage(found.source())) {
            throw new Trouble(404, "The source of this article is no page, or too large to be shown as one.");
        }
        String html = SafePage.html(found.source(), places(article, span));
        return new OriginalView(
                article.title().isEmpty() ? "(no title)" : article.title(),
                Links.sentence(article.id(), sentence),
                article.origin(),
                html,
                html.contains("id=\"" + SafePage.FIRST_MARK + "\""));
    }

    /** Where the characters of a span stood in the source: the stretches of text between its mark-up. */
    static List<Span> places(Article article, Span span) {
        int[] runs = article.alignment().toArray();
        List<Span> places = new ArrayList<>();
        int end = 0;
        for (int r = 0; r < runs.length; r += 4) {
            int from = Math.max(span.start(), runs[r]);
            int to = Math.min(span.end(), runs[r] + runs[r + 1]);
            if (from >= to) {
                continue;
            }
            Span raw = article.alignment().toRaw(new Span(from, to));
            if (raw.start() >= end && !raw.isEmpty()) {
                places.add(raw);
                end = raw.end();
            }
        }
        return places;
    }
}
