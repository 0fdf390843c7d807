package org.pactwire.extract.claim.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which one rule decides.
 *
 * @param rule the rule
 * @param drawing the sentence, as {@link Drawn} takes it
 * @param names adds what the sentence mentions
 * @param reading reads the sentence
 * @param right what is read of it with all rules; without the rule it is something else
 */
public record RuleCase(
        Rule rule,
        String drawing,
        UnaryOperator<Drawn> names,
        Function<Drawn, ? extends @Nullable Object> reading,
        @Nullable Object right) {
    /** A case with the tree of its sentence. */
    public static RuleCase rule(
            Rule rule,
            String drawing,
            UnaryOperator<Drawn> names,
            Function<Drawn, ? extends @Nullable Object> reading,
            @Nullable Object right) {
        return new RuleCase(rule, drawing, names, reading, right);
    }

    /** The same for a sentence of which no mention matters. */
    public static RuleCase rule(
            Rule rule, String drawing, Function<Drawn, ? extends @Nullable Object> reading, @Nullable Object right) {
        return new RuleCase(rule, drawing, UnaryOperator.identity(), reading, right);
    }

    /** A case for a rule that looks at no tree, with the words of its sentence. */
    public static RuleCase words(
            Rule rule,
            String sentence,
            UnaryOperator<Drawn> names,
            Function<Drawn, ? extends @Nullable Object> reading,
            @Nullable Object right) {
        return new RuleCase(rule, Drawn.row(sentence), names, reading, right);
    }

    /** The same for a sentence of which no mention matters. */
    public static RuleCase words(
            Rule rule, String sentence, Function<Drawn, ? extends @Nullable Object> reading, @Nullable Object right) {
        return words(rule, sentence, UnaryOperator.identity(), reading, right);
    }

    /** Reads the sentence with the rule and without it. */
    public void check() {
        assertThat(read(Set.of())).as(this::toString).isEqualTo(right);
        assertThat(read(Set.of(rule.id()))).as("without " + this).isNotEqualTo(right);
    }

    private @Nullable Object read(Set<String> leftOut) {
        return reading.apply(names.apply(Drawn.tree(drawing, leftOut)));
    }

    @Override
    public String toString() {
        return rule.id() + ": " + Drawn.tree(drawing).text();
    }
}
