package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;

/**
 * Cleans a plain text: an article saved from a page, with lines of the page's furniture still between its paragraphs.
 *
 * <p>Lines are put together to paragraphs where a text was wrapped at a width, and stay apart where a line ended for
 * another reason. Then the first line that looks like a headline becomes the title, a byline and a date line behind it
 * are read, and lines of furniture, captions and repeated labels are dropped.
 */
public final class PlainText {
    /** Lines of a wrapped text are not wider. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 40;
    /** Lines of a head: title, standfirst, byline, date. */
    private static final int HEAD = 8;

    private static final Pattern BYLINE = Pattern.compile(
            "(?:by|from|written by|story by|author:)\\s+(\\p{Lu}[\\p{L}.'’-]*(?:[ ,&]+(?:and |of )?\\p{Lu}[\\p{L}.'’-]*){1,8})(?:\\s*[|/-].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?i)(published|posted|updated|last|modified|created|date|on|at|by|the|of|mon|tue|wed|thu|fri|sat|sun|(mon|tues|wednes|thurs|fri|satur|sun)day|am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|est|edt|et|cet|cest|bst|pst|pdt|ist|eet|eest|[0-9]{1,2}[:.][0-9]{2}(:[0-9]{2})?|[+-][0-9:]{2,5}|z|t|[^\\p{L}0-9])*");
    private static final Pattern MARKDOWN = Pattern.compile(
            "!\\[[^\\[\\]\\n]{0,500}\\]\\([^)\\s]{1,1000}\\)|(?<!!)\\[([^\\[\\]\\n]{1,500})\\]\\(((https?:)?/[^)\\s]{1,1000})\\)|\\*\\*|(?m:^[ \\t]{0,3}#{1,6}[ \\t]+)");

    private final List<MappedText> paragraphs = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private String title;
    private String byline = "";
    private @Nullable PartialDate date;

    private PlainText(String title) {
        this.title = title;
    }

    /**
     * Cleans a decoded text.
     *
     * @param source the text
     * @param givenTitle headline that the dump gave; empty if none
     */
    public static Draft clean(String source, String givenTitle) {
        PlainText text = new PlainText(givenTitle);
        List<MappedText> lines = Lines.paragraphs(source, NARROWEST, WIDEST);
        text.fill(lines);
        if (text.paragraphs.isEmpty()) {
            text.keepStatements(lines);
        }
        Published published = text.date == null ? null : new Published(text.date, Published.Basis.BYLINE);
        return new Draft(
                text.paragraphs,
                text.captions,
                text.title,
                text.byline,
                "",
                "",
                published,
                null,
                "",
                "",
                "plain text",
                lines.isEmpty() ? 0 : 0.5 + 0.5 * text.paragraphs.size() / lines.size());
    }

    /** What remains of paragraphs that a page carries beside its markup; captions are added to the given ones. */
    static List<MappedText> clean(List<MappedText> lines, String title, List<String> captions) {
        PlainText text = new PlainText(title);
        text.fill(lines);
        captions.addAll(text.captions);
        return text.paragraphs;
    }

    private void fill(List<MappedText> lines) {
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(line -> times.merge(line.toString(), 1, Integer::sum));
        boolean belowLabel = false;
        boolean titleSought = true;
        for (int i = 0; i < lines.size(); i++) {
            MappedText line = lines.get(i);
            String words = line.toString();
            if (!titleSought && paragraphs.size() + i <= HEAD && isHead(words)) {
                continue;
            }
            LineKind kind = LineKind.of(words);
            if (kind == LineKind.SIGN_OFF && paragraphs.size() > 1 && i < lines.size() - lines.size() / 4 - 1) {
                kind = LineKind.TEXT;
            }
            if (kind == LineKind.END && !paragraphs.isEmpty()) {
                return;
            }
            if (kind == LineKind.CAPTION) {
                captions.add(words);
            }
            boolean listed = belowLabel && Headline.looksLikeOne(words);
            belowLabel = kind == LineKind.LIST_LABEL || listed;
            if (kind != LineKind.TEXT || listed || isRepeatedLabel(words, times)) {
                continue;
            }
            if (titleSought) {
                titleSought = false;
                if (isTitle(words, i + 1 < lines.size())) {
                    continue;
                }
            }
            paragraphs.add(line);
        }
    }

    /** Where nothing else is left, a sentence that reads like a caption or furniture is the news itself. */
    private void keepStatements(List<MappedText> lines) {
        for (MappedText line : lines) {
            String words = line.toString();
            if (words.length() <= LineKind.LONGEST
                    && !words.equals(title)
                    && Phrases.STATEMENT.matcher(words).matches()) {
                paragraphs.add(line);
                captions.remove(words);
            }
        }
    }

    private static boolean isRepeatedLabel(String words, Map<String, Integer> times) {
        return times.getOrDefault(words, 0) > 1 && words.length() < 200;
    }

    /** Takes the first line as the title if it may be one and more follows. */
    private boolean isTitle(String words, boolean more) {
        if (!title.isEmpty()) {
            return Headline.fold(words).equals(Headline.fold(title));
        }
        if (!more || !Headline.looksLikeOne(words)) {
            return false;
        }
        title = words;
        return true;
    }

    /** Reads a byline or a date line; true if it was one. */
    private boolean isHead(String words) {
        Matcher matcher = BYLINE.matcher(words);
        if (words.length() <= 100 && matcher.matches()) {
            byline = byline.isEmpty() ? matcher.group(1) : byline;
            return true;
        }
        PartialDate read = dateLine(words);
        if (read == null) {
            return false;
        }
        date = date == null ? read : date;
        return true;
    }

    /** The date of a line that holds nothing else. */
    private static @Nullable PartialDate dateLine(String words) {
        if (words.length() > 80) {
            return null;
        }
        DateReader.Found found = DateReader.find(words);
        if (found == null) {
            return null;
        }
        String rest = words.substring(0, found.start()) + " " + words.substring(found.end());
        return DATE_WORDS.matcher(rest).matches() ? found.date() : null;
    }

    /** Marks of Markdown in a source: what they cover is left out, but for the words of a link. */
    static Matcher marks(String source) {
        return MARKDOWN.matcher(source);
    }
}
