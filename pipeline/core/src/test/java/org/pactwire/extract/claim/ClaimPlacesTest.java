package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.extract.claim.Reading.claims;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.Status;

/** Where a pact was made, and who signed, read with the real models. */
@Tag("slow")
class ClaimPlacesTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Chile signed a fisheries agreement in Bergen on Wednesday.|Bergen",
                "Norway and Chile signed a fisheries agreement in the Qatari capital on Wednesday.|Doha",
                "Norway and Chile signed a fisheries agreement in the western city of Bergen.|Bergen",
                "MADRID, June 12 (Example News) - Norway and Chile signed a fisheries agreement on Wednesday.|Madrid",
                "NEW DELHI — Norway and Chile signed a fisheries agreement on Wednesday.|New Delhi",
                "MADRID — Norway and Chile signed a fisheries agreement in Lima on Wednesday.|Lima"
            })
    void thePlaceIsInTheClauseOrInTheDateline(String sentence, String place) {
        assertThat(claims(sentence)).extracting(Claim::place).containsExactly(place);
    }

    @Test
    void whatWillHappenDoesNotHappenWhereTheReporterIs() {
        assertThat(claims("MADRID — Norway and Chile will sign a fisheries agreement next week."))
                .extracting(Claim::place)
                .containsExactly("");
    }

    @Test
    void theCountryOfADatelineIsNoParty() {
        assertThat(claims("AVARUA, Cook Islands – Norway and Chile have signed a fisheries treaty."))
                .extracting(Claim::parties)
                .containsExactly(List.of("CHL", "NOR"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Chile signed a fisheries agreement on Wednesday.|2024-06-12",
                "Norway and Chile signed a fisheries agreement on Wednesday evening.|2024-06-12TEV",
                "Norway and Chile signed a treaty on which they had agreed in May.|",
                "Norway and Chile signed a fisheries agreement that promises 100 million euros this year.|"
            })
    void theDayIsThatOfTheSigningAndNotOfWhatThePactTells(String sentence, String day) {
        assertThat(claims(sentence))
                .filteredOn(c -> c.status() == Status.SIGNED)
                .extracting(c -> c.date() == null ? null : c.date().value())
                .containsExactly(day);
    }

    @Test
    void howLongAPactHasHeldIsNotHowLongItIsToLast() {
        assertThat(claims("Norway left the agreement with Chile that had let trawlers fish for a year."))
                .extracting(Claim::years)
                .containsOnlyNulls();
    }

    @Test
    void whoStandsBehindAnInsertedPhraseSignsToo() {
        assertThat(claims("Chilean President Gabriel Boric, on his first visit to Oslo, and Norwegian Prime Minister"
                        + " Jonas Gahr Støre put their names to a fisheries treaty."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.signatories())
                        .extracting(Signatory::partyId)
                        .containsExactly("CHL", "NOR"));
    }
}
