package org.pactwire.read.fetch;

/** Hears how a run goes. Called by one thread at a time; a call that takes long holds up the run. */
@FunctionalInterface
public interface FetchListener {
    /**
     * How far a run is.
     *
     * @param ended addresses that have an outcome
     * @param known addresses known so far; grows as feeds and sitemaps are read
     * @param troubled how many of those that ended were refused or failed
     * @param bytes received so far
     */
    record Progress(int ended, int known, int troubled, long bytes) {}

    /** A further address has its outcome. */
    void progress(Progress progress);

    /** Hears nothing. */
    static FetchListener none() {
        return progress -> {};
    }
}
