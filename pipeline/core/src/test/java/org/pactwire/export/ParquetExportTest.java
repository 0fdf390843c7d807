package org.pactwire.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.archive.Archive;
import org.pactwire.archive.ManyPacts;
import org.pactwire.archive.Samples;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.Selection;
import org.pactwire.article.Rejection;
import org.pactwire.export.internal.DuckDb;
import org.pactwire.fact.EntityMention;
import org.pactwire.know.PartyTable;

/** The Parquet files say what the CSV files say, row for row and cell for cell. */
class ParquetExportTest {
    private static final PartyTable PARTIES = PartyTable.load();

    @TempDir
    private static Path home;

    @SuppressWarnings("NullAway.Init") // filled before all
    private static Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        archive = Archive.openOrCreate(home.resolve("archive"));
        archive.put(
                Samples.article("odd.txt", "=HYPERLINK(\"x\"), \u0000 \ud83d\ude00 \ud83d", "\tTwo\r\nlines of Japan.")
                        .entity("Japan", EntityMention.Type.COUNTRY, "JPN", "Japan")
                        .make());
        archive.put(Samples.japanAndUkraine("a.txt").make());
        archive.put(new Rejection("b.bin", Rejection.Stage.READ, Rejection.Reason.TOO_LARGE, "60 MB"));
        ManyPacts.fill(archive, 80);
        CsvExport.write(archive, archive.book(), PARTIES, home.resolve("csv"));
        ParquetExport.write(archive, archive.book(), PARTIES, home.resolve("parquet"));
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    static List<String> tables() {
        return List.of(
                "articles",
                "entities",
                "money",
                "dates",
                "claims",
                "pacts",
                "pact_parties",
                "pact_events",
                "commitments",
                "conflicts",
                "rejected");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableHasTheColumnsAndRowsOfItsCsvFileInTheirOrder(String table) throws Exception {
        assertSame(home.resolve("csv"), home.resolve("parquet"), table);
    }

    @Test
    void theTablesThatAreComparedHaveRows() throws Exception {
        try (DuckDb db = DuckDb.in(home.resolve("parquet"))) {
            for (String table : tables()) {
                if (!table.equals("conflicts")) {
                    assertThat(db.rows("SELECT * FROM '" + table + ".parquet'"))
                            .as(table)
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void aSelectionIsThatOfTheCsvFiles(Target target) throws Exception {
        String query = "party:JPN OR \"second pact\"";
        Selection selection = archive.select(query, target);
        Path csv = home.resolve("csv-" + target);
        Path parquet = home.resolve("parquet-" + target);
        CsvExport.write(archive, archive.book(), PARTIES, selection, query, csv);
        ParquetExport.write(archive, archive.book(), PARTIES, selection, query, parquet);
        for (String table : tables()) {
            assertSame(csv, parquet, table);
        }
        assertThat(parquet.resolve("README.md")).content().contains("A selection: `" + query);
    }

    @Test
    void theSameArchiveGivesTheSameBytes() throws IOException {
        Path again = home.resolve("again");
        ParquetExport.write(archive, archive.book(), PARTIES, again);
        Map<String, byte[]> first = contents(home.resolve("parquet"));
        assertThat(contents(again).keySet()).isEqualTo(first.keySet()).hasSize(13);
        contents(again).forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
    }

    @Test
    void theExampleOfThePageForPeopleCanBeRun() throws Exception {
        String page = Files.readString(home.resolve("parquet/README.md"));
        String example = page.substring(page.indexOf("```sql") + "```sql".length());
        try (DuckDb db = DuckDb.in(home.resolve("parquet"))) {
            assertThat(db.rows(example.substring(0, example.indexOf("```"))))
                    .contains(List.of("Accord p0 on " + kindOf("p0"), "2024-05", sentenceOf("p0")));
        }
        assertThat(page).contains("read_parquet(\"pacts.parquet\")").doesNotContain(".csv");
    }

    private static String kindOf(String pact) throws IOException {
        return value("pacts.csv", pact, "kind");
    }

    private static String sentenceOf(String pact) throws IOException {
        return value("claims.csv", pact, "text");
    }

    private static String value(String file, String pact, String column) throws IOException {
        List<List<String>> rows = rows(home.resolve("csv").resolve(file));
        List<String> header = rows.getFirst();
        return rows.stream()
                .filter(row -> row.get(header.indexOf("pact_id")).equals(pact))
                .findFirst()
                .orElseThrow()
                .get(header.indexOf(column));
    }

    private static void assertSame(Path csv, Path parquet, String table) throws Exception {
        List<List<String>> expected = rows(csv.resolve(table + ".csv"));
        try (DuckDb db = DuckDb.in(parquet)) {
            Map<String, String> types = db.types(table + ".parquet");
            assertThat(types.keySet()).containsExactlyElementsOf(expected.getFirst());
            List<String> decimals = types.entrySet().stream()
                    .filter(column -> column.getValue().startsWith("DECIMAL"))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(db.rows("SELECT * FROM '" + table + ".parquet'"))
                    .as(table)
                    .isEqualTo(expected.stream()
                            .skip(1)
                            .map(row -> plain(row, expected.getFirst(), decimals))
                            .toList());
        }
    }

    /** A column of decimals has the same number of places in all rows. */
    private static List<String> plain(List<String> row, List<String> header, List<String> decimals) {
        List<String> plain = new ArrayList<>(row);
        for (String column : decimals) {
            int index = header.indexOf(column);
            if (!row.get(index).isEmpty()) {
                plain.set(index, DuckDb.plain(new BigDecimal(row.get(index))));
            }
        }
        return plain;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
