package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of the user's own, given on the command line. */
class OwnTablesTest {
    private static final String COLUMNS =
            "id\tname\taliases\thints\tkind\tparties\tscope\tsigned\tsigned_place\tin_force\tended\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    @Tag("slow")
    void aPartyAndAPactOfTheUsersOwnAreFoundLinkedAndExplained() throws IOException {
        Path parties = Files.createDirectory(folder.resolve("parties"));
        Files.writeString(
                parties.resolve("groups.tsv"),
                "id\ttype\tname\tother_names\nFLO\tarmed_group\tFront for the Low Hills\tHill Front\n");
        Path pacts = Files.writeString(
                folder.resolve("pacts.tsv"),
                COLUMNS
                        + "lowhills-2024\tLow Hills Covenant\tLow Hills Covenant\t\tpeace\tFLO;PER\tbilateral\t\t\t\t\n");
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in").resolve("news.jsonl"),
                "{\"id\": \"1\", \"published\": \"2024-06-13\", \"title\": \"Hills\", \"text\": \"Peru and the Hill Front"
                        + " signed the Low Hills Covenant in Lima on Wednesday. They had fought for nine years.\"}\n");
        Command run = Command.run(
                "ingest",
                folder.resolve("in").toString(),
                "--archive",
                folder.resolve("archive").toString(),
                "--export",
                folder.resolve("csv").toString(),
                "--parties",
                parties.toString(),
                "--pacts",
                pacts.toString());
        assertThat(run.code()).as(run.err()).isZero();
        String row =
                Files.readAllLines(folder.resolve("csv").resolve("pacts.csv")).get(1);
        assertThat(row).contains("Low Hills Covenant", "FLO;PER", "lowhills-2024", "signed");

        Command why = Command.run(
                "pact",
                row.substring(0, row.indexOf(',')),
                "--why",
                "--archive",
                folder.resolve("archive").toString());
        assertThat(why.out())
                .contains(
                        "WHY",
                        "pact = lowhills-2024",
                        "a name the registry gives this pact",
                        "signed = 2024-06-12 [1]");

        String archive = folder.resolve("archive").toString();
        String query = "party:\"hill front\"";
        assertThat(Command.run("search", query, "--archive", archive).out()).contains("Low Hills Covenant");
        assertThat(Command.run("search", query, "--in", "pacts", "--facets", "--archive", archive)
                        .out())
                .contains("1  FLO");
        assertThat(Command.run("pacts", "--party", "Hill Front", "--party", "PER", "--archive", archive)
                        .out())
                .contains("Low Hills Covenant");
        assertThat(Command.run("pacts", "--party", "Hill Front", "--party", "CHL", "--archive", archive)
                        .code())
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(Command.run("watch", "add", query, "--archive", archive).code())
                .isZero();
        Files.writeString(
                folder.resolve("in").resolve("more.jsonl"),
                "{\"id\": \"2\", \"published\": \"2024-06-20\", \"title\": \"More\", \"text\": \"Chile and the Hill Front"
                        + " signed a ceasefire agreement on Wednesday.\"}\n");
        Command again = Command.run(
                "ingest",
                folder.resolve("in").toString(),
                "--archive",
                archive,
                "--no-export",
                "--parties",
                parties.toString(),
                "--pacts",
                pacts.toString());
        assertThat(again.out()).as(again.err()).contains(query).contains("Chile and the Hill Front signed");
    }

    @Test
    void aLineThatIsNoPactIsNamedWithItsFile() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.tsv"), COLUMNS + "x\tX\tX\t\tpicnic\t\t\t\t\t\t\n");
        Command run = Command.run("extract", "-", "--pacts", bad.toString());
        assertThat(run.code()).isEqualTo(ExitCode.IO);
        assertThat(run.err()).contains("bad.tsv:2");
    }

    @Test
    void aFolderWithoutAnyOfTheTablesIsAMistake() throws IOException {
        Path misnamed = Files.createDirectory(folder.resolve("misnamed"));
        Files.writeString(misnamed.resolve("group.tsv"), "id\ttype\tname\n");
        Command run = Command.run("extract", "-", "--parties", misnamed.toString());
        assertThat(run.code()).isEqualTo(ExitCode.IO);
        assertThat(run.err()).contains("misnamed", "states.tsv, organisations.tsv, groups.tsv");
    }

    @Test
    void aFolderOfTablesThatIsNotThereIsNamed() {
        Command run =
                Command.run("extract", "-", "--parties", folder.resolve("none").toString());
        assertThat(run.code()).isEqualTo(ExitCode.IO);
        assertThat(run.err()).contains("none");
    }
}
