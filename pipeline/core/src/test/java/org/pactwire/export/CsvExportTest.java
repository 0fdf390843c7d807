package org.pactwire.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Samples;
import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** The files that other teams take. */
class CsvExportTest {
    @TempDir
    Path home;

    private final AnnotatedArticle japan = Samples.japanAndUkraine("a.txt").make();
    private final AnnotatedArticle france = Samples.franceAndAmerica("b.txt").make();
    private final Book book = Samples.book(Samples.japanUkrainePact(japan), Samples.franceAmericaPact(france));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articles.csv|article_id, source_id, origin, url, source, title, byline, published, published_basis, modified,"
                        + " language, words, duplicate_of",
                "entities.csv|article_id, sentence, start, end, text, type, entity_id, entity_name",
                "money.csv|article_id, sentence, start, end, text, amount_min, amount_max, currency, approximate, period,"
                        + " payer, recipient, pact_id",
                "dates.csv|article_id, sentence, start, end, text, type, value, earliest, latest, anchor, pact_id",
                "claims.csv|claim_id, article_id, sentence, start, end, text, pact_id, pact_mention, kind, status, alleged,"
                        + " parties, date, place, asserted_by, certainty, score, basis",
                "pacts.csv|pact_id, name, kind, parties, status, status_date, signed, signed_place, occasion, years, in_force,"
                        + " ended, first_reported, last_reported, articles, claims, registry_id, confidence",
                "pact_parties.csv|pact_id, party_id, party_name, signatory, signatory_title, claims",
                "pact_events.csv|pact_id, status, alleged, date, place, first_reported, articles, claims",
                "commitments.csv|pact_id, payer, recipient, amount_min, amount_max, currency, approximate, period, covers,"
                        + " purpose, attachment, claims",
                "conflicts.csv|pact_id, field, value, articles, claims",
                "rejected.csv|origin, stage, reason, detail",
            })
    void theColumnsAreThoseOfTheContract(String file, String columns) throws IOException {
        Path csv = export(List.of(japan, france), book);
        String header = Files.readString(csv.resolve(file)).lines().findFirst().orElse("");
        assertThat(header).isEqualTo(columns.replace(", ", ","));
    }

    @Test
    void anArticleIsOneRow() throws IOException {
        assertThat(rows(export(List.of(japan), book), "articles.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("article_id", japan.article().id())
                        .containsEntry("origin", "a.txt")
                        .containsEntry("published", "2024-06-13")
                        .containsEntry("published_basis", "meta")
                        .containsEntry("modified", "")
                        .containsEntry("words", "24")
                        .containsEntry("duplicate_of", ""));
    }

    @Test
    void aCopyNamesItsOriginal() throws IOException {
        Book withCopy = new Book(
                book.pacts(),
                book.pactOfClaim(),
                Map.of(france.article().id(), japan.article().id()));
        assertThat(rows(export(List.of(japan, france), withCopy), "articles.csv"))
                .extracting(row -> row.get("duplicate_of"))
                .containsExactlyInAnyOrder("", japan.article().id());
    }

    @Test
    void moneyPromisedInAPactNamesPayerRecipientAndPact() throws IOException {
        assertThat(rows(export(List.of(japan), book), "money.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("amount_min", "4500000000")
                        .containsEntry("amount_max", "4500000000")
                        .containsEntry("currency", "USD")
                        .containsEntry("approximate", "false")
                        .containsEntry("payer", "JPN")
                        .containsEntry("recipient", "UKR")
                        .containsEntry("pact_id", "p1"));
    }

    @Test
    void theDateOfAClaimNamesItsPact() throws IOException {
        assertThat(rows(export(List.of(japan), book), "dates.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("value", "2024-06-13")
                        .containsEntry("earliest", "2024-06-13")
                        .containsEntry("pact_id", "p1"));
    }

    @Test
    void aClaimIsOneRowWithItsSentence() throws IOException {
        assertThat(rows(export(List.of(japan), book), "claims.csv"))
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row)
                        .containsEntry(
                                "text", japan.extraction().claims().getFirst().text())
                        .containsEntry("start", "0")
                        .containsEntry("parties", "JPN;UKR")
                        .containsEntry("status", "signed")
                        .containsEntry("alleged", "false")
                        .containsEntry("date", "2024-06-13")
                        .containsEntry("pact_mention", "a security agreement")
                        .containsEntry("pact_id", "p1"));
    }

    @Test
    void aPactIsOneRow() throws IOException {
        assertThat(rows(export(List.of(japan, france), book), "pacts.csv"))
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row)
                        .containsEntry("pact_id", "p1")
                        .containsEntry("parties", "JPN;UKR")
                        .containsEntry("signed", "2024-06-13")
                        .containsEntry("years", "10")
                        .containsEntry("claims", "2")
                        .containsEntry("confidence", "0.8"));
    }

    @Test
    void partsOfPactsNameTheClaimsThatSaySo() throws IOException {
        Path csv = export(List.of(japan), book);
        String claims = String.join(";", Samples.japanUkrainePact(japan).claimIds());
        for (String file : List.of("pact_parties.csv", "pact_events.csv", "commitments.csv")) {
            assertThat(rows(csv, file).getFirst()).as(file).containsEntry("claims", claims);
        }
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        AnnotatedArticle article = Samples.article("c.txt", "T", "\ud83d\ude00 Japan agreed.")
                .entity("Japan", EntityMention.Type.COUNTRY, "JPN", "Japan")
                .make();
        assertThat(rows(export(List.of(article), Samples.book()), "entities.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("start", "2").containsEntry("end", "7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void aTextThatLooksLikeAFormulaGetsAnApostrophe(String title) throws IOException {
        AnnotatedArticle article = Samples.article("c.txt", title, "Text.").make();
        assertThat(rows(export(List.of(article), Samples.book()), "articles.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("title", "'" + title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3.50", "a=b", "No - never", "'quoted'", "comma, \"quote\"\nand line"})
    void anyOtherTextIsWrittenAsItIs(String title) throws IOException {
        AnnotatedArticle article = Samples.article("c.txt", title, "Text.").make();
        assertThat(rows(export(List.of(article), Samples.book()), "articles.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("title", title));
    }

    @Test
    void whatManyProgramsCannotReadIsReplaced() throws IOException {
        AnnotatedArticle article = Samples.article("c.txt", "a\u0000b", "Text.").make();
        assertThat(rows(export(List.of(article), Samples.book()), "articles.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("title", "a\ufffdb"));
    }

    @Test
    void anExportThatFailsLeavesTheFilesOfBefore() throws IOException {
        Path folder = export(List.of(japan, france), book);
        Map<String, String> before = contents(folder);
        try (Archive archive = Archive.openOrCreate(home.resolve("failing"))) {
            archive.put(japan);
            assertThatThrownBy(() -> CsvExport.write(
                            archive,
                            Samples.book(new Pact(
                                    "p9",
                                    "N",
                                    Kind.PEACE,
                                    List.of(new Pact.PactParty("JPN", "", "", "", List.of())),
                                    Status.SIGNED,
                                    null,
                                    null,
                                    "",
                                    "",
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    1,
                                    List.of(),
                                    "",
                                    1,
                                    List.of(),
                                    List.of(),
                                    List.of())),
                            id -> {
                                throw new IllegalStateException("the table is gone");
                            },
                            folder))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void refusedDocumentsAreRowsWithTheirReason() throws IOException {
        Path folder = home.resolve("rejected");
        try (Archive archive = Archive.openOrCreate(home.resolve("refusing"))) {
            archive.put(new Rejection("b.bin", Rejection.Stage.READ, Rejection.Reason.TOO_LARGE, "60 MB"));
            archive.put(new Rejection("=a", Rejection.Stage.CLEAN, Rejection.Reason.NO_TEXT, ""));
            CsvExport.write(archive, Samples.book(), id -> id, folder);
        }
        assertThat(Files.readString(folder.resolve("rejected.csv")))
                .isEqualTo("origin,stage,reason,detail\n'=a,clean,no_text,\nb.bin,read,too_large,60 MB\n");
    }

    @Test
    void theOrderOfPuttingLeavesNoTrace() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(List.of(japan, france));
        for (int n = 0; n < 30; n++) {
            articles.add(Samples.article(n + ".txt", "Title " + n, "Text number " + n + ".")
                    .make());
        }
        Map<String, String> first = contents(export(articles, book));
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(contents(export(articles, book))).isEqualTo(first);
        }
    }

    @Test
    void filesThereAreReplacedAndNothingElseIsLeft() throws IOException {
        Path folder = Files.createDirectories(home.resolve("csv"));
        Files.writeString(folder.resolve("pacts.csv"), "old");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve(".pacts.csv.999999999999.part"), "of a dead run");
        try (Archive archive = Archive.openOrCreate(home.resolve("one"))) {
            CsvExport.write(archive, book, id -> id, folder);
        }
        assertThat(folder.resolve("pacts.csv")).content().startsWith("pact_id,");
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(f -> f.toString().endsWith(".part"))).isEmpty();
        }
    }

    private int exports;

    private Path export(List<AnnotatedArticle> articles, Book of) throws IOException {
        Path folder = home.resolve("export" + exports);
        try (Archive archive = Archive.openOrCreate(home.resolve("archive" + exports++))) {
            for (AnnotatedArticle article : articles) {
                archive.put(article);
            }
            CsvExport.write(archive, of, id -> "name of " + id, folder);
        }
        return folder;
    }

    private static List<Map<String, String>> rows(Path folder, String file) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(folder.resolve(file)))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
