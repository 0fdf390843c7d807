package org.pactwire.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;
import org.pactwire.read.Sources;
import org.pactwire.run.Outcome;
import org.pactwire.run.RunReport;

/** From files to CSV with all rooms and models. */
@Tag("slow")
class WholeWayTest {
    private final Path folder;
    private final WholeWay way;

    WholeWayTest(@TempDir Path folder) {
        this.folder = folder;
        this.way = new WholeWay(folder);
    }

    @Test
    void whatWasPlannedInOneArticleAndSignedInAnotherIsOnePact() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("plan.txt"), """
                Norway and Chile to sign fisheries agreement

                OSLO, 4 March 2024 - Norway and Chile will sign a ten-year cooperation agreement on fisheries next \
                week, the Norwegian foreign ministry said on Monday.
                """, UTF_8);
        Files.writeString(articles.resolve("signed.txt"), """
                Norway and Chile sign fisheries agreement

                SANTIAGO, 12 March 2024 - Norway and Chile signed a ten-year cooperation agreement on fisheries in \
                Santiago on Tuesday. Under the agreement, Norway will provide Chile with 40 million dollars.
                """, UTF_8);
        Files.writeString(articles.resolve("football.txt"), """
                Striker signs for Valparaiso

                The Norwegian striker signed a four-year contract with the Chilean club on Friday. The deal is worth \
                2 million euros a year.
                """, UTF_8);
        RunReport report = way.ingest("one", Sources.open(List.of(articles)), 2, 1000);
        assertThat(report.count(Outcome.INGESTED)).isEqualTo(3);
        List<Map<String, String>> pacts = way.rows("one", "pacts.csv");
        assertThat(pacts).singleElement().satisfies(pact -> {
            assertThat(pact).containsEntry("parties", "CHL;NOR").containsEntry("status", "signed");
        });
        assertThat(way.rows("one", "claims.csv"))
                .extracting(row -> row.get("status"))
                .contains("planned", "signed");
    }

    @Test
    void theSameArticlesGiveTheSameBytesInAnyOrderOnAnyNumberOfThreadsAndInTwoRuns() throws Exception {
        List<ReadResult> some = someOfTheCorpus();
        way.ingest("one", WholeWay.listed(some), 1, 1000);
        Map<String, String> expected = way.contents("one");
        assertThat(expected).containsKeys("articles.csv", "claims.csv", "pacts.csv", "rejected.csv");
        assertThat(way.rows("one", "pacts.csv")).hasSizeGreaterThan(5);

        List<ReadResult> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(1));
        int half = shuffled.size() / 2;
        way.ingest("two", WholeWay.listed(shuffled.subList(0, half)), 4, 3);
        RunReport second = way.ingest("two", WholeWay.listed(shuffled), 4, 3);
        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(half);
        assertThat(way.contents("two")).isEqualTo(expected);
    }

    @Test
    void aFolderOfBrokenFilesIsReadToTheEndAndEachIsAccountedFor() throws Exception {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("empty.txt"), "", UTF_8);
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        Files.write(broken.resolve("binary.txt"), noise);
        Files.writeString(broken.resolve("one-line.txt"), "The ministers met in Lima. ".repeat(2_000_000), UTF_8);
        Files.write(
                broken.resolve("not-utf8.txt"),
                "The agreement between Per\u00FA and Chile was signed in Lima on 3 May 2024, it said. \u0093Good\u0094."
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Files.writeString(
                broken.resolve("cut-off.html"),
                "<html><head><title>Peru and Chile sign pact</title></head><body><article><p>Peru and Chile signed a"
                        + " border agreement in Lima on Friday, both governments said.</p><p>The ministers <b>sha",
                UTF_8);
        RunReport report = way.ingest("broken", Sources.open(List.of(broken)), 2, 1000);
        assertThat(report.read()).isEqualTo(5);
        List<String> origins = new ArrayList<>();
        way.rows("broken", "articles.csv").forEach(row -> origins.add(row.get("origin")));
        List<Map<String, String>> rejected = way.rows("broken", "rejected.csv");
        assertThat(rejected).allSatisfy(row -> assertThat(row.get("reason")).isNotBlank());
        rejected.forEach(row -> origins.add(row.get("origin")));
        assertThat(origins)
                .containsExactlyInAnyOrder(
                        "broken/empty.txt",
                        "broken/binary.txt",
                        "broken/one-line.txt",
                        "broken/not-utf8.txt",
                        "broken/cut-off.html");
        assertThat(report.count(Outcome.REJECTED)).isEqualTo(rejected.size());
    }

    /** Every fourth article, so that all formats and several pacts are among them. */
    private static List<ReadResult> someOfTheCorpus() throws IOException {
        try (RawDocuments documents = Sources.open(List.of(WholeWay.HOME.resolve("corpus")))) {
            List<ReadResult> some = new ArrayList<>();
            int at = 0;
            for (ReadResult result = documents.next(); result != null; result = documents.next()) {
                if (at++ % 4 == 0) {
                    some.add(result);
                }
            }
            return some;
        }
    }
}
