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
        "dc:date.issued",
        "dcterms.issued",
        "dcterms:issued",
        "dc:issued",
        "schema:datepublished",
        "dcterms.created",
        "dcterms:created",
        "dc:created",
        "dc.date.created",
        "dc.date",
        "dc:date",
        "dcterms.date",
        "dcterms:date",
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
    private static final String MONTH_NAME = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    /** A day as a part of the address of its own: {@code /2024/6/13/}, {@code /2024/jun/13}, {@code /2024-06/13/}. */
    private static final Pattern DAY_ALONE = Pattern.compile(
            "/((?:19|20)[0-9]{2})[/-](0?[1-9]|1[0-2]|(?:" + MONTH_NAME + ")[a-z]{0,6})[/-](0?[1-9]|[12][0-9]|3[01])"
                    + "(?=[/_]|$|[?#]|\\.[a-z])",
            Pattern.CASE_INSENSITIVE);
    /** All digits of a day, at the beginning of a part: {@code /2024-06-13-treaty}, {@code /20240613/}, {@code /2024/0613/}. */
    private static final Pattern DAY_WRITTEN_OUT = Pattern.compile(
            "/((?:19|20)[0-9]{2})(?:-(0[1-9]|1[0-2])-|/?(0[1-9]|1[0-2])/?)(0[1-9]|[12][0-9]|3[01])(?=[/_.-]|$|[?#])");

    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile(
            "/((?:19|20)[0-9]{2})[/-](0?[1-9]|1[0-2]|" + MONTH_NAME + ")(?=/|$|[?#])", Pattern.CASE_INSENSITIVE);
    /** An offset that is not zero: the day is that of the place. */
    private static final Pattern OFFSET = Pattern.compile("T[0-9:.]+ ?[+-](?!00:?00)[0-9]{2}:?[0-9]{2}$");

    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(updated?|modified|revised|edited|changed)\\b[^0-9]{0,30}$");
    /** A date line is short, and hardly more than the date, a name and a label. */
    private static final int LONGEST_LINE = 160;

    private static final int LONG_AFTER = 30;
    /** A revision so many days later is none of the news. */
    private static final int YEARS_AFTER = 2 * 365;

    private static final int LINES_BEFORE = 6;
    private static final int LINES_BEHIND = 30;

    /**
     * Reads the dates of a page.
     *
     * @param titleBlock the block of its headline, or negative
     * @param url its address
     * @param bound no day behind it can be that of publication; null if none is known
     */
    static PageDates read(
            PageIndex page,
            JsonLd data,
            MetaTags tags,
            List<Block> blocks,
            int titleBlock,
            String url,
            @Nullable PartialDate bound) {
        // without a headline what stands above the text counts as if it stood at the headline
        int head = titleBlock >= 0 ? titleBlock : firstProse(blocks) - 1;
        boolean titled = titleBlock >= 0;
        Shown line = shown(blocks, head, titled);
        PartialDate shown = line == null ? null : line.day();
        PartialDate address = inAddress(url);
        boolean below = line != null && !line.revision() && line.below();
        Published inLine = shown == null ? null : new Published(shown, Basis.BYLINE);
        Published said = Stream.of(
                        dated(data.published(), Basis.JSON_LD),
                        dated(tags.first(PUBLISHED_TAGS), Basis.META),
                        dated(page.stated, Basis.META),
                        inTime(page, blocks, head, titled, !below),
                        inLine,
                        inTime(page, blocks, head, titled, true),
                        address == null ? null : new Published(address, Basis.URL))
                .filter(found -> found != null && isPossible(found.date(), bound))
                .findFirst()
                .orElse(null);
        String changed = data.modified().isEmpty() ? tags.first(MODIFIED_TAGS) : data.modified();
        PartialDate modified = changed.isEmpty() ? null : DateReader.read(changed);
        return new PageDates(
                said == null
                        ? null
                        : corrected(
                                said,
                                shown == null || !isPossible(shown, bound) ? null : line,
                                address,
                                modified,
                                isUniversal(data.published(), tags)),
                modified == null
                                && line != null
                                && line.revision()
                                && said != null
                                && !said.date().equals(line.day())
                        ? line.day()
                        : modified);
    }

    private static @Nullable Published dated(String text, Basis basis) {
        PartialDate date = text.isEmpty() ? null : DateReader.read(text);
        return date == null ? null : new Published(date, basis);
    }

    /** False for a day behind the one on which the page was there; a day's grace is for the zones of the earth. */
    static boolean isPossible(PartialDate date, @Nullable PartialDate bound) {
        return bound == null || date.earliest().toEpochDay() <= bound.latest().toEpochDay() + 1;
    }

    private static int firstProse(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.text.length() > LONGEST_LINE / 2 && block.isProse()) {
                return block.index;
            }
        }
        return 0;
    }

    /**
     * The shown day, or the address's, where it is next to the day that was said in universal time. A page that shows
     * the day of its last revision, and no other, is published anew under that day.
     */
    private static Published corrected(
            Published said,
            @Nullable Shown line,
            @Nullable PartialDate address,
            @Nullable PartialDate modified,
            boolean universal) {
        // news that is revised soon is news again; what is brought up to date years later is old news
        boolean late = line != null && line.revision() && daysApart(line.day(), said.date()) > YEARS_AFTER;
        PartialDate shown = line == null || late ? null : line.day();
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

    /**
     * @param before true to take one that stands before the headline, where none stands behind it
     */
    private static @Nullable Published inTime(
            PageIndex page, List<Block> blocks, int head, boolean titled, boolean before) {
        Element marked = page.published;
        Element time = marked != null
                ? marked
                : titled ? timeAtTitle(page, blocks, head, before) : timeAboveText(page, blocks, head + 1);
        if (time == null) {
            return null;
        }
        for (String text : List.of(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text())) {
            PartialDate date = text.isBlank() ? null : DateReader.read(text);
            if (date != null) {
                return new Published(date, Basis.TIME);
            }
        }
        return null;
    }

    /** The last {@code <time>} of the article before its text. */
    private static @Nullable Element timeAboveText(PageIndex page, List<Block> blocks, int text) {
        if (text >= blocks.size()) {
            return null;
        }
        int start = blocks.get(text).region.element.sourceRange().startPos();
        Element above = null;
        for (Element time : page.times) {
            if (time.sourceRange().startPos() < start && isOfArticle(time)) {
                above = time;
            }
        }
        return above;
    }

    /** The first {@code <time>} behind the headline, else the last one before it. */
    private static @Nullable Element timeAtTitle(PageIndex page, List<Block> blocks, int head, boolean mayBeBefore) {
        int title = blocks.get(head).region.element.sourceRange().startPos();
        Element before = null;
        for (Element time : page.times) {
            if (time.sourceRange().startPos() > title) {
                return time;
            }
            before = time;
        }
        return mayBeBefore ? before : null;
    }

    /** True in the element of an article, and in no list, foot or head of the page beside it. */
    private static boolean isOfArticle(Element time) {
        boolean inside = false;
        for (Element around = time.parent(); around != null; around = around.parent()) {
            switch (around.normalName()) {
                case "nav", "footer", "aside", "li" -> {
                    return false;
                }
                case "article", "main" -> inside = true;
                default -> {}
            }
        }
        return inside;
    }

    /**
     * A day that stands at the headline.
     *
     * @param day the day
     * @param revision true if it is called that of a revision
     * @param below true if it stands below the headline
     */
    private record Shown(PartialDate day, boolean revision, boolean below) {}

    /**
     * The date line at the headline; one that speaks of a revision only where there is no other.
     *
     * @param titled true if the headline is known, and lines below it count
     */
    private static @Nullable Shown shown(List<Block> blocks, int head, boolean titled) {
        if (head < 0) {
            return null;
        }
        int end = Math.min(blocks.size(), head + (titled ? LINES_BEHIND : 1));
        Shown before = null;
        Shown revised = null;
        for (int i = Math.max(0, head - LINES_BEFORE); i < end; i++) {
            Block block = blocks.get(i);
            if (i > head && block.text.length() > 2 * LONGEST_LINE) {
                break;
            }
            Shown line = block.kind == Block.Kind.CAPTION ? null : inLine(block.text);
            if (line != null && line.revision()) {
                revised = line;
            } else if (line != null && i > head) {
                return new Shown(line.day(), false, true);
            } else if (line != null) {
                before = line;
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
            return new Shown(found.date(), false, false);
        }
        DateReader.Found next = DateReader.find(line.substring(found.end()));
        return next == null || !next.date().isDay()
                ? new Shown(found.date(), true, false)
                : new Shown(next.date(), false, false);
    }

    /** The day, or the month, that an address names between its slashes; null if it names none. */
    static @Nullable PartialDate inAddress(String url) {
        Matcher alone = DAY_ALONE.matcher(url);
        if (alone.find()) {
            PartialDate day = dateOf(alone.group(1), alone.group(2), alone.group(3));
            if (day != null) {
                return day;
            }
        }
        Matcher written = DAY_WRITTEN_OUT.matcher(url);
        if (written.find()) {
            String month = written.group(2) == null ? written.group(3) : written.group(2);
            // a day of two digits behind a slash that goes on with words is more often the beginning of the words
            boolean ofTheWords = written.group().matches(".*/[0-9]{2}") && url.startsWith("-", written.end());
            PartialDate day = ofTheWords ? null : dateOf(written.group(1), month, written.group(4));
            if (day != null) {
                return day;
            }
        }
        Matcher month = MONTH_IN_ADDRESS.matcher(url);
        return month.find() ? dateOf(month.group(1), month.group(2), "") : null;
    }

    private static @Nullable PartialDate dateOf(String year, String month, String day) {
        String name = month.toLowerCase(Locale.ROOT);
        String text = Character.isDigit(name.charAt(0))
                ? year + "-" + month + (day.isEmpty() ? "" : "-" + day)
                : day + " " + name.substring(0, 3) + " " + year;
        PartialDate date = DateReader.read(text.strip());
        return date == null || (!day.isEmpty() && !date.isDay()) ? null : date;
    }
}
