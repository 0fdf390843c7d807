package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.read.Sources;

/**
 * Two articles about the same pacts, one before the signing and one after it, without date or address and full of what
 * is no text of the article.
 */
@Tag("slow")
class PairOfArticlesTest {
    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class TheSeeds extends Pair {
        @Override
        List<Path> files() throws IOException {
            Path seeds = WholeWay.HOME.resolve("../shared/seeds");
            assumeTrue(Files.isDirectory(seeds), "no seeds beside the repository");
            try (Stream<Path> files = Files.list(seeds)) {
                return files.sorted().toList();
            }
        }

        @Test
        void japanAndUkrainePlannedAndAgreedOnSecurityForTenYears() throws IOException {
            Map<String, String> pact = pact("JPN;UKR");
            assertThat(statuses(pact)).contains("planned").containsAnyOf("agreed", "signed");
            assertThat(pact).containsEntry("kind", "security").containsEntry("years", "10");
            assertThat(pact.get("occasion")).contains("G7");
            assertThat(signatories(pact)).contains("Kishida").contains("Zelensky");
        }

        @Test
        void japansFourAndAHalfBillionForUkraineArePartOfThePact() throws IOException {
            assertCommitments(pact("JPN;UKR"))
                    .singleElement()
                    .satisfies(money -> assertThat(money)
                            .containsEntry("payer", "JPN")
                            .containsEntry("recipient", "UKR")
                            .containsEntry("amount_min", "4500000000")
                            .containsEntry("currency", "USD")
                            .containsEntry("covers", "2024")
                            .containsEntry("attachment", "pact"));
        }

        @Test
        void theUnitedStatesAndUkrainePlannedAndSignedForADecade() throws IOException {
            Map<String, String> pact = pact("UKR;USA");
            assertThat(statuses(pact)).contains("planned", "signed");
            assertThat(pact).containsEntry("kind", "security").containsEntry("years", "10");
            assertThat(signatories(pact)).contains("Biden").contains("Zelensky");
        }

        @Test
        void whatUkraineCommitsToIsSaidBySullivan() throws IOException {
            assertThat(rows("claims.csv"))
                    .filteredOn(claim -> cell(claim, "text").contains("commitments from Ukraine on reforms"))
                    .isNotEmpty()
                    .allSatisfy(claim -> assertThat(claim.get("asserted_by")).contains("Sullivan"));
        }

        @Test
        void bothArticlesAreEvidenceForTheFiftyBillionOfTheG7() throws IOException {
            Map<String, String> pact = pact("G7;UKR");
            assertThat(statuses(pact)).contains("agreed");
            assertThat(rows("commitments.csv"))
                    .filteredOn(money -> cell(money, "amount_min").equals("50000000000"))
                    .singleElement()
                    .satisfies(money -> {
                        assertThat(money)
                                .containsEntry("pact_id", pact.get("pact_id"))
                                .containsEntry("recipient", "UKR")
                                .containsEntry("currency", "USD");
                        assertThat(articlesOf(money)).hasSize(2);
                    });
            assertThat(rows("claims.csv"))
                    .filteredOn(claim -> cell(claim, "text").contains("$50 billion"))
                    .isNotEmpty()
                    .allSatisfy(claim -> assertThat(claim.get("asserted_by")).contains("French presidency"));
        }

        @Test
        void fiveMoreStatesHaveSignedWithUkraine() throws IOException {
            for (String parties : List.of("CAN;UKR", "DEU;UKR", "FRA;UKR", "GBR;UKR", "NLD;UKR")) {
                assertThat(statuses(pact(parties))).as(parties).contains("signed");
            }
        }

        @Test
        void theDeclarationOfVilniusIsKnown() throws IOException {
            assertThat(rows("pacts.csv"))
                    .anySatisfy(pact -> assertThat(pact)
                            .containsEntry("status_date", "2023-07")
                            .containsEntry("signed_place", "Vilnius")
                            .hasEntrySatisfying(
                                    "parties", parties -> assertThat(parties).contains("G7")));
        }

        @Test
        void aCaptionsDayDatesNothing() throws IOException {
            assertNothingIsDated("2024-04-02");
        }

        @Test
        void whatThePageSaysAboutItselfIsNoText() throws IOException {
            assertNothingSays("NICA", "Get a summary", "No time to read", "Read also", "Next Article", "Phase 2");
        }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class OurOwn extends Pair {
        @Override
        List<Path> files() {
            Path texts = WholeWay.HOME.resolve("corpus/text");
            return List.of(texts.resolve("pair-iberian-tour-plan.txt"), texts.resolve("pair-iberian-tour-signed.txt"));
        }

        @Test
        void belgiumAndUkrainePlannedAndMadeASecurityPact() throws IOException {
            Map<String, String> pact = pact("BEL;UKR");
            assertThat(statuses(pact)).contains("planned").containsAnyOf("agreed", "signed");
            assertThat(pact).containsEntry("kind", "security");
            assertThat(signatories(pact)).contains("De Croo").contains("Zelensky");
        }

        @Test
        void belgiumsMillionsForUkraineArePartOfThePact() throws IOException {
            assertCommitments(pact("BEL;UKR"))
                    .singleElement()
                    .satisfies(money -> assertThat(money)
                            .containsEntry("payer", "BEL")
                            .containsEntry("recipient", "UKR")
                            .containsEntry("amount_min", "977000000")
                            .containsEntry("amount_max", "")
                            .containsEntry("currency", "EUR")
                            .containsEntry("covers", "2024")
                            .containsEntry("attachment", "pact"));
        }

        @Test
        void portugalAndUkrainePlannedAndSigned() throws IOException {
            Map<String, String> pact = pact("PRT;UKR");
            assertThat(statuses(pact)).contains("planned", "signed");
            assertThat(pact).containsEntry("kind", "security");
            assertThat(signatories(pact)).contains("Montenegro").contains("Zelensky");
        }

        @Test
        void sixMoreStatesHaveSignedWithUkraine() throws IOException {
            for (String parties : List.of("DEU;UKR", "ESP;UKR", "FIN;UKR", "FRA;UKR", "GBR;UKR", "NLD;UKR")) {
                assertThat(statuses(pact(parties))).as(parties).contains("signed");
            }
        }

        @Test
        void aCaptionsDayDatesNothing() throws IOException {
            assertNothingIsDated("2024-03-07");
        }

        @Test
        void whatThePageSaysAboutItselfIsNoText() throws IOException {
            assertNothingSays(
                    "In a hurry",
                    "short version",
                    "marathon",
                    "Tram museum",
                    "Handout",
                    "More on this",
                    "Editor's note");
        }

        @Test
        void aSentenceThatTellsOfSixPactsIsShownOnceWithAllOfThem() {
            Command found = search("\"comparable accords\" event:signed");
            assertThat(found.out())
                    .containsOnlyOnce("have already put their names")
                    .contains("France and Ukraine", "Finland and Ukraine", "1 to 6 of 6 claims, in 1 sentence");
        }
    }

    /** What holds for any such pair, and the words to ask for the rest. */
    abstract static class Pair {
        private WholeWay way = new WholeWay(Path.of(""));

        abstract List<Path> files() throws IOException;

        @BeforeAll
        void readInBothOrders(@TempDir Path folder) throws Exception {
            way = new WholeWay(folder);
            List<Path> files = new ArrayList<>(files());
            way.ingest("forth", Sources.open(files), 2, 1000);
            Collections.reverse(files);
            way.ingest("back", Sources.open(files), 2, 1000);
        }

        @Test
        void theOrderOfTheFilesLeavesNoTrace() throws IOException {
            assertThat(way.contents("back")).isEqualTo(way.contents("forth"));
        }

        @Test
        void theYearIsInferredFromTheText() throws IOException {
            assertThat(rows("articles.csv")).hasSize(2).allSatisfy(article -> {
                assertThat(article.get("published")).startsWith("2024");
                assertThat(article).containsEntry("published_basis", "inferred");
            });
        }

        @Test
        void russiaIsNoParty() throws IOException {
            assertThat(rows("pact_parties.csv"))
                    .extracting(row -> row.get("party_id"))
                    .doesNotContain("RUS");
        }

        List<Map<String, String>> rows(String file) throws IOException {
            return way.rows("forth", file);
        }

        Command search(String query) {
            return Command.run(
                    "search", query, "--archive", way.archive("forth").toString());
        }

        /** The only pact between these parties. */
        Map<String, String> pact(String parties) throws IOException {
            List<Map<String, String>> pacts = rows("pacts.csv").stream()
                    .filter(row -> cell(row, "parties").equals(parties))
                    .toList();
            assertThat(pacts).as("pacts of %s", parties).hasSize(1);
            return pacts.getFirst();
        }

        Set<String> statuses(Map<String, String> pact) throws IOException {
            Set<String> statuses = new TreeSet<>();
            of(pact, "claims.csv").forEach(claim -> statuses.add(claim.get("status")));
            return statuses;
        }

        String signatories(Map<String, String> pact) throws IOException {
            return String.join(
                    "; ",
                    of(pact, "pact_parties.csv").stream()
                            .map(row -> row.get("signatory"))
                            .toList());
        }

        ListAssert<Map<String, String>> assertCommitments(Map<String, String> pact) throws IOException {
            return assertThat(of(pact, "commitments.csv"));
        }

        Set<String> articlesOf(Map<String, String> commitment) throws IOException {
            List<String> claims = Arrays.asList(cell(commitment, "claims").split(";", -1));
            Set<String> articles = new TreeSet<>();
            rows("claims.csv").stream()
                    .filter(claim -> claims.contains(claim.get("claim_id")))
                    .forEach(claim -> articles.add(claim.get("article_id")));
            return articles;
        }

        void assertNothingIsDated(String day) throws IOException {
            assertThat(rows("pacts.csv"))
                    .allSatisfy(pact -> assertThat(pact.values()).doesNotContain(day));
            assertThat(rows("claims.csv"))
                    .extracting(claim -> claim.get("date"))
                    .doesNotContain(day);
        }

        void assertNothingSays(String... phrases) throws IOException {
            for (String file : List.of("claims.csv", "entities.csv", "money.csv", "dates.csv")) {
                assertThat(rows(file))
                        .as(file)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.get("text")).doesNotContain(phrases));
            }
        }

        static String cell(Map<String, String> row, String column) {
            return Objects.requireNonNull(row.get(column), column);
        }

        private List<Map<String, String>> of(Map<String, String> pact, String file) throws IOException {
            return rows(file).stream()
                    .filter(row -> cell(row, "pact_id").equals(cell(pact, "pact_id")))
                    .toList();
        }
    }
}
