package org.pactwire.extract.claim.words;

import java.util.Set;
import org.pactwire.extract.syntax.Word;

/** What a pact is written on. */
public final class Papers {
    private static final Set<String> WHOLE = Set.of(
            "text",
            "document",
            "paper",
            "accord",
            "agreement",
            "pact",
            "treaty",
            "deal",
            "memorandum",
            "declaration",
            "protocol",
            "arrangement",
            "partnership",
            "term",
            "duration",
            "validity");

    private static final Set<String> PARTS = Set.of(
            "article",
            "annex",
            "clause",
            "paragraph",
            "draft",
            "statement",
            "communique",
            "communiqué",
            "letter",
            "version",
            "convention",
            "charter",
            "truce",
            "ceasefire");

    private Papers() {}

    /** "The accord", "its text": a word that can mean the whole pact. */
    public static boolean isWhole(Word word) {
        return WHOLE.contains(word.headword());
    }

    /** "The text says", "article 5 says": a paper, and nobody who speaks. */
    public static boolean isPaper(Word word) {
        return isWhole(word) || PARTS.contains(word.headword());
    }
}
