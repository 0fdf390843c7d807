package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.fact.Status;

class PortalGoldTest {
    @TempDir
    private Path folder;

    @Test
    void anItemIsRightInDetectionWhenBothOrNeitherSeeAnEvent() throws IOException {
        MadeReading made = new MadeReading()
                .pact("p", "FRA;ITA")
                .told("a", "p", Status.AGREED)
                .told("b", "p", Status.MENTIONED)
                .text("c")
                .told("d", "p", Status.SIGNED);
        assertThat(score(made, "a,SIGNED,", "b,MENTIONED,", "c,RATIFIED,", "d,NONE,"))
                .contains(
                        new Tally("detection", 1, 2, 2),
                        new Tally("status", 0, 2, 2),
                        new Tally("status mentioned", 1, 1, 1),
                        new Tally("status none", 0, 1, 1),
                        new Tally("status agreed", 0, 1, 0),
                        Tally.ofExpected("unsigned left so", 2, 3),
                        Tally.ofExpected("texts read", 4, 5));
    }

    @Test
    void theEarliestSentenceTellsTheStatusTheLatestOfItsLife() throws IOException {
        MadeReading made = new MadeReading()
                .pact("p", "FRA;ITA")
                .told("a", "p", 2, Status.ENDED, null, "")
                .told("a", "p", 1, Status.SIGNED, null, "")
                .told("a", "p", 1, Status.AGREED, null, "")
                .told("a", "p", 0, Status.MENTIONED, null, "");
        assertThat(score(made, "a,SIGNED,")).contains(new Tally("status signed", 1, 1, 1));
    }

    @Test
    void onlyStatesAreComparedAndOnlyWhereBothSeeAnEvent() throws IOException {
        MadeReading made = new MadeReading()
                .pact("p", "FARC;FRA;ITA")
                .told("a", "p", Status.SIGNED)
                .told("b", "p", Status.SIGNED)
                .told("c", "p", Status.MENTIONED);
        assertThat(score(made, "a,SIGNED,ITA;Rebels;FRA", "b,SIGNED,FRA", "c,SIGNED,FRA;ITA"))
                .contains(Tally.ofExpected("exact state sets", 1, 2));
    }

    private List<Tally> score(MadeReading made, String... items) throws IOException {
        Files.writeString(folder.resolve("portal-dev.csv"), "id,status,parties\n" + String.join("\n", items) + "\n");
        return new PortalGold(folder).score(made.made());
    }
}
