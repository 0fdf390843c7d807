package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds the headline. The first heading of the page is right most of the time; the title element and the cards made for
 * social networks are longer, shorter or catchier. So a heading is taken, and what the others say only helps to choose
 * among several: the one that shares most words with them.
 */
final class PageTitle {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»:-]\\s+|\\s*[|»]\\s*");

    private PageTitle() {}

    /** The headline without the site's name; empty if the page has none. */
    static String of(PageIndex page, JsonLd data, MetaTags tags, String site, List<Block> blocks) {
        String card = tags.first("og:title", "twitter:title", "title", "dc.title", "parsely-title", "sailthru.title");
        List<String> hints = new ArrayList<>(List.of(data.headline(), card, page.title));
        hints.removeIf(String::isBlank);
        String best = "";
        double most = hints.isEmpty() ? -1 : 0;
        for (Element heading : page.headings) {
            String text = text(heading);
            if (text.isEmpty() || Headline.fold(text).equals(Headline.fold(site))) {
                continue;
            }
            double score = hints.stream()
                    .mapToDouble(hint -> likeness(text, hint))
                    .max()
                    .orElse(0);
            if (score > most) {
                most = score;
                best = text;
            }
        }
        String beside = data.headline().isBlank() && card.isEmpty() ? besideSite(page, best, blocks) : "";
        if (!beside.isEmpty()) {
            return beside;
        }
        if (!best.isEmpty() && most > 0.3) {
            return best;
        }
        if (!data.headline().isBlank()) {
            return data.headline().strip();
        }
        if (!card.isEmpty()) {
            return withoutSite(card, site);
        }
        if (best.isEmpty()) {
            best = namedInTitle(page);
        }
        return best.isEmpty() ? withoutSite(page.title, site) : best;
    }

    /** On old pages without a first-level heading, the one that the title ends with, behind the site's name. */
    private static String namedInTitle(PageIndex page) {
        String title = Headline.fold(page.title);
        for (Element heading : page.headings.isEmpty() ? page.subheadings : List.<Element>of()) {
            String text = text(heading);
            if (Headline.looksLikeOne(text) && title.endsWith(" " + Headline.fold(text))) {
                return text;
            }
        }
        return "";
    }

    /**
     * Where the first heading is no more than one end of the title, the site's name or a section's, and the page shows the
     * rest of the title elsewhere, in a lower heading or in a line of its own: that rest. Empty otherwise.
     */
    private static String besideSite(PageIndex page, String heading, List<Block> blocks) {
        String name = Headline.fold(heading);
        String title = Headline.fold(page.title);
        boolean first = title.startsWith(name + " ");
        if (name.isEmpty() || !(first || title.endsWith(" " + name))) {
            return "";
        }
        String rest = first
                ? title.substring(name.length()).strip()
                : title.substring(0, title.length() - name.length()).strip();
        if (rest.split(" ", -1).length <= name.split(" ", -1).length) {
            return "";
        }
        for (Element lower :
                Stream.concat(page.subheadings.stream(), page.minor.stream()).toList()) {
            if (Headline.fold(text(lower)).equals(rest)) {
                return text(lower);
            }
        }
        for (Block block : blocks) {
            if (block.text.length() <= 3 * rest.length()
                    && Headline.fold(block.text).equals(rest)) {
                return block.text;
            }
        }
        return "";
    }

    /** The heading's words, without what is hidden in it. */
    private static String text(Element heading) {
        Element copy = heading;
        if (heading.selectFirst("svg, style, script, button, .sr-only, .visually-hidden, [hidden]") != null) {
            copy = heading.clone();
            copy.select("svg, style, script, button, .sr-only, .visually-hidden, [hidden]")
                    .remove();
        }
        return copy.text().strip();
    }

    /** Share of words in common, of all words of both. */
    private static double likeness(String one, String other) {
        Set<String> a = new LinkedHashSet<>(Arrays.asList(Headline.fold(one).split(" ")));
        Set<String> b = new LinkedHashSet<>(Arrays.asList(Headline.fold(other).split(" ")));
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }

    /** A title without the site's name at its end or start: the longest part between separators, if the site is left. */
    private static String withoutSite(String title, String site) {
        String[] parts = SEPARATOR.split(title, -1);
        if (parts.length < 2) {
            return title.strip();
        }
        String last = Headline.fold(parts[parts.length - 1]);
        String end = title.substring(0, title.lastIndexOf(parts[parts.length - 1]));
        boolean barred =
                end.stripTrailing().endsWith("|") || end.stripTrailing().endsWith("»");
        // a dash parts the words of headlines, too: where the site is called otherwise, it does
        boolean named = !site.isEmpty() && (last.equals(Headline.fold(site)) || likeness(last, site) > 0.3);
        if (named || ((site.isEmpty() || barred) && last.split(" ", -1).length <= 4)) {
            return end.replaceAll("[\\s|–—·•»:-]+$", "").strip();
        }
        return title.strip();
    }
}
