package org.pactwire.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.syntax.Token;

/**
 * A finite-state automaton whose symbols are tokens: finds the longest of its names that begins at a place of a
 * sentence, in time that depends on the length of the name only.
 *
 * @param <V> what is known of a name
 */
final class TokenTrie<V> {
    private final State<V> start = new State<>();

    /** Adds a name, or changes what is known of it. */
    void put(List<String> tokens, UnaryOperator<@Nullable V> change) {
        State<V> state = start;
        for (String token : tokens) {
            state = state.next.computeIfAbsent(token, key -> new State<>());
        }
        state.value = change.apply(state.value);
    }

    /** Null where no name begins. */
    @Nullable
    Match<V> longest(List<Token> tokens, int from) {
        State<V> state = start;
        Match<V> best = null;
        for (int at = from; at < tokens.size(); at++) {
            state = state.next.get(tokens.get(at).text());
            if (state == null) {
                break;
            }
            if (state.value != null) {
                best = new Match<>(from, at + 1, state.value);
            }
        }
        return best;
    }

    private static final class State<V> {
        final Map<String, State<V>> next = new HashMap<>(4);

        @Nullable
        V value;
    }

    /**
     * A name found.
     *
     * @param from its first token
     * @param to behind its last token
     */
    record Match<V>(int from, int to, V value) {}
}
