package org.pactwire.extract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Span;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

class JointClaimsTest {
    private static final String FIRST = "Norway and Chile signed a treaty in Oslo.";
    private static final String SECOND = "Peru had shaken hands on it with Japan the day before.";
    private static final String TEXT = FIRST + " " + SECOND;
    private static final double SURE = 0.99;

    private final JointClaims joint = new JointClaims(new JointClaims.Settings(0.1, 0.6, 0));
    private final List<Claim> byRules = new ArrayList<>();
    private final List<PactReading> places = new ArrayList<>();
    private Set<Integer> read = Set.of(0, 1);

    private void ruleSays(String words, Status status, String... parties) {
        byRules.add(Texts.claim(TEXT, words, status, parties));
    }

    private void netReads(String words, double news, Status status, Map<String, Double> parties) {
        Span span = Texts.span(TEXT, words);
        places.add(new PactReading(
                span,
                false,
                span.start() < FIRST.length() ? 0 : 1,
                places.size(),
                news,
                news,
                Map.of(status, SURE),
                Map.of(Kind.TRADE, SURE),
                parties,
                Map.of(),
                Map.of(),
                null,
                null));
    }

    private List<Claim> claims() {
        Extraction facts = Texts.facts(TEXT, List.of(), byRules);
        return joint.of("a", TEXT, facts, new ArticleReading(places, read));
    }

    private List<String> joined() {
        return claims().stream()
                .map(claim ->
                        claim.pact().text() + " " + claim.status().code() + " " + String.join(";", claim.parties()))
                .toList();
    }

    @Test
    void aClaimThatTheNetSupportsStays() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");
        netReads("treaty", SURE, Status.AGREED, Map.of("CHL", SURE, "NOR", SURE));

        assertThat(joined()).containsExactly("treaty signed CHL;NOR");
    }

    @Test
    void aClaimWhereTheNetSeesNoPactGoes() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");

        assertThat(joined()).isEmpty();
    }

    @Test
    void whatTheNetHasNotReadItDoesNotDoubt() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");
        read = Set.of(1);

        assertThat(joined()).containsExactly("treaty signed CHL;NOR");
    }

    @Test
    void treatiesWithEachOfTwoStayTwo() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");
        ruleSays("treaty", Status.SIGNED, "NOR", "PER");
        netReads("treaty", SURE, Status.SIGNED, Map.of("CHL", SURE, "NOR", SURE, "PER", SURE));

        assertThat(joined()).containsExactly("treaty signed CHL;NOR", "treaty signed NOR;PER");
    }

    @Test
    void claimsOfTheRulesKeepTheirOrderAndThoseOfTheNetStandBehindTheirSentence() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");
        ruleSays("the day before", Status.MENTIONED);
        netReads("treaty", SURE, Status.SIGNED, Map.of("CHL", SURE, "NOR", SURE));
        netReads("shaken hands", SURE, Status.AGREED, Map.of("JPN", SURE, "PER", SURE));

        assertThat(joined())
                .containsExactly("treaty signed CHL;NOR", "the day before mentioned ", "shaken hands agreed JPN;PER");
    }

    @Test
    void partOfAWordIsNoNameOfAPact() {
        netReads("haken hand", SURE, Status.AGREED, Map.of("JPN", SURE, "PER", SURE));

        assertThat(joined()).containsExactly("shaken hands agreed JPN;PER");
    }

    @Test
    void theSurestClaimHasTheHighestScore() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");
        netReads("treaty", 1, Status.SIGNED, Map.of("CHL", 1.0, "NOR", 1.0));
        Claim sure = claims().get(0);
        places.clear();
        netReads("treaty", 0.3, Status.AGREED, Map.of("CHL", 0.6, "NOR", 0.6));

        assertThat(sure.score()).isGreaterThan(claims().get(0).score()).isLessThan(100);
    }

    @Test
    void aClaimThatNothingHappensToIsLeftToTheRules() {
        ruleSays("treaty", Status.MENTIONED, "CHL", "NOR");

        assertThat(joined()).containsExactly("treaty mentioned CHL;NOR");
    }

    @Test
    void aSideThatTheRulesLackIsAdded() {
        ruleSays("treaty", Status.SIGNED, "NOR");
        netReads("treaty", SURE, Status.SIGNED, Map.of("CHL", SURE, "NOR", SURE));

        assertThat(joined()).containsExactly("treaty signed CHL;NOR");
    }

    @Test
    void twoSidesOfTheRulesStayWhateverTheNetThinks() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");
        netReads("treaty", SURE, Status.SIGNED, Map.of("CHL", 0.1, "NOR", SURE, "PER", SURE));

        assertThat(joined()).containsExactly("treaty signed CHL;NOR");
    }

    @Test
    void aBrokerIsNoSecondSide() {
        ruleSays("treaty", Status.SIGNED, "NOR");
        netReads("treaty", SURE, Status.SIGNED, Map.of("CHL", SURE, "NOR", SURE, "USA", 0.01));

        assertThat(joined()).containsExactly("treaty signed CHL;NOR");
    }

    @Test
    void anAgreementWithoutAPactWordIsReadByTheNetAlone() {
        netReads("shaken hands", SURE, Status.AGREED, Map.of("JPN", SURE, "PER", SURE, "NOR", 0.01));

        assertThat(joined()).containsExactly("shaken hands agreed JPN;PER");
    }

    @Test
    void ofWhatItDoubtsTheNetSaysNothing() {
        netReads("shaken hands", 0.5, Status.AGREED, Map.of("JPN", SURE, "PER", SURE));

        assertThat(joined()).isEmpty();
    }

    @Test
    void anAgreementOfOneSideIsNotBegunByTheNet() {
        netReads("shaken hands", SURE, Status.AGREED, Map.of("PER", SURE));

        assertThat(joined()).isEmpty();
    }

    @Test
    void aSentenceInWhichTheRulesSeeAnEventGetsNoSecondOne() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");
        netReads("treaty", SURE, Status.SIGNED, Map.of("CHL", SURE, "NOR", SURE));
        netReads("signed", SURE, Status.SIGNED, Map.of("CHL", SURE, "NOR", SURE));

        assertThat(joined()).containsExactly("treaty signed CHL;NOR");
    }

    @Test
    void thePartiesThatAnArticleHasAlreadyAreNotTwoPacts() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");
        netReads("treaty", SURE, Status.SIGNED, Map.of("CHL", SURE, "NOR", SURE));
        netReads("shaken hands", SURE, Status.AGREED, Map.of("CHL", SURE, "NOR", SURE));

        assertThat(joined()).containsExactly("treaty signed CHL;NOR");
    }

    @Test
    void moreOrFewerOfThePartiesThatAnArticleHasAlreadyAreNoSecondPact() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");
        netReads("treaty", SURE, Status.SIGNED, Map.of("CHL", SURE, "NOR", SURE));
        netReads("shaken hands", SURE, Status.AGREED, Map.of("CHL", SURE, "NOR", SURE, "PER", SURE));

        assertThat(joined()).containsExactly("treaty signed CHL;NOR");
    }

    @Test
    void partiesThatOnlyOverlapAreTwoPacts() {
        ruleSays("treaty", Status.SIGNED, "CHL", "NOR");
        netReads("treaty", SURE, Status.SIGNED, Map.of("CHL", SURE, "NOR", SURE));
        netReads("shaken hands", SURE, Status.AGREED, Map.of("CHL", SURE, "PER", SURE));

        assertThat(joined()).containsExactly("treaty signed CHL;NOR", "shaken hands agreed CHL;PER");
    }
}
