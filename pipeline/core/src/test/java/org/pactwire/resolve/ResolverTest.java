package org.pactwire.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Book;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** From texts of articles to the book of pacts, with the real models. */
@Tag("slow")
class ResolverTest extends ResolvingTest {
    @Test
    void whatWasPlannedAndThenSignedIsOnePact() {
        article("2024-03-04", "Norway and Chile will sign a ten-year fisheries agreement next week.");
        article("2024-03-12", "Norway and Chile signed a fisheries agreement in Santiago on Tuesday.");
        assertThat(pacts()).singleElement().satisfies(pact -> {
            assertThat(pact.status()).isEqualTo(Status.SIGNED);
            assertThat(pact.signed()).hasToString("2024-03-12");
            assertThat(pact.signedPlace()).isEqualTo("Santiago");
            assertThat(pact.years()).isEqualTo(10);
            assertThat(pact.events()).extracting(Pact.Event::status).contains(Status.PLANNED, Status.SIGNED);
        });
    }

    @Test
    void theAccordAndThisDealPointBackToThePactSpokenOfLast() {
        article(
                "2024-03-12",
                "Norway and Chile signed a fisheries agreement. The accord is to last ten years. Norway will provide"
                        + " Chile with 40 million dollars in 2024 under the deal.");
        assertThat(pacts()).singleElement().satisfies(pact -> {
            assertThat(pact.years()).isEqualTo(10);
            assertThat(pact.commitments()).singleElement().satisfies(money -> {
                assertThat(money.payer()).isEqualTo("NOR");
                assertThat(money.recipient()).isEqualTo("CHL");
                assertThat(money.covers()).isEqualTo("2024");
                assertThat(money.attachment()).isEqualTo(Attachment.PACT);
            });
        });
    }

    @Test
    void aSimilarDealIsAnotherPactOfTheSameKindWithThePartyTheyShare() {
        article(
                "2024-03-12",
                "Norway and Chile signed a security agreement on Monday. Norway and Bolivia signed a security agreement on"
                        + " Tuesday. Peru had signed a similar deal in May.");
        assertThat(pacts())
                .extracting(Pact::partyIds, Pact::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(List.of("CHL", "NOR"), Kind.SECURITY),
                        org.assertj.core.groups.Tuple.tuple(List.of("BOL", "NOR"), Kind.SECURITY),
                        org.assertj.core.groups.Tuple.tuple(List.of("NOR", "PER"), Kind.SECURITY));
    }

    @Test
    void twoPactsOfDifferentKindsBetweenTheSameTwoStayTwo() {
        article("2024-03-12", "Norway and Chile signed a security agreement on Tuesday.");
        article("2024-05-12", "Norway and Chile signed a free trade agreement on Friday.");
        assertThat(pacts()).extracting(Pact::kind).containsExactlyInAnyOrder(Kind.SECURITY, Kind.TRADE);
    }

    @Test
    void differingDaysAreAConflictAndTheDayOfMoreArticlesStands() {
        article("2024-03-14", "Norway and Chile signed a border treaty on March 12.");
        article("2024-03-14", "On March 12 the border treaty was signed by Norway and Chile in Oslo.");
        article("2024-03-15", "Norway and Chile signed a border treaty on March 13, officials said.");
        assertThat(pacts()).singleElement().satisfies(pact -> {
            assertThat(pact.signed()).hasToString("2024-03-12");
            assertThat(pact.conflicts())
                    .filteredOn(c -> c.field().equals("signed"))
                    .extracting(Pact.Conflict::value)
                    .containsExactly("2024-03-12", "2024-03-13");
        });
    }

    @Test
    void aNamedPactIsLinkedToTheRegistry() {
        article("2023-02-21", "Russia suspended New START, the last nuclear arms treaty with the United States.");
        assertThat(pacts()).anySatisfy(pact -> {
            assertThat(pact.registryId()).isEqualTo("new-start-2010");
            assertThat(pact.status()).isEqualTo(Status.SUSPENDED);
        });
    }

    @Test
    void aSecondPaperSignedOnTheSameDayIsAPactOfItsOwn() {
        article(
                "2024-03-12",
                "Norway and Chile signed a peace agreement on Tuesday. The two countries then signed a joint"
                        + " declaration on whales.");
        assertThat(pacts()).hasSize(2).allSatisfy(p -> assertThat(p.partyIds()).containsExactly("CHL", "NOR"));
    }

    @Test
    void theTreatyIsNotTheDeclarationThatWasSignedBesideIt() {
        article(
                "2024-03-12",
                "The foreign ministers of Norway and Chile initialled a border agreement on Tuesday. The presidents of"
                        + " Norway and Chile then signed a joint declaration. The two governments had agreed on the"
                        + " articles of the treaty in January.");
        assertThat(pacts())
                .filteredOn(p -> p.events().stream().anyMatch(e -> e.status() == Status.AGREED))
                .singleElement()
                .satisfies(pact -> assertThat(pact.signed()).hasToString("2024-03-12"));
    }

    @Test
    void twoPactsOfOneArticleWithTwoDurationsStayTwo() {
        article(
                "2024-03-12",
                "Norway and Chile signed a partnership agreement for fifty years in Oslo on Tuesday. It does not replace"
                        + " the ten-year security agreement that Norway and Chile signed a year ago.");
        assertThat(pacts()).extracting(Pact::years).containsExactlyInAnyOrder(10, 50);
    }

    @Test
    void aMemorandumSignedEarlierIsNotTheTreatyOfToday() {
        article(
                "2024-03-12",
                "Norway and Chile signed a trade agreement on Monday evening. In January the two countries had signed a"
                        + " memorandum on lithium.");
        assertThat(pacts())
                .extracting(p -> String.valueOf(p.signed()))
                .containsExactlyInAnyOrder("2024-03-11", "2024-01");
    }

    @Test
    void theDealGetsThePartiesThatAreNamedLater() {
        article(
                "2024-03-12",
                "Norway pulled out of the agreement with Chile on fish on Monday. Norway, Chile, Peru and the United"
                        + " Nations signed the deal in Lima in July 2022.");
        assertThat(pacts()).singleElement().satisfies(pact -> {
            assertThat(pact.partyIds()).containsExactly("CHL", "NOR", "PER", "UN");
            assertThat(pact.status()).isEqualTo(Status.ENDED);
        });
    }

    @Test
    void aNewDealOfTheSameTwoAndMoreIsNotTheOneThatTheyLeft() {
        article(
                "2024-03-12",
                "Norway pulled out of the agreement with Chile on fish on Monday. Norway, Chile and Peru will sign a"
                        + " fisheries treaty in May.");
        assertThat(pacts()).hasSize(2);
    }

    @Test
    void whoEndsAPactNeedNotNameTheOtherSide() {
        article("2024-03-12", "Mali has terminated the peace agreement with the rebels of the north.");
        assertThat(pacts()).singleElement().satisfies(pact -> {
            assertThat(pact.status()).isEqualTo(Status.ENDED);
            assertThat(pact.partyIds()).containsExactly("MLI");
        });
    }

    @Test
    void aTreatyOfManyIsRatifiedByWhomNoSentenceNamedBefore() {
        article(
                "2024-03-12",
                "The Paris Agreement entered into force on Tuesday. Honduras had been the last state to ratify the"
                        + " text.");
        assertThat(pacts()).singleElement().satisfies(pact -> {
            assertThat(pact.registryId()).isEqualTo("paris-2015");
            assertThat(pact.partyIds()).contains("HND");
        });
    }

    @Test
    void aPactWithoutANameIsLinkedByItsPartiesAndItsDay() {
        article("2018-06-18", "Greece and Macedonia signed an accord on 17 June 2018 that changes a name.");
        article("2019-01-26", "The Greek parliament ratified the Prespa Agreement with Macedonia on Friday.");
        assertThat(pacts())
                .singleElement()
                .satisfies(pact -> assertThat(pact.registryId()).startsWith("prespa"));
    }

    @Test
    void aPactThatIsDescribedWithItsYearIsLinked() {
        article("2018-05-08", "The United States withdrew from the 2015 nuclear deal with Iran on Tuesday.");
        assertThat(pacts()).singleElement().satisfies(pact -> {
            assertThat(pact.registryId()).startsWith("jcpoa");
            assertThat(pact.partyIds()).containsExactly("IRN", "USA");
        });
    }

    @Test
    void aDescriptionWithoutATimeMeansNoPactOfTheRegistry() {
        article("2025-05-08", "The United States and Iran agreed on a nuclear deal on Tuesday.");
        assertThat(pacts())
                .singleElement()
                .satisfies(pact -> assertThat(pact.registryId()).isEmpty());
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        article("2024-03-04", "Norway and Chile will sign a fisheries agreement next week.");
        article("2024-03-12", "Norway and Chile signed a fisheries agreement in Santiago on Tuesday.");
        article("2024-03-13", "Peru and Chile agreed on a ceasefire. The truce took effect on Wednesday.");
        article("2025-03-13", "Peru and Chile agreed on a ceasefire on Thursday.");
        Book first = RESOLVER.resolve(articles, Map.of());
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(RESOLVER.resolve(articles, Map.of())).isEqualTo(first);
        }
    }

    @Test
    void everyClaimOfADossierIsOneOfTheArticles() {
        article("2024-03-12", "Norway and Chile signed a fisheries agreement. The accord is to last ten years.");
        List<String> ids = articles.stream()
                .flatMap(a -> a.extraction().claims().stream())
                .map(c -> c.id())
                .toList();
        assertThat(pacts()).allSatisfy(pact -> assertThat(ids).containsAll(pact.claimIds()));
    }

    @Test
    void theFirstOneAndTheNewOneAreTwoPactsOfTheSameTwo() {
        article(
                "2024-03-12",
                "Norway and Chile signed a revised border treaty in Oslo on Monday. The first one, signed in Lima in May"
                        + " 2023, was rejected by the voters in June 2023. The new treaty is to last ten years.");
        assertThat(pacts())
                .extracting(Pact::status, Pact::years)
                .containsExactlyInAnyOrder(tuple(Status.SIGNED, 10), tuple(Status.REJECTED, null));
    }

    @Test
    void talksOfTodayAreNotOnWhatWasSignedLongAgo() {
        article(
                "2024-03-12",
                "Talks between Norway and Chile on the sea border have failed. In 2015 Norway and Chile signed a"
                        + " declaration in Lima.");
        assertThat(pacts()).extracting(Pact::status).containsExactlyInAnyOrder(Status.REJECTED, Status.SIGNED);
    }

    @Test
    void thePreviousTruceIsThatOfTheArticlesBefore() {
        article("2024-01-18", "Norway and Chile agreed on a ceasefire on Wednesday.");
        article(
                "2024-10-10",
                "A ceasefire between Norway and Chile took effect on Friday. The previous ceasefire ended in February.");
        assertThat(pacts())
                .hasSize(2)
                .anySatisfy(pact -> assertThat(pact.events())
                        .extracting(Pact.Event::status)
                        .containsExactlyInAnyOrder(Status.AGREED, Status.ENDED));
    }

    @Test
    void aNamedPactSignedInAnotherYearIsNotTheOneSpokenOf() {
        article(
                "2024-03-26",
                "In 1979 Egypt and Israel signed a peace treaty. The Camp David Accords, which the two countries signed"
                        + " in September 1978, had gone before.");
        assertThat(pacts()).hasSize(2);
    }

    @Test
    void aNamedPactOfOneSideIsTheOnlyOneOfThatNameWithThisSide() {
        article("2024-03-12", "Fiji and Tonga signed the Joint Reef Patrol Agreement on Monday.");
        article("2024-05-12", "Fiji has ended the Joint Reef Patrol Agreement, officials said.");
        article("2024-05-13", "Samoa has ended the Joint Reef Patrol Agreement, officials said.");
        assertThat(pacts())
                .extracting(Pact::partyIds, Pact::status)
                .containsExactlyInAnyOrder(
                        tuple(List.of("FJI", "TON"), Status.ENDED), tuple(List.of("WSM"), Status.ENDED));
    }

    @Test
    void aPactOfLastYearThatIsIntroducedAsNewIsNotTheOneOfTheNews() {
        article(
                "2024-03-12",
                "Norway and Chile have agreed on a security treaty. Last year Norway and Chile signed a defence"
                        + " cooperation agreement.");
        assertThat(pacts())
                .extracting(Pact::status, pact -> String.valueOf(pact.signed()))
                .containsExactlyInAnyOrder(tuple(Status.AGREED, "null"), tuple(Status.SIGNED, "2023"));
    }

    @Test
    void whatEndedBeforeTheOtherWasMadeIsAnotherPact() {
        article("2024-03-12", "Norway and Chile signed a security treaty on Monday.");
        article("2024-05-12", "In 1999 Norway ended a security treaty with Chile.");
        assertThat(pacts()).extracting(Pact::status).containsExactlyInAnyOrder(Status.SIGNED, Status.ENDED);
    }

    @Test
    void whatIsSignedLongAfterAnEndIsNotWhatEnded() {
        article(
                "1998-10-27",
                "Peru and Chile signed a protocol on borders after a war. In 1960 Peru's president declared the protocol"
                        + " null and void. On Monday Peru and Chile signed the peace accord in Lima.");
        assertThat(pacts())
                .extracting(Pact::status, Pact::signedPlace)
                .containsExactlyInAnyOrder(tuple(Status.ENDED, ""), tuple(Status.SIGNED, "Lima"));
    }
}
