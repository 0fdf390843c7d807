package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.extract.claim.Reading.claims;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Status;

/** Events told in set phrases, with what they tell and of whom, read with the real models. */
@Tag("slow")
class ClaimsInIdiomsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AGREED    | AUS;TON | Australia and Tonga have shaken hands on a security pact.
            AGREED    | LAO;VNM | Laos and Vietnam have finalised the wording of an extradition treaty.
            SIGNED    | CHN;KAZ | Kazakhstan and China put pen to paper on a gas deal.
            RATIFIED  | LBY;MLT | Malta's cabinet gave its blessing to the tax treaty with Libya.
            RATIFIED  | EU;SEN  | Senegal's deputies rubber-stamped the fishing accord with the EU.
            RATIFIED  | CHE;ITA | The Swiss voted in favour of the tax treaty with Italy.
            REJECTED  | IND;NPL | Nepal said no to the water accord with India.
            AMENDED   | CUB;ESP | Cuba and Spain breathed new life into a trade pact from 1998.
            ENDED     | MLI     | Mali's junta declared the peace accord with Tuareg rebels dead.
            IN_FORCE  | JPN;PHL | The Philippines and Japan have put a defence pact into force.
            ENDED     | BOL;PER | The fisheries deal between Peru and Bolivia fell apart within months.
            ENDED     | PAN     | Panama has withdrawn from the Belt and Road Initiative.
            RATIFIED  | GHA     | Ghana has deposited its instrument of ratification for the Treaty on Open Skies.
            """)
    void aSetPhraseTellsTheEvent(Status status, String parties, String sentence) {
        assertThat(claims(sentence)).singleElement().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(status);
            assertThat(claim.parties()).containsExactly(parties.split(";"));
        });
    }

    @Test
    void accessionTalksThatArePutOffAreOnHold() {
        assertThat(claims("Georgia has put off accession talks with the EU until 2028."))
                .extracting(Claim::status)
                .containsExactly(Status.SUSPENDED);
    }

    @Test
    void aLongNameIsKnownWithoutItsCapitals() {
        assertThat(claims("In March Lithuania left the convention on cluster munitions."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.ENDED);
                    assertThat(claim.pact().name()).isEqualTo("Convention on Cluster Munitions");
                    assertThat(claim.parties()).isEqualTo(List.of("LTU"));
                });
    }

    @Test
    void aShortNameIsNotKnownWithoutItsCapitals() {
        assertThat(claims("The new start of the season pleased Ghana.")).isEmpty();
    }

    @Test
    void whoeverGoesByAPaperQuotesNoSpeaker() {
        assertThat(claims("According to the terms of the treaty, Peru signed the accord with Chile in Lima."))
                .extracting(Claim::assertedBy)
                .containsOnly("");
    }

    @Test
    void aPledgeOfMoneyIsNotThePactSpokenOf() {
        assertThat(claims("Peru and Norway signed a fisheries agreement on Monday. That pledge was made last July."))
                .extracting(Claim::status)
                .containsExactly(Status.SIGNED);
    }
}
