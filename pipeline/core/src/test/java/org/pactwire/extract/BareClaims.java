package org.pactwire.extract;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/** Claims of article "a", told as facts, without money, signatories and whatever else a test of one thing does not need. */
public final class BareClaims {
    private BareClaims() {}

    /** The sentence is numbered, spans the text from {@code span} and reads {@code text}. */
    public static Claim claim(
            int sentence,
            Span span,
            String text,
            PactMention pact,
            Kind kind,
            Status status,
            @Nullable When date,
            String place,
            List<String> parties) {
        return new Claim(
                "c" + pact.span().start(),
                "a",
                sentence,
                span,
                text,
                pact,
                kind,
                status,
                false,
                List.copyOf(new TreeSet<>(parties)),
                date,
                place,
                "",
                null,
                List.of(),
                List.of(),
                "",
                Certainty.FACT,
                List.of(),
                0);
    }
}
