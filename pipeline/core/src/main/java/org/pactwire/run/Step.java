package org.pactwire.run;

/** The steps of a run, in order. The first five work on documents one by one, the others on all of them at once. */
public enum Step {
    READ("read"),
    CLEAN("clean"),
    LOAD("load models"),
    EXTRACT("extract"),
    ARCHIVE("archive"),
    DUPLICATES("find near-duplicates"),
    RESOLVE("resolve pacts"),
    EXPORT("write CSV");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    /** As shown to people: {@code resolve pacts}. */
    public String label() {
        return label;
    }
}
