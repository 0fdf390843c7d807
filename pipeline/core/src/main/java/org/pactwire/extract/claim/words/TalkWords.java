package org.pactwire.extract.claim.words;

/** Words for talks. */
public final class TalkWords {
    private TalkWords() {}

    /** True for a word, in small letters, that names talks. */
    public static boolean areTalks(String word) {
        return word.equals("talks") || word.equals("negotiations");
    }
}
