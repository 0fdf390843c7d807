package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.extract.claim.Reading.claims;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Status;

/** When and where a pact was signed, told beside the signing, read with the real models; the day is a Thursday. */
@Tag("slow")
class ClaimSettingsTest {
    private static String setting(Claim claim) {
        String day = claim.date() == null ? "" : claim.date().value();
        return (day + " " + claim.place()).strip();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The presidents of Norway and Chile met in Lima on Monday. There they signed a treaty.|2024-06-10 Lima",
                "Norway and Chile ended their talks in Lima on Monday. The two countries signed a treaty.|2024-06-10 Lima",
                "The Norwegian president flew to Lima on Monday. After the talks Norway signed a treaty with Chile."
                        + "|2024-06-10 Lima",
                "The Norwegian president flew to Lima on Sunday. A day later she signed a treaty with Chile.|2024-06-10 Lima",
                "Ministers of many states met in Lima on Monday. On its margins Norway and Chile signed a treaty."
                        + "|2024-06-10 Lima",
                "LIMA – Anglers met on Friday. On Monday Norway and Chile signed a treaty here.|2024-06-10 Lima",
                "LIMA – The Norwegian president needed two pens on Monday. First Norway signed a treaty with Chile."
                        + "|2024-06-10 Lima"
            })
    void theSigningIsWhereAndWhenTheStoryIs(String text, String setting) {
        assertThat(claims(text))
                .filteredOn(c -> c.status() == Status.SIGNED)
                .first()
                .extracting(ClaimSettingsTest::setting)
                .isEqualTo(setting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The presidents of Norway and Chile met in Lima on Monday. They had signed a treaty.",
                "The presidents of Norway and Chile met in Lima on Monday. They signed no treaty; Peru and Bolivia signed a"
                        + " treaty.",
                "The presidents of Norway and Chile will meet in Lima on Monday. They signed a treaty.",
                "The presidents of Peru and Bolivia met in Lima on Monday. Norway and Chile signed a treaty.",
                "The presidents of Norway and Chile met in Lima on 3 May 1999. They have signed a treaty.",
                "The Norwegian parliament ratified the treaty with Chile on Monday. Norway and Chile signed the treaty.",
                "Norway and Chile spoke in Lima on Monday. Norway and Chile signed a treaty years ago."
            })
    void anotherStoryTellsNothingOfTheSigning(String text) {
        assertThat(claims(text))
                .filteredOn(c -> c.status() == Status.SIGNED)
                .extracting(ClaimSettingsTest::setting)
                .allSatisfy(setting -> assertThat(setting).isEmpty());
    }

    @Test
    void whatWasSignedInAnotherYearWasSignedElsewhere() {
        assertThat(claims("The presidents of Norway and Chile met in Lima on Monday. Their countries signed a treaty in"
                        + " 2017."))
                .filteredOn(c -> c.status() == Status.SIGNED)
                .extracting(ClaimSettingsTest::setting)
                .containsExactly("2017");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "During a visit to Bergen the ministers of Norway and Chile signed a treaty.|Bergen",
                "Norway and Chile signed a treaty on the lawn of Oslo Castle.|Oslo Castle",
                "Norway and Chile signed a treaty while their presidents drank tea in Bergen.|Bergen",
                "Norway and Chile signed a treaty while thousands marched in Bergen.|''",
                "The treaty, signed in 2015 between the government in Oslo and Chile, is at an end.|''",
                "The treaty was signed by Norway and Chile after a visit to Bergen.|''"
            })
    void thePlaceIsWhereThoseWhoSignAre(String text, String place) {
        assertThat(claims(text))
                .filteredOn(c -> c.status() == Status.SIGNED)
                .extracting(Claim::place)
                .allSatisfy(told -> assertThat(told).isEqualTo(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway signed a treaty with Chile in Lima on Monday. Then came the turn of a neighbour. Peru signed a"
                        + " treaty with Norway."
            })
    void whatIsSignedNextIsSignedOnTheSameDay(String text) {
        assertThat(claims(text)).last().extracting(ClaimSettingsTest::setting).isEqualTo("2024-06-10 Lima");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LIMA, 12 June 2024, Example News%Norway and Chile signed a treaty on Wednesday.|Lima",
                "BRUSSELS, Wednesday (Example News)%Norway and Chile signed a treaty.|Brussels",
                "LIMA, 12 June 2024, Example News%Anglers met. Norway and Chile signed a treaty in Oslo.|Oslo",
                "LIMA – Norway and Chile signed a treaty on Wednesday. The ministers signed by video link.|''",
                "LIMA – Norway and Chile concluded a treaty at a virtual summit on Wednesday.|''",
                "LIMA – Norway and the International Monetary Fund signed an agreement on Wednesday.|''"
            })
    void theDatelineTellsThePlaceOfThoseWhoMeet(String text, String place) {
        assertThat(claims(text.replace("%", "\n\n")))
                .extracting(Claim::place)
                .allSatisfy(told -> assertThat(told).isEqualTo(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The presidents of Norway and Chile signed a security treaty in Lima on Monday. Norway promises 10 million"
                        + " dollars. Boats are rare. Nobody spoke. Hours before, Peru had signed a similar treaty with Norway.",
                "Norway signed a security treaty with Chile in Lima on Monday. Norway also agreed to lend Peru 5 million"
                        + " dollars."
            })
    void whatIsAgreedBesideItIsAgreedOnTheSameDay(String text) {
        assertThat(claims(text)).last().extracting(ClaimSettingsTest::setting).isEqualTo("2024-06-10 Lima");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The presidents of Norway and Chile met in Lima on Monday. They signed a treaty.",
                "Norway and Chile met in Lima on Monday. Officials of the two countries signed a treaty."
            })
    void theyAreTheTwoOfTheSentenceBefore(String text) {
        assertThat(claims(text))
                .filteredOn(c -> c.status() == Status.SIGNED)
                .singleElement()
                .satisfies(claim -> assertThat(claim.parties()).containsExactly("CHL", "NOR"));
    }
}
