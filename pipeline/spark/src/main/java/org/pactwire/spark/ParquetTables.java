package org.pactwire.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of the CSV files as Parquet: a folder for each, with the same columns in the types that
 * {@code datapackage.json} names, null where a field is empty, and in it a folder for each month. The month of a row is
 * that in which its article was published; of a row about a pact, that of the first report of the pact.
 */
final class ParquetTables {
    /** The column that is not in the CSV files: the folders are named after it. */
    static final String MONTH = "month";

    /** Room for any sum of money that was ever named; what does not fit is null, never rounded. */
    private static final DataType AMOUNT = DataTypes.createDecimalType(38, 9);

    private static final String FITS_AMOUNT = "^-?[0-9]{1,29}([.][0-9]{1,9})?$";
    private static final String OWNER = "owner";
    private static final int MONTH_LENGTH = "2024-06".length();

    private final SparkSession spark;
    private final Path csv;
    private final JsonNode resources;

    private ParquetTables(SparkSession spark, Path csv) {
        this.spark = spark;
        this.csv = csv;
        this.resources = JsonMapper.shared()
                .readTree(csv.resolve("datapackage.json").toFile())
                .path("resources");
    }

    /**
     * Replaces the tables of a folder.
     *
     * @param csv folder of the CSV files and their description, which all workers find there
     * @param target folder or address that all workers write to
     */
    static void write(SparkSession spark, Path csv, String target) {
        new ParquetTables(spark, csv).write(target);
    }

    private void write(String target) {
        Dataset<Row> ofArticles = months("articles", "article_id", "published");
        Dataset<Row> ofPacts = months("pacts", "pact_id", "first_reported");
        for (JsonNode resource : resources) {
            Dataset<Row> rows = typed(resource);
            List<String> columns = Arrays.asList(rows.columns());
            DataFrameWriter<Row> writer;
            if (columns.contains("article_id")) {
                writer = byMonth(rows, "article_id", ofArticles);
            } else if (columns.contains("pact_id")) {
                writer = byMonth(rows, "pact_id", ofPacts);
            } else {
                writer = rows.write();
            }
            writer.mode(SaveMode.Overwrite)
                    .parquet(target + "/" + resource.path("name").asString());
        }
    }

    /** The month of each article or pact; null where only the year is known, or nothing. */
    private Dataset<Row> months(String table, String key, String date) {
        for (JsonNode resource : resources) {
            if (resource.path("name").asString().equals(table)) {
                Column month = when(length(col(date)).geq(MONTH_LENGTH), substring(col(date), 1, MONTH_LENGTH));
                return typed(resource).select(col(key).as(OWNER), month.as(MONTH));
            }
        }
        throw new IllegalStateException("no table of " + table);
    }

    /** Rows of a month come together, those of a large month in several files. */
    private static DataFrameWriter<Row> byMonth(Dataset<Row> rows, String key, Dataset<Row> months) {
        return rows.join(months, rows.col(key).equalTo(months.col(OWNER)), "left")
                .drop(OWNER)
                .hint("rebalance", col(MONTH))
                .write()
                .partitionBy(MONTH);
    }

    private Dataset<Row> typed(JsonNode resource) {
        JsonNode fields = resource.path("schema").path("fields");
        StructType texts = new StructType(fields.valueStream()
                .map(field -> DataTypes.createStructField(field.path("name").asString(), DataTypes.StringType, true))
                .toArray(StructField[]::new));
        return spark.read()
                .schema(texts)
                .option("header", true)
                .option("enforceSchema", false)
                .option("multiLine", true)
                .option("lineSep", "\n")
                .option("escape", "\"")
                .option("mode", "FAILFAST")
                .csv("file://" + csv.resolve(resource.path("path").asString()).toAbsolutePath())
                .select(fields.valueStream().map(ParquetTables::typedField).toArray(Column[]::new));
    }

    /** The types of Frictionless Table Schema. */
    private static Column typedField(JsonNode field) {
        String name = field.path("name").asString();
        Column cell = col(name);
        Column value = switch (field.path("type").asString()) {
            case "date" -> cell.cast(DataTypes.DateType);
            case "integer" -> cell.cast(DataTypes.IntegerType);
            case "boolean" -> cell.cast(DataTypes.BooleanType);
            case "number" -> when(cell.rlike(FITS_AMOUNT), cell.cast(AMOUNT));
            default -> cell;
        };
        return value.as(name);
    }
}
