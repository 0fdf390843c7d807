package org.pactwire.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** An article on the pact of the day also speaks of those that were there before. */
@Tag("slow")
class EarlierPactsTest extends ResolvingTest {
    @Test
    void theTreatyOfLongAgoIsNotTheDeclarationOfToday() {
        article(
                "2024-03-12",
                "Norway and Chile signed a declaration in Oslo on how to share the cod. The treaty on cod was signed in"
                        + " 1973 and is hard to change.");
        assertThat(pacts())
                .filteredOn(pact -> pact.signedPlace().equals("Oslo"))
                .singleElement()
                .extracting(Pact::signed)
                .isNotEqualTo(PartialDate.parse("1973"));
    }

    @Test
    void anAccordOfAnotherYearIsNotTheAgreementThatWasJustRatified() {
        article(
                "2024-03-12",
                "Chile's parliament on Tuesday ratified an agreement with Norway on the use of a harbour. In February it"
                        + " had annulled the harbour accord of 2001.");
        assertThat(pacts())
                .filteredOn(pact -> pact.partyIds().size() == 2)
                .singleElement()
                .extracting(Pact::status)
                .isEqualTo(Status.RATIFIED);
    }

    @Test
    void theAccordOfItsOwnYearIsTheOneTheArticleIsAbout() {
        article(
                "2024-03-12",
                "Chile's parliament on Tuesday ratified an agreement with Norway that was signed in 2022. In February the"
                        + " government had called the 2022 agreement a model.");
        assertThat(pacts()).singleElement().extracting(Pact::status).isEqualTo(Status.RATIFIED);
    }

    @Test
    void aTruceThatWasBrokenIsNotThePeaceTreatyThatWasJustSigned() {
        article(
                "2024-03-12",
                "Norway and Chile signed a peace treaty in Oslo on Tuesday. A partial truce, which Chile had announced in"
                        + " 2022, was violated again and again.");
        assertThat(pacts())
                .filteredOn(pact -> pact.partyIds().size() == 2)
                .singleElement()
                .satisfies(pact -> {
                    assertThat(pact.status()).isEqualTo(Status.SIGNED);
                    assertThat(pact.events()).extracting(Pact.Event::status).doesNotContain(Status.BREACHED);
                });
    }

    @Test
    void whatIsToEndLaterIsNotAtItsEnd() {
        article(
                "2024-03-12",
                "Norway and Chile signed the fisheries agreement on December 3, 2004. It will expire in December.");
        assertThat(pacts()).singleElement().extracting(Pact::status).isEqualTo(Status.SIGNED);
    }
}
