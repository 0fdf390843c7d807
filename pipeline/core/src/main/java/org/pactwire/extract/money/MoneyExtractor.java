package org.pactwire.extract.money;

import java.util.ArrayList;
import java.util.List;
import org.pactwire.extract.money.internal.Found;
import org.pactwire.extract.money.internal.MoneyGrammar;
import org.pactwire.extract.money.internal.SharedNames;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.Money;
import org.pactwire.fact.MoneyMention;
import org.pactwire.know.Currencies;

/**
 * Finds amounts of money by our own grammar over the original text: exact values, ranges, open ends, periods, units
 * and restatements in another currency. Linear in the length of the text. Thread-safe.
 */
public final class MoneyExtractor {
    private final Currencies currencies = Currencies.load();

    /** The amounts in the sentences of a text, in order of the text, none overlapping another. */
    public List<MoneyMention> extract(String text, List<Sentence> sentences) {
        List<MoneyMention> mentions = new ArrayList<>();
        int sentence = 0;
        Lexemes lexemes = new Lexemes(text);
        List<Found> amounts = new MoneyGrammar(lexemes, currencies).scan();
        for (Found found : new SharedNames(lexemes, currencies).settle(amounts)) {
            while (sentence < sentences.size()
                    && sentences.get(sentence).span().end() <= found.span().start()) {
                sentence++;
            }
            if (sentence == sentences.size()) {
                break;
            }
            Money value = new Money(
                    found.min(), found.max(), found.currency(), found.approximate(), found.period(), found.unit());
            mentions.add(new MoneyMention(
                    sentences.get(sentence).index(), found.span(), found.span().of(text), value, found.equivalentOf()));
        }
        return List.copyOf(mentions);
    }
}
