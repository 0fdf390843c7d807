package org.pactwire.clean.internal;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;

/**
 * What a page says of itself. What is unknown is empty or null.
 *
 * @param title headline without the site's name
 * @param byline who wrote it
 * @param site name of the site
 * @param url canonical address
 * @param published when, and how that is known
 * @param modified last change
 * @param language language tag the page declares
 */
record PageFacts(
        String title,
        String byline,
        String site,
        String url,
        @Nullable Published published,
        @Nullable PartialDate modified,
        String language) {

    static PageFacts read(Document page, String url, String givenTitle) {
        Element heading = page.selectFirst("h1");
        String title = givenTitle;
        if (title.isEmpty() && heading != null) {
            title = heading.text();
        }
        if (title.isEmpty()) {
            title = meta(page, "og:title");
        }
        if (title.isEmpty()) {
            title = page.title();
        }
        Published published = null;
        String date = meta(page, "article:published_time");
        PartialDate read = date.isEmpty() ? null : DateReader.read(date);
        if (read != null) {
            published = new Published(read, Published.Basis.META);
        }
        Element canonical = page.selectFirst("link[rel=canonical]");
        return new PageFacts(
                title,
                meta(page, "author"),
                meta(page, "og:site_name"),
                canonical == null ? meta(page, "og:url") : canonical.attr("href"),
                published,
                null,
                page.select("html").attr("lang"));
    }

    private static String meta(Document page, String name) {
        Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
        return meta == null ? "" : meta.attr("content").strip();
    }
}
