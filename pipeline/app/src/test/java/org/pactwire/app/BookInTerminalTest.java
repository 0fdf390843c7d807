package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.Archive;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Book;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** How the book is asked for a pact. */
class BookInTerminalTest {
    @TempDir
    private static Path home;

    @BeforeAll
    static void fill() throws IOException {
        try (Archive archive = Archive.openOrCreate(home)) {
            archive.putBook(new Book(
                    List.of(
                            pact("p12aa000000000000", "Treaty of Lima", "lima-2024"),
                            pact("p12bb000000000000", "Treaty of Quito", "")),
                    Map.of(),
                    Map.of()));
        }
    }

    @Test
    void aPactIsKnownByItsIdTheBeginningOfItAndItsIdInTheRegistry() {
        for (String id : List.of("p12aa000000000000", "p12a", "P12A", "lima-2024", "Lima-2024")) {
            assertThat(run("pact", id).out()).as(id).startsWith("Treaty of Lima");
        }
    }

    @Test
    void pactsThatBeginAlikeAreNamed() {
        Command wrong = run("pact", "p12");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).isEqualTo("""
                pactwire: 2 pacts have an id that begins with p12
                  p12aa000000000000  Treaty of Lima
                  p12bb000000000000  Treaty of Quito
                """);
    }

    @Test
    void whoAsksForNoPactIsToldWhereToLook() {
        for (String id : List.of("p9", "", "lima")) {
            Command wrong = run("pact", id);
            assertThat(wrong.code()).isEqualTo(ExitCode.NOTHING_FOUND);
            assertThat(wrong.err())
                    .startsWith("pactwire: no pact has the id " + id + "\n")
                    .contains("pactwire pacts", "pactwire search");
        }
    }

    @Test
    void aPartyThatNoPactHasIsNamed() {
        Command none = run("pacts", "--party", "Peru", "--party", "Atlantis");
        assertThat(none.code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(none.err()).isEqualTo("no pact has a party called Atlantis\nno pact found\n");
    }

    private static Command run(String command, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = command;
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--archive";
        all[args.length + 2] = home.toString();
        return Command.run(all);
    }

    private static Pact pact(String id, String name, String registryId) {
        PartialDate day = PartialDate.parse("2024-05-03");
        return new Pact(
                id,
                name,
                Kind.BORDER,
                List.of(
                        new Pact.PactParty("CHL", "Chile", "", "", List.of()),
                        new Pact.PactParty("PER", "Peru", "", "", List.of())),
                Status.SIGNED,
                day,
                day,
                "",
                "",
                null,
                null,
                null,
                day,
                day,
                1,
                List.of(),
                registryId,
                0.5,
                List.of(),
                List.of(),
                List.of());
    }
}
