package org.pactwire.app.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.Money;
import org.pactwire.fact.Pact;

/** Values as people read them. */
public final class Values {
    private Values() {}

    /** Text of a value; empty for null. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** {@code about USD 4,500,000,000 (P1Y)}. */
    public static String money(Money money) {
        StringBuilder text = new StringBuilder(money.approximate() ? "about " : "");
        BigDecimal min = money.min();
        BigDecimal max = money.max();
        if (min == null) {
            text.append("up to ");
        } else if (max == null) {
            text.append("at least ");
        }
        text.append(money.currency().isEmpty() ? "" : money.currency() + " ");
        if (min == null || max == null) {
            text.append(amount(min == null ? max : min));
        } else {
            text.append(amount(min)).append(min.compareTo(max) == 0 ? "" : " to " + amount(max));
        }
        text.append(money.unit().isEmpty() ? "" : " " + money.unit());
        return text.append(money.period().isEmpty() ? "" : " each " + money.period())
                .toString();
    }

    private static String amount(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(amount);
    }

    /** {@code Japan, Ukraine}. */
    public static String parties(Pact pact) {
        List<String> names = pact.parties().stream()
                .map(Pact.PactParty::partyName)
                .distinct()
                .toList();
        return String.join(", ", names);
    }

    /** A count with its noun: {@code 1 article}, {@code 3 articles}. */
    public static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
    }
}
