package org.pactwire.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Facet;
import org.pactwire.archive.Facets;
import org.pactwire.archive.ManyPacts;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.Selection;
import org.pactwire.know.PartyTable;

/** What a query selects, as files: exactly what was counted, and nothing that points into the void. */
@Tag("slow")
class SelectionExportTest {
    private static final PartyTable PARTIES = PartyTable.load();

    @TempDir
    private static Path home;

    @SuppressWarnings("NullAway.Init") // filled before all
    private static Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        archive = Archive.openOrCreate(home.resolve("archive"));
        ManyPacts.fill(archive, 80);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void everyCountIsTheNumberOfRowsThatTheExportWithItsFilterGives(Target target) throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < 3; i++) {
            String query = ManyPacts.query(random);
            Facets facets = archive.facets(query, target);
            assertThat(rowsOfExport(query, target)).as(query).isEqualTo(facets.total());
            for (Facet facet : Facet.values()) {
                for (Facets.Count count : facets.of(facet)) {
                    String narrowed = facet.narrow(query, count.value());
                    assertThat(rowsOfExport(narrowed, target)).as(narrowed).isEqualTo(count.count());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void theHitsAloneAreTheSameRowsAsInTheFolder(Target target) throws Exception {
        String query = "kind:(security OR trade)";
        Path folder = export(query, target);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.writeHits(archive, archive.book(), archive.select(query, target), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(folder.resolve(table(target))));
        assertThat(rows(folder, table(target))).hasSize((int)
                archive.search(new SearchRequest(query, target, 0, 0)).total());
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void idsInASelectionNameRowsOfTheSelection(Target target) throws Exception {
        Path folder = export("party:JPN OR \"second pact\"", target);
        Set<String> articles = values(folder, "articles.csv", "article_id");
        Set<String> pacts = values(folder, "pacts.csv", "pact_id");
        assertThat(articles).isNotEmpty();
        for (String file : List.of("entities.csv", "money.csv", "dates.csv", "claims.csv")) {
            assertThat(articles).as(file).containsAll(values(folder, file, "article_id"));
        }
        for (String file : List.of(
                "money.csv", "dates.csv", "claims.csv", "pact_parties.csv", "pact_events.csv", "commitments.csv")) {
            Set<String> named = values(folder, file, "pact_id");
            named.remove("");
            assertThat(pacts).as(file).containsAll(named);
        }
    }

    @Test
    void aSelectionOfEverythingIsTheWholeExport() throws Exception {
        Path whole = home.resolve("whole");
        CsvExport.write(archive, archive.book(), PARTIES, whole);
        Path selected = export("", Target.ARTICLES);
        try (var files = Files.list(whole)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                assertThat(selected.resolve(file.getFileName().toString())).hasSameTextualContentAs(file);
            }
        }
    }

    @Test
    void theDescriptionSaysWhatWasSelected() throws Exception {
        Path folder = export("party:JPN", Target.PACTS);
        assertThat(Files.readString(folder.resolve("datapackage.json")))
                .contains("\"selection\" : \"party:JPN in pacts\"");
    }

    private static long rowsOfExport(String query, Target target) throws IOException, QueryException {
        return rows(export(query, target), table(target)).size();
    }

    private static Path export(String query, Target target) throws IOException, QueryException {
        Path folder = home.resolve("csv");
        Selection selection = archive.select(query, target);
        CsvExport.write(archive, archive.book(), PARTIES, selection, query, folder);
        return folder;
    }

    private static String table(Target target) {
        return switch (target) {
            case SENTENCES -> "claims.csv";
            case ARTICLES -> "articles.csv";
            case PACTS -> "pacts.csv";
        };
    }

    private static Set<String> values(Path folder, String file, String column) throws IOException {
        Set<String> values = new HashSet<>();
        rows(folder, file).forEach(row -> values.add(row.get(column)));
        return values;
    }

    private static List<CSVRecord> rows(Path folder, String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(folder.resolve(file), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
