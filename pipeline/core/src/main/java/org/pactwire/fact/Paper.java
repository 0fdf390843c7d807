package org.pactwire.fact;

/** What kind of paper a pact is called: a declaration signed beside a treaty is another paper. */
public enum Paper {
    /** A treaty, an agreement, a deal: words that are used for one another. */
    TREATY,
    /** A declaration, a memorandum, a letter: named for itself, so that one is no other. */
    DECLARATION,
    /** Talks: no paper yet. */
    TALKS,
    /** "The document", "it", "agreements", a proper name: can be any. */
    ANY
}
