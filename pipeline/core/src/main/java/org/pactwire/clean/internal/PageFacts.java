package org.pactwire.clean.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;

/**
 * What a page says of itself. What is unknown is empty or null.
 *
 * @param title headline without the site's name
 * @param titleBlock index of the block that shows it, or -1
 * @param byline who wrote it
 * @param site name of the site
 * @param url canonical address
 * @param published when, and how that is known
 * @param modified last change
 * @param language language tag the page declares
 * @param section part of the paper that the page names
 * @param written the body in the page's JSON-LD; null if none
 * @param carrier the meta element that holds the body; null if none
 */
record PageFacts(
        String title,
        int titleBlock,
        String byline,
        String site,
        String url,
        @Nullable Published published,
        @Nullable PartialDate modified,
        String language,
        String section,
        JsonLd.@Nullable Written written,
        @Nullable Element carrier) {
    private static final Pattern BY = Pattern.compile("(?i)^(written |posted |story |reported )?by:?\\s+");
    private static final int LONGEST_BYLINE = 120;

    /** Reads the head of a page and what stands around its headline. */
    static PageFacts read(
            Document page, List<Block> blocks, String givenUrl, String givenTitle, @Nullable PartialDate bound) {
        PageIndex index = new PageIndex(page);
        JsonLd data = JsonLd.of(index.data);
        MetaTags tags = new MetaTags(index.metas);
        String site = site(data, tags);
        String title = givenTitle.isEmpty() ? PageTitle.of(index, data, tags, site, blocks) : givenTitle;
        int titleBlock = titleBlock(blocks, title);
        String url = url(index, data, tags);
        PageDates dates =
                PageDates.read(index, data, tags, blocks, titleBlock, givenUrl.isEmpty() ? url : givenUrl, bound);
        String language = index.language;
        return new PageFacts(
                title,
                titleBlock,
                byline(index, data, tags),
                site,
                url,
                dates.published(),
                dates.modified(),
                language.isEmpty() ? tags.first("og:locale", "language", "content-language", "dc.language") : language,
                data.section().isEmpty()
                        ? tags.first("article:section", "og:article:section", "section")
                        : data.section(),
                data.body(),
                index.carrier);
    }

    private static String site(JsonLd data, MetaTags tags) {
        String named = tags.first("og:site_name", "application-name", "apple-mobile-web-app-title");
        return named.isEmpty() ? data.publisher() : named;
    }

    private static int titleBlock(List<Block> blocks, String title) {
        String folded = Headline.fold(title);
        int like = -1;
        int words = -1;
        for (Block block : blocks) {
            if (words < 0 && block.kind == Block.Kind.PARAGRAPH && isHeadline(block, title, folded)) {
                words = block.index;
            }
            if (block.kind == Block.Kind.HEADING && Headline.fold(block.text).equals(folded)) {
                if (block.region.element.normalName().equals("h1")) {
                    return block.index;
                }
                like = like < 0 ? block.index : like;
            }
        }
        return like < 0 ? words : like;
    }

    /** True for a headline that is written in no heading, but in an element of its own. */
    private static boolean isHeadline(Block block, String title, String folded) {
        return !folded.isEmpty()
                && block.text.length() <= 2 * title.length()
                && block.linkDensity() < 0.5
                && Headline.fold(block.text).equals(folded);
    }

    private static String url(PageIndex page, JsonLd data, MetaTags tags) {
        for (String url : List.of(page.canonical, tags.first("og:url"), data.url())) {
            if (isAddress(url)) {
                return url.strip();
            }
        }
        return "";
    }

    private static boolean isAddress(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme();
            return scheme != null && scheme.toLowerCase(Locale.ROOT).startsWith("http") && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String byline(PageIndex page, JsonLd data, MetaTags tags) {
        if (!data.authors().isEmpty()) {
            return String.join(
                    ", ", data.authors().subList(0, Math.min(5, data.authors().size())));
        }
        String tagged =
                tags.first("author", "article:author_name", "byl", "parsely-author", "sailthru.author", "dc.creator");
        if (!tagged.isEmpty() && !tagged.startsWith("http")) {
            return name(tagged);
        }
        Element shown = page.author;
        return shown == null ? "" : name(shown.text());
    }

    private static String name(String text) {
        String name = BY.matcher(text.strip()).replaceFirst("").strip();
        return name.length() > LONGEST_BYLINE ? "" : name;
    }
}
