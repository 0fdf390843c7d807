package org.pactwire.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pactwire.resolve.Told.a;
import static org.pactwire.resolve.Told.called;
import static org.pactwire.resolve.Told.content;
import static org.pactwire.resolve.Told.the;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** What the registry of known pacts tells of those that articles name or describe. */
class KnownPactsTest extends ByHandTest {
    private static final String TODAY = "2024-03-12";

    private List<String> registryIds() {
        return pacts().stream().map(Pact::registryId).sorted().toList();
    }

    @Nested
    class Parties {
        @Test
        void whoIsNotListedForAPactOfFewIsAConflictAndNoParty() {
            article(TODAY, called("Treaty of Nuku").between("FJI", "TON").is(Status.ENDED));
            article(TODAY, called("Treaty of Nuku").between("FJI", "WSM").is(Status.ENDED));

            assertThat(pact().parties()).extracting(Pact.PactParty::partyId).containsExactly("FJI", "TON");
            assertThat(pact().conflicts())
                    .extracting(Pact.Conflict::field, Pact.Conflict::value)
                    .contains(tuple("parties", "WSM"));
        }

        @Test
        void whomOneArticleOfManyAddsIsAConflictAndNoParty() {
            for (int day = 1; day <= 4; day++) {
                article(
                        "2024-03-0" + day,
                        called("Sand Pact").between("FJI", "TON").signed("2024-03-01"));
            }
            article(
                    "2024-03-05",
                    called("Sand Pact").between("FJI", "TON", "WSM").signed("2024-03-01"));

            assertThat(pact().parties()).extracting(Pact.PactParty::partyId).containsExactly("FJI", "TON");
            assertThat(pact().conflicts())
                    .extracting(Pact.Conflict::field, Pact.Conflict::value)
                    .containsExactly(tuple("parties", "WSM"));
        }

        @Test
        void aThirdPartyThatOneOfTwoArticlesTellsIsOne() {
            article("2024-03-01", called("Sand Pact").between("FJI", "TON").signed("2024-03-01"));
            article(
                    "2024-03-02",
                    called("Sand Pact").between("FJI", "TON", "WSM").signed("2024-03-01"));

            assertThat(pact().parties()).extracting(Pact.PactParty::partyId).containsExactly("FJI", "TON", "WSM");
        }
    }

    @Nested
    class Named {
        @Test
        void aNameMeansAnUnnamedPactOfTheKnownParties() {
            article(
                    TODAY,
                    a("accord").between("TON", "WSM").is(Status.RATIFIED),
                    called("Reef Accord").by("FJI").is(Status.RATIFIED));
            assertThat(pact().registryId()).isEqualTo("reef-2015");
        }

        @Test
        void aKnownTreatyOfYearsAgoIsNotTheOneBeingMade() {
            article(
                    TODAY,
                    a("treaty").between("FJI", "TON").is(Status.AGREED),
                    called("Treaty of Nuku").between("FJI", "TON"));
            assertThat(registryIds()).containsExactly("", "nuku-2006");
        }

        @Test
        void aKnownTreatyOfYearsAgoIsTheOneThatEnds() {
            article(
                    TODAY,
                    a("treaty").between("FJI", "TON").is(Status.ENDED),
                    called("Treaty of Nuku").between("FJI", "TON"));
            assertThat(pact().registryId()).isEqualTo("nuku-2006");
        }

        @Test
        void aKnownTreatyOfYearsAgoIsTheOneThatWasMadeAtThatTime() {
            article(
                    TODAY,
                    a("treaty").between("FJI", "TON").agreed("2006-05-03"),
                    called("Treaty of Nuku").between("FJI", "TON"));
            assertThat(pact().registryId()).isEqualTo("nuku-2006");
        }

        @Test
        void aKnownTreatyIsTheOneThatTheArticleTakesForKnown() {
            article(
                    TODAY,
                    the("treaty").between("FJI", "TON").is(Status.AGREED),
                    called("Treaty of Nuku").between("FJI", "TON"));
            assertThat(pact().registryId()).isEqualTo("nuku-2006");
        }

        @Test
        void aTreatySignedLastYearIsNotTheKnownOneOfYearsAgo() {
            article(
                    TODAY,
                    called("Treaty of Nuku").between("FJI", "TON"),
                    a("treaty").between("FJI", "TON").signed("2023"));
            assertThat(registryIds()).containsExactly("", "nuku-2006");
        }

        @Test
        void aTreatyThatEndedLastYearIsTheKnownOneOfYearsAgo() {
            article(
                    TODAY,
                    called("Treaty of Nuku").between("FJI", "TON"),
                    a("treaty").between("FJI", "TON").ended("2023"));
            assertThat(pact().ended()).hasToString("2023");
        }

        @Test
        void theTreatyIsTheKnownOneThoughItsDayIsToldWrong() {
            article(
                    TODAY,
                    called("Treaty of Nuku").between("FJI", "TON"),
                    the("treaty").between("FJI", "TON").signed("2023"));
            assertThat(pact().registryId()).isEqualTo("nuku-2006");
        }

        @Test
        void theOtherSideOfAKnownTreatyIsMeantWithoutBeingNamedBefore() {
            article(
                    TODAY,
                    called("Treaty of Nuku").by("FJI").is(Status.SUSPENDED),
                    the("treaty").by("TON").is(Status.ENDED));
            assertThat(pact().partyIds()).containsExactly("FJI", "TON");
        }

        @Test
        void aPartyThatOnlyTheRegistryKnowsIsNotToldOf() {
            article(TODAY, called("Treaty of Nuku").by("FJI").is(Status.ENDED));
            assertThat(pact().partyIds()).containsExactly("FJI");
        }

        @Test
        void aPartyThatTheRegistryKnowsAndAClaimNamesIsToldOf() {
            article(TODAY, called("Treaty of Nuku").between("FJI", "TON").is(Status.ENDED));
            assertThat(pact().partyIds()).containsExactly("FJI", "TON");
        }

        @Test
        void aThirdIsNoPartyOfAKnownTreatyOfTwo() {
            article(
                    TODAY,
                    called("Treaty of Nuku").between("FJI", "TON").is(Status.ENDED),
                    the("treaty").by("WSM").is(Status.RATIFIED));
            assertThat(pacts())
                    .extracting(Pact::partyIds)
                    .containsExactlyInAnyOrder(List.of("FJI", "TON"), List.of("WSM"));
        }

        @Test
        void theDealOfTheTwoAndAThirdIsNotTheKnownTreatyOfTwo() {
            article(
                    TODAY,
                    called("Treaty of Nuku").by("FJI").is(Status.ENDED),
                    the("deal").between("FJI", "TON", "WSM").is(Status.SIGNED));
            assertThat(pacts()).hasSize(2);
        }

        @Test
        void theTreatyOfManyIsRatifiedByWhomNoClaimNamedBefore() {
            article(
                    TODAY,
                    called("Ocean Convention").is(Status.IN_FORCE),
                    the("convention").by("NRU").is(Status.RATIFIED));
            assertThat(pact().partyIds()).containsExactly("NRU");
        }

        @Test
        void anAccordOfTwoThatIsOnlyMentionedIsNotTheTreatyOfMany() {
            article(
                    TODAY,
                    called("Ocean Convention").is(Status.IN_FORCE),
                    the("accord").between("NRU", "TUV"));
            assertThat(registryIds()).containsExactly("", "ocean-1999");
        }

        @Test
        void moneyBetweenTwoOfManyPartiesThatNobodyNamedIsThatOfNoPact() {
            article(
                    TODAY,
                    called("Reef Accord").by("FJI").is(Status.RATIFIED),
                    content().between("TON", "WSM").promising(5, "TON", "WSM"));
            assertThat(pact().commitments()).isEmpty();
        }

        @Test
        void aNameBeforeTheTimeOfTheKnownPactIsThatOfAnother() {
            article("1960-03-12", called("Reef Accord").between("FJI", "TON").is(Status.SIGNED));
            assertThat(registryIds()).containsExactly("");
        }

        @Test
        void aNewDealBesideAKnownOneOfYearsAgoIsAnother() {
            article(
                    TODAY,
                    called("Treaty of Nuku").between("FJI", "TON").is(Status.ENDED),
                    a("border deal").between("FJI", "TON").is(Status.NEGOTIATING));
            assertThat(registryIds()).containsExactly("", "nuku-2006");
        }

        @Test
        void aKnownPactIsOneWhateverKindAnArticleGivesIt() {
            article(
                    TODAY,
                    called("Treaty of Nuku")
                            .of(Kind.BORDER)
                            .between("FJI", "TON")
                            .is(Status.AMENDED));
            article(
                    TODAY,
                    called("Treaty of Nuku")
                            .of(Kind.TRADE)
                            .between("FJI", "TON")
                            .is(Status.ENDED));
            assertThat(pact().registryId()).isEqualTo("nuku-2006");
        }
    }

    @Nested
    class MadeThatDay {
        private String linkOf(Told told) {
            article(TODAY, told);
            return pact().registryId();
        }

        @Test
        void whatTheTwoSignedOnTheDayIsTheKnownPact() {
            assertThat(linkOf(a("treaty").of(Kind.BORDER).between("FJI", "TON").signed("2006-05-04")))
                    .isEqualTo("nuku-2006");
        }

        @Test
        void theNightBetweenTwoTimeZonesMakesNoDifference() {
            assertThat(linkOf(a("treaty").between("FJI", "TON").signed("2006-05-05")))
                    .isEqualTo("nuku-2006");
        }

        @Test
        void whatTheySignedTwoDaysLaterIsAnotherPact() {
            assertThat(linkOf(a("treaty").between("FJI", "TON").signed("2006-05-06")))
                    .isEmpty();
        }

        @Test
        void theYearAloneIsTooLittle() {
            assertThat(linkOf(a("treaty").between("FJI", "TON").signed("2006"))).isEmpty();
        }

        @Test
        void aPactOfWhichOnlyTheMonthIsKnownIsNotLinked() {
            assertThat(linkOf(a("treaty").between("NRU", "TUV").signed("2009-05-10")))
                    .isEmpty();
        }

        @Test
        void aPactOfAnotherKindOfThatDayIsNotTheKnownOne() {
            assertThat(linkOf(
                            a("agreement").of(Kind.TRADE).between("FJI", "TON").signed("2006-05-04")))
                    .isEmpty();
        }

        @Test
        void someOfManyPartiesAreEnoughWithDayAndKind() {
            assertThat(linkOf(a("accord").of(Kind.CLIMATE).between("FJI", "TON").signed("2015-07-14")))
                    .isEqualTo("reef-2015");
        }

        @Test
        void someOfManyPartiesAreTooFewWithoutTheKind() {
            assertThat(linkOf(a("accord").between("FJI", "TON").signed("2015-07-14")))
                    .isEmpty();
        }

        @Test
        void someOfManyPartiesAreTooFewADayLater() {
            assertThat(linkOf(a("accord").of(Kind.CLIMATE).between("FJI", "TON").signed("2015-07-15")))
                    .isEmpty();
        }

        @Test
        void oneOfManyPartiesIsTooFew() {
            assertThat(linkOf(a("accord").of(Kind.CLIMATE).by("FJI").signed("2015-07-14")))
                    .isEmpty();
        }

        @Test
        void ofTwoKnownPactsOfOneDayNoneIsMeant() {
            assertThat(linkOf(a("accord").of(Kind.BORDER).between("NRU", "TUV").signed("2011-02-03")))
                    .isEmpty();
        }

        @Test
        void ofTwoPactsThatAnArticleTellsApartNoneIsTheKnownOne() {
            article(
                    TODAY,
                    a("treaty").of(Kind.BORDER).between("FJI", "TON").signed("2006-05-04"),
                    a("memorandum").of(Kind.BORDER).between("FJI", "TON").signed("2006-05-04"));
            assertThat(registryIds()).containsExactly("", "");
        }
    }

    @Nested
    class Described {
        private String linkOf(Told told) {
            article(TODAY, told);
            return pact().registryId();
        }

        @Test
        void aDescriptionWithTheYearMeansTheKnownPact() {
            assertThat(linkOf(the("rescue deal")
                            .ofYear(2006)
                            .between("FJI", "TON")
                            .is(Status.ENDED)))
                    .isEqualTo("nuku-2006");
        }

        @Test
        void capitalsMakeNoDifference() {
            assertThat(linkOf(the("Rescue Deal")
                            .ofYear(2006)
                            .between("FJI", "TON")
                            .is(Status.ENDED)))
                    .isEqualTo("nuku-2006");
        }

        @Test
        void aDescriptionWithTheDayMeansTheKnownPactWhateverItsKind() {
            assertThat(linkOf(
                            a("rescue deal").of(Kind.AID).between("FJI", "TON").signed("2006-05-04")))
                    .isEqualTo("nuku-2006");
        }

        @Test
        void aDescriptionTellsWhichOfTwoKnownPactsOfOneDayIsMeant() {
            assertThat(linkOf(a("atoll treaty")
                            .of(Kind.BORDER)
                            .between("NRU", "TUV")
                            .signed("2011-02-03")))
                    .isEqualTo("atoll-2011");
        }

        @Test
        void aDescriptionWithAnotherDayMeansAnotherPact() {
            assertThat(linkOf(
                            a("rescue deal").ofYear(2006).between("FJI", "TON").signed("2006-09-30")))
                    .isEmpty();
        }

        @Test
        void whatTheReaderKnowsIsTheOnlyKnownPactSoDescribed() {
            assertThat(linkOf(the("rescue deal").between("FJI", "TON").is(Status.ENDED)))
                    .isEqualTo("nuku-2006");
        }

        @Test
        void whatIsNewToTheReaderIsNoKnownPactOfYearsAgo() {
            assertThat(linkOf(a("rescue deal").between("FJI", "TON").is(Status.PLANNED)))
                    .isEmpty();
        }

        @Test
        void theOrganisationThatWatchesOverAPactIsNoPartyOfAnother() {
            assertThat(linkOf(the("rescue deal").between("FJI", "TON", "UN").is(Status.ENDED)))
                    .isEqualTo("nuku-2006");
        }

        @Test
        void theYearWithoutADescriptionMeansNone() {
            assertThat(linkOf(the("deal").ofYear(2006).between("FJI", "TON").is(Status.ENDED)))
                    .isEmpty();
        }

        @Test
        void aDescriptionMeansNoPactOfOtherParties() {
            assertThat(linkOf(the("rescue deal")
                            .ofYear(2006)
                            .between("FJI", "WSM")
                            .is(Status.ENDED)))
                    .isEmpty();
        }

        @Test
        void aDescriptionOfTwoKnownPactsOfOneYearMeansNone() {
            assertThat(linkOf(
                            the("whale deal").ofYear(2015).between("FJI", "TON").is(Status.ENDED)))
                    .isEmpty();
        }

        @Test
        void whatArticlesCallByTwoKindsIsOneIfItIsTheSameKnownPact() {
            article(
                    TODAY,
                    the("rescue deal")
                            .of(Kind.BORDER)
                            .ofYear(2006)
                            .between("FJI", "TON")
                            .is(Status.AMENDED));
            article(
                    TODAY,
                    the("rescue deal")
                            .of(Kind.TRADE)
                            .ofYear(2006)
                            .between("FJI", "TON")
                            .is(Status.ENDED));
            assertThat(pact().registryId()).isEqualTo("nuku-2006");
        }

        @Test
        void whatIsDescribedIsTheOneThatOtherArticlesName() {
            article(TODAY, called("Treaty of Nuku").between("FJI", "TON").is(Status.AMENDED));
            article(
                    TODAY,
                    the("rescue deal")
                            .of(Kind.TRADE)
                            .ofYear(2006)
                            .between("FJI", "TON")
                            .is(Status.ENDED));
            assertThat(pact().articles()).isEqualTo(2);
        }
    }
}
