package org.pactwire.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OldGenerationTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void whatPiledUpIsClearedWhenItIsMuch() {
        OldGeneration generation = new OldGeneration(0, 16 * MEGABYTE);
        WeakReference<byte[][]> doneWith = new WeakReference<>(old(32));

        generation.clearIfMuchWasAdded();

        assertThat(doneWith.get()).isNull();
    }

    @Test
    void whatLivesOnDoesNotMakeItBeClearedAgainAndAgain() {
        byte[][] used = old(32);
        OldGeneration generation = new OldGeneration(0, 16 * MEGABYTE);
        generation.clearIfMuchWasAdded();
        WeakReference<byte[][]> doneWith = new WeakReference<>(old(1));

        generation.clearIfMuchWasAdded();

        assertThat(used).isNotNull();
        assertThat(doneWith.get()).isNotNull();
    }

    /** So many megabytes that outlived a collection. */
    private static byte[][] old(int megabytes) {
        byte[][] parts = Stream.generate(() -> new byte[MEGABYTE / 16])
                .limit(16L * megabytes)
                .toArray(byte[][]::new);
        System.gc();
        return parts;
    }
}
