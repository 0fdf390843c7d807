package org.pactwire.app.page;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Pact;

/** Orders of a list of pacts; equals by id. */
enum PactOrder {
    NEWEST("last reported"),
    SIGNED("signed"),
    NAME("name"),
    STATUS("status"),
    ARTICLES("articles");

    private final String label;

    PactOrder(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Comparator<Pact> order() {
        Comparator<Pact> order = switch (this) {
            case NEWEST -> latest(Pact::lastReported);
            case SIGNED -> latest(Pact::signed);
            case NAME -> Comparator.comparing(Pact::name, String.CASE_INSENSITIVE_ORDER);
            case STATUS -> Comparator.comparing(Pact::status);
            case ARTICLES -> Comparator.comparingInt(Pact::articles).reversed();
        };
        return order.thenComparing(Pact::id);
    }

    /** The last first, those without a date at the end. */
    private static Comparator<Pact> latest(Function<Pact, @Nullable PartialDate> date) {
        return Comparator.comparing(date, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                .reversed();
    }
}
