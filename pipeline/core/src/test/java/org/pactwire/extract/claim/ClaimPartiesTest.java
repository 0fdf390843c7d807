package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.pactwire.extract.claim.Reading.claims;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwire.fact.Claim;

/** Who the parties of a claim are, read with the real models. */
@Tag("slow")
class ClaimPartiesTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Peruvian government and the rebels of the FARC signed a peace deal.|FARC PER",
                "Chile reached a deal with Norway to divide the fishing grounds between Norway and Peru.|CHL NOR",
                "Lebanon's Hezbollah and Israel agreed to a ceasefire.|Hezbollah ISR",
                "The parliament in Norway ratified the fisheries treaty with Chile.|CHL NOR",
                "Peru became the ninth UN member state to ratify the fisheries treaty.|PER",
                "In Lima, President of Peru Ana Rojas and President of Chile Luis Soto sign a water treaty.|CHL PER",
                "President Ana Rojas of Peru signed the treaty with Chile in Lima, with Norway as go-between.|CHL PER",
                "Peru and Chile signed the water treaty in Lima with Norway as an intermediary.|CHL PER",
                "President Ana Rojas of Peru signed the treaty with Chile in Lima, with the Norwegian president, Lars Vik, as"
                        + " go-between.|CHL PER",
                "Congo's M23 rebels entered Rwanda, breaking the ceasefire.|M23"
            })
    void aPartyIsWhoMakesOrBreaksThePact(String sentence, String parties) {
        assertThat(claims(sentence)).extracting(Claim::parties).containsExactly(List.of(parties.split(" ", -1)));
    }

    @Test
    void thePresentTenseOfANewsItemIsReadWhereATaggerTakesItForANoun() {
        assertThat(claims("Norway's parliament votes to ratify the fisheries treaty with Chile."))
                .extracting(Claim::parties)
                .containsExactly(List.of("CHL", "NOR"));
    }

    @Test
    void aSentenceMayBreakOffAnywhere() {
        String sentence = "Peru and Chile signed the treaty in Lima, with Norway as go-between.";
        for (int end = 1; end <= sentence.length(); end++) {
            String begun = sentence.substring(0, end);
            assertThatCode(() -> claims(begun)).as(begun).doesNotThrowAnyException();
        }
    }
}
