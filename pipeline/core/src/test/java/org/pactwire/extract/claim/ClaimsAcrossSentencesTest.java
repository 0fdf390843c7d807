package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pactwire.extract.claim.Reading.claims;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.Signatory;
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
                    assertThat(claim.pact().anaphoric()).isTrue();
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
                .extracting(c -> c.pact().another())
                .containsExactly(false, true);
    }

    @Test
    void whoBrokeredATruceIsNotBoundByIt() {
        assertThat(claims("Norway and Chile agreed on a truce. Peru, which brokered the truce, will watch over it."))
                .noneMatch(c -> c.parties().contains("PER"));
    }
}
