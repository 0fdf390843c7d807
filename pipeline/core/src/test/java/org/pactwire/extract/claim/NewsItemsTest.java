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

/** Single sentences in the style of news items, in the frames that such items use, read with the real models. */
@Tag("slow")
class NewsItemsTest {
    @ParameterizedTest(name = "{1} {2}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // what only describes the subject is not the news
                "The fisheries treaty, signed by twelve states, goes into effect.|IN_FORCE|''",
                "A truce signed last week by Norway and Chile expires.|ENDED|CHL NOR",
                "The agreement to allow the shipping of grain from Chilean ports, in effect since May 2020, expires after Peru's refusal to renew it.|ENDED|CHL PER",
                // nouns and verbs that a tagger confuses
                "Peru signs a weapons deal with Norway giving Oslo access to its ports.|SIGNED|NOR PER",
                "Peru and Chile ink a memorandum on fishing.|SIGNED|CHL PER",
                "Chile's parliament votes in favour of ratifying Peru's accession to NATO.|RATIFIED|CHL NATO PER",
                "The Chilean Senate votes down the fisheries agreement with Norway.|REJECTED|CHL NOR",
                // verbs of two words
                "Chile turns down the peace agreement with Peru.|REJECTED|CHL PER",
                "Chile and Peru decide to pull out of the fisheries treaty.|ENDED|CHL PER",
                "Chile puts forward a non-aggression pact to Peru.|PROPOSED|CHL PER",
                "Peru calls off the truce with Chile.|ENDED|CHL PER",
                "Chile declares the truce with Peru null and void.|ENDED|CHL PER",
                // what is done to a part is done to the whole
                "Chile suspends its participation in the fisheries treaty with Norway.|SUSPENDED|CHL NOR",
                "Chile and Norway sign changes to the fisheries treaty.|AMENDED|CHL NOR",
                "The Chilean parliament gives its approval to the fisheries agreement with Norway.|RATIFIED|CHL NOR",
                // to agree on more time is more time
                "Chile and Peru agree to extend their truce by two days.|AMENDED|CHL PER",
                "Chile and Peru agree to sign a truce.|PLANNED|CHL PER",
                // what becomes of proposals, talks and ceremonies
                "Chile turns down a truce proposal put forward by Norway.|REJECTED|CHL",
                "Chile accepts a truce proposal.|AGREED|CHL",
                "Talks on a hostage deal between Chile and Peru are put on hold.|SUSPENDED|CHL PER",
                "Peru withdraws from truce talks with Chile.|REJECTED|PER",
                "The signing of a peace accord between Chile and Peru is called off.|REJECTED|CHL PER",
                "Chilean and Peruvian negotiators are close to a trade deal.|NEGOTIATING|CHL PER",
                // deals that are between states by their kind
                "Chile rejects a trade deal proposed by a neighbour.|REJECTED|CHL",
                "Chile will sign a new gas deal with Peru this week.|PLANNED|CHL PER",
                "The Chilean president says that a new gas deal with Peru will be signed this week.|PLANNED|CHL PER",
                "The International Monetary Fund approves a 3 billion dollar bailout for Peru.|AGREED|IMF PER",
                "Peru and Chile are set to sign a trade deal in March.|PLANNED|CHL PER",
                "Talks between Chile and Peru end without an agreement.|REJECTED|CHL PER",
                "Chile lifts its truce with Peru.|ENDED|CHL PER",
                "The Peruvian missile launch breaches the truce with Chile.|BREACHED|CHL PER",
                "Chile violated the truce reached by presidents Ana Rojas of Peru and Luis Soto of Chile.|BREACHED|CHL PER",
                "The leaders of Chile and Peru sign a communiqué confirming agreement on a border treaty.|AGREED|CHL PER",
                "Norway's president urges Chile and Peru to sign a truce.|PROPOSED|CHL PER",
                "Chile calls on Peru to sign a truce.|PROPOSED|CHL PER",
                "Chile and Peru sign two documents on fishing.|SIGNED|CHL PER",
                "North and South Korea sign a joint declaration.|SIGNED|KOR PRK",
                "Norway's parliament ratifies Peru's NATO membership.|RATIFIED|NATO NOR PER",
                // membership
                "Peru leaves the International Criminal Court.|ENDED|ICC PER",
                "Peru leaves the European Union.|ENDED|EU PER",
                "Peruvian President Ana Rojas says that her country will leave NATO.|ENDED|NATO PER",
                "Norway joins the fisheries treaty between Chile and Peru.|IN_FORCE|CHL NOR PER"
            })
    void theFrameTellsWhatHappenedAndToWhom(String sentence, Status status, String parties) {
        List<String> expected = parties.isEmpty() ? List.of() : List.of(parties.split(" ", -1));
        assertThat(claims(sentence)).first().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(status);
            assertThat(claim.parties()).isEqualTo(expected);
        });
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A truce between Chile and Peru is announced by the president of Norway.|CHL PER",
                "Norway proposes a truce between Chile and Peru.|CHL PER",
                "Chile says that Peru has violated the truce by shelling a village.|CHL PER",
                "Chilean forces shell northern Peru, violating the truce.|CHL PER",
                "Norwegian troops enter Peru, breaking a truce.|NOR",
                "Norway accuses Chile of violating the Chemical Weapons Convention.|CHL NOR",
                "The Democratic Republic of the Congo and M23 rebels sign a truce in Doha.|COD M23",
                "The government of Peru signs a peace agreement with rebels.|PER",
                "The Peruvian president offers Chile a non-aggression pact.|CHL PER"
            })
    void aThirdWhoSpeaksOfAPactIsNoPartyOfIt(String sentence, String parties) {
        List<String> expected = parties.isEmpty() ? List.of() : List.of(parties.split(" ", -1));
        assertThat(claims(sentence)).extracting(Claim::parties).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peruvian left-wing parties sign an agreement to form a government led by Ana Rojas.",
                "The president of Peru signs a presidential memorandum on the fight against smugglers from Chile.",
                "Peru considers the fisheries memorandum of its neighbours a violation of its waters.",
                "The minister resigns over the decision to sign the fisheries treaty with Chile.",
                "Peru will leave a table at the NATO summit.",
                "The Peruvian director leaves the International Criminal Court after a scandal."
            })
    void whatMakesNoPactIsNoNews(String sentence) {
        assertThat(claims(sentence)).allMatch(claim -> claim.status() == Status.MENTIONED);
    }

    @Test
    void theNewsIsThatOfTheMainClause() {
        assertThat(claims("Chile and Peru signed a new fisheries agreement, renewing a similar agreement of 2015."))
                .extracting(Claim::status)
                .contains(Status.SIGNED)
                .doesNotContain(Status.AMENDED);
    }

    @Test
    void whoHelpsToFoundAClubByTreatyHasNotJoinedItYet() {
        assertThat(claims("Peru signed the treaty to join NATO."))
                .extracting(Claim::status)
                .doesNotContain(Status.IN_FORCE);
    }
}
