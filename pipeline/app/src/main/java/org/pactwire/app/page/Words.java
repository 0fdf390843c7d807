package org.pactwire.app.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Values;
import org.pactwire.archive.ArticleHead;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim;

/** Codes and values in words for people. */
final class Words {
    private Words() {}

    /** {@code in_force} as "in force". */
    static String of(String code) {
        return code.replace('_', ' ');
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    static String title(ArticleHead article) {
        return article.title().isEmpty() ? "(no title)" : article.title();
    }

    /** {@code Example News, 2024-06-13}. */
    static String source(ArticleHead article) {
        String date =
                article.published() == null ? "undated" : article.published().toString();
        return article.source().isEmpty() ? date : article.source() + ", " + date;
    }

    /** What a claim says, in a few words. */
    static String says(Claim claim) {
        return of(claim.status().code())
                + (claim.alleged() ? ", alleged" : "")
                + (claim.parties().isEmpty() ? "" : ", " + String.join(" ", claim.parties()))
                + (claim.date() == null ? "" : ", " + claim.date().value())
                + (claim.assertedBy().isEmpty() ? "" : ", says " + claim.assertedBy());
    }

    static String attachment(Attachment attachment) {
        return switch (attachment) {
            case PACT -> "in the pact";
            case NEARBY -> "mentioned beside it";
        };
    }

    static String count(long number, String noun) {
        return Values.count(number, noun);
    }
}
