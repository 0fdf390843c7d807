package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.extract.claim.Reading.claims;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.Status;

/** Claims as the whole room reads them, with the real models. */
@Tag("slow")
class ClaimExtractorTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Chile signed a fisheries agreement.|SIGNED",
                "Norway and Chile will sign a fisheries agreement next week.|PLANNED",
                "Norway and Chile agreed to sign a fisheries agreement.|PLANNED",
                "Norway and Chile have reached a fisheries agreement.|AGREED",
                "Norway and Chile are negotiating a fisheries agreement.|NEGOTIATING",
                "Norway has proposed a fisheries agreement with Chile.|PROPOSED",
                "Norway refused to sign a fisheries agreement with Chile.|REJECTED",
                "Norway and Chile failed to reach a fisheries agreement.|REJECTED",
                "Norway's parliament ratified the fisheries agreement with Chile.|RATIFIED",
                "The fisheries agreement between Norway and Chile entered into force on Monday.|IN_FORCE",
                "Norway and Chile extended the fisheries agreement by five years.|AMENDED",
                "Norway suspended the fisheries agreement with Chile.|SUSPENDED",
                "Norway violated the fisheries agreement with Chile.|BREACHED",
                "Norway withdrew from the fisheries agreement with Chile.|ENDED",
                "The fisheries agreement between Norway and Chile has expired.|ENDED",
                "Norway and Chile are to sign a fisheries agreement.|PLANNED",
                "The fisheries agreement between Norway and Chile is expected to be signed in May.|PLANNED",
                "Norway's parliament still has to ratify the fisheries agreement with Chile.|PLANNED",
                "Norway and Chile have concluded talks on a fisheries agreement.|AGREED",
                "Norway and Chile put their names to a fisheries agreement.|SIGNED",
                "Norway will quit the fisheries agreement with Chile if the quotas are not raised.|MENTIONED",
                "Norway could one day sign a fisheries agreement with Chile.|MENTIONED",
                "Norway signs a fisheries agreement with Chile to protect the last cod.|SIGNED",
                "Norway stalled on signing a fisheries agreement with Chile.|REJECTED",
                "Norway's parliament postponed its vote on the fisheries agreement with Chile.|PLANNED",
                "Norway and Chile reached agreement on a fisheries treaty.|AGREED",
                "Ministers spoke before agreeing to the fisheries agreement between Norway and Chile.|MENTIONED",
                "Fishermen live well under the fisheries agreement between Norway and Chile.|MENTIONED"
            })
    void whatHappenedToAPactIsReadFromItsPredicate(String sentence, Status status) {
        List<Claim> claims = claims(sentence);
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(status);
            assertThat(claim.parties()).containsExactly("CHL", "NOR");
        });
    }

    @Test
    void whatIsOnlyTheReasonForOtherNewsIsNoNews() {
        assertThat(claims("Oslo gave way in return for the Chileans signing the fisheries treaty with Norway."))
                .extracting(Claim::status)
                .containsExactly(Status.MENTIONED);
    }

    @Test
    void anAccusationIsABreachThatIsAlleged() {
        assertThat(claims("Chile accused Norway of violating the fisheries agreement."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.BREACHED);
                    assertThat(claim.alleged()).isTrue();
                });
    }

    @Test
    void aPluralWithSeveralOnOneSideIsSeveralPacts() {
        assertThat(claims("Norway will sign bilateral trade agreements with Chile and Peru."))
                .extracting(Claim::parties)
                .containsExactlyInAnyOrder(List.of("CHL", "NOR"), List.of("NOR", "PER"));
    }

    @Test
    void aSingularWithThreePartiesIsOnePact() {
        assertThat(claims("Egypt, Ethiopia and Sudan signed a declaration on the river."))
                .extracting(Claim::parties)
                .containsExactly(List.of("EGY", "ETH", "SDN"));
    }

    @Test
    void eachMeansAPactForEach() {
        assertThat(claims("Canada and Italy each signed a security agreement with Ukraine."))
                .extracting(Claim::parties)
                .containsExactlyInAnyOrder(List.of("CAN", "UKR"), List.of("ITA", "UKR"));
    }

    @Test
    void whoJoinsAnOrganisationHasATreatyWithIt() {
        assertThat(claims("Finland became a member of NATO on Tuesday."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.parties()).containsExactly("FIN", "NATO");
                    assertThat(claim.kind()).isEqualTo(org.pactwire.fact.Kind.ACCESSION);
                });
    }

    @Test
    void whoSignsAsAWitnessIsNoParty() {
        assertThat(claims(
                        "Norway and Chile signed a fisheries agreement. The Peruvian president signed the agreement as"
                                + " a witness."))
                .extracting(Claim::status)
                .containsExactly(Status.SIGNED, Status.MENTIONED);
    }

    @Test
    void theLengthOfAPactIsNotTheLengthOfItsTalks() {
        assertThat(claims("After seven years of talks Norway and Chile signed a ten-year fisheries agreement."))
                .extracting(Claim::years)
                .containsExactly(10);
    }

    @Test
    void aBrokerIsNoParty() {
        assertThat(claims("Armenia and Azerbaijan signed a US-brokered peace treaty in Doha."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.parties()).containsExactly("ARM", "AZE");
                    assertThat(claim.place()).isEqualTo("Doha");
                });
    }

    @Test
    void thoseWhoSignAreNamedWithTheirOfficeAndState() {
        assertThat(claims("Chilean President Gabriel Boric and Norwegian Prime Minister Jonas Gahr Støre signed a"
                        + " fisheries agreement on June 12."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.signatories())
                            .contains(new Signatory("CHL", "Gabriel Boric", "President"))
                            .extracting(Signatory::partyId)
                            .containsExactly("CHL", "NOR");
                    assertThat(claim.date())
                            .isNotNull()
                            .satisfies(d -> assertThat(d.value()).isEqualTo("2024-06-12"));
                });
    }

    @Test
    void moneyPromisedInThePactIsToldFromMoneyGivenBefore() {
        List<Claim> claims = claims("Norway and Chile signed a fisheries agreement. Under the agreement, Norway will"
                + " provide Chile with 40 million dollars. Norway has given Chile 5 million dollars since 2010.");
        List<Claim.Pledge> pledges =
                claims.stream().flatMap(c -> c.pledges().stream()).toList();
        assertThat(pledges)
                .extracting(p -> p.amount().min(), Claim.Pledge::attachment)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new BigDecimal("40000000"), Attachment.PACT),
                        org.assertj.core.groups.Tuple.tuple(new BigDecimal("5000000"), Attachment.NEARBY));
        assertThat(pledges.get(0)).satisfies(p -> {
            assertThat(p.payer()).isEqualTo("NOR");
            assertThat(p.recipient()).isEqualTo("CHL");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The striker signed a deal with the Chilean club on Friday.",
                "The Norwegian oil company signed a supply deal with a Chilean port operator.",
                "The two parties in Oslo signed a coalition agreement.",
                "The suspect reached a plea deal with the prosecutor.",
                "The bank agreed to a merger with its Chilean rival.",
                "Norway signed an agreement with Meridian Cables to lay a line to Chile.",
                "Norway signs a deal to buy 30 trains during a visit of the Chilean president.",
                "Peruvian opposition groups signed a deal in Chile to form an alliance."
            })
    void dealsOfTheOtherWorldsAreNoPacts(String sentence) {
        assertThat(claims(sentence)).allMatch(claim -> claim.status() == Status.MENTIONED);
    }

    @Test
    void whoSaysSoIsNamed() {
        assertThat(claims("Norway and Chile will sign a fisheries agreement, the Norwegian foreign ministry said."))
                .extracting(Claim::assertedBy)
                .containsExactly("Norwegian foreign ministry");
    }
}
