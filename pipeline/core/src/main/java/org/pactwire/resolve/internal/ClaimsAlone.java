package org.pactwire.resolve.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.Claim;

/**
 * Claims with what the resolver uses of them, in little memory, for those of all articles are held at a time: without
 * their sentences and the rules that made them, and what many of them say (parties, names, places, days, amounts) once for all. Not thread-safe.
 */
public final class ClaimsAlone {
    private final Map<Object, Object> known = new HashMap<>();

    /** The same claims; of their texts only the words that name a pact are left. */
    public List<Claim> of(List<Claim> claims) {
        return claims.stream().map(this::slim).toList();
    }

    private Claim slim(Claim c) {
        return new Claim(
                c.id(),
                c.articleId(),
                c.sentence(),
                c.span(),
                "",
                slim(c.pact()),
                c.kind(),
                c.status(),
                c.alleged(),
                same(c.parties()),
                once(c.date()),
                same(c.place()),
                same(c.occasion()),
                once(c.years()),
                each(c.signatories(), this::slim),
                each(c.pledges(), this::slim),
                "",
                c.certainty(),
                List.of(),
                c.score());
    }

    private Claim.PactMention slim(Claim.PactMention pact) {
        return new Claim.PactMention(
                same(pact.text()),
                pact.span(),
                same(pact.name()),
                pact.reference(),
                same(pact.noun()),
                pact.year(),
                pact.paper());
    }

    private Claim.Signatory slim(Claim.Signatory s) {
        return same(new Claim.Signatory(same(s.partyId()), same(s.name()), same(s.title())));
    }

    private Claim.Pledge slim(Claim.Pledge p) {
        return new Claim.Pledge(
                p.span(),
                same(p.amount()),
                same(p.payer()),
                same(p.recipient()),
                same(p.covers()),
                same(p.purpose()),
                p.attachment());
    }

    private static <T> List<T> each(List<T> items, UnaryOperator<T> slim) {
        return items.stream().map(slim).toList();
    }

    private <T> @Nullable T once(@Nullable T value) {
        return value == null ? null : same(value);
    }

    /** The first of all values that equal this one. */
    @SuppressWarnings("unchecked")
    private <T> T same(T value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
