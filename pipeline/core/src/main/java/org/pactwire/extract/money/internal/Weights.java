package org.pactwire.extract.money.internal;

import java.math.BigDecimal;
import java.util.Set;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Words;

/** Tells pounds of weight from pounds of money by the words beside them. */
final class Weights {
    private static final int WINDOW = 7;
    private static final Set<String> CUES = Words.of("""
            weigh weighs weighed weighing weight overweight kilogram kilograms kilos kg kgs ounces ounce heavier
            lighter heavy gained shed slimmed thrust explosives explosive bomb bombs warhead warheads catch fish
            payload ton tons tonnes obese muscle bodyweight feet foot inches
            """);
    private static final Set<String> MONEY_OF = Words.of("""
            damage debt debts savings taxpayers taxpayer public aid investment funding support cash money
            revenue profit sales income tax taxes compensation goods government state spending loans assets
            losses funds earnings their his her its our new business orders equipment grants help military
            private
            """);
    private static final Set<String> COINS = Set.of(
            "note", "notes", "coin", "coins", "fine", "fee", "ticket", "voucher", "bonus", "prize", "bill", "deal");

    private Weights() {}

    /** True if an amount of "pounds" is a weight. */
    static boolean isWeight(Lexemes lexemes, Amount amount, boolean hyphenated) {
        int end = amount.end();
        if (lexemes.is(end, "sterling") || lexemes.lower(end - 1).equals("sterling")) {
            return false;
        }
        if (lexemes.is(end, "per") && lexemes.is(end + 1, "square")) {
            return true;
        }
        if (lexemes.is(end, "of") && !MONEY_OF.contains(lexemes.lower(end + 1))) {
            return true;
        }
        if (hyphenated && amount.isUnscaled()) {
            return !COINS.contains(lexemes.lower(end));
        }
        if (amount.value().compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            return false;
        }
        for (int at = amount.start() - WINDOW; at < end + WINDOW; at++) {
            if (CUES.contains(lexemes.lower(at))) {
                return true;
            }
        }
        return lexemes.is(amount.start() - 1, "lost") || lexemes.is(amount.start() - 1, "lose");
    }
}
