package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScoreChangesTest {
    @Test
    void scoresAsPinnedAreNoChange() {
        ScoreChanges scores = scores(Map.of("place", "9\t-\t13"), Tally.ofExpected("place", 9, 13));
        assertThat(scores.changes()).isEmpty();
        assertThat(scores.newPins()).isEmpty();
        assertThat(scores.table()).contains("place").contains("0.692").contains("as pinned");
    }

    @Test
    void aFallIsNamedFirstWithOldAndNewNumbers() {
        ScoreChanges scores = scores(
                Map.of("date", "10\t-\t20", "status", "9\t10\t12"),
                Tally.ofExpected("date", 11, 20),
                new Tally("status", 8, 10, 12));
        assertThat(scores.changes())
                .containsExactly(
                        "FELL  news, status: was 9/10/12 (P 0.900, R 0.750), is 8/10/12 (P 0.800, R 0.667)",
                        "ROSE  news, date: was 10/-/20 (R 0.500), is 11/-/20 (R 0.550)");
        assertThat(scores.table()).contains("fell from 9/10/12");
    }

    @Test
    void theNewPinIsGivenToTheLetter() {
        ScoreChanges scores = scores(Map.of("date", "10\t-\t20"), Tally.ofExpected("date", 11, 20));
        assertThat(scores.newPins()).containsExactly("news\tdate\t11\t-\t20");
    }

    @Test
    void measuresThatCameAndWentAreChangesToo() {
        ScoreChanges scores = scores(Map.of("date", "10\t-\t20"), Tally.ofFound("kind", 1, 2));
        assertThat(scores.changes())
                .containsExactly("GONE  news, date: was 10/-/20 (R 0.500)", "NEW   news, kind: is 1/2/- (P 0.500)");
    }

    @Test
    void aSetMeasuresNothingTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> scores(Map.of(), Tally.ofFound("kind", 1, 2), Tally.ofFound("kind", 1, 3)))
                .withMessageContaining("kind");
    }

    private static ScoreChanges scores(Map<String, String> pins, Tally... tallies) {
        return ScoreChanges.of("news", new TreeMap<>(pins), List.of(tallies));
    }
}
