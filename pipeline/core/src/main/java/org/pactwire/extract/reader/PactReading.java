package org.pactwire.extract.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.Status;

/**
 * A place of an article that may speak of a pact, and what the net reads there. Probabilities are rounded to three digits
 * before anything depends on them; maps are in an order of their own that never changes.
 *
 * @param span in the text, or in the title
 * @param inTitle whether in the title
 * @param sentence index of the sentence; -1 in the title
 * @param number of the pact in the article: places of one window that are one pact have the same
 * @param pact probability that it speaks of a pact at all
 * @param news probability that it speaks of one that is news, and not background only
 * @param statuses probability of each status
 * @param kinds probability of each kind
 * @param parties probability that a party takes part, by its id; of one without an id by {@link #UNNAMED} and its name
 * @param signatories persons who sign or agree
 * @param money sums that the pact promises
 * @param date when it happened; null for none
 * @param place where it happened; null for none
 */
public record PactReading(
        Span span,
        boolean inTitle,
        int sentence,
        int number,
        double pact,
        double news,
        Map<Status, Double> statuses,
        Map<Kind, Double> kinds,
        Map<String, Double> parties,
        Map<EntityMention, Double> signatories,
        Map<MoneyMention, Double> money,
        @Nullable DateMention date,
        @Nullable EntityMention place) {
    /** What stands before the name of a party that has no id. */
    public static final String UNNAMED = "?";

    public PactReading {
        statuses = inOrder(statuses);
        kinds = inOrder(kinds);
        parties = inOrder(parties);
        signatories = inOrder(signatories);
        money = inOrder(money);
    }

    private static <K> Map<K, Double> inOrder(Map<K, Double> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The most probable status; of equal ones the earlier in a pact's life. */
    public Status status() {
        return most(List.of(Status.values()), statuses);
    }

    /** The most probable kind. */
    public Kind kind() {
        return most(List.of(Kind.values()), kinds);
    }

    private static <T> T most(List<T> values, Map<T, Double> probabilities) {
        T best = values.get(0);
        for (T value : values) {
            if (probabilities.getOrDefault(value, 0.0) > probabilities.getOrDefault(best, 0.0)) {
                best = value;
            }
        }
        return best;
    }
}
