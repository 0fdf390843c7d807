package org.pactwire.run;

/** Hears how a run goes. Called by one thread at a time; a call that takes long holds up the run. */
public interface RunListener {
    /** A further document has its outcome. */
    default void progress(Progress progress) {}

    /** All documents are through, and a step that works on all of them begins. */
    default void begins(Step step) {}

    /** Hears nothing. */
    static RunListener none() {
        return new RunListener() {};
    }
}
