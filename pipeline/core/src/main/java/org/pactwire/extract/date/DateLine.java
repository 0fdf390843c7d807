package org.pactwire.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.When;

/**
 * Reads the day of publication where papers print it: in a line of its own above the text ("18 September 2025, Gulf
 * Ledger"), or in the dateline that an agency's first paragraph begins with ("PSARADES, Greece, June 17, 2018 - …").
 */
final class DateLine {
    /** A byline with a date; what is longer is a paragraph. */
    private static final int LONGEST_LINE = 90;
    /** How many paragraphs can stand above the text. */
    private static final int HEAD = 3;
    /** Place in capitals, then anything without a full stop, up to the dash. */
    private static final Pattern DATELINE =
            Pattern.compile("\\A(\\p{Lu}[\\p{Lu} .'’-]{2,40}\\b[^—–\\n]{0,80}?)\\s(?:-{1,2}|—|–)\\s");

    private final SentenceSplitter splitter;
    private final DateExtractor dates = new DateExtractor();

    DateLine(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    /** The day, or null where the head of the text gives none. */
    @Nullable
    PartialDate of(String text) {
        String[] paragraphs = text.split("\n\n", HEAD + 1);
        for (int i = 0; i < Math.min(HEAD, paragraphs.length); i++) {
            String paragraph = paragraphs[i];
            boolean line = paragraph.length() <= LONGEST_LINE && !paragraph.matches("(?s).*[.!?][\"”’']?");
            if (line) {
                PartialDate day = onlyDay(paragraph);
                if (day != null) {
                    return day;
                }
                continue;
            }
            Matcher dateline = DATELINE.matcher(paragraph.substring(0, Math.min(160, paragraph.length())));
            return dateline.find() ? onlyDay(dateline.group(1)) : null;
        }
        return null;
    }

    /** The one full date of a line; null where there is none, or more than one. */
    private @Nullable PartialDate onlyDay(String line) {
        List<DateMention> days = dates.extract(line, splitter.split(line), null).stream()
                .filter(m -> m.value().type() == When.Type.DATE && m.value().earliest() != null)
                .toList();
        if (days.size() != 1) {
            return null;
        }
        LocalDate first = days.get(0).value().earliest();
        return first != null && first.equals(days.get(0).value().latest()) ? PartialDate.of(first) : null;
    }
}
