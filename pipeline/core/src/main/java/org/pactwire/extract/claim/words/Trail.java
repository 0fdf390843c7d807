package org.pactwire.extract.claim.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one sentence was read: which rule held at which word, in the order in which the readers asked, and for which of the
 * sentence's pacts. What is read is the same whether or not anybody looks at the trail. Not thread-safe.
 */
public final class Trail {
    /** In the place of a word for what concerns the sentence as a whole. */
    public static final int SENTENCE = -1;

    /** In the place of a pact for what decides whether the sentence is looked at at all. */
    public static final int FILTER = -2;

    /**
     * One step on the trail.
     *
     * @param about index of the word that names the pact which is being read; {@link #SENTENCE} for none, {@link #FILTER}
     *     before anything is read
     * @param at index of the word that the rule looked at, before anything is read of the token; {@link #SENTENCE} for none
     * @param rule which rule held; null for what came of the steps before
     * @param outcome what came of the steps before, in words; empty for a rule
     */
    public record Step(int about, int at, @Nullable Rule rule, String outcome) {}

    private final Set<String> leftOut;
    private final boolean told;
    private final Set<Step> steps = new LinkedHashSet<>();
    private int about = FILTER;

    /**
     * An empty trail.
     *
     * @param leftOut ids of rules that never hold, to see what they are worth
     * @param told keep outcomes in words too, for people
     */
    public Trail(Set<String> leftOut, boolean told) {
        this.leftOut = leftOut;
        this.told = told;
    }

    /** An empty trail on which every rule may hold. */
    public Trail() {
        this(Set.of(), false);
    }

    /** From here on the steps are about the pact that a word names, or about the {@link #SENTENCE}. */
    public void about(int word) {
        about = word;
    }

    /** True if what a rule asks for is so, and the rule is not left out. Notes a rule that holds. */
    public boolean holds(Rule rule, int at, boolean condition) {
        if (!condition || (!leftOut.isEmpty() && leftOut.contains(rule.id()))) {
            return false;
        }
        steps.add(new Step(about, at, rule, ""));
        return true;
    }

    /** Notes what came of the steps before. */
    public void tell(int at, Supplier<String> outcome) {
        if (told) {
            steps.add(new Step(about, at, null, outcome.get()));
        }
    }

    /** All steps so far, in order. */
    public List<Step> steps() {
        return new ArrayList<>(steps);
    }

    /** Ids of the rules that held for the pact being read, and of those for the sentence as a whole; each once, in order. */
    public List<String> rules() {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step.rule() != null && (step.about() == about || step.about() < 0)) {
                ids.add(step.rule().id());
            }
        }
        return List.copyOf(ids);
    }
}
