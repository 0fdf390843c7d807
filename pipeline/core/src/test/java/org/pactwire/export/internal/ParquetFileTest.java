package org.pactwire.export.internal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of every type come out of Parquet as they went in. */
class ParquetFileTest {
    private static final Table<List<String>> TABLE = new Table<>(
            "cells",
            "",
            List.of(),
            List.of(),
            List.of(
                    Column.text("text", "", row -> row.get(0)),
                    Column.partialDate("partial", "", row -> row.get(1)),
                    Column.day("day", "", row -> row.get(2)),
                    Column.integer("whole", "", row -> row.get(3)),
                    Column.number("number", "", row -> row.get(4)),
                    Column.flag("flag", "", row -> row.get(5))));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aColumnHasTheTypeOfItsMeaning() throws Exception {
        write(List.of());
        try (DuckDb db = DuckDb.in(folder)) {
            assertThat(db.types("cells.parquet"))
                    .containsExactly(
                            entry("text", "VARCHAR"),
                            entry("partial", "VARCHAR"),
                            entry("day", "DATE"),
                            entry("whole", "INTEGER"),
                            entry("number", "DECIMAL(38,9)"),
                            entry("flag", "BOOLEAN"));
        }
    }

    @Test
    void aRowIsReadAsItWasWritten() throws Exception {
        List<String> row =
                List.of("two\nlines, \"x\" \ud83d\ude00", "2024-06", "2024-02-29", "-7", "4500000000.25", "true");
        assertThat(written(row)).containsExactly(row);
    }

    @Test
    void whatIsUnknownIsNull() throws Exception {
        write(List.of(List.of("", "", "", "", "", "")));
        try (DuckDb db = DuckDb.in(folder)) {
            assertThat(db.rows("SELECT * FROM 'cells.parquet' WHERE COALESCE(text, partial, CAST(day AS VARCHAR),"
                            + " CAST(whole AS VARCHAR), CAST(number AS VARCHAR), CAST(flag AS VARCHAR)) IS NULL"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.5",
                "0.000000001",
                "-99999999999999999999999999999.999999999",
                "99999999999999999999999999999.999999999",
                "1000000000000"
            })
    void aNumberIsExact(String number) throws Exception {
        assertThat(written(List.of("", "", "", "", number, ""))).containsExactly(List.of("", "", "", "", number, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000001", "100000000000000000000000000000", "-1.0000000001"})
    void aNumberForWhichThereIsNoRoomIsNullAndNeverRounded(String number) throws Exception {
        assertThat(written(List.of("x", "", "", "", number, ""))).containsExactly(List.of("x", "", "", "", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1648-10-24", "1969-12-31", "9999-12-31"})
    void aDayOfAnyCenturyIsThatDay(String day) throws Exception {
        assertThat(written(List.of("", "", day, "", "", ""))).containsExactly(List.of("", "", day, "", "", ""));
    }

    @Test
    void halfACharacterIsAQuestionMarkAndNoFailure() throws Exception {
        assertThat(written(List.of("a\ud83d", "", "", "", "", ""))).containsExactly(List.of("a?", "", "", "", "", ""));
    }

    @Test
    void rowsAreHandedOnBeforeTheLastOneIsThere() throws Exception {
        Random random = new Random(7);
        List<List<String>> rows = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetFile<List<String>> file = new ParquetFile<>(TABLE, out, 1 << 16);
        while (rows.size() < 5000) {
            List<String> row =
                    List.of(Long.toHexString(random.nextLong()), "", "", Integer.toString(rows.size()), "", "");
            file.add(row);
            rows.add(row);
        }
        assertThat(out.size()).isGreaterThan(10_000);
        file.finish();
        Files.write(folder.resolve("cells.parquet"), out.toByteArray());
        try (DuckDb db = DuckDb.in(folder)) {
            assertThat(db.rows("SELECT * FROM 'cells.parquet'")).isEqualTo(rows);
        }
    }

    private List<List<String>> written(List<String> row) throws IOException, SQLException {
        write(List.of(row));
        try (DuckDb db = DuckDb.in(folder)) {
            return db.rows("SELECT * FROM 'cells.parquet'");
        }
    }

    private void write(List<List<String>> rows) throws IOException {
        try (FolderWriter writer = new FolderWriter(folder)) {
            TableFile<List<String>> file = Form.PARQUET.open(TABLE, writer);
            file.addAll(rows);
            file.finish();
            writer.replaceAll();
        }
    }
}
