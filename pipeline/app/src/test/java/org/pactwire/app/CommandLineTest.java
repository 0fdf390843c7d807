package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.read.Limits;

/** What the command line understands, and how it says that it does not. */
class CommandLineTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {"ingest", "fetch", "search", "pacts", "pact", "export", "check", "clean", "extract", "evaluate"})
    void everyCommandExplainsItselfWithExamplesAndExitCodes(String name) {
        Command help = Command.run(name, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: pactwire " + name, "Examples:", "Exit codes: 0");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void helpNamesAllCommands() {
        assertThat(Command.run("--help").out())
                .contains(
                        "ingest",
                        "fetch",
                        "serve",
                        "search",
                        "pacts",
                        "pact ",
                        "export",
                        "check",
                        "clean",
                        "extract",
                        "evaluate");
    }

    @Test
    void helpIsACommandToo() {
        assertThat(Command.run("help")).isEqualTo(Command.run("--help"));
        assertThat(Command.run("help", "search")).isEqualTo(Command.run("search", "--help"));
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheOneThatWasMeant() {
        Command wrong = Command.run("serch", "treaty");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).startsWith("pactwire: there is no command serch\nDid you mean search?\n");
    }

    @Test
    void theVersionNamesProgramAndJava() {
        assertThat(Command.run("--version").out()).startsWith("pactwire ").contains("Java ");
    }

    @Test
    void noCommandIsWrongUsage() {
        Command none = Command.run();
        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("which command? ingest, fetch, search", "--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "fetch", "search", "pact", "export", "clean", "extract", "evaluate"})
    void aCommandWithoutWhatItWorksOnIsWrongUsage(String name) {
        Command bare = Command.run(name);
        assertThat(bare.code()).isEqualTo(ExitCode.USAGE);
        assertThat(bare.err()).contains("Missing required parameter", "Try 'pactwire " + name + " --help'");
        assertThat(bare.out()).isEmpty();
    }

    @Test
    void anUnknownOptionIsNamed() {
        Command wrong = Command.run("pacts", "--colour");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("--colour");
    }

    @Test
    void anUnknownFormatIsAnsweredWithThoseThatThereAre() {
        Command wrong = Command.run("pacts", "--format", "xml");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("expected one of table, json, csv but was 'xml'");
    }

    @Test
    void kindsAndStatusesAreWrittenAsInTheFiles() {
        assertThat(Command.run("pacts", "--help").out().replaceAll("\\s+", " "))
                .contains("alliance, defence,", "arms_control", "in_force");
        assertThat(Command.run("pacts", "--kind", "picnic").err()).contains("one of alliance, defence, security");
    }

    @Test
    void aDryRunCountsAndWritesNothing() throws IOException {
        Files.writeString(
                folder.resolve("d.csv"),
                "kopf,story\nA,The ministers of Peru and Chile signed the treaty on Monday.\nB,\nC,"
                        + "The ministers of Peru and Chile met again on Tuesday in Lima.\n");
        Command dry = Command.run(
                "ingest",
                folder.resolve("d.csv").toString(),
                "--map",
                "text=story",
                "--map",
                "title=kopf",
                "--limit",
                "2",
                "--dry-run",
                "--archive",
                archive());
        assertThat(dry.code()).isZero();
        assertThat(dry.out().replaceAll(" +", " "))
                .contains("documents read 2", "would be ingested 1", "would be rejected 1", "Nothing was written");
        assertThat(Path.of(archive())).doesNotExist();
    }

    @Test
    void whatOnlyAClusterDoesIsNotAskedOfThisProcess() {
        Command wrong = Command.run("ingest", folder.toString(), "--archive", archive(), "--parquet", "tables");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("--parquet is for --engine spark");
        assertThat(Path.of(archive())).doesNotExist();
    }

    @Test
    void aMappingOfAFieldThatThereIsNotIsWrongUsage() {
        Command wrong = Command.run("ingest", folder.toString(), "--map", "words=story", "--dry-run");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("words", "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "clean"})
    void theHelpStatesFormatsAndLimits(String name) {
        Limits limits = Limits.DEFAULT;
        assertThat(Command.run(name, "--help").out().replaceAll("\\s+", " "))
                .contains(
                        (limits.documentBytes() >> 20) + " MB a page or text",
                        (limits.recordBytes() >> 20) + " MB a record",
                        limits.expansion() + "-fold growth",
                        limits.nesting() + " archives and compressions",
                        "WARC",
                        ".zst");
    }

    @Test
    void threadsMustBeAtLeastOne() {
        Command wrong = Command.run("ingest", folder.toString(), "--threads", "0");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("--threads");
    }

    @Test
    void aPathThatIsNotThereIsNamedInOneLine() {
        Command wrong = Command.run("ingest", folder.resolve("nothing-here").toString(), "--archive", archive());
        assertThat(wrong.code()).isEqualTo(ExitCode.IO);
        assertThat(wrong.err()).contains("nothing-here").hasLineCount(1).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pacts", "check", "export out", "search treaty", "pact p1"})
    void anArchiveThatIsNotThereIsSaidAndNotMade(String command) {
        String[] words = (command + " --archive " + archive()).split(" ", -1);
        Command wrong = Command.run(words);
        assertThat(wrong.code()).isEqualTo(ExitCode.ARCHIVE);
        assertThat(wrong.err()).hasLineCount(1).contains(archive());
        assertThat(Path.of(archive())).doesNotExist();
    }

    @Test
    void aQueryThatCannotBeReadIsShownWithThePlace() {
        Command.run("ingest", folder.toString(), "--no-export", "--archive", archive());
        Command wrong = Command.run("search", "treaty AND", "--archive", archive());
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).endsWith("  treaty AND\n            ^\n");
    }

    @Test
    void aFolderOfOtherThingsIsNotTakenForAnArchive() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "Dear all", StandardCharsets.UTF_8);
        Command wrong = Command.run("ingest", folder.toString(), "--archive", folder.toString());
        assertThat(wrong.code()).isEqualTo(ExitCode.ARCHIVE);
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("letter.txt"));
    }

    @Test
    void aPlaceWhereNoFilesCanGoIsToldBeforeTheRun() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all", StandardCharsets.UTF_8);
        for (Path csv : List.of(letter, letter.resolve("csv"))) {
            Command wrong =
                    Command.run("ingest", folder.toString(), "--archive", archive(), "--export", csv.toString());
            assertThat(wrong.code()).isEqualTo(ExitCode.IO);
            assertThat(wrong.err()).isEqualTo("pactwire: there is a file in the way: " + letter + "\n");
            assertThat(Path.of(archive())).doesNotExist();
        }
    }

    @Test
    void whatIsPipedInReplacesNothing() {
        assertThat(piped("Monday")).contains("ingested 1\n", "from 1 article");
        assertThat(piped("Tuesday")).contains("ingested 1\n", "from 2 articles");
        assertThat(piped("Monday")).contains("unchanged 1\n", "from 2 articles");
    }

    private String piped(String day) {
        String line = "{\"text\": \"The harbour of Oslo opens a new quay on " + day + ".\"}\n";
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        try {
            return Command.run("ingest", "-", "--no-export", "--archive", archive())
                    .out()
                    .replaceAll(" +", " ");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void goldFactsAreLookedForBeforeALongRun() {
        Command wrong = Command.run("evaluate", folder.toString());
        assertThat(wrong.code()).isEqualTo(ExitCode.IO);
        assertThat(wrong.err()).hasLineCount(1).contains("articles.csv");
    }

    @Test
    void debugShowsWhereInTheProgram() {
        Command wrong = Command.run("pacts", "--debug", "--archive", archive());
        assertThat(wrong.err()).contains("at org.pactwire");
    }

    @Test
    void aFolderWithoutDocumentsHasNothingToRead() {
        Command empty = Command.run("ingest", folder.toString(), "--no-export", "--archive", archive());
        assertThat(empty.code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(empty.out()).containsPattern("documents read +0");
        assertThat(empty.err()).endsWith("pactwire: no document found in " + folder + "\n");
    }

    @Test
    void rejectedDocumentsAreCountedByReasonAndNoFailure() throws Exception {
        Files.writeString(folder.resolve("empty.txt"), "", StandardCharsets.UTF_8);
        Command run = Command.run("ingest", folder.toString(), "--no-export", "--archive", archive());
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("rejected +1 +1 empty");
        assertThat(Command.run("check", "--archive", archive()).code()).isZero();
        assertThat(Command.run("pacts", "--archive", archive()).code()).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void aPageIsCleanedFromStandardInput() {
        InputStream before = System.in;
        String page =
                "<html><body><article><p>Peru and Chile signed a pact on fishing in Lima on Friday, both said.</p>"
                        + "<p>It is to last ten years and covers the waters off both coasts.</p></article></body></html>";
        System.setIn(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        try {
            Command clean = Command.run("clean", "-");
            assertThat(clean.code()).isZero();
            assertThat(clean.out()).startsWith("Peru and Chile signed a pact").doesNotContain("==>", "chosen by");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void severalCleanArticlesAreToldApart() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "The harbour of Oslo opens a new quay.", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("b.txt"), "The harbour of Bergen closes one.", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("c.txt"), "", StandardCharsets.UTF_8);
        Command clean = Command.run("clean", folder.toString());
        assertThat(clean.out()).contains("/a.txt <==", "/b.txt <==", "new quay");
        assertThat(clean.err()).contains("c.txt: empty");
        assertThat(Command.run("clean", folder.toString(), "--explain").out())
                .contains("chosen by: plain text; confidence 1.00");
        assertThat(Command.run("clean", folder.toString(), "--format", "jsonl")
                        .out()
                        .lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"origin\":"));
    }

    private String archive() {
        return folder.resolveSibling(folder.getFileName() + "-archive").toString();
    }
}
