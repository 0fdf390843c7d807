package org.pactwire.extract.claim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.Kind;

/**
 * An article in which a rule of the room decides what is read of the last sentence.
 *
 * @param rule the rule
 * @param article the article
 * @param asked what is asked about the last sentence
 * @param right the answer, as it should be; without the rule it is another one
 */
record ReadingCase(
        ReadingRule rule, DrawnArticle article, Function<SentenceReading, List<String>> asked, List<String> right) {
    /** The last sentence claims this, and no more. */
    static ReadingCase tells(ReadingRule rule, DrawnArticle article, String... claims) {
        return new ReadingCase(
                rule,
                article,
                reading -> reading.claims().stream()
                        .map(claim -> inWords(claim, article))
                        .toList(),
                List.of(claims));
    }

    /** The last sentence can speak of a pact. */
    static ReadingCase looksAt(ReadingRule rule, String text) {
        return new ReadingCase(
                rule,
                DrawnArticle.article(text).withoutTrees(),
                reading -> List.of(reading.isRead() ? "looked at" : "passed over"),
                List.of("looked at"));
    }

    /** Reads the article with the rule and without it. */
    void check() {
        assertThat(read(Set.of())).as(this::toString).isEqualTo(right);
        assertThat(read(Set.of(rule.id()))).as("without " + this).isNotEqualTo(right);
    }

    private List<String> read(Set<String> leftOut) {
        return asked.apply(article.last(leftOut));
    }

    @Override
    public String toString() {
        return rule.id() + ": " + String.join(" ", article.sentences());
    }

    /** "signed [a treaty] CHL NOR, border, in Lima". */
    private static String inWords(Claim claim, DrawnArticle article) {
        List<String> told = new ArrayList<>();
        told.add(lower(claim.status())
                + (claim.alleged() ? " (alleged)" : "")
                + (claim.pact().text().isEmpty() ? "" : " [" + claim.pact().text() + "]")
                + (claim.parties().isEmpty() ? "" : " " + String.join(" ", claim.parties())));
        if (claim.kind() != Kind.OTHER) {
            told.add(lower(claim.kind()));
        }
        if (claim.pact().isAnother()) {
            told.add("another one");
        }
        if (claim.date() != null) {
            told.add("on " + claim.date().value());
        }
        if (!claim.place().isEmpty()) {
            told.add("in " + claim.place());
        }
        if (claim.years() != null) {
            told.add("for " + claim.years() + " years");
        }
        for (Signatory signatory : claim.signatories()) {
            told.add("by " + signatory.name() + " for " + signatory.partyId());
        }
        for (Pledge pledge : claim.pledges()) {
            told.add(article.said(pledge.span())
                    + (pledge.payer().isEmpty() ? "" : " from " + pledge.payer())
                    + (pledge.recipient().isEmpty() ? "" : " to " + pledge.recipient())
                    + (pledge.attachment() == Attachment.PACT ? "" : " beside it"));
        }
        if (!claim.assertedBy().isEmpty()) {
            told.add("says " + claim.assertedBy());
        }
        return String.join(", ", told);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
