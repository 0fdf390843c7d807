package org.pactwire;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the rooms, and the one room where each library is at home. */
class RoomOrderTest {
    private static final List<String> ROOMS =
            List.of("article", "fact", "know", "read", "clean", "extract", "resolve", "archive", "export", "run");

    /** The rooms of the claim reader, in the order in which a sentence is read. */
    private static final List<String> STEPS = List.of("words", "noun", "event", "party", "setting", "story", "reading");

    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("edu.stanford", Set.of("extract")),
            Map.entry("ai.onnxruntime", Set.of("extract")),
            Map.entry("opennlp", Set.of("clean", "extract")),
            Map.entry("org.jsoup", Set.of("clean")),
            Map.entry("org.apache.lucene", Set.of("archive")),
            Map.entry("org.apache.commons.csv", Set.of("read", "export")),
            Map.entry("tools.jackson", Set.of("read", "clean", "archive", "export")),
            Map.entry("org.netpreserve", Set.of("read")),
            Map.entry("com.rometools", Set.of("read")),
            Map.entry("crawlercommons", Set.of("read")),
            Map.entry("org.apache.hc", Set.of("read")),
            Map.entry("org.apache.commons.compress", Set.of("read")),
            Map.entry("com.github.luben", Set.of("read", "archive")),
            Map.entry("org.apache.parquet", Set.of("read", "export")),
            Map.entry("org.apache.hadoop", Set.of("export")),
            Map.entry("blue.strategic", Set.of("export")));

    private static final Set<String> MODEL_LOADERS =
            Set.of("LanguageGuess", "NameModel", "ParserModel", "Net", "Gate", "Pieces");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.pactwire");

    static List<String> rooms() {
        return ROOMS;
    }

    static List<String> steps() {
        return STEPS;
    }

    static List<String> libraries() {
        return HOMES.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyRoomsAboveIt(String room) {
        List<String> below = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
        noClasses()
                .that(describe("are in " + room, c -> isIn(c, room)))
                .should()
                .dependOnClassesThat(describe(
                        "are in a room below", c -> below.stream().anyMatch(b -> isIn(c, b))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepOfReadingASentenceUsesOnlyStepsBeforeIt(String step) {
        List<String> later = STEPS.subList(STEPS.indexOf(step) + 1, STEPS.size());
        noClasses()
                .that(describe("are in the step " + step, c -> isIn(c, "extract.claim." + step)))
                .should()
                .dependOnClassesThat(describe(
                        "are in a later step", c -> later.stream().anyMatch(l -> isIn(c, "extract.claim." + l))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"know", "extract", "resolve"})
    void noClassesOfARoomUseEachOtherInACircle(String room) {
        slices().assignedFrom(eachTopLevelClassOf(room))
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    private static SliceAssignment eachTopLevelClassOf(String room) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getName();
                int nested = name.indexOf('$');
                return isIn(type, room)
                        ? SliceIdentifier.of(nested < 0 ? name : name.substring(0, nested))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "the top-level classes of " + room;
            }
        };
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibrarysTypesStayInTheirRoom(String library) {
        Set<String> homes = HOMES.getOrDefault(library, Set.of());
        noClasses()
                .that(describe("are not in " + homes, c -> homes.stream().noneMatch(home -> isIn(c, home))))
                .should()
                .dependOnClassesThat(
                        describe("are of " + library, c -> c.getPackageName().startsWith(library)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void internalPackagesAreUsedByTheirOwnRoomAlone() {
        for (String room : ROOMS) {
            noClasses()
                    .that(describe("are outside " + room, c -> !isIn(c, room)))
                    .should()
                    .dependOnClassesThat(describe(
                            "are internal to " + room,
                            c -> isIn(c, room) && c.getPackageName().contains(".internal")))
                    .check(CLASSES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive", "resolve", "export"})
    void whatIsMadeOfClaimsKnowsNothingOfHowTheyAreRead(String room) {
        noClasses()
                .that(describe("are in " + room, c -> isIn(c, room)))
                .should()
                .dependOnClassesThat(describe("are in extract", c -> isIn(c, "extract")))
                .check(CLASSES);
    }

    @Test
    void noClassOutsideKnowReadsATable() {
        noClasses()
                .that(describe(
                        "are outside know and load no trained model",
                        c -> !isIn(c, "know") && MODEL_LOADERS.stream().noneMatch(c.getName()::contains)))
                .should()
                .callMethod(Class.class, "getResourceAsStream", String.class)
                .orShould()
                .callMethod(Class.class, "getResource", String.class)
                .check(CLASSES);
    }

    private static boolean isIn(JavaClass type, String room) {
        String home = "org.pactwire." + room;
        return type.getPackageName().equals(home) || type.getPackageName().startsWith(home + ".");
    }
}
