package org.pactwire.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.spark.ParquetTables.MONTH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.app.Main;

/** The tables of the corpus, with some rows that are hard to read, as CSV and as Parquet. */
@Tag("slow")
class ParquetTablesTest {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    @TempDir
    static Path folder = Path.of("");

    private static SparkSession spark = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate();

    @BeforeAll
    static void tablesOfTheCorpusAreWritten() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(err, true, UTF_8),
                "ingest",
                "--rules-alone",
                CsvFiles.HOME.resolve("corpus").toString(),
                "--archive",
                folder.resolve("archive").toString(),
                "--export",
                csv().toString());
        assertThat(code).as(err.toString(UTF_8)).isZero();
        addHardRows();
        ParquetTables.write(spark, csv(), "file://" + parquet());
    }

    @AfterAll
    static void sessionEnds() {
        spark.stop();
    }

    private static Path csv() {
        return folder.resolve("csv files");
    }

    private static Path parquet() {
        return folder.resolve("parquet files").toAbsolutePath();
    }

    private static void addHardRows() throws IOException {
        append(
                csv(),
                "articles.csv",
                "a1",
                "",
                "dump!\u201cx\u201d.html",
                "",
                "",
                "\"Quoted\", with \\ and \\\"",
                "two\nlines",
                "2024");
        append(csv(), "articles.csv", "a2", "", "d.html", "", "", "  blanks  ", "carriage\r\nreturn\r", "2024-02-29");
        append(csv(), "articles.csv", "a3", "", "d.html", "", "", "'=formula \ud83d\ude00 #", "null", "");
        append(
                csv(),
                "money.csv",
                "a2",
                "0",
                "0",
                "1",
                "$",
                "0.000000001",
                "99999999999999999999999999999.5",
                "USD",
                "true");
        append(csv(), "money.csv", "a2", "0", "2", "3", "$", "-5", "", "", "false");
        append(csv(), "rejected.csv", "dump.jsonl:7", "read", "malformed", "Unexpected character (\'}\'), line 1");
    }

    private static void append(Path csv, String file, String... cells) throws IOException {
        try (CSVPrinter printer =
                new CSVPrinter(Files.newBufferedWriter(csv.resolve(file), UTF_8, StandardOpenOption.APPEND), FORMAT)) {
            List<String> row = new ArrayList<>(List.of(cells));
            while (row.size() < header(file).size()) {
                row.add("");
            }
            printer.printRecord(row);
        }
    }

    private static List<String> header(String file) throws IOException {
        return rows(file).getFirst();
    }

    /** All rows of a CSV file, the header too. */
    private static List<List<String>> rows(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv().resolve(file), UTF_8, FORMAT)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    private static Dataset<Row> table(String name) {
        return spark.read().parquet("file://" + parquet() + "/" + name);
    }

    /** A value as the CSV files write it. */
    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount ->
                amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    private static List<List<String>> read(String name, List<String> columns) {
        Dataset<Row> table = table(name);
        return table
                .select(columns.stream().map(table::col).toArray(org.apache.spark.sql.Column[]::new))
                .collectAsList()
                .stream()
                .map(row -> Stream.iterate(0, i -> i < row.size(), i -> i + 1)
                        .map(i -> cell(row.get(i)))
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "rejected"
            })
    void aTableHasTheValuesOfItsCsvFileRowForRow(String name) throws IOException {
        List<List<String>> expected = rows(name + ".csv");
        List<String> columns = expected.getFirst();
        assertThat(table(name).columns()).startsWith(columns.toArray(String[]::new));
        assertThat(read(name, columns))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected.subList(1, expected.size()));
    }

    @Test
    void datesNumbersAndFlagsHaveTypesOfTheirOwn() {
        assertThat(types("money"))
                .containsEntry("start", "int")
                .containsEntry("amount_min", "decimal(38,9)")
                .containsEntry("approximate", "boolean")
                .containsEntry("text", "string");
        assertThat(types("dates")).containsEntry("earliest", "date").containsEntry("value", "string");
        assertThat(types("pacts")).containsEntry("signed", "string").containsEntry("years", "int");
    }

    private static Map<String, String> types(String name) {
        Map<String, String> types = new TreeMap<>();
        Stream.of(table(name).schema().fields())
                .forEach(field -> types.put(field.name(), field.dataType().catalogString()));
        return types;
    }

    @Test
    void anAmountThatNoColumnCouldHoldIsNull() throws IOException {
        Path odd = folder.resolve("odd");
        Folders.copy(csv(), odd, name -> true);
        append(odd, "money.csv", "a2", "0", "4", "5", "$", "1.0000000001", "1".repeat(30), "USD", "true");
        Path again = folder.resolve("again");
        ParquetTables.write(spark, odd, "file://" + again.toAbsolutePath());
        List<Row> rows = spark.read()
                .parquet("file://" + again.toAbsolutePath() + "/money")
                .where("article_id = 'a2' and start = 4")
                .collectAsList();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.isNullAt(row.fieldIndex("amount_min"))).isTrue();
            assertThat(row.isNullAt(row.fieldIndex("amount_max"))).isTrue();
        });
    }

    @Test
    void rowsStandInTheMonthOfTheirArticle() throws IOException {
        Map<String, String> published = new TreeMap<>();
        read("articles", List.of("article_id", "published")).forEach(row -> published.put(row.get(0), row.get(1)));
        for (String name : List.of("articles", "entities", "money", "dates", "claims")) {
            assertThat(monthsOf(name, "article_id")).isNotEmpty().allSatisfy((id, month) -> {
                String date = published.getOrDefault(id, "");
                assertThat(month).isEqualTo(date.length() < 7 ? "" : date.substring(0, 7));
            });
        }
        assertThat(parquet().resolve("articles/month=2024-02")).isNotEmptyDirectory();
    }

    @Test
    void partsOfAPactStandInTheMonthOfTheFirstReportOfIt() {
        Map<String, String> reported = new TreeMap<>();
        read("pacts", List.of("pact_id", "first_reported")).forEach(row -> reported.put(row.get(0), row.get(1)));
        for (String name : List.of("pacts", "pact_parties", "pact_events", "commitments", "conflicts")) {
            assertThat(monthsOf(name, "pact_id")).isNotEmpty().allSatisfy((id, month) -> {
                String date = reported.getOrDefault(id, "");
                assertThat(month).isEqualTo(date.length() < 7 ? "" : date.substring(0, 7));
            });
        }
    }

    private static Map<String, String> monthsOf(String name, String key) {
        Map<String, String> months = new TreeMap<>();
        for (List<String> row : read(name, List.of(key, MONTH))) {
            assertThat(months.put(row.get(0), row.get(1))).isIn(null, row.get(1));
        }
        return months;
    }
}
