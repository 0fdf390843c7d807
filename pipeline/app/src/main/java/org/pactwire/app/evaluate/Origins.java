package org.pactwire.app.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the gold name of an article whatever folder the user named when it was read. */
final class Origins {
    private Origins() {}

    /**
     * The gold origin that a run's origin means: the same text, or the only one of which either is the end
     * ({@code a.html} and {@code corpus/html/a.html} both mean {@code html/a.html}).
     */
    static Optional<String> find(String origin, Collection<String> known) {
        if (known.contains(origin)) {
            return Optional.of(origin);
        }
        List<String> fits = known.stream()
                .filter(gold -> gold.endsWith("/" + origin) || origin.endsWith("/" + gold))
                .toList();
        return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
    }
}
