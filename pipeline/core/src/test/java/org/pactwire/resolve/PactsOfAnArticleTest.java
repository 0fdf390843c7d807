package org.pactwire.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.resolve.Told.a;
import static org.pactwire.resolve.Told.another;
import static org.pactwire.resolve.Told.bare;
import static org.pactwire.resolve.Told.called;
import static org.pactwire.resolve.Told.content;
import static org.pactwire.resolve.Told.it;
import static org.pactwire.resolve.Told.the;
import static org.pactwire.resolve.Told.thePrevious;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** Which claims of one article speak of one pact. All articles are of 12 March 2024. */
class PactsOfAnArticleTest extends ByHandTest {
    private static final String TODAY = "2024-03-12";
    private static final String YESTERDAY = "2024-03-11";

    /** The numbers of the claims of each pact: {@code [[0, 2], [1]]}; a claim of no pact is missing. */
    private List<List<Integer>> sorted(Told... told) {
        article(TODAY, told);
        return pacts().stream()
                .map(Pact::claimIds)
                .map(ids -> ids.stream()
                        .map(id -> Integer.valueOf(id.substring(3)))
                        .sorted()
                        .toList())
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .toList();
    }

    private static List<Integer> pact(Integer... claims) {
        return List.of(claims);
    }

    @Nested
    class PointingBack {
        @Test
        void theDealIsTheOneSpokenOfLast() {
            assertThat(sorted(
                            a("deal").between("CHL", "NOR").signed(YESTERDAY),
                            a("deal").between("NOR", "PER").signed(YESTERDAY),
                            the("deal").is(Status.RATIFIED)))
                    .containsExactly(pact(0), pact(1, 2));
        }

        @Test
        void thePactSpokenOfAgainIsTheOneSpokenOfLast() {
            assertThat(sorted(
                            a("border treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("trade agreement").between("NOR", "PER").signed(YESTERDAY),
                            the("border treaty").between("CHL", "NOR").is(Status.RATIFIED),
                            it().is(Status.IN_FORCE)))
                    .containsExactly(pact(0, 2, 3), pact(1));
        }

        @Test
        void theTreatyIsTheOneThatWasCalledATreaty() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("pact").between("NOR", "PER").signed(YESTERDAY),
                            the("treaty").is(Status.RATIFIED)))
                    .containsExactly(pact(0, 2), pact(1));
        }

        @Test
        void aTreatyIsNotTheOneOfMoreStatesThatWasCalledATreatyToo() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR", "PER").signed(YESTERDAY),
                            a("treaty").between("CHL", "NOR").is(Status.PLANNED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void aDealOfTwoIsNotTheTreatyThatTheyHaveWithAThird() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR", "PER").signed(YESTERDAY),
                            a("deal").between("CHL", "NOR").is(Status.PLANNED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void whoRatifiesATreatyNeedNotNameTheOtherSide() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("treaty").by("NOR").is(Status.RATIFIED)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void theCeasefireIsThatOfNowAndNotThePreviousOne() {
            assertThat(sorted(
                            a("ceasefire").between("CHL", "NOR").is(Status.IN_FORCE),
                            thePrevious("ceasefire").between("CHL", "NOR").is(Status.ENDED),
                            the("ceasefire").is(Status.AMENDED)))
                    .containsExactly(pact(0, 2), pact(1));
        }

        @Test
        void theDealIsThatOfNowThoughAPreviousOneWasSpokenOfLast() {
            assertThat(sorted(
                            a("ceasefire").between("CHL", "NOR").is(Status.IN_FORCE),
                            thePrevious("truce").between("CHL", "NOR").is(Status.ENDED),
                            the("deal").is(Status.AMENDED)))
                    .containsExactly(pact(0, 2), pact(1));
        }

        @Test
        void theTruceGetsThePartiesThatAreNamedLater() {
            assertThat(sorted(
                            a("ceasefire").is(Status.IN_FORCE),
                            a("truce").between("CHL", "NOR").is(Status.AGREED)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void theAccordThatOneSideLeftIsTheAccordOfTheTwo() {
            assertThat(sorted(
                            the("accord").by("MLI").is(Status.ENDED),
                            the("accord").between("MLI", "NER")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void theAccordThatOneSideLeftIsTheOneThatTheOtherSideRatified() {
            assertThat(sorted(
                            the("accord").by("MLI").is(Status.ENDED),
                            the("accord").by("NER").is(Status.RATIFIED)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void anAccordOfOneSideIsNotTheOneThatAnotherLeft() {
            assertThat(sorted(
                            the("accord").by("MLI").is(Status.ENDED),
                            a("accord").by("NER").is(Status.RATIFIED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void anAccordOfOneSideGetsItsOtherSideOnlyWhereItWasSpokenOfLast() {
            assertThat(sorted(
                            the("accord").by("MLI").is(Status.ENDED),
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            the("accord").by("NER").is(Status.RATIFIED)))
                    .containsExactly(pact(0), pact(1), pact(2));
        }

        @Test
        void theDealThatAThirdRatifiedIsNotThatOfTheTwo() {
            assertThat(sorted(
                            a("deal").between("CHL", "NOR").signed(YESTERDAY),
                            the("deal").by("PER").is(Status.RATIFIED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void theDealThatTwoAndAThirdSignedIsTheOneSpokenOfLast() {
            assertThat(sorted(
                            a("agreement").between("CHL", "NOR").is(Status.ENDED),
                            the("deal").between("CHL", "NOR", "PER").is(Status.SIGNED)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void theDealThatIsOnlyMentionedOfTwoAndAThirdIsNotThatOfTheTwo() {
            assertThat(sorted(
                            a("deal").between("CHL", "NOR").signed(YESTERDAY),
                            the("deal").between("CHL", "NOR", "PER")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void theDealOfOneOfTheTwoWithAThirdIsNotThatOfTheTwo() {
            assertThat(sorted(
                            a("deal").between("CHL", "NOR").signed(YESTERDAY),
                            the("deal").between("NOR", "PER").is(Status.SIGNED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void aDealGetsMorePartiesOnlyWhereItWasSpokenOfLast() {
            assertThat(sorted(
                            a("deal").between("CHL", "NOR").signed(YESTERDAY),
                            a("deal").between("NOR", "PER").signed(YESTERDAY),
                            the("deal").between("CHL", "NOR", "UN").is(Status.SIGNED)))
                    .containsExactly(pact(0), pact(1), pact(2));
        }

        @Test
        void theTreatyOfOneSideIsTheTreatyOfTwoAndNotTheAccordThatThisSideLeft() {
            assertThat(sorted(
                            the("accord").by("MLI").is(Status.ENDED),
                            a("treaty").between("MLI", "NER").signed(YESTERDAY),
                            the("treaty").by("MLI").is(Status.RATIFIED)))
                    .containsExactly(pact(0), pact(1, 2));
        }

        @Test
        void theAccordOfAThirdThatIsOnlyMentionedIsNoPact() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            the("accord").by("MLI")))
                    .containsExactly(pact(0));
        }

        @Test
        void whatHappensToTheAccordOfAThirdIsToldOfAPactOfItsOwn() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            the("accord").by("MLI").is(Status.ENDED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void theAccordOfAThirdIsTheOneThatIsIntroducedLater() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            the("accord").by("MLI").is(Status.ENDED),
                            a("accord").between("MLI", "NER").is(Status.SIGNED)))
                    .containsExactly(pact(0), pact(1, 2));
        }
    }

    @Nested
    class Pronouns {
        @Test
        void itIsThePactSpokenOfLast() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            it().is(Status.RATIFIED),
                            a("treaty").between("NOR", "PER").signed(YESTERDAY),
                            it().is(Status.RATIFIED)))
                    .containsExactly(pact(0, 1), pact(2, 3));
        }

        @Test
        void itIsThePactOfTheSideThatIsNamed() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("treaty").between("NOR", "PER").signed(YESTERDAY),
                            it().by("CHL").is(Status.RATIFIED)))
                    .containsExactly(pact(0, 2), pact(1));
        }

        @Test
        void itIsThePactOfItsDuration() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").forYears(10).signed(YESTERDAY),
                            a("treaty").between("NOR", "PER").forYears(50).signed(YESTERDAY),
                            it().forYears(10).is(Status.RATIFIED)))
                    .containsExactly(pact(0, 2), pact(1));
        }

        @Test
        void itBeginsNoPact() {
            assertThat(sorted(it().by("NOR").is(Status.ENDED))).isEmpty();
        }

        @Test
        void itIsTheAccordThatOneSideLeftBefore() {
            assertThat(sorted(
                            the("accord").by("MLI").is(Status.SUSPENDED),
                            it().by("MLI").is(Status.ENDED)))
                    .containsExactly(pact(0, 1));
        }
    }

    @Nested
    class OneOfSeveral {
        @Test
        void anotherTreatyOfTheTwoIsTheOneToldBeforeThatOfAThird() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").is(Status.AGREED),
                            a("treaty").between("NOR", "PER").signed(YESTERDAY),
                            another("treaty").between("CHL", "NOR").is(Status.PLANNED)))
                    .containsExactly(pact(0, 2), pact(1));
        }

        @Test
        void anotherTreatyOfLongAgoIsNotTheOneOfNow() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").is(Status.AGREED),
                            a("treaty").between("NOR", "PER").signed(YESTERDAY),
                            another("treaty").between("CHL", "NOR").signed("2015")))
                    .containsExactly(pact(0), pact(1), pact(2));
        }

        @Test
        void whatTheSameWordsTellOfThePreviousTreatyIsToldOfOnePact() {
            Told signed = thePrevious("treaty").between("CHL", "NOR").signed("2023-05-01");
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            signed,
                            thePrevious("treaty")
                                    .byTheWordsOf(signed)
                                    .between("CHL", "NOR")
                                    .is(Status.REJECTED, "2023-06")))
                    .containsExactly(pact(0), pact(1, 2));
        }

        @Test
        void anotherDealIsOfTheKindOfTheOneItIsLike() {
            article(
                    TODAY,
                    a("agreement").of(Kind.SECURITY).between("CHL", "NOR").signed(YESTERDAY),
                    another("deal").between("NOR", "PER").is(Status.PLANNED));
            assertThat(pacts()).extracting(Pact::kind).containsOnly(Kind.SECURITY);
        }

        @Test
        void anotherDealIsOfItsOwnKindWhereItTellsOne() {
            article(
                    TODAY,
                    a("agreement").of(Kind.AID).between("CHL", "NOR").signed(YESTERDAY),
                    another("deal").of(Kind.WATER).between("NOR", "PER").is(Status.PLANNED));
            assertThat(pacts()).extracting(Pact::kind).containsExactlyInAnyOrder(Kind.AID, Kind.WATER);
        }

        @Test
        void anotherDealOnCooperationIsOfTheKindOfTheOneItIsLike() {
            article(
                    TODAY,
                    a("agreement").of(Kind.ENERGY).between("CHL", "NOR").signed(YESTERDAY),
                    another("deal").of(Kind.COOPERATION).between("NOR", "PER").is(Status.PLANNED));
            assertThat(pacts()).extracting(Pact::kind).containsOnly(Kind.ENERGY);
        }

        @Test
        void anotherDealOfNobodyIsNoneThatTheDealCanMean() {
            assertThat(sorted(
                            a("deal").between("CHL", "NOR").signed(YESTERDAY),
                            another("deal").is(Status.PROPOSED),
                            the("deal").is(Status.RATIFIED)))
                    .containsExactly(pact(0, 2));
        }

        @Test
        void anotherDealOfOneSideIsNoPactWhereNoneWasToldBefore() {
            assertThat(sorted(another("deal").by("NOR").is(Status.SIGNED))).isEmpty();
        }

        @Test
        void anotherDealOfNobodyIsNotTheOnlyOneThatIsToldLater() {
            assertThat(sorted(
                            another("deal").is(Status.PROPOSED),
                            a("deal").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(1));
        }
    }

    @Nested
    class BeforeItsPact {
        @Test
        void theDealIsTheOnlyOneThatIsToldLater() {
            assertThat(sorted(the("deal"), a("treaty").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void theDealIsNoneOfTwoThatAreToldLater() {
            assertThat(sorted(
                            the("deal"),
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("treaty").between("NOR", "PER").signed(YESTERDAY)))
                    .containsExactly(pact(1), pact(2));
        }

        @Test
        void aTreatyOfNobodyIsNoneOfTwoThatAreToldLater() {
            assertThat(sorted(
                            a("treaty"),
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("treaty").between("NOR", "PER").signed(YESTERDAY)))
                    .containsExactly(pact(1), pact(2));
        }

        @Test
        void whatHappensToTheDealIsToldOfNoPactWhereItCanBeTwo() {
            assertThat(sorted(
                            a("treaty").between("BOL", "PER").signed(YESTERDAY),
                            the("deal").by("NOR").is(Status.RATIFIED),
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("treaty").between("ESP", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0), pact(2), pact(3));
        }

        @Test
        void aPronounIsNotThePactThatIsToldLater() {
            assertThat(sorted(
                            it().is(Status.RATIFIED),
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(1));
        }
    }

    @Nested
    class Papers {
        @Test
        void theTreatyOfTheTwoIsNotTheirDeclarationOfTheSameDay() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("declaration").between("CHL", "NOR").signed(YESTERDAY),
                            the("treaty").between("CHL", "NOR").is(Status.RATIFIED)))
                    .containsExactly(pact(0, 2), pact(1));
        }

        @Test
        void theTreatyOfTheTwoIsNotWhatTheyTalkAboutNow() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            another("talks").between("CHL", "NOR").is(Status.NEGOTIATING),
                            the("treaty").between("CHL", "NOR").is(Status.RATIFIED)))
                    .containsExactly(pact(0, 2), pact(1));
        }

        @Test
        void aMemorandumSignedBesideATreatyIsAPactOfItsOwn() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("memorandum").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void aMemorandumSignedBesideADeclarationIsAPactOfItsOwn() {
            assertThat(sorted(
                            a("declaration").between("CHL", "NOR").signed(YESTERDAY),
                            a("memorandum").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void aTreatyAndAnAccordOfTheSameDayAreOne() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("accord").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void theMemorandumIsTheTreatyCalledByAnotherNoun() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            the("memorandum").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void whatWasNegotiatedAsATreatyCanBeSignedAsAMemorandum() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").is(Status.NEGOTIATING),
                            a("memorandum").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void aDocumentCanBeTheTreaty() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("document").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void aDocumentCanBeAMemorandum() {
            assertThat(sorted(
                            a("document").between("CHL", "NOR").signed(YESTERDAY),
                            a("memorandum").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0, 1));
        }
    }

    @Nested
    class Talks {
        @Test
        void anAgreementOfAnotherKindIsNotWhatTheTalksAreAbout() {
            assertThat(sorted(
                            bare("talks").of(Kind.BORDER).between("CHL", "NOR").is(Status.NEGOTIATING),
                            a("agreement").of(Kind.PEACE).between("CHL", "NOR").is(Status.AGREED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void theAgreementIsWhatTheTalksAreAboutWhateverItsKind() {
            assertThat(sorted(
                            bare("talks").of(Kind.BORDER).between("CHL", "NOR").is(Status.NEGOTIATING),
                            the("agreement")
                                    .of(Kind.PEACE)
                                    .between("CHL", "NOR")
                                    .is(Status.AGREED)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void talksOnThePeaceAndOnTheBorderAreTheSameTalks() {
            assertThat(sorted(
                            bare("talks").of(Kind.BORDER).between("CHL", "NOR").is(Status.NEGOTIATING),
                            bare("talks").of(Kind.PEACE).between("CHL", "NOR").is(Status.SUSPENDED)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void whatWasSignedLongAgoIsNotWhatTheTalksAreAbout() {
            assertThat(sorted(
                            bare("talks").between("CHL", "NOR"),
                            a("declaration").between("CHL", "NOR").signed("2015")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void talksOfLongAgoAreOnWhatWasSignedNow() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            bare("talks").between("CHL", "NOR").on("2022")))
                    .containsExactly(pact(0, 1));
        }
    }

    @Nested
    class Times {
        @Test
        void twoDurationsAreTwoPacts() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").forYears(10).is(Status.SIGNED),
                            the("treaty").between("CHL", "NOR").forYears(50)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void twoTreatiesSignedOnTwoDaysAreTwoPacts() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("treaty").between("CHL", "NOR").signed("2024-03-08")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void theTreatySignedSomeDaysBeforeIsTheSameToldWithLessCare() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            the("treaty").between("CHL", "NOR").signed("2024-03-08")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void theTreatySignedYearsBeforeIsAnotherOne() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            the("treaty").between("CHL", "NOR").signed("2015-05-01")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void whatWasAgreedOnlyNowWasNotSignedYearsAgo() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").agreed(YESTERDAY),
                            the("treaty").between("CHL", "NOR").signed("1973")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void whatWasSignedNowDidNotEndYearsAgo() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            the("treaty").between("CHL", "NOR").ended("1999")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void whatEndedYearsAgoIsNotWhatWasSignedNow() {
            assertThat(sorted(
                            the("protocol").between("CHL", "NOR").ended("1960"),
                            the("accord").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void whatTheSameWordsTellOfLongAgoIsThePactOfTheNews() {
            Told ratified = a("treaty").between("CHL", "NOR").is(Status.RATIFIED);
            assertThat(sorted(
                            ratified,
                            a("treaty")
                                    .byTheWordsOf(ratified)
                                    .between("CHL", "NOR")
                                    .signed("2022")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void whatWasSignedThreeWeeksAgoIsWhatIsAgreedNow() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").is(Status.AGREED),
                            a("treaty").between("CHL", "NOR").signed("2024-02-20")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void aTreatySignedYesterdayIsTheOneThatWasAgreed() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").is(Status.AGREED),
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void aTreatyOfLongAgoIsTheOneToldOfTheSameTime() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed("2019-05-01"),
                            a("treaty").between("CHL", "NOR").is(Status.RATIFIED, "2019-05-20")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void aTreatyOfLongAgoIsTheOneThatWasOnlyMentioned() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR"),
                            a("treaty").between("CHL", "NOR").signed("2019")))
                    .containsExactly(pact(0, 1));
        }
    }

    @Nested
    class News {
        @Test
        void aTruceThatOneSideBrokeIsNotTheTreatyJustSigned() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("truce").by("NOR").is(Status.BREACHED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void aTruceThatBothBrokeIsNotTheTreatyJustSigned() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("truce").between("CHL", "NOR").is(Status.BREACHED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void theDeclarationRatifiedLongAgoIsNotTheTreatyJustSigned() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            the("declaration").between("CHL", "NOR").is(Status.RATIFIED, "2022")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void theTreatyOfLongAgoIsNotTheDeclarationJustSigned() {
            assertThat(sorted(
                            a("declaration").between("CHL", "NOR").signed(YESTERDAY),
                            the("treaty").between("CHL", "NOR").on("1973")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void theTreatyOfAYearBeforeIsNotTheTreatyJustSigned() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            the("treaty").ofYear(2001).between("CHL", "NOR")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void theTreatyOfThisYearIsTheTreatyJustSigned() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").is(Status.SIGNED),
                            the("treaty").ofYear(2024).between("CHL", "NOR")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void theTreatyOfTheYearInWhichItWasSignedIsTheTreatyJustRatified() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").is(Status.RATIFIED),
                            the("treaty").between("CHL", "NOR").signed("2022"),
                            the("treaty").ofYear(2022).between("CHL", "NOR")))
                    .containsExactly(pact(0, 1, 2));
        }

        @Test
        void theTreatyOfAYearIsTheTreatyOfThatYearJustRatified() {
            assertThat(sorted(
                            a("treaty").ofYear(2022).between("CHL", "NOR").is(Status.RATIFIED),
                            the("treaty").ofYear(2022).between("CHL", "NOR")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void whatIsProlongedIsTheTreatyOfAYearBefore() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").is(Status.AMENDED),
                            the("treaty").ofYear(2001).between("CHL", "NOR")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void theTreatyThatTheArticleTakesForKnownIsThatOfAYearBefore() {
            assertThat(sorted(
                            the("treaty").between("CHL", "NOR").is(Status.RATIFIED),
                            the("treaty").ofYear(2001).between("CHL", "NOR")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void aNamedPactIsThatOfAYearBefore() {
            assertThat(sorted(
                            called("Sea Pact").between("CHL", "NOR").is(Status.RATIFIED),
                            the("pact").ofYear(2001).between("CHL", "NOR")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void whatWasSignedLongAgoIsThatOfTheYearAfter() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed("2001-12-20"),
                            the("treaty").ofYear(2002).between("CHL", "NOR")))
                    .containsExactly(pact(0, 1));
        }
    }

    @Nested
    class Kinds {
        @Test
        void aCeasefireIsNotTheTradeAgreementOfTheSameTwo() {
            assertThat(sorted(
                            a("trade agreement")
                                    .of(Kind.TRADE)
                                    .between("CHL", "NOR")
                                    .is(Status.SIGNED),
                            a("ceasefire")
                                    .of(Kind.CEASEFIRE)
                                    .between("CHL", "NOR")
                                    .is(Status.AGREED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void anAgreementOnCooperationIsOfTheKindThatIsToldLater() {
            article(
                    TODAY,
                    a("cooperation agreement")
                            .of(Kind.COOPERATION)
                            .between("CHL", "NOR")
                            .is(Status.SIGNED),
                    the("agreement").of(Kind.DEFENCE));
            assertThat(pact().kind()).isEqualTo(Kind.DEFENCE);
        }
    }

    @Nested
    class MoneyAndDurations {
        @Test
        void moneyBelongsToThePactOfThoseWhoPayAndReceive() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            a("treaty").between("NOR", "PER").signed(YESTERDAY),
                            content().between("CHL", "NOR").promising(5, "NOR", "CHL")))
                    .containsExactly(pact(0, 2), pact(1));
        }

        @Test
        void moneyAgreedByTwoIsAPactOfItsOwn() {
            assertThat(sorted(content().between("CHL", "NOR").is(Status.AGREED).promising(5, "NOR", "CHL")))
                    .containsExactly(pact(0));
        }

        @Test
        void aDurationThatNamesOneMoreIsThatOfThePactSpokenOfLast() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            content().between("CHL", "NOR", "PER").forYears(10)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void aDurationOfTwoOthersIsThatOfNoPact() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            content().between("BOL", "PER").forYears(10)))
                    .containsExactly(pact(0));
        }

        @Test
        void moneyThatNamesOneMoreIsThatOfNoPact() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            content().between("CHL", "NOR", "PER").forYears(10).promising(5, "PER", "CHL")))
                    .containsExactly(pact(0));
        }
    }

    @Nested
    class Names {
        @Test
        void aNameMeansThePactThatBearsIt() {
            assertThat(sorted(
                            called("Sea Pact").between("CHL", "NOR").is(Status.SIGNED),
                            called("Sea Pact").by("NOR").is(Status.RATIFIED)))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void aNameIsThatOfThePactOfTheSameTwo() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed(YESTERDAY),
                            called("Sea Pact").between("CHL", "NOR")))
                    .containsExactly(pact(0, 1));
        }

        @Test
        void aNameIsNotThatOfThePactSignedInAnotherYear() {
            assertThat(sorted(
                            a("treaty").between("CHL", "NOR").signed("1979"),
                            called("Sea Pact").between("CHL", "NOR").signed("1978-09")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void aNameIsNotThatOfThePactWhichOnlyOneSideIsToldToHave() {
            assertThat(sorted(
                            the("accord").by("CHL").is(Status.ENDED),
                            called("Sea Pact").between("CHL", "NOR").is(Status.SIGNED)))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void twoNamesAreTwoPacts() {
            assertThat(sorted(
                            called("Sea Pact").between("CHL", "NOR"),
                            called("Air Pact").between("CHL", "NOR")))
                    .containsExactly(pact(0), pact(1));
        }

        @Test
        void aNamedPactOfOneSideDoesNotGetTheOtherSideOfThePact() {
            assertThat(sorted(
                            called("Sea Pact").by("CHL").is(Status.ENDED),
                            the("pact").by("NOR").is(Status.RATIFIED)))
                    .containsExactly(pact(0), pact(1));
        }
    }
}
