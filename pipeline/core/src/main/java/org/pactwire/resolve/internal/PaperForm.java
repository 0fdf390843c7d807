package org.pactwire.resolve.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pactwire.fact.Claim;

/** What kind of paper a claim calls a pact: a declaration signed beside a treaty is another paper. */
enum PaperForm {
    /** A treaty, an agreement, a deal. */
    TREATY,
    /** A declaration, a memorandum, a letter: named for itself. */
    PAPER,
    /** Talks: no paper yet. */
    TALKS,
    /** "The document", "it", "agreements", a proper name: can be any. */
    ANY;

    private static final Pattern OF_YEAR = Pattern.compile(" of [0-9]{4}$");
    private static final Set<String> TREATIES =
            Set.of("agreement", "accord", "pact", "treaty", "deal", "truce", "ceasefire", "cease-fire", "armistice");
    private static final Set<String> NO_PAPERS = Set.of("talks", "negotiations");
    private static final Set<String> PAPERS = Set.of(
            "declaration",
            "statement",
            "memorandum",
            "mou",
            "protocol",
            "letter",
            "communique",
            "communiqué",
            "convention",
            "charter",
            "roadmap");

    /** By the last word of the pact's phrase. */
    static PaperForm of(Claim claim) {
        if (!claim.pact().name().isEmpty()) {
            return ANY;
        }
        String word = lastWord(claim);
        return TREATIES.contains(word)
                ? TREATY
                : PAPERS.contains(word) ? PAPER : NO_PAPERS.contains(word) ? TALKS : ANY;
    }

    /** Last word of the phrase but for a year, in lower case; empty where a claim has no phrase. */
    static String lastWord(Claim claim) {
        String text = OF_YEAR.matcher(claim.pact().text()).replaceFirst("");
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
