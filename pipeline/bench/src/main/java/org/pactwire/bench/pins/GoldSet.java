package org.pactwire.bench.pins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Texts, and what is right about them. One more set is one more class here and one more line in {@link GoldSets}. */
interface GoldSet {
    /** What the pins call it. */
    String name();

    /** The file or folder that says what is right; where it is not there, the set is skipped. */
    Path gold();

    /**
     * What the program makes of the texts, measured.
     *
     * @return in any order, each measure once
     */
    List<Tally> score(Program program) throws IOException, InterruptedException;
}
