package org.pactwire.know;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Kind;

/**
 * A well-known pact of the registry.
 *
 * @param id readable and stable
 * @param name official or best known name
 * @param aliases names that mean it on sight, its own among them
 * @param hints lower-case descriptions that mean it together with its parties
 * @param parties ids, sorted; empty for large multilateral treaties
 * @param signed null where unknown, as are the others
 */
public record RegisteredPact(
        String id,
        String name,
        List<String> aliases,
        List<String> hints,
        Kind kind,
        List<String> parties,
        boolean multilateral,
        @Nullable PartialDate signed,
        String signedPlace,
        @Nullable PartialDate inForce,
        @Nullable PartialDate ended) {
    public RegisteredPact {
        aliases = List.copyOf(aliases);
        hints = List.copyOf(hints);
        parties = List.copyOf(parties);
    }
}
