package org.pactwire.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.resolve.Told.a;
import static org.pactwire.resolve.Told.bare;
import static org.pactwire.resolve.Told.called;
import static org.pactwire.resolve.Told.the;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** Which articles speak of one pact. */
class PactsOfManyArticlesTest extends ByHandTest {
    @Nested
    class Kinds {
        private int pactsOf(Kind one, Kind other) {
            article("2024-03-12", a("agreement").of(one).between("CHL", "NOR").is(Status.SIGNED));
            article("2024-03-13", a("agreement").of(other).between("CHL", "NOR").is(Status.SIGNED));
            return pacts().size();
        }

        @ParameterizedTest
        @CsvSource({
            "ALLIANCE, DEFENCE",
            "DEFENCE, SECURITY",
            "ALLIANCE, SECURITY",
            "PEACE, CEASEFIRE",
            "PEACE, NORMALISATION",
            "PEACE, BORDER",
            "CEASEFIRE, BORDER",
            "TRADE, ECONOMIC",
            "ECONOMIC, ENERGY",
            "ENERGY, ECONOMIC",
            "LOAN, AID",
            "COOPERATION, WATER",
            "CLIMATE, COOPERATION",
            "OTHER, EXTRADITION",
            "MIGRATION, OTHER"
        })
        void articlesCanCallOnePactByBothKinds(Kind one, Kind other) {
            assertThat(pactsOf(one, other)).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({
            "SECURITY, TRADE",
            "ARMS_CONTROL, DEFENCE",
            "TRADE, ENERGY",
            "ECONOMIC, LOAN",
            "WATER, CLIMATE",
            "MIGRATION, EXTRADITION",
            "ACCESSION, ALLIANCE",
            "PEACE, ARMS_CONTROL"
        })
        void noPactIsOfBothKinds(Kind one, Kind other) {
            assertThat(pactsOf(one, other)).isEqualTo(2);
        }

        @Test
        void anAgreementOnCooperationIsOfTheKindThatALaterArticleTells() {
            article(
                    "2024-03-12",
                    a("agreement").of(Kind.COOPERATION).between("CHL", "NOR").is(Status.SIGNED));
            article(
                    "2024-03-13",
                    the("agreement").of(Kind.DEFENCE).between("CHL", "NOR").is(Status.RATIFIED));
            assertThat(pact().kind()).isEqualTo(Kind.DEFENCE);
        }

        @Test
        void ofTwoPactsThatItCanBeThatOfTheVeryKindIsMeant() {
            article(
                    "2024-03-12",
                    a("agreement").of(Kind.TRADE).between("CHL", "NOR").is(Status.SIGNED),
                    a("memorandum").of(Kind.ECONOMIC).between("CHL", "NOR").is(Status.SIGNED));
            article(
                    "2024-03-13",
                    the("agreement").of(Kind.ECONOMIC).between("CHL", "NOR").is(Status.RATIFIED));
            assertThat(pacts())
                    .filteredOn(pact -> pact.status() == Status.RATIFIED)
                    .singleElement()
                    .extracting(Pact::kind)
                    .isEqualTo(Kind.ECONOMIC);
        }
    }

    @Nested
    class Times {
        @Test
        void twoDaysOfSigningAreOnePactIfTheyLieTwoDaysApart() {
            article("2024-03-12", a("treaty").between("CHL", "NOR").signed("2024-03-11"));
            article("2024-03-14", a("treaty").between("CHL", "NOR").signed("2024-03-13"));
            assertThat(pacts()).hasSize(1);
        }

        @Test
        void twoDaysOfSigningAreTwoPactsAWeekApart() {
            article(
                    "2024-03-12",
                    a("treaty").of(Kind.TRADE).between("CHL", "NOR").signed("2024-03-11"));
            article(
                    "2024-03-21",
                    a("treaty").of(Kind.TRADE).between("CHL", "NOR").signed("2024-03-20"));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void pactsOfAKindAreNotJoinedAcrossYears() {
            article("2014-03-12", a("agreement").of(Kind.TRADE).between("CHL", "NOR"));
            article("2024-03-12", a("agreement").of(Kind.TRADE).between("CHL", "NOR"));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void theYearInAPhraseJoinsAcrossYears() {
            article("2004-03-12", the("agreement").of(Kind.TRADE).ofYear(1987).between("CHL", "NOR"));
            article("2024-03-12", the("agreement").of(Kind.TRADE).ofYear(1987).between("CHL", "NOR"));
            assertThat(pacts()).hasSize(1);
        }

        @Test
        void anAllianceIsTheSameForGenerations() {
            article("1997-03-12", the("alliance").of(Kind.ALLIANCE).between("CHL", "NOR"));
            article("2024-03-12", the("alliance").of(Kind.ALLIANCE).between("CHL", "NOR"));
            assertThat(pacts()).hasSize(1);
        }

        @Test
        void whatIsNegotiatedIsWhatIsSignedThen() {
            article(
                    "2024-01-12",
                    bare("trade talks").of(Kind.TRADE).between("CHL", "NOR").is(Status.NEGOTIATING));
            article(
                    "2024-03-12",
                    a("trade agreement").of(Kind.TRADE).between("CHL", "NOR").signed("2024-03-11"));
            assertThat(pact().status()).isEqualTo(Status.SIGNED);
        }

        @Test
        void aCeasefireAfterABreachIsTheNextOne() {
            article(
                    "2024-01-10",
                    the("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").is(Status.BREACHED));
            article(
                    "2024-01-20",
                    a("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").is(Status.AGREED));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void twoDaysOfSigningAreTwoPactsYearsApart() {
            article("2019-05-02", a("treaty").between("CHL", "NOR").signed("2019-05-01"));
            article("2024-03-12", a("treaty").between("CHL", "NOR").signed("2024-03-11"));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void twoDaysOfAgreementAreTwoPactsYearsApart() {
            article("2019-05-02", a("treaty").between("CHL", "NOR").agreed("2019-05-01"));
            article("2024-03-12", a("treaty").between("CHL", "NOR").agreed("2024-03-11"));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void theTreatyOfAnEarlierYearIsNotTheOneJustSigned() {
            article("2024-03-12", a("treaty").between("CHL", "NOR").signed("2024-03-11"));
            article(
                    "2024-03-13",
                    the("treaty").ofYear(2015).between("CHL", "NOR").is(Status.ENDED));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void talksAreOnWhatIsNotMadeYet() {
            article("2024-01-11", a("treaty").between("CHL", "NOR").signed("2024-01-10"));
            article("2024-03-12", bare("talks").between("CHL", "NOR").is(Status.NEGOTIATING));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void whatIsRatifiedLaterWasMadeBefore() {
            article("2024-01-11", a("treaty").between("CHL", "NOR").signed("2024-01-10"));
            article("2024-03-12", the("treaty").between("CHL", "NOR").is(Status.RATIFIED));
            assertThat(pacts()).hasSize(1);
        }

        @Test
        void aCeasefireFourMonthsLaterIsTheNextOne() {
            article(
                    "2024-01-10",
                    a("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").is(Status.AGREED));
            article(
                    "2024-05-10",
                    a("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").is(Status.AGREED));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void aCeasefireAMonthLaterIsTheSame() {
            article(
                    "2024-01-10",
                    a("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").is(Status.AGREED));
            article(
                    "2024-02-10",
                    the("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").is(Status.AMENDED));
            assertThat(pacts()).hasSize(1);
        }

        @Test
        void aTreatyIsToldOfForMonths() {
            article(
                    "2024-01-10",
                    a("treaty").of(Kind.PEACE).between("CHL", "NOR").is(Status.AGREED));
            article(
                    "2024-05-10",
                    the("treaty").of(Kind.PEACE).between("CHL", "NOR").is(Status.RATIFIED));
            assertThat(pacts()).hasSize(1);
        }

        @Test
        void aCeasefireOfTheSameDayIsTheSameMonthsLater() {
            article(
                    "2024-01-10",
                    a("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").agreed("2024-01-09"));
            article(
                    "2024-06-10",
                    the("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").agreed("2024-01-09"));
            assertThat(pacts()).hasSize(1);
        }

        @Test
        void aCeasefireThatEndedSoonIsTheSameMonthsLater() {
            article(
                    "2024-01-10",
                    a("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").is(Status.AGREED));
            article(
                    "2024-06-10",
                    the("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").ended("2024-02-01"));
            assertThat(pacts()).hasSize(1);
        }

        @Test
        void whatTheTwoSignAfterAnEndIsAnotherPact() {
            article("1999-03-12", the("treaty").between("CHL", "NOR").ended("1999-03-11"));
            article("2024-03-12", a("treaty").between("CHL", "NOR").signed("2024-03-11"));
            assertThat(pacts()).hasSize(2);
        }
    }

    @Nested
    class Subjects {
        @Test
        void aSubjectJoinsWhatTheKindDoesNotTell() {
            article("2024-03-12", a("fisheries accord").between("CHL", "NOR").is(Status.SIGNED));
            article("2024-08-12", the("fishing pact").between("CHL", "NOR").is(Status.RATIFIED));
            assertThat(pacts()).hasSize(1);
        }

        @Test
        void twoSubjectsAreTwoPacts() {
            article("2024-03-12", a("fisheries accord").between("CHL", "NOR").is(Status.SIGNED));
            article("2024-03-12", a("gas accord").between("CHL", "NOR").is(Status.SIGNED));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void twoSubjectsAreTwoPactsOfOneArticle() {
            article(
                    "2024-03-12",
                    a("science accord").between("CHL", "NOR").is(Status.SIGNED),
                    a("gas accord").between("CHL", "NOR").is(Status.SIGNED));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void theFirstPhaseIsNotTheSecondDeal() {
            article(
                    "2024-03-12",
                    the("first phase of their trade deal")
                            .of(Kind.TRADE)
                            .between("CHL", "NOR")
                            .is(Status.SIGNED));
            article(
                    "2024-06-12",
                    a("second trade deal").of(Kind.TRADE).between("CHL", "NOR").is(Status.PLANNED));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void whatTellsNeitherKindNorSubjectJoinsNothingWeeksLater() {
            article("2024-03-12", a("deal").between("CHL", "NOR"));
            article("2024-04-12", a("deal").between("CHL", "NOR"));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void aBareWordBridgesNothing() {
            article("2024-03-12", a("fisheries accord").between("CHL", "NOR").is(Status.SIGNED));
            article("2024-03-13", bare("agreements").between("CHL", "NOR"));
            article("2024-03-14", a("gas accord").between("CHL", "NOR").is(Status.SIGNED));
            assertThat(pacts()).hasSize(3);
        }
    }

    @Nested
    class MoreParties {
        @Test
        void whatSomeTellOfTwoAndSomeOfThreeIsOne() {
            article(
                    "2024-03-12",
                    a("trade deal").of(Kind.TRADE).between("CHL", "NOR").is(Status.AGREED));
            article(
                    "2024-03-20",
                    a("trade deal").of(Kind.TRADE).between("CHL", "NOR", "PER").is(Status.AGREED));
            assertThat(pact().partyIds()).containsExactly("CHL", "NOR", "PER");
        }

        @Test
        void whatTheyTellOfOtherPairsIsAnother() {
            article(
                    "2024-03-12",
                    a("trade deal").of(Kind.TRADE).between("CHL", "NOR").is(Status.AGREED));
            article(
                    "2024-03-20",
                    a("trade deal").of(Kind.TRADE).between("CHL", "PER").is(Status.AGREED));
            assertThat(pacts()).hasSize(2);
        }
    }

    @Nested
    class Order {
        @Test
        void theOrderOfArticlesChangesNothing() {
            String[] days = {"2024-01-02", "2024-03-05", "2024-03-09", "2024-06-11", "2025-01-20", "2026-02-01"};
            for (String day : days) {
                article(
                        day,
                        a("trade deal").of(Kind.TRADE).between("CHL", "NOR").is(Status.AGREED));
                article(day, the("accord").between("CHL", "NOR").is(Status.RATIFIED));
                article(day, a("gas deal").of(Kind.ENERGY).between("CHL", "NOR").signed(day));
            }
            assertSameInAnyOrder();
        }
    }

    @Nested
    class Names {
        private void patrolOfFijiAndTonga() {
            article(
                    "2024-03-12",
                    called("Reef Patrol Agreement").between("FJI", "TON").signed("2024-03-11"));
        }

        @Test
        void aNamedPactOfOneSideIsThatOfTheTwo() {
            patrolOfFijiAndTonga();
            article("2024-05-12", called("Reef Patrol Agreement").by("FJI").is(Status.ENDED));
            assertThat(pact().status()).isEqualTo(Status.ENDED);
        }

        @Test
        void capitalsOfANameMakeNoDifference() {
            patrolOfFijiAndTonga();
            article("2024-05-12", called("REEF PATROL AGREEMENT").by("FJI").is(Status.ENDED));
            assertThat(pact().status()).isEqualTo(Status.ENDED);
        }

        @Test
        void aNamedPactOfAThirdIsAnother() {
            patrolOfFijiAndTonga();
            article("2024-05-12", called("Reef Patrol Agreement").by("WSM").is(Status.ENDED));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void aNamedPactOfNobodyIsAnother() {
            patrolOfFijiAndTonga();
            article("2024-05-12", called("Reef Patrol Agreement").is(Status.ENDED));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void aNamedPactOfOneSideIsNoneOfTwoThatItHas() {
            patrolOfFijiAndTonga();
            article(
                    "2024-03-12",
                    called("Reef Patrol Agreement").between("FJI", "WSM").is(Status.SIGNED));
            article("2024-05-12", called("Reef Patrol Agreement").by("FJI").is(Status.ENDED));
            assertThat(pacts()).hasSize(3);
        }

        @Test
        void aNamedPactThatOneSideSignedYearsBeforeIsAnother() {
            patrolOfFijiAndTonga();
            article("2024-05-12", called("Reef Patrol Agreement").by("FJI").signed("2010-05-01"));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void aNamedPactThatOneSideEndedYearsBeforeIsAnother() {
            patrolOfFijiAndTonga();
            article("2024-05-12", called("Reef Patrol Agreement").by("FJI").ended("1999"));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void aNamedPactOfOneSideHereAndTheOtherThereIsOne() {
            article("2024-03-12", called("Reef Patrol Agreement").by("FJI").is(Status.RATIFIED));
            article("2024-05-12", called("Reef Patrol agreement").by("TON").is(Status.RATIFIED));
            assertThat(pact().partyIds()).containsExactly("FJI", "TON");
        }
    }

    @Nested
    class OneSide {
        @Test
        void aPactOfOneSideWithoutANameIsMergedWithNoOther() {
            article("2024-03-12", the("accord").by("MLI").is(Status.SUSPENDED));
            article("2024-03-13", the("accord").by("MLI").is(Status.ENDED));
            assertThat(pacts()).extracting(Pact::partyIds).containsExactly(List.of("MLI"), List.of("MLI"));
        }

        @Test
        void theCeasefireOfOneSideIsTheOnlyOneThatItHasInThoseDays() {
            article(
                    "2024-03-12",
                    a("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").is(Status.AGREED));
            article("2024-03-14", the("ceasefire").of(Kind.CEASEFIRE).by("NOR").is(Status.BREACHED));
            assertThat(pact().events()).hasSize(2);
        }

        @Test
        void theCeasefireOfOneSideIsNoneOfTwo() {
            article(
                    "2024-03-12",
                    a("ceasefire").of(Kind.CEASEFIRE).between("CHL", "NOR").is(Status.AGREED));
            article(
                    "2024-03-12",
                    a("ceasefire").of(Kind.CEASEFIRE).between("NOR", "PER").is(Status.AGREED));
            article("2024-03-14", the("ceasefire").of(Kind.CEASEFIRE).by("NOR").is(Status.BREACHED));
            assertThat(pacts()).hasSize(3);
        }

        @Test
        void aPactOfNobodyIsNone() {
            article("2024-03-12", a("treaty").is(Status.SIGNED));
            assertThat(pacts()).isEmpty();
        }
    }

    @Test
    void anArticleThatTellsTwoPactsApartIsBelieved() {
        article(
                "2024-03-12",
                a("treaty").between("CHL", "NOR").signed("2024-03-11"),
                a("memorandum").between("CHL", "NOR").signed("2024-03-11"));
        assertThat(pacts()).hasSize(2);
    }
}
