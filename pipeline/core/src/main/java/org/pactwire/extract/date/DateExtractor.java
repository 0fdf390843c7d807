package org.pactwire.extract.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.DateMention;

/** Finds dates, times, durations and sets of times. Thread-safe; no result depends on texts seen before. */
public final class DateExtractor {
    /**
     * The temporal expressions in the sentences of a text, in order of the text, none overlapping another.
     *
     * @param anchor when the text was published, as precise as known; null leaves relative dates unresolved
     */
    public List<DateMention> extract(String text, List<Sentence> sentences, @Nullable PartialDate anchor) {
        return List.of();
    }
}
