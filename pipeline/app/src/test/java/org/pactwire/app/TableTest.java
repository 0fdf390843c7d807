package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwire.archive.Passage;
import org.pactwire.article.Span;

class TableTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        new Table("ID", "N").right(1).row("p1", "12,345").row("p22", "6").print(Terminal.none(out, out));
        assertThat(printed()).isEqualTo("ID        N\np1   12,345\np22       6\n");
    }

    @Test
    void onATerminalTheWidestColumnGivesWay() {
        Terminal narrow = new Terminal(out, out, true, true, false, 40);
        new Table("ID", "NAME")
                .row("p1234567", "A name that is much longer than the screen is wide")
                .print(narrow);
        assertThat(printed().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
        assertThat(printed()).contains("p1234567  A name that is much longer").contains("…");
    }

    @Test
    void anIdIsNeverCut() {
        Terminal narrow = new Terminal(out, out, true, true, false, 40);
        String id = "p" + "0".repeat(30);
        new Table("ID", "NAME").whole(0).row(id, "A longer name than this").print(narrow);
        assertThat(printed()).contains(id).contains("A longe…");
    }

    @Test
    void aColumnThatCanBeSparedIsLeftOutWhereAnotherWouldBeCutShort() {
        String name = "Security agreement between Finland and Ukraine";
        printed("ID", name, 80);
        assertThat(printed()).contains("KIND").contains(name);
        bytes.reset();
        printed("ID", name, 60);
        assertThat(printed()).doesNotContain("KIND").contains(name).contains("signed");
    }

    @Test
    void aColumnThatIsWantedLongerGoesOnlyWhereTheNameCouldNotBeRead() {
        String name = "Security agreement between Finland and Ukraine";
        for (int width : List.of(80, 50)) {
            new Table("ID", "PACT", "PARTIES")
                    .whole(0)
                    .spare(2, 16)
                    .row("p".repeat(17), name, "FIN UKR and 20 others")
                    .print(new Terminal(out, out, true, true, false, width));
        }
        assertThat(printed().lines())
                .containsExactly(
                        "ID                 PACT                                    PARTIES",
                        "ppppppppppppppppp  Security agreement between Finland an…  FIN UKR and 20 others",
                        "ID                 PACT",
                        "ppppppppppppppppp  Security agreement between Fin…");
    }

    private void printed(String id, String name, int width) {
        Terminal terminal = new Terminal(out, out, true, true, false, width);
        new Table("ID", "PACT", "KIND", "STATUS")
                .spare(2)
                .row(id, name, "security", "signed")
                .print(terminal);
    }

    @Test
    void inAFileNothingIsCut() {
        String name = "x".repeat(500);
        new Table("NAME").row(name).print(Terminal.none(out, out));
        assertThat(printed()).contains(name);
    }

    @Test
    void hitsAreMarkedWithQuotesWhereThereIsNoColour() {
        Passage passage = new Passage("Japan signed a pact", List.of(new Span(6, 12)));
        assertThat(Terminal.none(out, out).highlighted(passage)).isEqualTo("Japan «signed» a pact");
    }

    @Test
    void hitsAreBoldOnATerminal() {
        Passage passage = new Passage("Japan signed a pact", List.of(new Span(6, 12)));
        assertThat(new Terminal(out, out, true, true, true, 80).highlighted(passage))
                .isEqualTo("Japan \u001B[1msigned\u001B[0m a pact");
    }

    @Test
    void aLongSentenceIsWrappedAtBlanks() {
        Terminal terminal = new Terminal(out, out, true, true, false, 40);
        assertThat(terminal.wrap("one two three four five six seven eight nine ten", 4))
                .containsExactly("one two three four five six seven", "eight nine ten");
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
