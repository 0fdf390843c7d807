package org.pactwire.export.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The page for the people who get the files: what they are, how they hang together, and how to read them. */
public final class FolderReadme {
    public static final String FILE = "README.md";

    private static final String TITLE = "# Pacts, and the articles that tell of them";

    private static final String BEGINNING = """

            Agreements that states, international organisations and armed parties propose, sign, ratify, break and end, as
            Pactwire read them in news articles, with the sentence for every value.\s""";

    private static final String CSV = """
            UTF-8, comma, a header line, an empty field
            where something is unknown; dates are `2024-06-13`, `2024-06` or `2024`; `start` and `end` count Unicode code points
            in the text of the article. `datapackage.json` says the same of every column to programs.

            """;

    private static final String PARQUET = """
            Null is what
            is unknown. A column of days has the type of days; dates that may be known by year or month alone are texts,
            `2024-06-13`, `2024-06` or `2024`; `start` and `end` count Unicode code points in the text of the article.
            `datapackage.json` says of every column what it means.

            """;

    private static final String READING_CSV = """

            What was signed when, with its sentences, in pandas:

            ```python
            import pandas as pd
            pacts = pd.read_csv("pacts.csv", dtype=str, keep_default_na=False)
            claims = pd.read_csv("claims.csv", dtype=str, keep_default_na=False)
            print(pacts.merge(claims, on="pact_id", suffixes=("", "_claim"))[["name", "signed", "text"]])
            ```

            in DuckDB:

            ```sql
            SELECT p.name, p.signed, c.text
            FROM read_csv('pacts.csv', all_varchar = true, nullstr = '') p
            JOIN read_csv('claims.csv', all_varchar = true, nullstr = '') c USING (pact_id);
            ```

            in R:

            ```r
            pacts <- read.csv("pacts.csv", colClasses = "character", na.strings = "", encoding = "UTF-8")
            claims <- read.csv("claims.csv", colClasses = "character", na.strings = "", encoding = "UTF-8")
            merge(pacts, claims, by = "pact_id", suffixes = c("", "_claim"))[c("name", "signed", "text")]
            ```

            In Excel, open them by Data, From Text/CSV, as 65001: Unicode (UTF-8), all columns as text: a double click spoils
            accents and partial dates. LibreOffice asks; take UTF-8, comma, and text for all columns.
            """;

    private static final String READING_PARQUET = """

            What was signed when, with its sentences, in pandas:

            ```python
            import pandas as pd
            pacts = pd.read_parquet("pacts.parquet")
            claims = pd.read_parquet("claims.parquet")
            print(pacts.merge(claims, on="pact_id", suffixes=("", "_claim"))[["name", "signed", "text"]])
            ```

            in DuckDB:

            ```sql
            SELECT p.name, p.signed, c.text
            FROM 'pacts.parquet' p JOIN 'claims.parquet' c USING (pact_id);
            ```

            in R:

            ```r
            pacts <- arrow::read_parquet("pacts.parquet")
            claims <- arrow::read_parquet("claims.parquet")
            merge(pacts, claims, by = "pact_id", suffixes = c("", "_claim"))[c("name", "signed", "text")]
            ```
            """;

    private static final String END = """

            A cell of a text that a spreadsheet would take for a formula begins with an apostrophe. Facts, ids and codes are free
            of rights; titles and sentences are quoted and remain their publishers'.
            """;

    private FolderReadme() {}

    /**
     * Writes the page. One of the same name that is about something else is left as it is: somebody wrote it, and it
     * could not be made again.
     *
     * @param selection what was asked for; empty where all is written
     */
    public static void write(Form form, FolderWriter folder, String selection) throws IOException {
        if (isAboutSomethingElse(folder.target(FILE))) {
            return;
        }
        OutputStream out = folder.file(FILE);
        out.write(text(form, selection).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static boolean isAboutSomethingElse(Path page) throws IOException {
        if (!Files.exists(page)) {
            return false;
        }
        byte[] title = TITLE.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(page)) {
            return !Arrays.equals(in.readNBytes(title.length), title);
        }
    }

    private static String text(Form form, String selection) {
        StringBuilder text =
                new StringBuilder(TITLE).append('\n').append(BEGINNING).append(form == Form.CSV ? CSV : PARQUET);
        if (!selection.isEmpty()) {
            text.append("A selection: `")
                    .append(selection.replaceAll("[`\\p{Cntrl}]", " "))
                    .append("`.\n\n");
        }
        text.append("| file | rows |\n| --- | --- |\n");
        for (Table<?> table : Tables.ALL) {
            text.append("| `")
                    .append(form.file(table))
                    .append("` | ")
                    .append(table.description())
                    .append(" |\n");
        }
        return text.append(form == Form.CSV ? READING_CSV : READING_PARQUET)
                .append(END)
                .toString();
    }
}
