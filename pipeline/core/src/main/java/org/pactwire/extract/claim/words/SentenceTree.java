package org.pactwire.extract.claim.words;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Word;

/**
 * The tree of the sentence that is being read, and the {@link Trail} on which its readers note which rule held where. The
 * tree itself never changes.
 */
public final class SentenceTree extends ParsedSentence {
    private final Trail trail;

    public SentenceTree(ParsedSentence parsed, Trail trail) {
        super(parsed.sentence(), parsed.words());
        this.trail = trail;
    }

    public Trail trail() {
        return trail;
    }

    /** True if what a rule asks for at a word is so, and the rule is not left out. */
    public boolean holds(Rule rule, Word at, boolean condition) {
        return trail.holds(rule, at.index(), condition);
    }

    /** What a rule finds at a word; null where it finds nothing, or is left out. */
    public <T> @Nullable T found(Rule rule, Word at, @Nullable T value) {
        return trail.holds(rule, at.index(), value != null) ? value : null;
    }

    /** What a rule adds at a word: all of it, or nothing where the rule is left out. */
    public <T> List<T> added(Rule rule, Word at, Collection<? extends T> values) {
        return trail.holds(rule, at.index(), !values.isEmpty()) ? List.copyOf(values) : List.of();
    }
}
