package org.pactwire.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.extract.date.internal.DateGrammar;
import org.pactwire.extract.date.internal.Expression;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.When;

/**
 * Finds dates, times, durations and sets of times by our own grammar over the original text, and resolves them against
 * the day of publication, the date under discussion and the tense. Linear in the length of the text. Thread-safe; no
 * result depends on texts seen before.
 */
public final class DateExtractor {
    /**
     * The temporal expressions in the sentences of a text, in order of the text, none overlapping another.
     *
     * @param anchor when the text was published, as precise as known; null leaves relative dates unresolved
     */
    public List<DateMention> extract(String text, List<Sentence> sentences, @Nullable PartialDate anchor) {
        Lexemes lexemes = new Lexemes(text);
        DateGrammar grammar = new DateGrammar(lexemes, anchor);
        LocalDate resolvedAgainst = anchor == null ? null : anchor.earliest();
        List<DateMention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int start = lexemes.firstFrom(sentence.span().start());
            int end = lexemes.firstFrom(sentence.span().end());
            for (Expression found : grammar.sentence(start, end)) {
                Span span = new Span(lexemes.start(found.start()), lexemes.end(found.end() - 1));
                When value = new When(
                        found.type(),
                        found.value(),
                        found.first(),
                        found.last(),
                        found.anchored() ? resolvedAgainst : null);
                mentions.add(new DateMention(sentence.index(), span, span.of(text), value));
            }
        }
        return List.copyOf(mentions);
    }
}
