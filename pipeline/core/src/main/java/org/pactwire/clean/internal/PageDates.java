package org.pactwire.clean.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Published.Basis;

/**
 * When a page says it was published and changed.
 *
 * <p>The rule: JSON-LD goes before meta elements, these before {@code <time>}, this before a date line at the title, and
 * the address comes last. What programs write is often in universal time and a day off for the reader; where the page
 * shows a day next to it, in its date line or its address, the shown day is right. No date is taken from the text, from
 * captions or from comments, and none is made up.
 *
 * @param published when, and how that is known
 * @param modified last change
 */
record PageDates(@Nullable Published published, @Nullable PartialDate modified) {
    private static final String[] PUBLISHED_TAGS = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "article:published",
        "published_time",
        "og:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "published",
        "published_at",
        "publish-date",
        "publish_date",
        "publishdate",
        "publication_date",
        "pubdate",
        "pub_date",
        "date",
        "datecreated",
        "article.published",
        "cxenseparse:recs:publishtime",
        "search:contentdate",
        "content_date",
        "originalpublicationdate",
        "rnews:datepublished",
        "shareaholic:article_published_time"
    };
    private static final String[] MODIFIED_TAGS = {
        "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
        "dc.date.modified", "last-modified", "lastmod", "modified", "article:updated"
    };
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/((?:19|20)[0-9]{2})[/-]?(0[1-9]|1[0-2]|[1-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-]?"
                    + "([0-3][0-9]|[1-9])(?=[/_-]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)[0-9]{2})/(0[1-9]|1[0-2])/");
    /** An offset that is not zero: the day is that of the place. */
    private static final Pattern OFFSET = Pattern.compile("T[0-9:.]+ ?[+-](?!00:?00)[0-9]{2}:?[0-9]{2}$");

    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(updated?|modified|revised|edited|changed)\\b[^0-9]{0,30}$");
    /** A date line is short, and hardly more than the date, a name and a label. */
    private static final int LONGEST_LINE = 160;

    private static final int LONG_AFTER = 30;
    private static final int LINES_BEFORE = 6;
    private static final int LINES_BEHIND = 30;

    /** Reads the dates of a page; {@code titleBlock} is the block of its headline, or negative. */
    static PageDates read(PageIndex page, JsonLd data, MetaTags tags, List<Block> blocks, int titleBlock, String url) {
        PartialDate shown = shown(blocks, titleBlock);
        PartialDate address = inAddress(url);
        Published said = Stream.of(
                        dated(data.published(), Basis.JSON_LD),
                        dated(tags.first(PUBLISHED_TAGS), Basis.META),
                        inTime(page, blocks, titleBlock),
                        shown == null ? null : new Published(shown, Basis.BYLINE),
                        address == null ? null : new Published(address, Basis.URL))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        String changed = data.modified().isEmpty() ? tags.first(MODIFIED_TAGS) : data.modified();
        PartialDate modified = changed.isEmpty() ? null : DateReader.read(changed);
        return new PageDates(
                said == null ? null : corrected(said, shown, address, modified, isUniversal(data.published(), tags)),
                modified);
    }

    private static @Nullable Published dated(String text, Basis basis) {
        PartialDate date = text.isEmpty() ? null : DateReader.read(text);
        return date == null ? null : new Published(date, basis);
    }

    /**
     * The shown day, or the address's, where it is next to the day that was said in universal time. A page that shows
     * the day of its last revision, and no other, is published anew under that day.
     */
    private static Published corrected(
            Published said,
            @Nullable PartialDate shown,
            @Nullable PartialDate address,
            @Nullable PartialDate modified,
            boolean universal) {
        boolean later = shown != null && shown.compareTo(said.date()) > 0;
        if (shown != null && later && (isNextTo(shown, modified) || daysApart(shown, said.date()) > LONG_AFTER)) {
            return new Published(shown, Basis.BYLINE);
        }
        if (universal && isNextTo(shown, said.date()) && shown != null) {
            return new Published(shown, said.basis());
        }
        return universal && isNextTo(address, said.date()) && address != null
                ? new Published(address, said.basis())
                : said;
    }

    private static long daysApart(PartialDate one, PartialDate other) {
        return Math.abs(one.earliest().toEpochDay() - other.earliest().toEpochDay());
    }

    private static boolean isNextTo(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.isDay() && other.isDay() && daysApart(one, other) <= 1;
    }

    /** True where the date of the first source is written in universal time, or without a zone. */
    private static boolean isUniversal(String published, MetaTags tags) {
        String date = published.isEmpty() ? tags.first(PUBLISHED_TAGS) : published;
        return !OFFSET.matcher(date).find();
    }

    private static @Nullable Published inTime(PageIndex page, List<Block> blocks, int titleBlock) {
        Element marked = page.published;
        Element time = marked != null ? marked : timeAtTitle(page, blocks, titleBlock);
        if (time == null) {
            return null;
        }
        for (String text : List.of(time.attr("datetime"), time.attr("content"), time.text())) {
            PartialDate date = text.isBlank() ? null : DateReader.read(text);
            if (date != null) {
                return new Published(date, Basis.TIME);
            }
        }
        return null;
    }

    /** The first {@code <time>} behind the headline, else the last one before it. */
    private static @Nullable Element timeAtTitle(PageIndex page, List<Block> blocks, int titleBlock) {
        if (titleBlock < 0) {
            return null;
        }
        int title = blocks.get(titleBlock).region.element.sourceRange().startPos();
        Element before = null;
        for (Element time : page.times) {
            if (time.sourceRange().startPos() > title) {
                return time;
            }
            before = time;
        }
        return before;
    }

    /**
     * A day that stands at the headline.
     *
     * @param day the day
     * @param revision true if it is called that of a revision
     */
    private record Shown(PartialDate day, boolean revision) {}

    /** The date line at the headline; one that speaks of a revision only where there is no other. */
    private static @Nullable PartialDate shown(List<Block> blocks, int titleBlock) {
        if (titleBlock < 0) {
            return null;
        }
        int end = Math.min(blocks.size(), titleBlock + LINES_BEHIND);
        PartialDate before = null;
        PartialDate revised = null;
        for (int i = Math.max(0, titleBlock - LINES_BEFORE); i < end; i++) {
            Block block = blocks.get(i);
            if (i > titleBlock && block.text.length() > 2 * LONGEST_LINE) {
                break;
            }
            Shown line = block.kind == Block.Kind.CAPTION ? null : inLine(block.text);
            if (line != null && line.revision()) {
                revised = line.day();
            } else if (line != null && i > titleBlock) {
                return line.day();
            } else if (line != null) {
                before = line.day();
            }
        }
        return before == null ? revised : before;
    }

    private static @Nullable Shown inLine(String line) {
        if (line.length() > LONGEST_LINE || (line.endsWith(".") && line.length() > LONGEST_LINE / 2)) {
            return null;
        }
        DateReader.Found found = DateReader.find(line);
        if (found == null || !found.date().isDay()) {
            return null;
        }
        if (!CHANGE.matcher(line.substring(0, found.start())).find()) {
            return new Shown(found.date(), false);
        }
        DateReader.Found next = DateReader.find(line.substring(found.end()));
        return next == null || !next.date().isDay() ? new Shown(found.date(), true) : new Shown(next.date(), false);
    }

    private static @Nullable PartialDate inAddress(String url) {
        Matcher day = IN_ADDRESS.matcher(url);
        if (day.find()) {
            String month = day.group(2).toLowerCase(Locale.ROOT);
            String text = Character.isDigit(month.charAt(0))
                    ? day.group(1) + "-" + month + "-" + day.group(3)
                    : day.group(3) + " " + month + " " + day.group(1);
            PartialDate date = DateReader.read(text);
            if (date != null && date.isDay()) {
                return date;
            }
        }
        Matcher month = MONTH_IN_ADDRESS.matcher(url);
        return month.find() ? DateReader.read(month.group(1) + "-" + month.group(2)) : null;
    }
}
