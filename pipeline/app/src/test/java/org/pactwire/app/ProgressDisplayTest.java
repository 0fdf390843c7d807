package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pactwire.run.Pace;
import org.pactwire.run.Progress;

/** What a log tells of a run that goes on. */
class ProgressDisplayTest {
    @Test
    void aLineTellsDocumentsBytesSpeedAndTheTimeLeft() {
        assertThat(line(new Progress(1200, 3, 12_500_000, 50_000_000), 10))
                .isEqualTo("1,200 documents, 3 rejected, 12.5 MB (25 %), 120 documents/s, 30 s left");
        assertThat(line(new Progress(1200, 0, 12_500_000, 500_000_000), 10))
                .isEqualTo("1,200 documents, 12.5 MB (3 %), 120 documents/s, 6 min 30 s left");
        assertThat(line(new Progress(1200, 0, 12_500_000, 50_000_000_000L), 10)).endsWith(", 11 h 6 min left");
    }

    @Test
    void ofAStreamNobodyKnowsTheEnd() {
        assertThat(line(new Progress(1, 0, 500_000, -1), 2)).isEqualTo("1 document, 0.5 MB, 1 documents/s");
    }

    private static String line(Progress progress, int seconds) {
        Pace pace = new Pace(0);
        pace.at(Duration.ofSeconds(seconds).toNanos(), progress);
        return ProgressDisplay.line(progress, pace);
    }
}
