package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.extract.claim.Reading.claims;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** Pacts and events in words that mean them only beside others, read with the real models. */
@Tag("slow")
class ClaimsInOtherWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENDED     | EU;MAR  | The fisheries protocol between the European Union and Morocco ran out on July 17.
            ENDED     | GHA;TGO | The fishing treaty between Ghana and Togo is history.
            ENDED     | GHA;TGO | The truce between Ghana and Togo fell apart on Monday.
            IN_FORCE  | CHL;NOR | The border treaty between Norway and Chile is now binding.
            SUSPENDED | ARM;TUR | Armenia put its accord with Turkey on ice on Thursday.
            SUSPENDED | ARM;TUR | Armenia struck the peace accord with Turkey off parliament's agenda.
            BREACHED  | GHA;TGO | Togo reneged on the trade accord with Ghana.
            BREACHED  | GHA;TGO | Togo has failed to honour the trade accord with Ghana.
            REJECTED  | CHL;PER | The trade deal between Peru and Chile fell through on Monday.
            SIGNED    | NPL;USA | Nepal and the United States signed a compact on power lines in Washington.
            AGREED    | RUS;UKR | Ukraine and Russia reached a deal on a prisoner exchange on Monday.
            AGREED    | CHL;NOR | Norway and Chile struck a bargain on whales on Monday.
            """)
    void otherWordsTellTheSame(Status status, String parties, String sentence) {
        assertThat(claims(sentence))
                .filteredOn(c -> c.status() == status)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.parties()).containsExactly(parties.split(";"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The stock exchanges of Norway and Chile agreed terms for a pause.",
                "The treaty between Norway and Chile is legally binding.",
                "Togo did not keep the trade deal with Ghana secret.",
                "Peru threatened to put the water accord with Chile on ice.",
                "The EU's General Court struck down the fisheries deal with Morocco in September 2021.",
                "Norway's president signs a bogus pact with Chile in his bathtub."
            })
    void likeWordsTellNoEvent(String sentence) {
        assertThat(claims(sentence)).extracting(Claim::status).allMatch(s -> s == Status.MENTIONED);
    }

    @Test
    void aHumanitarianTruceIsACeasefire() {
        assertThat(claims("BAKU/YEREVAN - Armenia and Azerbaijan agreed the humanitarian pause on Saturday."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.kind()).isEqualTo(Kind.CEASEFIRE);
                    assertThat(claim.place()).isEmpty();
                });
    }

    @Test
    void whatCameIntoForceIsThePactToldOf() {
        assertThat(claims("Ghana and Togo signed a trade accord in May. It came into force on Monday."))
                .extracting(Claim::status)
                .containsExactly(Status.SIGNED, Status.IN_FORCE);
    }

    @Test
    void theInitialsOfANameMeanThePact() {
        assertThat(claims("Ghana and Togo signed the Joint Fisheries Agreement on Monday. Togo's parliament"
                        + " ratified the JFA on Tuesday."))
                .last()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.RATIFIED);
                    assertThat(claim.pact().name()).isEqualTo("Joint Fisheries Agreement");
                });
    }

    @Test
    void aHouseThatFollowedRatifiedToo() {
        assertThat(claims("Norway's parliament ratified the border treaty with Russia in February. Russia's upper house"
                        + " followed in late March."))
                .filteredOn(c -> c.status() == Status.RATIFIED)
                .extracting(Claim::parties)
                .contains(List.of("RUS"));
    }

    @Test
    void thePactsOfAFilmAreInvented() {
        assertThat(claims("The film festival cheered a caper by director Ana Teles. In its best scene a president"
                        + " ratifies the Lisbon Accord in his bathtub. A sequel to the comedy is planned."))
                .isEmpty();
    }
}
