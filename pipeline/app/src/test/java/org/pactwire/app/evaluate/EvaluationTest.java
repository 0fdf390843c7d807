package org.pactwire.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables so small that every figure can be worked out by hand. */
class EvaluationTest {
    @TempDir
    Path folder;

    private Path gold;
    private Path found;

    /** Two articles: in a.txt ARM and AZE sign; in b.txt they ratify, and BOL and CHL plan something. */
    @BeforeEach
    void goldOfTwoArticlesAndTwoPacts() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        found = Files.createDirectory(folder.resolve("found"));
        write(gold, "articles.csv", "article_id,duplicate_of", "text/a.txt,", "text/b.txt,");
        write(
                gold,
                "claims.csv",
                "article_id,pact_id,status,alleged,optional",
                "text/a.txt,g1,signed,false,false",
                "text/b.txt,g1,ratified,false,false",
                "text/b.txt,g2,planned,false,false");
        write(
                gold,
                "pacts.csv",
                "pact_id,name,kind,parties,status,signed,signed_place,years",
                "g1,Border treaty,border,ARM;AZE,ratified,2024-03-01,Tbilisi|Georgia,10",
                "g2,Water deal,water,BOL;CHL,planned,,,");
        write(
                gold,
                "pact_parties.csv",
                "pact_id,party_id,signatory",
                "g1,ARM,Anna Petrosyan",
                "g1,AZE,Elçin Quliyev",
                "g2,BOL,",
                "g2,CHL,");
        write(
                gold,
                "commitments.csv",
                "pact_id,amount_min,amount_max,currency,attachment,optional,articles",
                "g1,5000000,5000000,EUR,pact,false,text/a.txt",
                "g1,9000000,9000000,EUR,nearby,false,text/a.txt");
        perfectRun();
    }

    private void perfectRun() throws IOException {
        articles("A,text/a.txt,", "B,text/b.txt,");
        claims(
                "c1,A,0,p1,signed,false,ARM;AZE,2024-03-01,Tbilisi,Petrosyan and Quliyev signed for ten years",
                "c2,B,0,p1,ratified,false,ARM;AZE,,,It was ratified",
                "c3,B,1,p2,planned,false,BOL;CHL,,,They will sign");
        pacts("p1,Border treaty,border,ARM;AZE,ratified,,2024-03-01,Tbilisi,10", "p2,,water,BOL;CHL,planned,,,,");
        parties("p1,ARM,Anna Petrosyan,c1", "p1,AZE,Elcin Quliyev,c1", "p2,BOL,,c3", "p2,CHL,,c3");
        commitments("p1,5000000.00,5000000.00,EUR,pact,c1", "p1,9000000,9000000,EUR,nearby,c1");
        write(
                found,
                "money.csv",
                "article_id,sentence,amount_min,amount_max,currency",
                "A,0,5000000,5000000,EUR",
                "A,0,9000000,9000000,EUR");
        write(found, "pact_events.csv", "pact_id,status,date,claims", "p1,signed,2024-03-01,c1", "p1,ratified,,c2");
    }

    @Test
    void aRunThatFindsAllIsRightInEveryMeasure() throws IOException {
        Report report = Evaluation.run(gold, found);

        assertThat(report.misses()).isEmpty();
        for (Measure measure : report.measures()) {
            if (!measure.name().equals("copies")) {
                assertThat(measure.f1()).as(measure.name()).isEqualTo(1);
            }
        }
        assertThat(report.measure("pacts").expected()).isEqualTo(3);
        assertThat(report.measure("signatories").expected()).isEqualTo(2);
        assertThat(report.measure("attachment").expected()).isEqualTo(1);
        assertThat(report.counts())
                .containsEntry("articles read", 2)
                .containsEntry("pacts found", 2)
                .containsEntry("values no claim supports", 0);
    }

    @Test
    void anInventedPactCostsPrecisionAndAMissedOneRecall() throws IOException {
        claims(
                "c1,A,0,p1,signed,false,ARM;AZE,2024-03-01,Tbilisi,Petrosyan and Quliyev signed for ten years",
                "c2,B,0,p1,ratified,false,ARM;AZE,,,It was ratified",
                "c4,A,2,p3,agreed,false,FRA;ITA,,,They agreed");
        pacts("p1,Border treaty,border,ARM;AZE,ratified,,2024-03-01,Tbilisi,10", "p3,,trade,FRA;ITA,agreed,,,,");

        Measure pacts = Evaluation.run(gold, found).measure("pacts");

        assertThat(pacts).isEqualTo(Measure.ofCounts("pacts", 2, 3, 3));
        assertThat(pacts.precision()).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(pacts.f1()).isEqualTo(2 / 3.0, within(1e-12));
    }

    @Test
    void aWrongStatusIsBothMissingAndWrong() throws IOException {
        claims(
                "c1,A,0,p1,signed,false,ARM;AZE,2024-03-01,Tbilisi,Petrosyan and Quliyev signed for ten years",
                "c2,B,0,p1,agreed,false,ARM;AZE,,,It was ratified",
                "c3,B,1,p2,planned,false,BOL;CHL,,,They will sign");

        Report report = Evaluation.run(gold, found);

        assertThat(report.measure("status")).isEqualTo(Measure.ofCounts("status", 2, 3, 3));
        assertThat(report.misses()).contains(new Miss("status", "text/b.txt", "g1", "ratified", "agreed"));
        assertThat(report.measure("pacts").f1()).isEqualTo(1);
    }

    @Test
    void anAccusationIsNotTheSameAsABreach() throws IOException {
        write(gold, "claims.csv", "article_id,pact_id,status,alleged,optional", "text/a.txt,g1,breached,true,false");
        claims("c1,A,0,p1,breached,false,ARM;AZE,,,They broke it");

        assertThat(Evaluation.run(gold, found).measure("status").correct()).isZero();
    }

    @Test
    void whatIsOnlyMentionedOrOptionalCostsNothing() throws IOException {
        write(
                gold,
                "claims.csv",
                "article_id,pact_id,status,alleged,optional",
                "text/a.txt,g1,signed,false,false",
                "text/a.txt,g1,agreed,false,true",
                "text/b.txt,g1,ratified,false,false",
                "text/b.txt,g2,mentioned,false,false");
        claims(
                "c1,A,0,p1,signed,false,ARM;AZE,2024-03-01,Tbilisi,Petrosyan and Quliyev signed for ten years",
                "c5,A,1,p1,agreed,false,ARM;AZE,,,They had agreed",
                "c2,B,0,p1,ratified,false,ARM;AZE,,,It was ratified",
                "c3,B,1,p2,planned,false,BOL;CHL,,,They will sign");

        Report report = Evaluation.run(gold, found);

        assertThat(report.measure("pacts")).isEqualTo(Measure.ofCounts("pacts", 2, 2, 2));
        assertThat(report.measure("status")).isEqualTo(Measure.ofCounts("status", 2, 2, 2));
    }

    @Test
    void aCopyNeedNotBeReadAgain() throws IOException {
        write(gold, "articles.csv", "article_id,duplicate_of", "text/a.txt,", "text/b.txt,", "text/c.txt,text/a.txt");
        write(
                gold,
                "claims.csv",
                "article_id,pact_id,status,alleged,optional",
                "text/a.txt,g1,signed,false,false",
                "text/c.txt,g1,signed,false,false",
                "text/b.txt,g1,ratified,false,false",
                "text/b.txt,g2,planned,false,false");
        articles("A,text/a.txt,C", "B,text/b.txt,", "C,text/c.txt,");

        Report report = Evaluation.run(gold, found);

        assertThat(report.measure("pacts").f1()).isEqualTo(1);
        assertThat(report.measure("copies")).isEqualTo(Measure.ofCounts("copies", 1, 1, 1));
    }

    @Test
    void dossierValuesAreComparedOneByOne() throws IOException {
        pacts("p1,Border treaty,border,ARM;AZE,signed,,2024-03-02,Georgia,9", "p2,,water,BOL;CHL,planned,,,,");
        parties("p1,ARM,Petrosyan,c1", "p1,AZE,Ilham Quliyev,c1");

        Report report = Evaluation.run(gold, found);

        assertThat(report.measure("signing day")).isEqualTo(Measure.ofCounts("signing day", 0, 1, 1));
        assertThat(report.measure("place")).isEqualTo(Measure.ofCounts("place", 1, 1, 1));
        assertThat(report.measure("signatories")).isEqualTo(Measure.ofCounts("signatories", 1, 2, 2));
        assertThat(report.measure("years")).isEqualTo(Measure.ofCounts("years", 0, 1, 1));
        assertThat(report.measure("dossier status")).isEqualTo(Measure.ofCounts("dossier status", 1, 2, 2));
    }

    @Test
    void moneyNearAPactMustNotBeAttachedToIt() throws IOException {
        commitments("p1,5000000,5000000,EUR,pact,c1", "p1,9000000,9000000,EUR,pact,c1");

        Report report = Evaluation.run(gold, found);

        assertThat(report.measure("money")).isEqualTo(Measure.ofCounts("money", 1, 1, 1));
        assertThat(report.measure("attachment")).isEqualTo(Measure.ofCounts("attachment", 1, 2, 1));
    }

    @Test
    void anOpenEndIsAnotherAmount() throws IOException {
        commitments("p1,,5000000,EUR,pact,c1");

        assertThat(Evaluation.run(gold, found).measure("money")).isEqualTo(Measure.ofCounts("money", 0, 1, 1));
    }

    @Test
    void onePactInTwoPiecesCostsRecallOfMerging() throws IOException {
        claims(
                "c1,A,0,p1,signed,false,ARM;AZE,2024-03-01,Tbilisi,Petrosyan and Quliyev signed for ten years",
                "c2,B,0,p9,ratified,false,ARM;AZE,,,It was ratified",
                "c3,B,1,p2,planned,false,BOL;CHL,,,They will sign");
        pacts(
                "p1,Border treaty,border,ARM;AZE,signed,,2024-03-01,Tbilisi,10",
                "p2,,water,BOL;CHL,planned,,,,",
                "p9,,border,ARM;AZE,ratified,,,,");

        Report report = Evaluation.run(gold, found);

        // three items; the two of g1 have half of their gold cluster with them each
        assertThat(report.measure("merging").precision()).isEqualTo(1);
        assertThat(report.measure("merging").recall()).isEqualTo((0.5 + 0.5 + 1) / 3, within(1e-12));
        assertThat(report.counts()).containsEntry("gold pacts split", 1).containsEntry("pacts merged falsely", 0);
        assertThat(report.measure("pacts").f1()).isEqualTo(1);
    }

    @Test
    void twoPactsOfOnePairOfStatesMustStayTwo() throws IOException {
        write(
                gold,
                "claims.csv",
                "article_id,pact_id,status,alleged,optional",
                "text/a.txt,g1,signed,false,false",
                "text/b.txt,g3,planned,false,false");
        write(
                gold,
                "pacts.csv",
                "pact_id,name,kind,parties,status,signed,signed_place,years",
                "g1,Border treaty,border,ARM;AZE,signed,2024-03-01,Tbilisi,10",
                "g3,Trade deal,trade,ARM;AZE,planned,,,");
        claims(
                "c1,A,0,p1,signed,false,ARM;AZE,2024-03-01,Tbilisi,Petrosyan and Quliyev signed for ten years",
                "c2,B,0,p1,planned,false,ARM;AZE,,,They will sign");

        Report report = Evaluation.run(gold, found);

        assertThat(report.measure("merging").precision()).isEqualTo(0.5);
        assertThat(report.measure("merging").recall()).isEqualTo(1);
        assertThat(report.counts()).containsEntry("pacts merged falsely", 1);
    }

    @Test
    void aPactOfOtherPartiesIsNoMatch() throws IOException {
        claims("c1,A,0,p1,signed,false,ARM;TUR,,,They signed");
        pacts("p1,,border,ARM;TUR,signed,,,,");

        assertThat(Evaluation.run(gold, found).measure("pacts")).isEqualTo(Measure.ofCounts("pacts", 0, 1, 3));
    }

    @Test
    void aPactThatNamesOtherPartiesMatchesByItsName() throws IOException {
        claims("c1,A,0,p1,signed,false,,,,They signed the Border Treaty");
        pacts("p1,Border Treaty,border,,signed,,,,");

        assertThat(Evaluation.run(gold, found).measure("pacts")).isEqualTo(Measure.ofCounts("pacts", 1, 1, 3));
    }

    @Test
    void everyUnsupportedValueIsCounted() throws IOException {
        pacts(
                "p1,Border treaty,border,ARM;AZE;GEO,ended,2024-05-01,2024-03-02,Baku,30",
                "p2,,water,BOL;CHL,planned,,,,");
        parties("p1,ARM,Vahe Sargsyan,c1");
        commitments("p1,7,7,EUR,pact,c1");
        write(found, "pact_events.csv", "pact_id,status,date,claims", "p1,in_force,,c1");

        List<Miss> unsupported = Evaluation.run(gold, found).misses().stream()
                .filter(miss -> miss.measure().equals("support"))
                .toList();

        assertThat(unsupported)
                .extracting(Miss::found)
                .containsExactly(
                        "party = GEO",
                        "status = ended",
                        "status_date = 2024-05-01",
                        "signed = 2024-03-02",
                        "signed_place = Baku",
                        "years = 30",
                        "signatory = Vahe Sargsyan",
                        "event = in_force",
                        "commitment = 7..7 EUR");
    }

    @Test
    void anArticleIsFoundWhateverFolderWasNamed() throws IOException {
        articles("A,a.txt,", "B,corpus/text/b.txt,", "X,other.txt,");

        Report report = Evaluation.run(gold, found);

        assertThat(report.counts()).containsEntry("articles read", 2);
        assertThat(report.measure("pacts").f1()).isEqualTo(1);
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(found.resolve("claims.csv"));

        assertThatThrownBy(() -> Evaluation.run(gold, found))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("claims.csv");
    }

    @Test
    void theTableShowsAllFiguresAndTheRowsTheSame() throws IOException {
        Report report = Evaluation.run(gold, found);

        assertThat(report.toTable())
                .startsWith("measure          precision  recall      F1  correct   found  expected\n")
                .contains("\npacts                1.000   1.000   1.000        3       3         3\n")
                .contains("copies                   -       -       -        0       0         0\n")
                .contains("pacts merged falsely            0\n");
        assertThat(report.rows().getFirst().values())
                .containsExactly("pacts", "1.0000", "1.0000", "1.0000", "3", "3", "3");
        assertThat(report.rows().getFirst().keySet()).containsExactlyElementsOf(Report.columns());
        assertThat(report.missesAsText()).isEmpty();
    }

    private void articles(String... rows) throws IOException {
        write(found, "articles.csv", with("article_id,origin,duplicate_of", rows));
    }

    private void claims(String... rows) throws IOException {
        write(
                found,
                "claims.csv",
                with("claim_id,article_id,sentence,pact_id,status,alleged,parties,date,place,text", rows));
    }

    private void pacts(String... rows) throws IOException {
        write(found, "pacts.csv", with("pact_id,name,kind,parties,status,status_date,signed,signed_place,years", rows));
    }

    private void parties(String... rows) throws IOException {
        write(found, "pact_parties.csv", with("pact_id,party_id,signatory,claims", rows));
    }

    private void commitments(String... rows) throws IOException {
        write(found, "commitments.csv", with("pact_id,amount_min,amount_max,currency,attachment,claims", rows));
    }

    private static String[] with(String header, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = header;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return lines;
    }

    private static void write(Path folder, String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }
}
