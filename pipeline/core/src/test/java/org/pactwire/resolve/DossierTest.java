package org.pactwire.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pactwire.resolve.Told.a;
import static org.pactwire.resolve.Told.called;
import static org.pactwire.resolve.Told.the;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Money;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Pact.Commitment;
import org.pactwire.fact.Pact.Conflict;
import org.pactwire.fact.Pact.Event;
import org.pactwire.fact.Pact.PactParty;
import org.pactwire.fact.Status;

/** What the claims of one pact come to. */
class DossierTest extends ByHandTest {
    private static final String TODAY = "2024-03-12";

    private static Told treaty() {
        return a("treaty").between("CHL", "NOR");
    }

    @Nested
    class Values {
        @Test
        void theDayThatMostArticlesGiveStands() {
            article("2024-03-12", treaty().signed("2024-03-10"));
            article("2024-03-13", treaty().signed("2024-03-11"));
            article("2024-03-14", treaty().signed("2024-03-11"));
            assertThat(pact().signed()).hasToString("2024-03-11");
        }

        @Test
        void whatIsToldTwiceInOneArticleCountsOnce() {
            article("2024-03-13", treaty().signed("2024-03-11"), the("treaty").signed("2024-03-11"));
            article("2024-03-12", treaty().signed("2024-03-10"));
            assertThat(pact().signed()).hasToString("2024-03-10");
        }

        @Test
        void aCopyCountsWithItsOriginal() {
            String original = article("2024-03-13", treaty().signed("2024-03-11"));
            isCopy(article("2024-03-13", treaty().signed("2024-03-11")), original);
            article("2024-03-12", treaty().signed("2024-03-10"));
            assertThat(pact().signed()).hasToString("2024-03-10");
        }

        @Test
        void ofEqualsTheOneReportedFirstStands() {
            article("2024-03-12", treaty().signed("2024-03-11"));
            article("2024-03-13", treaty().signed("2024-03-10"));
            assertThat(pact().signed()).hasToString("2024-03-11");
        }

        @Test
        void ofEqualsTheMorePreciseOneStands() {
            article("2024-03-12", treaty().signed("2024-03"));
            article("2024-04-03", treaty().signed("2024-04-02"));
            assertThat(pact().signed()).hasToString("2024-04-02");
        }

        @Test
        void theDayStandsForTheMonthThatMoreArticlesGive() {
            article("2024-03-12", treaty().signed("2024-03-11"));
            article("2024-05-12", treaty().signed("2024-03"));
            article("2024-06-12", treaty().signed("2024-03"));
            assertThat(pact().signed()).hasToString("2024-03-11");
        }

        @Test
        void theDayStandsForTheYearEvenIfMoreArticlesGiveTheMonth() {
            article("2024-03-12", treaty().of(Kind.TRADE).signed("2024-03-11"));
            article("2024-05-12", treaty().of(Kind.TRADE).signed("2024-03"));
            article("2024-06-12", treaty().of(Kind.TRADE).signed("2024-03"));
            article("2025-05-12", treaty().of(Kind.TRADE).signed("2024"));
            article("2025-06-12", treaty().of(Kind.TRADE).signed("2024"));
            article("2025-07-12", treaty().of(Kind.TRADE).signed("2024"));
            assertThat(pact().signed()).hasToString("2024-03-11");
        }

        @Test
        void ofTwoDaysThatAMonthCanMeanThatOfMoreArticlesStands() {
            article("2024-03-12", treaty().signed("2024-03-10"));
            article("2024-03-13", treaty().signed("2024-03-11"));
            article("2024-03-14", treaty().signed("2024-03-11"));
            article("2024-05-12", treaty().signed("2024-03"));
            article("2024-06-12", treaty().signed("2024-03"));
            article("2024-07-12", treaty().signed("2024-03"));
            assertThat(pact().signed()).hasToString("2024-03-11");
        }

        @Test
        void aMonthAndADayInItAreNoConflict() {
            article("2024-03-12", treaty().signed("2024-03-11"));
            article("2024-05-12", treaty().signed("2024-03"));
            assertThat(pact().conflicts()).isEmpty();
        }

        @Test
        void twoDaysAreAConflict() {
            article("2024-03-12", treaty().signed("2024-03-11"));
            article("2024-03-12", treaty().signed("2024-03-10"));
            assertThat(pact().conflicts())
                    .extracting(Conflict::field, Conflict::value)
                    .containsExactly(tuple("signed", "2024-03-10"), tuple("signed", "2024-03-11"));
        }

        @Test
        void twoMeetingsAreNoConflict() {
            article("2024-03-12", treaty().is(Status.SIGNED).at("Reef Summit"));
            article("2024-03-12", treaty().is(Status.SIGNED).at("Whale Summit"));
            assertThat(pact().conflicts()).isEmpty();
        }

        @Test
        void anAccusationGivesNoDay() {
            article(
                    TODAY,
                    treaty().signed("2023-05-01"),
                    the("treaty").ended("2024-02-01").asAnAccusation());
            assertThat(pact().ended()).isNull();
        }

        @Test
        void theDayOfTheAgreementIsThatOfTheSigningWhereNoneIsTold() {
            article(TODAY, treaty().agreed("2024-03-11"));
            assertThat(pact().signed()).hasToString("2024-03-11");
        }

        @Test
        void theDayByWhichATreatyIsCalledIsThatOfItsSigningWhereNoneIsTold() {
            article(TODAY, the("treaty").between("CHL", "NOR").on("2015-05"));
            assertThat(pact().signed()).hasToString("2015-05");
        }

        @Test
        void thePlaceByWhichATreatyIsCalledIsThatOfItsSigningWhereNoneIsTold() {
            article(TODAY, the("treaty").between("CHL", "NOR").in("Oslo"));
            assertThat(pact().signedPlace()).isEqualTo("Oslo");
        }

        @Test
        void whereATreatyWasRatifiedItWasNotSigned() {
            article(TODAY, treaty().is(Status.RATIFIED).in("Oslo"));
            assertThat(pact().signedPlace()).isEmpty();
        }

        @Test
        void aPactWithoutANameIsCalledByKindAndParties() {
            article(TODAY, treaty().of(Kind.BORDER).is(Status.SIGNED));
            assertThat(pact().name()).isEqualTo("Border agreement between Chile and Norway");
        }

        @Test
        void aPactIsCalledByTheNameThatAClaimGives() {
            article(TODAY, treaty().is(Status.SIGNED), called("Sea Pact").between("CHL", "NOR"));
            assertThat(pact().name()).isEqualTo("Sea Pact");
        }

        @Test
        void eachArticleThatIsNoCopyHalvesTheDoubt() {
            String original = article("2024-03-12", treaty().signed("2024-03-11"));
            article("2024-03-12", treaty().signed("2024-03-11"));
            isCopy(article("2024-03-13", treaty().signed("2024-03-11")), original);
            assertThat(pact().confidence()).isEqualTo(0.75);
        }
    }

    @Nested
    class StatusOfAPact {
        @Test
        void theFurthestStepOfItsMakingStandsThoughAnEarlierOneIsToldLater() {
            article(TODAY, treaty().is(Status.RATIFIED), the("treaty").is(Status.SIGNED));
            assertThat(pact().status()).isEqualTo(Status.RATIFIED);
        }

        @Test
        void anAccusationIsNoFact() {
            article(
                    TODAY,
                    treaty().is(Status.SIGNED),
                    the("treaty").is(Status.BREACHED).asAnAccusation());
            assertThat(pact().status()).isEqualTo(Status.SIGNED);
        }

        @Test
        void whatWillRunOutHasNotEnded() {
            article(TODAY, treaty().is(Status.SIGNED), the("treaty").ended("2030-01-01"));
            assertThat(pact().status()).isEqualTo(Status.SIGNED);
        }

        @Test
        void whatIsPlannedForADayToComeIsPlanned() {
            article(TODAY, treaty().is(Status.PLANNED, "2024-05-01"));
            assertThat(pact().status()).isEqualTo(Status.PLANNED);
        }

        @Test
        void ofWhatBecameOfItTheLastStands() {
            article(
                    TODAY,
                    treaty().is(Status.SUSPENDED, "2022-02-01"),
                    the("treaty").is(Status.AMENDED, "2024-02-01"));
            assertThat(pact().status()).isEqualTo(Status.AMENDED);
        }

        @Test
        void ofOneDayTheWorseStands() {
            article(
                    TODAY,
                    treaty().is(Status.BREACHED, "2024-02-01"),
                    the("treaty").ended("2024-02-01"));
            assertThat(pact().status()).isEqualTo(Status.ENDED);
        }

        @Test
        void whatHappenedCountsByItsDayAndNotByThatOfTheArticle() {
            article("2024-01-12", treaty().of(Kind.TRADE).is(Status.AMENDED));
            article(
                    "2024-03-12",
                    the("treaty").of(Kind.TRADE).between("CHL", "NOR").is(Status.SUSPENDED, "2023-12-01"));
            assertThat(pact().status()).isEqualTo(Status.AMENDED);
        }

        @Test
        void whatWasOnlyPlannedIsRefused() {
            article(TODAY, treaty().is(Status.PLANNED), the("treaty").is(Status.REJECTED));
            assertThat(pact().status()).isEqualTo(Status.REJECTED);
        }

        @Test
        void whatWasSignedWasNotRefusedInTheEnd() {
            article(TODAY, treaty().is(Status.REJECTED), the("treaty").is(Status.SIGNED));
            assertThat(pact().status()).isEqualTo(Status.SIGNED);
        }

        @Test
        void whatWasRefusedAfterTheSigningWasRefused() {
            article(TODAY, treaty().signed("2023-09-01"), the("treaty").is(Status.REJECTED, "2023-10-01"));
            assertThat(pact().status()).isEqualTo(Status.REJECTED);
        }

        @Test
        void whatWasRefusedAfterTheAgreementWasRefused() {
            article(TODAY, treaty().agreed("2023-09-01"), the("treaty").is(Status.REJECTED, "2023-10-01"));
            assertThat(pact().status()).isEqualTo(Status.REJECTED);
        }

        @Test
        void whatWasRefusedBeforeTheSigningWasSigned() {
            article(TODAY, treaty().signed("2023-09-01"), the("treaty").is(Status.REJECTED, "2023-08-01"));
            assertThat(pact().status()).isEqualTo(Status.SIGNED);
        }

        @Test
        void whatWasRatifiedInTheEndIsNotRefused() {
            article(
                    TODAY,
                    treaty().signed("2023-09-01"),
                    the("treaty").is(Status.REJECTED, "2023-10-01"),
                    the("treaty").is(Status.RATIFIED));
            assertThat(pact().status()).isEqualTo(Status.RATIFIED);
        }
    }

    @Nested
    class History {
        @Test
        void whatIsToldWithoutADayIsTheOnlyOneOfItsStatus() {
            article("2024-03-12", treaty().signed("2024-03-11"));
            article("2024-03-13", treaty().is(Status.SIGNED));
            assertThat(pact().events())
                    .extracting(Event::status, Event::articles)
                    .containsExactly(tuple(Status.SIGNED, 2));
        }

        @Test
        void whatIsToldWithoutADayIsNoneOfTwo() {
            article("2024-03-12", treaty().signed("2024-03-11"));
            article("2024-03-12", treaty().signed("2024-03-10"));
            article("2024-03-13", treaty().is(Status.SIGNED));
            assertThat(pact().events())
                    .extracting(event -> String.valueOf(event.date()))
                    .containsExactly("2024-03-10", "2024-03-11", "null");
        }

        @Test
        void aMentionIsNoEvent() {
            article(TODAY, the("treaty").between("CHL", "NOR").on("2015"));
            assertThat(pact().events()).isEmpty();
        }

        @Test
        void anEventIsWhereAClaimSaysThatItWas() {
            article(TODAY, treaty().is(Status.RATIFIED).in("Oslo"));
            assertThat(pact().events()).extracting(Event::place).containsExactly("Oslo");
        }

        @Test
        void anEventWithoutADayStandsWhereItWasFirstReported() {
            article("2024-03-12", treaty().signed("2024-03-11"));
            article("2024-05-12", the("treaty").between("CHL", "NOR").is(Status.RATIFIED));
            article("2024-08-12", the("treaty").between("CHL", "NOR").ended("2024-08-01"));
            assertThat(pact().events())
                    .extracting(Event::status)
                    .containsExactly(Status.SIGNED, Status.RATIFIED, Status.ENDED);
        }

        @Test
        void anAccusationIsAnEventOfItsOwn() {
            article(
                    TODAY,
                    treaty().is(Status.BREACHED, "2024-03-01"),
                    the("treaty").is(Status.BREACHED, "2024-03-01").asAnAccusation());
            assertThat(pact().events()).extracting(Event::alleged).containsExactly(false, true);
        }
    }

    @Nested
    class Signatories {
        private List<String> signatories() {
            return pact().parties().stream().map(PactParty::signatory).toList();
        }

        @Test
        void eachSignsForTheOwnParty() {
            article(
                    TODAY,
                    treaty().is(Status.SIGNED).signedBy("CHL", "Eva Soto", "").signedBy("NOR", "Kai Berg", ""));
            assertThat(pact().parties())
                    .extracting(PactParty::partyId, PactParty::signatory)
                    .containsExactly(tuple("CHL", "Eva Soto"), tuple("NOR", "Kai Berg"));
        }

        @Test
        void whoAgreedIsTheSignatoryAndNotWhoIsMentioned() {
            article(
                    TODAY,
                    treaty().is(Status.AGREED).signedBy("CHL", "Eva Soto", ""),
                    the("treaty").signedBy("CHL", "Leo Paz", ""));
            assertThat(signatories()).containsExactly("Eva Soto", "");
        }

        @Test
        void whoProlongedItIsTheSignatoryAndNotWhoIsMentioned() {
            article(
                    TODAY,
                    treaty().is(Status.AMENDED).signedBy("CHL", "Eva Soto", ""),
                    the("treaty").signedBy("CHL", "Leo Paz", ""));
            assertThat(signatories()).containsExactly("Eva Soto", "");
        }

        @Test
        void whoIsMentionedIsTheSignatoryWhereNoneIsTold() {
            article(TODAY, treaty().is(Status.SIGNED), the("treaty").signedBy("CHL", "Leo Paz", ""));
            assertThat(signatories()).containsExactly("Leo Paz", "");
        }

        @Test
        void whoWillSignIsTheSignatoryAsLongAsNobodyHasSigned() {
            article(TODAY, treaty().is(Status.PLANNED).signedBy("CHL", "Leo Paz", ""));
            assertThat(signatories()).containsExactly("Leo Paz", "");
        }

        @Test
        void whoWasToSignIsNoSignatoryWhereAnotherSigned() {
            article(
                    TODAY,
                    treaty().is(Status.PLANNED).signedBy("CHL", "Leo Paz", ""),
                    the("treaty").is(Status.SIGNED).signedBy("CHL", "Eva Soto", ""));
            assertThat(signatories()).containsExactly("Eva Soto", "");
        }

        @Test
        void aNameWithAndWithoutAccentsIsOnePerson() {
            article(TODAY, treaty().is(Status.SIGNED).signedBy("CHL", "Eva Núñez", ""));
            article(TODAY, treaty().is(Status.SIGNED).signedBy("CHL", "Eva Nunez", ""));
            assertThat(signatories()).hasSize(2);
        }

        @Test
        void aNameInTwoTranscriptionsIsOnePerson() {
            article(TODAY, treaty().is(Status.SIGNED).signedBy("CHL", "Petro Novatsky", ""));
            article(TODAY, treaty().is(Status.SIGNED).signedBy("CHL", "Petro Novatskyy", ""));
            assertThat(signatories()).containsExactly("Petro Novatskyy", "");
        }

        @Test
        void theFullestNameAndTitleStand() {
            article(TODAY, treaty().is(Status.SIGNED).signedBy("CHL", "Eva Soto", "Prime Minister"));
            article(TODAY, treaty().is(Status.SIGNED).signedBy("CHL", "Soto", "Minister"));
            assertThat(pact().parties())
                    .extracting(PactParty::signatory, PactParty::signatoryTitle)
                    .containsExactly(tuple("Eva Soto", "Prime Minister"), tuple("", ""));
        }

        @Test
        void ofTwoNamesOfOneLengthTheSameOneStandsInAnyOrder() {
            article(TODAY, treaty().is(Status.SIGNED).signedBy("CHL", "Eva Soto", "Chief"));
            article(TODAY, treaty().is(Status.SIGNED).signedBy("CHL", "Ana Soto", "Baron"));
            article(TODAY, treaty().is(Status.SIGNED).signedBy("CHL", "Ida Soto", "Envoy"));
            assertThat(pact().parties().getFirst())
                    .extracting(PactParty::signatory, PactParty::signatoryTitle)
                    .containsExactly("Ana Soto", "Baron");
        }
    }

    @Nested
    class Commitments {
        @Test
        void whatOneClaimPromisesIsPromised() {
            article(
                    TODAY,
                    treaty().is(Status.SIGNED).beside(5, "NOR", "CHL"),
                    the("treaty").promising(5, "NOR", "CHL"));
            assertThat(pact().commitments()).extracting(Commitment::attachment).containsExactly(Attachment.PACT);
        }

        @Test
        void whatOneOfTwoPaysTheOtherReceives() {
            article(TODAY, treaty().is(Status.SIGNED).promising(5, "NOR", ""));
            assertThat(pact().commitments())
                    .extracting(Commitment::payer, Commitment::recipient)
                    .containsExactly(tuple("NOR", "CHL"));
        }

        @Test
        void whatOneOfTwoReceivesTheOtherPays() {
            article(TODAY, treaty().is(Status.SIGNED).promising(5, "", "NOR"));
            assertThat(pact().commitments())
                    .extracting(Commitment::payer, Commitment::recipient)
                    .containsExactly(tuple("CHL", "NOR"));
        }

        @Test
        void whoReceivesWhatIsOnlyMentionedBesideThePactIsUnknown() {
            article(TODAY, treaty().is(Status.SIGNED).beside(5, "NOR", "").beside(7, "", "NOR"));
            assertThat(pact().commitments())
                    .extracting(Commitment::payer, Commitment::recipient)
                    .containsExactly(tuple("NOR", ""), tuple("", "NOR"));
        }

        @Test
        void ofThreeItIsUnknownWhoReceives() {
            article(
                    TODAY,
                    a("treaty").between("CHL", "NOR", "PER").is(Status.SIGNED).promising(5, "NOR", ""));
            assertThat(pact().commitments()).extracting(Commitment::recipient).containsExactly("");
        }

        @Test
        void whatIsPromisedComesFirstThenTheSmallerSum() {
            article(
                    TODAY,
                    treaty().is(Status.SIGNED)
                            .beside(5, "NOR", "CHL")
                            .promising(1000, "NOR", "CHL")
                            .promising(900, "NOR", "CHL"));
            assertThat(pact().commitments())
                    .extracting(commitment -> commitment.amount().max())
                    .containsExactly(BigDecimal.valueOf(900), BigDecimal.valueOf(1000), BigDecimal.valueOf(5));
        }

        @Test
        void thePayerThatMostArticlesNameStands() {
            article(TODAY, treaty().is(Status.SIGNED).promising(5, "CHL", "PER"));
            article(TODAY, treaty().is(Status.SIGNED).promising(5, "NOR", "PER"));
            article(TODAY, treaty().is(Status.SIGNED).promising(5, "NOR", "PER"));
            assertThat(pact().commitments()).extracting(Commitment::payer).containsExactly("NOR");
        }

        @Test
        void aSumAndTheSameSumAYearAreTwo() {
            Money once = Money.of(BigDecimal.valueOf(5), "USD");
            Money yearly = new Money(once.min(), once.max(), "USD", false, "P1Y", "");
            article(
                    TODAY,
                    treaty().is(Status.SIGNED)
                            .money(once, "NOR", "CHL", Attachment.PACT)
                            .money(yearly, "NOR", "CHL", Attachment.PACT));
            assertThat(pact().commitments()).hasSize(2);
        }

        @Test
        void aboutASumIsThatSum() {
            Money exact = Money.of(BigDecimal.valueOf(5), "USD");
            Money about = new Money(exact.min(), exact.max(), "USD", true, "", "");
            article(
                    TODAY,
                    treaty().is(Status.SIGNED)
                            .money(exact, "NOR", "CHL", Attachment.PACT)
                            .money(about, "NOR", "CHL", Attachment.PACT));
            assertThat(pact().commitments()).hasSize(1);
        }
    }

    @Test
    void everyClaimOfADossierIsOfItsArticles() {
        article(TODAY, treaty().is(Status.SIGNED), the("treaty").is(Status.RATIFIED));
        assertThat(pacts()).extracting(Pact::claimIds).containsExactly(List.of("a0.0", "a0.1"));
    }
}
