package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pactwire.extract.claim.Reading.claims;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** What a sentence says with the help of those before it, read with the real models. */
@Tag("slow")
class ClaimsAcrossSentencesTest {
    private static final String LEAD = "Norway and Chile signed a fisheries agreement in Oslo on Wednesday. ";

    @Test
    void bothSidesAreTheTwoThatTheArticleSpeaksOf() {
        assertThat(claims("Bolivia and Peru have quarrelled over the lake for years. On Monday Brazil came to help. The"
                        + " two countries signed a water treaty."))
                .extracting(Claim::parties)
                .containsExactly(List.of("BOL", "PER"));
    }

    @Test
    void aSigningWithoutAnObjectIsThatOfThePactSpokenOf() {
        assertThat(claims(LEAD + "Norwegian minister Kari Berg and Chilean minister Ana Soto signed in front of a"
                        + " painting of cod."))
                .last()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.SIGNED);
                    assertThat(claim.pact().pointsBack()).isTrue();
                    assertThat(claim.signatories())
                            .extracting(Signatory::name)
                            .containsExactly("Kari Berg", "Ana Soto");
                });
    }

    @Test
    void whatWasDoneToItWasDoneToThePact() {
        assertThat(claims(LEAD + "The two sides had agreed on it in March. The Chilean parliament will ratify it."))
                .extracting(c -> c.pact().text(), Claim::status)
                .endsWith(tuple("it", Status.AGREED), tuple("it", Status.PLANNED));
    }

    @Test
    void theNewsOfAnArticleGoesBeforeWhatTellsWhichPactIsMeant() {
        assertThat(claims("Anglers met under the treaty that Norway and Chile signed in May."))
                .extracting(Claim::status)
                .containsExactly(Status.MENTIONED);
    }

    @Test
    void thePastOfAPactIsToldBesideItsNews() {
        assertThat(claims("The Chilean parliament ratified the fisheries treaty with Norway that was signed in May."))
                .extracting(Claim::status, Claim::parties)
                .containsExactly(
                        tuple(Status.RATIFIED, List.of("CHL", "NOR")), tuple(Status.SIGNED, List.of("CHL", "NOR")));
    }

    @Test
    void whatIsSignedThenIsAnotherPact() {
        assertThat(claims(LEAD + "The two countries then signed a joint declaration on whales."))
                .extracting(c -> c.pact().isAnother())
                .containsExactly(false, true);
    }

    @Test
    void whoBrokeredATruceIsNotBoundByIt() {
        assertThat(claims("Norway and Chile agreed on a truce. Peru, which brokered the truce, will watch over it."))
                .noneMatch(c -> c.parties().contains("PER"));
    }

    @Test
    void anotherIsAPactWithTheOtherSideOfItsOwnSigning() {
        assertThat(claims(
                        "Norway signed a security agreement with Chile in Lima on Friday, and a few hours later Norway"
                                + " signed another with Peru in Quito."))
                .extracting(Claim::parties, Claim::place)
                .containsExactly(tuple(List.of("CHL", "NOR"), "Lima"), tuple(List.of("NOR", "PER"), "Quito"));
    }

    @Test
    void whoDoesTheSameSignsAPactWithTheOneThatTheOthersShare() {
        assertThat(claims(
                        "Norway signed a security agreement with Chile on Monday. Peru signed a security agreement with"
                                + " Norway. President Luis Arce did the same for Bolivia."))
                .last()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.SIGNED);
                    assertThat(claim.parties()).containsExactly("BOL", "NOR");
                    assertThat(claim.pact().isAnother()).isTrue();
                });
    }

    @Test
    void ofTwoTheGuestSignsTheNextPactToo() {
        assertThat(claims(
                        "Chile and Norway signed a security agreement in Santiago on Monday. Earlier on Monday, Peru's"
                                + " President Dina Boluarte had signed in Lima."))
                .last()
                .satisfies(claim -> assertThat(claim.parties()).containsExactly("NOR", "PER"));
    }

    @Test
    void whoRatifiesTheSameTreatyMakesNoNewOne() {
        assertThat(claims(
                        "The Norwegian parliament ratified the fisheries treaty with Chile on Monday. Chile had done the"
                                + " same in May."))
                .last()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.RATIFIED);
                    assertThat(claim.pact().isAnother()).isFalse();
                });
    }

    @Test
    void theCeremonyTellsWhereAndWhen() {
        assertThat(claims("Norway has signed a fisheries agreement with Chile. The ceremony took place in Lima on"
                        + " Wednesday."))
                .last()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.SIGNED);
                    assertThat(claim.place()).isEqualTo("Lima");
                    assertThat(claim.date())
                            .isNotNull()
                            .satisfies(d -> assertThat(d.value()).isEqualTo("2024-06-12"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ceremony will not take place in Lima.",
                "An award ceremony took place in Lima on Wednesday.",
                "A photograph shows Lima on Wednesday.",
                "The king was crowned in Lima on Wednesday."
            })
    void anythingElseTellsNothingOfTheSigning(String next) {
        assertThat(claims(LEAD + next)).hasSize(1);
    }

    @Test
    void theLeadersWhoSignedAreNamedInTheNextSentence() {
        assertThat(claims("The leaders of Norway and Chile signed a fisheries agreement on Monday. Prime Minister Jonas"
                        + " Gahr Støre and President Gabriel Boric sat at one desk."))
                .last()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.MENTIONED);
                    assertThat(claim.signatories())
                            .extracting(Signatory::partyId, Signatory::name)
                            .containsExactly(tuple("NOR", "Jonas Gahr Støre"), tuple("CHL", "Gabriel Boric"));
                });
    }

    @Test
    void whoHoldsAnotherOfficeDidNotSign() {
        assertThat(claims("The foreign ministers of Norway and Chile signed a fisheries agreement on Monday. Norwegian"
                        + " Prime Minister Jonas Gahr Støre and Chilean President Gabriel Boric were on holiday."))
                .allSatisfy(claim -> assertThat(claim.signatories()).isEmpty());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It runs for twelve years.|12",
                "Its term is to be twelve years.|12",
                "The text is valid for twelve years.|12",
                "The deal is good for twelve years and may be renewed.|12",
                "Chile is to lease the harbour for twelve years.|12",
                "The two have quarrelled for twelve years.|",
                "The island was Chilean for twelve years.|"
            })
    void whatIsToLastSoLongIsThePact(String next, Integer years) {
        List<Claim> read = claims(LEAD + next);
        assertThat(read.stream()
                        .map(Claim::years)
                        .filter(y -> y != null)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(years);
    }

    @Test
    void bothTextsAreTheLastTwo() {
        assertThat(claims(
                        "Norway signed a security agreement with Chile on Monday. Norway signed a security agreement with"
                                + " Peru on Tuesday. Both texts run for ten years."))
                .filteredOn(c -> c.years() != null)
                .extracting(Claim::parties)
                .containsExactly(List.of("CHL", "NOR"), List.of("NOR", "PER"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two countries then signed a joint declaration on whales.",
                "Hours before, Chile had signed a similar agreement with Peru.",
                "Later the same day Chile signed a similar agreement with Peru."
            })
    void whatWasSignedThenWasSignedOnTheSameDay(String next) {
        assertThat(claims(LEAD + next))
                .extracting(c -> c.date() == null ? "" : c.date().value())
                .containsExactly("2024-06-12", "2024-06-12");
    }

    @Test
    void whatWasSignedAtNoTimeToldHasNoDay() {
        assertThat(claims(LEAD + "Chile has signed a similar agreement with Peru."))
                .last()
                .satisfies(claim -> assertThat(claim.date()).isNull());
    }

    @Test
    void theAidThatServesTheSecurityIsAPactOnSecurity() {
        assertThat(claims("Norway and Chile signed an agreement on long-term support and security commitments."))
                .extracting(Claim::kind)
                .containsExactly(Kind.SECURITY);
    }
}
