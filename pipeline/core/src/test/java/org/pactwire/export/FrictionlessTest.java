package org.pactwire.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.archive.Archive;
import org.pactwire.archive.ManyPacts;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.know.PartyTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Descriptions of exports against the profiles of Frictionless Data, which are JSON Schemas. They come out of the npm
 * package of Frictionless, which {@code .ci/run} puts where they are looked for.
 */
class FrictionlessTest {
    private static final Path PROFILES = Path.of(System.getProperty("pactwire.home", "."))
            .resolve("pipeline/core/target/frictionless/package/lib/profiles");

    private static final String MISSING =
            "SKIPPED: no profiles of Frictionless Data in " + PROFILES + "; .ci/run puts them there";

    @TempDir
    private static Path home;

    @BeforeAll
    static void export() throws Exception {
        if (!Files.isDirectory(PROFILES)) {
            System.err.println(MISSING);
        }
        Assumptions.assumeTrue(Files.isDirectory(PROFILES), MISSING);
        PartyTable parties = PartyTable.load();
        try (Archive archive = Archive.openOrCreate(home.resolve("archive"))) {
            ManyPacts.fill(archive, 20);
            CsvExport.write(archive, archive.book(), parties, home.resolve("csv"));
            ParquetExport.write(archive, archive.book(), parties, home.resolve("parquet"));
            CsvExport.write(
                    archive,
                    archive.book(),
                    parties,
                    archive.select("party:JPN", Target.PACTS),
                    "party:JPN",
                    home.resolve("selection"));
        }
    }

    @Test
    void theCsvFilesAreATabularDataPackage() throws IOException {
        assertThat(faults("tabular-data-package", described("csv"))).isEmpty();
    }

    @Test
    void aSelectionIsATabularDataPackage() throws IOException {
        assertThat(faults("tabular-data-package", described("selection"))).isEmpty();
    }

    @Test
    void theParquetFilesAreADataPackage() throws IOException {
        assertThat(faults("data-package", described("parquet"))).isEmpty();
    }

    /** The plain profile does not look into the columns; those of the tabular one are the same. */
    @Test
    void theColumnsOfTheParquetFilesAreThoseOfTheCsvFiles() throws IOException {
        assertThat(described("parquet").findValues("fields"))
                .isNotEmpty()
                .isEqualTo(described("csv").findValues("fields"));
    }

    static List<Consumer<ObjectNode>> mistakes() {
        return List.of(
                root -> root.put("profile", "table"),
                root -> root.remove("resources"),
                root -> root.put("licenses", "CC0"),
                root -> resource(root).remove("path"),
                root -> resource(root).put("name", "No Name"),
                root -> resource(root).remove("schema"),
                root -> schema(root).remove("fields"),
                root -> schema(root).put("missingValues", ""),
                root -> ((ObjectNode) schema(root).at("/foreignKeys/0")).remove("reference"),
                root -> field(root).remove("name"),
                root -> field(root).put("type", "decimal"),
                root -> field(root).putObject("constraints").put("required", "yes"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsFound(Consumer<ObjectNode> mistake) throws IOException {
        ObjectNode root = described("csv");
        mistake.accept(root);
        assertThat(faults("tabular-data-package", root)).isNotEmpty();
    }

    private static ObjectNode resource(ObjectNode root) {
        return (ObjectNode) root.at("/resources/0");
    }

    private static ObjectNode schema(ObjectNode root) {
        return (ObjectNode) resource(root).path("schema");
    }

    private static ObjectNode field(ObjectNode root) {
        ArrayNode fields = (ArrayNode) schema(root).path("fields");
        return (ObjectNode) fields.get(0);
    }

    private static List<Error> faults(String profile, JsonNode description) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(PROFILES.resolve(profile + ".json")), InputFormat.JSON);
        return schema.validate(description.toString(), InputFormat.JSON);
    }

    private static ObjectNode described(String folder) throws IOException {
        return (ObjectNode) JsonMapper.shared()
                .readTree(Files.readString(home.resolve(folder).resolve("datapackage.json")));
    }
}
