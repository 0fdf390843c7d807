package org.pactwire.app.page.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Money;
import org.pactwire.fact.Pact;

/**
 * Money promised in a pact, by payer and year, in one currency: nothing is converted. A bar ends at the least amount;
 * where more is possible, a lighter one goes on to the greatest.
 *
 * @param currency ISO 4217 code
 * @param width of the drawing; all places are in the same units
 * @param left where bars begin, so that the longest label has room
 */
public record MoneyChart(String currency, int width, int height, int left, List<Bar> bars) {
    private static final int WIDTH = 960;
    /** A letter, a wide one in a wide typeface, and the gap between a text and a bar. */
    private static final double LETTER = 7.8;

    private static final int GAP = 14;
    private static final int LONGEST = 44;
    private static final int ROW = 30;
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|2[01])[0-9]{2}\\b");

    /**
     * What one payer promised for one year.
     *
     * @param label payer, recipient and year
     * @param sure length up to the least amount
     * @param possible length up to the greatest amount
     */
    public record Bar(int y, String label, double sure, double possible, String amount) {}

    /** A chart for each currency in which the pact promises something, by currency. */
    public static List<MoneyChart> of(Pact pact) {
        Map<String, List<Pact.Commitment>> byCurrency = new TreeMap<>();
        for (Pact.Commitment c : pact.commitments()) {
            if (c.attachment() == Attachment.PACT && !c.amount().currency().isEmpty()) {
                byCurrency
                        .computeIfAbsent(c.amount().currency(), code -> new ArrayList<>())
                        .add(c);
            }
        }
        List<MoneyChart> charts = new ArrayList<>();
        byCurrency.forEach((currency, some) -> charts.add(chart(currency, some, pact)));
        return charts;
    }

    private static MoneyChart chart(String currency, List<Pact.Commitment> commitments, Pact pact) {
        BigDecimal greatest = commitments.stream().map(c -> top(c.amount())).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Pact.Commitment> ordered = commitments.stream()
                .sorted((a, b) -> {
                    int byYear = year(a, pact).compareTo(year(b, pact));
                    int byPayer = byYear != 0 ? byYear : a.payer().compareTo(b.payer());
                    return byPayer != 0 ? byPayer : top(b.amount()).compareTo(top(a.amount()));
                })
                .toList();
        int left = room(ordered.stream().map(c -> label(c, pact)).toList());
        int longest = WIDTH
                - left
                - room(ordered.stream().map(c -> amount(c.amount())).toList());
        List<Bar> bars = new ArrayList<>();
        for (Pact.Commitment c : ordered) {
            BigDecimal min = c.amount().min();
            bars.add(new Bar(
                    bars.size() * ROW,
                    label(c, pact),
                    min == null ? 0 : length(min, greatest, longest),
                    length(top(c.amount()), greatest, longest),
                    amount(c.amount())));
        }
        return new MoneyChart(currency, WIDTH, bars.size() * ROW + 4, left, bars);
    }

    private static String label(Pact.Commitment c, Pact pact) {
        String year = year(c, pact);
        String label = (c.payer().isEmpty() ? "payer not named" : c.payer())
                + (c.recipient().isEmpty() ? "" : " → " + c.recipient())
                + (year.isEmpty() ? "" : ", " + year);
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }

    private static int room(List<String> texts) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        return GAP + (int) Math.ceil(longest * LETTER);
    }

    /** The year it is for; where none is said, that of the signing. */
    private static String year(Pact.Commitment commitment, Pact pact) {
        Matcher said = YEAR.matcher(commitment.covers());
        if (said.find()) {
            return said.group();
        }
        PartialDate signed = pact.signed() == null ? pact.statusDate() : pact.signed();
        return signed == null ? "" : "signed " + signed.year();
    }

    private static double length(BigDecimal amount, BigDecimal greatest, int longest) {
        double share = amount.divide(greatest, MathContext.DECIMAL32).doubleValue();
        return Math.max(2, Math.round(share * longest * 10) / 10.0);
    }

    private static BigDecimal top(Money money) {
        BigDecimal max = money.max() == null ? money.min() : money.max();
        return max == null ? BigDecimal.ZERO : max;
    }

    private static String amount(Money money) {
        String qualifier = money.min() == null ? "up to " : money.max() == null ? "at least " : "";
        BigDecimal min = money.min();
        boolean range = min != null && money.max() != null && min.compareTo(top(money)) != 0;
        return (money.approximate() ? "about " : "")
                + qualifier
                + (range ? brief(min) + " to " : "")
                + brief(top(money))
                + (money.period().isEmpty() ? "" : " each " + money.period());
    }

    /** {@code 4.5bn}. */
    static String brief(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        String[] names = {"", "k", "m", "bn", "tn"};
        BigDecimal rest = amount;
        int power = 0;
        while (rest.compareTo(BigDecimal.valueOf(1000)) >= 0 && power < names.length - 1) {
            rest = rest.movePointLeft(3);
            power++;
        }
        BigDecimal shown = rest.round(new MathContext(4)).stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString() + names[power];
    }
}
