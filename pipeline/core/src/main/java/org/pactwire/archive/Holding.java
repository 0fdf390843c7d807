package org.pactwire.archive;

/** What an archive holds of a document that was read once more. */
public enum Holding {
    /** Nothing from its origin, or another article. */
    NONE,
    /** The same article, read with another version of the program or its models. */
    OUTDATED,
    /** The same article, read as it would be read now. */
    CURRENT;

    /**
     * True if a run leaves the document as it is held.
     *
     * @param refresh true if the run reads again what is outdated
     */
    public boolean isLeft(boolean refresh) {
        return switch (this) {
            case NONE -> false;
            case OUTDATED -> !refresh;
            case CURRENT -> true;
        };
    }
}
