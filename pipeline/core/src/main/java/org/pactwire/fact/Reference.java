package org.pactwire.fact;

/** How the words of a sentence present a pact to the reader: as new, as the one spoken of, as another one. */
public enum Reference {
    /** No words: what is told is the content of a pact spoken of, its money, its duration, its ceremony. */
    NONE,
    /** "A treaty": the reader has not heard of it. */
    NEW,
    /** "Treaties", "peace talks", "New START": a name, or a noun without an article. */
    BARE,
    /** "The treaty", "this deal", "its text": the one spoken of. */
    SAME,
    /** "The old treaty", "the original deal": one spoken of, but told of in passing, beside the one of now. */
    OLD,
    /** "It", or a verb that leaves its object out: "they signed". */
    PRONOUN,
    /** "A similar deal", "another with Chile", "the new one": told apart from one spoken of. */
    ANOTHER,
    /** "The first one", "the previous ceasefire": told apart from the one of now, which came after it. */
    EARLIER;

    /** True for what only a reader understands who has heard of the pact: "the accord", "it". */
    public boolean pointsBack() {
        return switch (this) {
            case NONE, SAME, OLD, PRONOUN -> true;
            case NEW, BARE, ANOTHER, EARLIER -> false;
        };
    }

    /** True for what is told apart from a pact spoken of. */
    public boolean isAnother() {
        return switch (this) {
            case ANOTHER, EARLIER -> true;
            case NONE, NEW, BARE, SAME, OLD, PRONOUN -> false;
        };
    }

    /** True for a pact that came before the one of now: "the deal" of a later sentence is not this one. */
    public boolean isBeforeNow() {
        return switch (this) {
            case OLD, EARLIER -> true;
            case NONE, NEW, BARE, SAME, PRONOUN, ANOTHER -> false;
        };
    }
}
