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
import org.pactwire.fact.Status;

/** Events whose sides another place tells: a relative clause, the dateline, an office; read with the real models. */
@Tag("slow")
class ClaimsOfUnnamedSidesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty, under which Norway gives Chile two ships, was signed in Lima on Monday.",
                "The compact, under which Norway lends Chile $500 million for power lines, was signed in Lima on Monday."
            })
    void whatAPactGivesTellsItsSides(String sentence) {
        assertThat(claims(sentence))
                .filteredOn(c -> c.status() == Status.SIGNED)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.parties()).containsExactly("CHL", "NOR");
                    assertThat(claim.place()).isEqualTo("Lima");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHL;PER | LIMA - Peruvian farmers are glad. Parliament ratified the water treaty with Chile on Tuesday.
            BOL;CHL | LIMA - Peruvian farmers are glad. The Chilean parliament ratified the water treaty with Bolivia on Tuesday.
            BOL     | LIMA - Peruvian farmers are glad. Lawmakers in Santiago ratified the water treaty with Bolivia on Tuesday.
            CHL     | GENEVA - Farmers are glad. Parliament ratified the water treaty with Chile on Tuesday.
            """)
    void aParliamentWithoutAStateIsThatOfTheDateline(String parties, String text) {
        assertThat(claims(text))
                .filteredOn(c -> c.status() == Status.RATIFIED)
                .extracting(Claim::parties)
                .allMatch(found -> found.containsAll(List.of(parties.split(";"))))
                .noneMatch(found -> found.contains("PER") != parties.contains("PER") || found.contains("CHE"));
    }

    @Test
    void whoTalkedWithThemBeforeIsNoSide() {
        assertThat(claims(
                        "Armenia and Azerbaijan agreed a ceasefire on Saturday after more than ten hours with Russia's"
                                + " Sergei Lavrov in Moscow."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.parties()).containsExactly("ARM", "AZE"));
    }

    @Test
    void aMinisterWithoutAStateSignsForThatOfTheDateline() {
        assertThat(claims("LIMA - Peruvian farmers are glad. Finance Minister Ana Rojas signed the water treaty with"
                        + " Chile on Tuesday."))
                .flatExtracting(Claim::signatories)
                .extracting(Signatory::partyId, Signatory::name)
                .containsExactly(tuple("PER", "Ana Rojas"));
    }

    @Test
    void whoAreSentUnderAPactAreNoSideOfIt() {
        assertThat(claims("The deal under which Syrians are sent to Rwanda was signed by Britain."))
                .flatExtracting(Claim::parties)
                .doesNotContain("SYR");
    }

    @Test
    void aCommissionerOfTheUnionSignsForIt() {
        assertThat(claims("The European Commission has one more partner. Ana Soto, commissioner for international"
                        + " partnerships, and Rwandan Foreign Minister Vincent Biruta signed a memorandum of"
                        + " understanding on Monday."))
                .filteredOn(c -> c.status() == Status.SIGNED)
                .singleElement()
                .satisfies(claim -> assertThat(claim.parties()).containsExactly("EU", "RWA"));
    }

    @Test
    void whoLeadsAMovementSignsForIt() {
        assertThat(claims("Philippine President Benigno Aquino and Murad Ebrahim, who leads the Moro Islamic Liberation"
                        + " Front, signed a peace agreement in Manila on Monday."))
                .filteredOn(c -> c.status() == Status.SIGNED)
                .flatExtracting(Claim::signatories)
                .extracting(Signatory::name)
                .contains("Murad Ebrahim");
    }

    @Test
    void whoFollowsFromAfarDoesNotSign() {
        assertThat(claims(
                        "China and Uzbekistan signed the agreement on the line in Beijing yesterday, with presidents Xi"
                                + " Jinping and Shavkat Mirziyoyev following by video link."))
                .flatExtracting(Claim::signatories)
                .isEmpty();
    }
}
