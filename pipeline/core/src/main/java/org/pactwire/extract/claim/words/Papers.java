package org.pactwire.extract.claim.words;

import java.util.Set;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Paper;

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

    /** Words for a treaty that are used for one another. */
    private static final Set<String> TREATIES =
            Set.of("agreement", "accord", "pact", "treaty", "deal", "truce", "ceasefire", "cease-fire", "armistice");

    /** Papers of a form of their own. */
    private static final Set<String> DECLARATIONS = Set.of(
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

    private Papers() {}

    /** What kind of paper a noun, in small letters, calls a pact; a plural can be any. */
    public static Paper calledBy(String noun) {
        if (TREATIES.contains(noun)) {
            return Paper.TREATY;
        }
        if (DECLARATIONS.contains(noun)) {
            return Paper.DECLARATION;
        }
        return TalkWords.areTalks(noun) ? Paper.TALKS : Paper.ANY;
    }

    /** "The accord", "its text": a word that can mean the whole pact. */
    public static boolean isWhole(Word word) {
        return WHOLE.contains(word.headword());
    }

    /** "The text says", "article 5 says": a paper, and nobody who speaks. */
    public static boolean isPaper(Word word) {
        return isWhole(word) || PARTS.contains(word.headword());
    }
}
