package org.pactwire.extract.money;

import java.util.List;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.MoneyMention;

/** Finds amounts of money. Thread-safe. */
public final class MoneyExtractor {
    /** The amounts in the sentences of a text, in order of the text, none overlapping another. */
    public List<MoneyMention> extract(String text, List<Sentence> sentences) {
        throw new UnsupportedOperationException(text + sentences);
    }
}
