package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scores and claims are what the files of pins say, to the last digit. With {@code -Dpactwire.pins=write} the files are
 * written anew instead. A table of all scores and the claims in full are left in {@code target/pins}.
 */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class PinsTest {
    private static final Path HOME = Path.of(System.getProperty("pactwire.home", "../.."))
            .toAbsolutePath()
            .normalize();
    private static final Path BENCH = HOME.resolve("pipeline/bench");
    private static final Path PINS = BENCH.resolve("src/test/resources/org/pactwire/bench/pins");
    private static final Path RESULTS = BENCH.resolve("target/pins");
    private static final boolean WRITE = System.getProperty("pactwire.pins", "").equals("write");
    private static final String COMMAND = "mvn -B test -pl pipeline/bench -am -Dtest=PinsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dpactwire.pins=write";

    private final Program program;
    private final PinFile scores = PinFile.read(PINS.resolve("scores.tsv"));
    private final PinFile claims = PinFile.read(PINS.resolve("claims.tsv"));
    private final SortedMap<String, String> tables = new TreeMap<>();

    PinsTest(@TempDir Path folder) throws IOException {
        program = new Program(folder);
    }

    static Stream<Named<GoldSet>> sets() {
        return GoldSets.of(HOME).stream().map(set -> Named.of(set.name(), set));
    }

    static Stream<Named<ReadSet>> readSets() {
        return GoldSets.of(HOME).stream()
                .filter(ReadSet.class::isInstance)
                .map(set -> Named.of(set.name(), (ReadSet) set));
    }

    @BeforeAll
    static void makeRoomForResults() throws IOException {
        Files.createDirectories(RESULTS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void everySetScoresAsPinned(GoldSet set) throws Exception {
        requireGold(set);
        ScoreChanges scored = ScoreChanges.of(set.name(), scores.of(set.name()), set.score(program));
        tables.put(set.name(), scored.table());
        if (WRITE) {
            scores.replace(set.name(), scored.pins());
        } else if (!scored.changes().isEmpty()) {
            fail(lines(
                    "The scores of " + set.name() + " are not as pinned (correct/found/expected):",
                    scored.changes(),
                    "Find out why. What fell is mended, or the commit says why it may. Then the pins are",
                    scored.newPins(),
                    "and are written by",
                    COMMAND));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readSets")
    void everyArticleGivesTheClaimsItGave(ReadSet set) throws Exception {
        requireGold(set);
        Fingerprints now = Fingerprints.of(program.read(set.articles()));
        Path dump = RESULTS.resolve("claims-" + set.name() + ".txt");
        Files.writeString(dump, now.text(), StandardCharsets.UTF_8);
        List<String> changes = now.changes(claims.of(set.name()));
        if (WRITE) {
            claims.replace(set.name(), now.pins());
        } else if (!changes.isEmpty()) {
            fail(lines(
                    "The claims of " + set.name() + " are not as pinned:",
                    changes,
                    "They stand in full in " + HOME.relativize(dump)
                            + "; docs/pins.md tells how to compare them with those of another commit.",
                    "If this change was to change them, their check sums are written by",
                    COMMAND));
        }
    }

    @Test
    void everyPinIsOfASetThatThereIs() {
        Set<String> scored = sets().map(Named::getName).collect(Collectors.toSet());
        Set<String> read = readSets().map(Named::getName).collect(Collectors.toSet());
        if (WRITE) {
            scores.retain(scored);
            claims.retain(read);
        }
        assertThat(scores.sets()).isSubsetOf(scored);
        assertThat(claims.sets()).isSubsetOf(read);
    }

    @AfterAll
    void leaveTheTableAndThePins() throws IOException {
        Files.writeString(
                RESULTS.resolve("scores.txt"),
                ScoreChanges.HEADER + String.join("\n", tables.values()),
                StandardCharsets.UTF_8);
        if (WRITE) {
            scores.write();
            claims.write();
        }
    }

    private void requireGold(GoldSet set) {
        String missing =
                "SKIPPED: nothing holds the pins of " + set.name() + ", there is no " + HOME.relativize(set.gold());
        if (!Files.exists(set.gold())) {
            tables.put(set.name(), missing + "\n");
            System.err.println(missing);
        }
        assumeTrue(Files.exists(set.gold()), missing);
    }

    /** The text of a failure, a line for each string and for each of a list. */
    private static String lines(Object... parts) {
        List<String> lines = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof List<?> list) {
                list.forEach(line -> lines.add("  " + line));
            } else {
                lines.add(part.toString());
            }
        }
        return "\n" + String.join("\n", lines);
    }
}
