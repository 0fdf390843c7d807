package org.pactwire.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Samples;
import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the data package says of the files holds for them. */
class DataPackageTest {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // read before all
    private static JsonNode described;

    @BeforeAll
    static void export() throws IOException {
        AnnotatedArticle japan = Samples.japanAndUkraine("a.txt").make();
        AnnotatedArticle france =
                Samples.franceAndAmerica("b.txt").published("2024-03").make();
        try (Archive archive = Archive.openOrCreate(folder.resolve("archive"))) {
            archive.put(japan);
            archive.put(france);
            archive.put(new Rejection("c.bin", Rejection.Stage.READ, Rejection.Reason.BINARY, "an image"));
            CsvExport.write(
                    archive,
                    Samples.book(Samples.japanUkrainePact(japan), Samples.franceAmericaPact(france)),
                    id -> id,
                    folder.resolve("csv"));
        }
        described = JsonMapper.shared().readTree(Files.readString(folder.resolve("csv/datapackage.json")));
    }

    @Test
    void everyFileIsDescribedAndEveryDescriptionHasItsFile() throws IOException {
        Set<String> files = new HashSet<>();
        try (var all = Files.list(folder.resolve("csv"))) {
            all.map(f -> f.getFileName().toString())
                    .filter(f -> !f.equals("datapackage.json") && !f.equals("README.md"))
                    .forEach(files::add);
        }
        assertThat(resources().keySet()).isEqualTo(files);
    }

    @Test
    void aPageForPeopleNamesEveryFileAndWaysToReadThem() throws IOException {
        assertThat(folder.resolve("csv/README.md"))
                .content()
                .contains(resources().keySet())
                .contains(
                        "pd.read_csv(\"pacts.csv\"", "read_csv('pacts.csv'", "read.csv(\"pacts.csv\"", "From Text/CSV");
    }

    @Test
    void headersAreTheFieldsOfTheSchemas() throws IOException {
        for (Map.Entry<String, JsonNode> resource : resources().entrySet()) {
            assertThat(parse(resource.getKey()).headers())
                    .as(resource.getKey())
                    .isEqualTo(fields(resource.getValue()).stream()
                            .map(f -> f.get("name").asString())
                            .toList());
        }
    }

    @Test
    void everyColumnIsDescribed() {
        for (JsonNode resource : resources().values()) {
            for (JsonNode field : fields(resource)) {
                assertThat(field.get("description").asString()).isNotBlank();
            }
        }
    }

    @Test
    void everyCellIsAsItsFieldSays() throws IOException {
        for (Map.Entry<String, JsonNode> resource : resources().entrySet()) {
            for (JsonNode field : fields(resource.getValue())) {
                String name = field.get("name").asString();
                for (String cell : column(resource.getKey(), name)) {
                    assertThat(fits(cell, field))
                            .as("%s, %s: %s", resource.getKey(), name, cell)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void keysNameOneRow() throws IOException {
        for (Map.Entry<String, JsonNode> resource : resources().entrySet()) {
            JsonNode key = resource.getValue().path("schema").path("primaryKey");
            if (key.isMissingNode()) {
                continue;
            }
            List<List<String>> keys = new ArrayList<>();
            for (Map<String, String> row : parse(resource.getKey()).rows()) {
                List<String> values = new ArrayList<>();
                key.forEach(column -> values.add(row.get(column.asString())));
                keys.add(values);
            }
            assertThat(keys).as(resource.getKey()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void referencesNameARowOfTheOtherTable() throws IOException {
        int references = 0;
        for (Map.Entry<String, JsonNode> resource : resources().entrySet()) {
            for (JsonNode key : resource.getValue().path("schema").path("foreignKeys")) {
                String other = key.path("reference").path("resource").asString();
                Set<String> targets = new HashSet<>(column(
                        other.isEmpty() ? resource.getKey() : other + ".csv",
                        key.path("reference").path("fields").asString()));
                for (String cell : column(resource.getKey(), key.path("fields").asString())) {
                    if (!cell.isEmpty()) {
                        assertThat(targets).as(resource.getKey()).contains(cell);
                        references++;
                    }
                }
            }
        }
        assertThat(references).isPositive();
    }

    @Test
    void thePageForOtherTeamsNamesEveryFileAndColumn() throws IOException {
        String page = Files.readString(
                Path.of(System.getProperty("pactwire.home", ".")).resolve("docs/csv.md"));
        for (Map.Entry<String, JsonNode> resource : resources().entrySet()) {
            String section = page.substring(page.indexOf("## " + resource.getKey()) + 1);
            section = section.substring(0, section.contains("\n## ") ? section.indexOf("\n## ") : section.length());
            for (JsonNode field : fields(resource.getValue())) {
                assertThat(section)
                        .as(resource.getKey())
                        .contains("| `" + field.get("name").asString() + "` | "
                                + field.get("description").asString() + " |");
            }
        }
    }

    private static Map<String, JsonNode> resources() {
        Map<String, JsonNode> resources = new TreeMap<>();
        described.get("resources").forEach(r -> resources.put(r.get("path").asString(), r));
        return resources;
    }

    private static List<JsonNode> fields(JsonNode resource) {
        List<JsonNode> fields = new ArrayList<>();
        resource.path("schema").path("fields").forEach(fields::add);
        return fields;
    }

    /** The rules of Frictionless Table Schema that are used. */
    private static boolean fits(String cell, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            return !constraints.path("required").asBoolean(false);
        }
        if (constraints.has("pattern")
                && !cell.matches(constraints.get("pattern").asString())) {
            return false;
        }
        if (constraints.has("enum")) {
            List<String> allowed = new ArrayList<>();
            constraints.get("enum").forEach(value -> allowed.add(value.asString()));
            if (!allowed.contains(cell)) {
                return false;
            }
        }
        return switch (field.get("type").asString()) {
            case "string" -> true;
            case "integer" -> Integer.toString(Integer.parseInt(cell)).equals(cell);
            case "number" -> new BigDecimal(cell).toPlainString().equals(cell);
            case "boolean" -> cell.equals("true") || cell.equals("false");
            case "date" -> LocalDate.parse(cell).toString().equals(cell);
            default -> false;
        };
    }

    private static List<String> column(String file, String name) throws IOException {
        return parse(file).rows().stream().map(row -> row.get(name)).toList();
    }

    private record Parsed(List<String> headers, List<Map<String, String>> rows) {}

    private static Parsed parse(String file) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(folder.resolve("csv").resolve(file)))) {
            return new Parsed(
                    parser.getHeaderNames(),
                    parser.stream().map(CSVRecord::toMap).toList());
        }
    }
}
