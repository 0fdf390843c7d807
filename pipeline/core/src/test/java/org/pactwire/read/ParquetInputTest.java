package org.pactwire.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.Rejection;
import org.pactwire.export.internal.DuckDb;

/** Files are written by another program, as those of users are. */
class ParquetInputTest {
    @TempDir
    private Path above;

    private Path folder;
    private DuckDb duck;

    @BeforeEach
    void openDuckDb() throws Exception {
        folder = Files.createDirectory(above.resolve("day"));
        duck = DuckDb.in(folder);
    }

    @AfterEach
    void closeDuckDb() throws SQLException {
        duck.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uncompressed", "snappy", "gzip", "zstd", "lz4_raw"})
    void aRowIsAnArticleHoweverItsPagesArePacked(String codec) throws Exception {
        Path file = write(
                "SELECT 'a7' AS id, 'https://coast.example/a' AS url, 'Accord' AS title,"
                        + " repeat('Two states signed. ', 200) AS text, DATE '2024-06-13' AS published",
                "COMPRESSION " + codec);

        assertThat(read(file)).singleElement().satisfies(document -> {
            assertThat(document.origin()).isEqualTo("day/dump.parquet#1");
            assertThat(document.sourceId()).isEqualTo("a7");
            assertThat(document.url()).isEqualTo("https://coast.example/a");
            assertThat(document.title()).isEqualTo("Accord");
            assertThat(document.published()).isEqualTo("2024-06-13");
            assertThat(text(document)).isEqualTo("Two states signed. ".repeat(200));
        });
    }

    @Test
    void rowsOfAllRowGroupsAreReadInTheirOrder() throws Exception {
        Path file = write(
                "SELECT 'Accord ' || range AS title, 'Text of accord ' || range AS text FROM range(10000)",
                "ROW_GROUP_SIZE 2048");

        List<RawDocument> documents = read(file);

        assertThat(documents).hasSize(10_000);
        assertThat(documents.get(4999).origin()).isEqualTo("day/dump.parquet#5000");
        assertThat(text(documents.get(4999))).isEqualTo("Text of accord 4999");
    }

    @Test
    void aTimeIsThatOfItsZone() throws Exception {
        Path file = write(
                "SELECT 'Accord' AS title, 'Signed.' AS text," + " TIMESTAMP '2024-06-13 16:45:00' AS date_publish");

        assertThat(read(file).getFirst().published()).startsWith("2024-06-13T16:45:00");
    }

    @Test
    void columnsOfOtherShapesAreNoneOfAnArticle() throws Exception {
        Path file = write("SELECT 'Accord' AS title, ['Ann', 'Lee'] AS authors, {'text': 'no'} AS content,"
                + " 'Signed.' AS maintext");

        assertThat(text(read(file).getFirst())).isEqualTo("Signed.");
    }

    @Test
    void aRowWithoutATextIsRefusedAloneWithItsNumber() throws Exception {
        Path file = write("SELECT * FROM (VALUES ('Accord', 'Signed.'), ('Treaty', NULL), ('Truce', 'Kept.'))"
                + " AS t(title, text)");

        assertThat(results(file))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(ReadResult.Read.class),
                        second ->
                                assertThat(refusal(second)).isEqualTo("day/dump.parquet#2 EMPTY no text in the record"),
                        third -> assertThat(third).isInstanceOf(ReadResult.Read.class));
    }

    @Test
    void aTableWithoutATextSaysSo() throws Exception {
        Path file = write("SELECT 1 AS price, 'x' AS title");

        assertThat(results(file))
                .singleElement()
                .satisfies(result -> assertThat(refusal(result))
                        .isEqualTo("day/dump.parquet UNSUPPORTED a table without a column for text or html"));
    }

    @Test
    void theUserSaysWhichColumnIsTheText() throws Exception {
        Path file = write("SELECT 'Accord' AS title, 'Signed.' AS story");
        ReadOptions options = new ReadOptions(Limits.DEFAULT, Map.of("text", "story"), null);

        try (RawDocuments documents = Sources.open(List.of(file), options)) {
            assertThat(documents.next()).isInstanceOf(ReadResult.Read.class);
        }
    }

    @Test
    void aFileThatIsCutOffIsRefusedWhole() throws Exception {
        Path file = write("SELECT 'Accord' AS title, 'Signed.' AS text");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 9));

        assertThat(results(file))
                .singleElement()
                .satisfies(
                        result -> assertThat(refusal(result)).startsWith("day/dump.parquet MALFORMED broken Parquet"));
    }

    @Test
    void manyRowsOfOneTextAreABomb() throws Exception {
        Path file = write("SELECT 'Accord' AS title, repeat('All agreed. ', 20000) AS text FROM range(1000)");
        assertThat(Files.size(file)).isLessThan(1 << 20);

        List<ReadResult> results = results(file);

        assertThat(results).hasSizeLessThan(400);
        assertThat(refusal(results.getLast())).contains("grows more than 200 times");
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws Exception {
        Path file = write("SELECT 'Accord' AS title, 'Signed.' AS text");
        long before = temporaryFiles();

        read(file);

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("pactwire-.*\\.parquet"))
                    .count();
        }
    }

    private Path write(String query, String... options) throws SQLException {
        Path file = folder.resolve("dump.parquet");
        duck.write(query, file, String.join(", ", options));
        return file;
    }

    private List<ReadResult> results(Path file) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        try (RawDocuments documents = Sources.open(List.of(file), ReadOptions.DEFAULT)) {
            for (ReadResult result = documents.next(); result != null; result = documents.next()) {
                results.add(result);
            }
        }
        return results;
    }

    private List<RawDocument> read(Path file) throws IOException {
        return results(file).stream()
                .map(result -> ((ReadResult.Read) result).document())
                .toList();
    }

    private static String refusal(ReadResult result) {
        Rejection rejection = ((ReadResult.Refused) result).rejection();
        return rejection.origin() + " " + rejection.reason() + " " + rejection.detail();
    }

    private static String text(RawDocument document) {
        return new String(document.content(), StandardCharsets.UTF_8);
    }
}
