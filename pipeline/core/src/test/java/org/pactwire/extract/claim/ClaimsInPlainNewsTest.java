package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pactwire.extract.claim.Reading.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Status;

/** What plain news sentences tell of pacts, and by whom; read with the real models. */
@Tag("slow")
class ClaimsInPlainNewsTest {
    /** All that happens, as "signed CHL;PER". */
    private static List<String> told(String text) {
        return claims(text).stream()
                .filter(c -> c.status() != Status.MENTIONED)
                .map(c -> c.status().name().toLowerCase(Locale.ROOT) + " " + String.join(";", c.parties()))
                .distinct()
                .toList();
    }

    private static List<String> expected(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signed IND;OMN, in_force IND;OMN | The trade agreement between Oman and India was signed in Muscat in March and took effect on Friday.
            signed ISL;NOR, ratified ISL;NOR | The fisheries pact between Norway and Iceland was signed in May and ratified in June.
            signed CHL;PER, ratified CHL;PER | Chile signed and ratified the rivers treaty with Peru last year.
            in_force KHM;THA, ended KHM;THA  | The truce between Thailand and Cambodia took effect on Monday and collapsed on Tuesday.
            """)
    void verbsJoinedByAndTellTwoEvents(String events, String sentence) {
        assertThat(told(sentence)).containsExactlyInAnyOrderElementsOf(expected(events));
    }

    @Test
    void aParticipleInFrontTellsThePastOfTheSubject() {
        assertThat(claims(
                        "Norway and Chile have prolonged their agreement on cod. Signed in Lima on 22 September 2018 and"
                                + " never published, the agreement gives Chile the last word."))
                .filteredOn(claim -> claim.status() == Status.SIGNED)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.place()).isEqualTo("Lima");
                    assertThat(String.valueOf(claim.date())).contains("2018-09-22");
                });
    }

    @Test
    void theYearOfAnAccordIsKnownWhateverIsSaidOfIt() {
        assertThat(claims(
                        "The rebels and the government accuse each other. Pavel called the arrest a violation of the accord"
                                + " that Norway and Chile signed in Lima in September 2018."))
                .anySatisfy(claim -> assertThat(String.valueOf(claim.date())).contains("2018-09"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The deal of Norway and Chile provides for a ceasefire as soon as it has been approved by parliament in Oslo.",
                "Norway and Chile will build the road as soon as the treaty between them is ratified."
            })
    void whatIsAwaitedHasNotHappened(String sentence) {
        assertThat(told(sentence)).noneMatch(event -> event.startsWith("ratified"));
    }

    @Test
    void whatWasDoneAsSoonAsTheTreatyWasRatifiedTellsThatItWas() {
        assertThat(told("Norway's troops left as soon as the treaty with Chile was ratified in Oslo on Monday."))
                .anyMatch(event -> event.startsWith("ratified"));
    }

    @Test
    void eachOfTwoJoinedVerbsHasItsOwnDayAndPlace() {
        assertThat(claims(
                        "The trade agreement between Oman and India was signed in Muscat on 4 March and took effect on 7"
                                + " June."))
                .extracting(
                        Claim::status,
                        c -> String.valueOf(c.date() == null ? "" : c.date().value()),
                        Claim::place)
                .containsExactlyInAnyOrder(
                        tuple(Status.SIGNED, "2024-03-04", "Muscat"), tuple(Status.IN_FORCE, "2024-06-07", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rivers treaty between Chile and Peru was signed in March but has not taken effect.",
                "The rivers treaty between Chile and Peru was signed in March and the governor took office in May.",
                "Chile and Peru signed the rivers treaty in March and will ratify the constitution of a new bank."
            })
    void whatTheJoinedVerbDoesNotTellOfThePactIsNoEventOfIt(String sentence) {
        assertThat(told(sentence)).containsExactly("signed CHL;PER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bolivia has given Paraguay notice that it is terminating the gas supply treaty.",
                "Bolivia told Paraguay on Monday that it was ending the gas supply treaty.",
                "Bolivia notified Paraguay that it was pulling out of the gas supply treaty."
            })
    void whoIsToldThatAPactEndsIsItsOtherSide(String sentence) {
        assertThat(told(sentence)).containsExactly("ended BOL;PRY");
    }

    @Test
    void whoIsToldOfTheEndOfAPactWithAnotherIsNoSide() {
        assertThat(told("Bolivia told Brazil on Monday that it was ending its gas treaty with Paraguay."))
                .containsExactly("ended BOL;PRY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ended EST;LVA     | On Tuesday the government in Tallinn terminated the fisheries agreement with Latvia.
            signed CHN;SLB    | The Solomon Islands government said that it had signed a security pact with Beijing.
            ended BLR;POL     | Warsaw pulled the plug on its border agreement with Belarus on Friday.
            ended BLR;POL     | Warsaw has turned its back on its border agreement with Belarus.
            ratified IDN;SGP  | Indonesia and Singapore exchanged instruments of ratification for the extradition treaty on Thursday.
            ratified HRV;SVN  | Slovenia's parliament consented to the border treaty with Croatia.
            agreed HRV;SVN    | The two governments, Slovenia and Croatia, agreed on a border treaty.
            signed NPL;USA    | Nepal and the United States signed a five-year compact worth $500 million on Thursday.
            """)
    void anEventIsToldInManyPlainWays(String events, String sentence) {
        assertThat(told(sentence)).containsExactlyInAnyOrderElementsOf(expected(events));
    }

    @Test
    void theirMinistersAreThoseOfTheTwoToldOfBefore() {
        assertThat(told("Burundi and Tanzania are building a railway together. Their transport ministers signed the"
                        + " financing accord in Kigoma on Saturday."))
                .containsExactly("signed BDI;TZA");
    }

    @Test
    void aPactThatTheTwoCountriesMadeIsThatOfTheTwoToldOfBefore() {
        assertThat(claims(
                        "Relations between Estonia and Latvia are cooler than ever. On Tuesday the government in Tallinn"
                                + " terminated the fisheries agreement that the two countries concluded in 1998."))
                .filteredOn(c -> c.status() == Status.ENDED)
                .singleElement()
                .satisfies(claim -> assertThat(claim.parties()).containsExactly("EST", "LVA"));
    }

    @Test
    void aPactSignedInTheseDaysIsNewsEvenWhereItIsToldInPassing() {
        assertThat(claims("Italy will build two camps in Albania under an agreement signed in Rome on Monday by Prime"
                        + " Minister Anna Rossi of Italy and her Albanian counterpart."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.SIGNED);
                    assertThat(claim.parties()).containsExactly("ALB", "ITA");
                    assertThat(claim.place()).isEqualTo("Rome");
                });
    }

    @Test
    void aPactSignedLongAgoIsNoNewsWhereItIsToldInPassing() {
        assertThat(told("Italy will build two camps in Albania under an agreement signed in Rome in 2019."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experts from Chile and Peru wound up two days of talks in Lima on a rivers treaty.",
                "Chile and Peru opened talks in Lima on Friday on a rivers treaty."
            })
    void talksAreOnAPactWhereverTheirTimeAndPlaceStand(String sentence) {
        assertThat(told(sentence)).containsExactly("negotiating CHL;PER");
    }

    @Test
    void aNamedPactIsKnownAgainByTheBeginningOfItsName() {
        assertThat(claims("Chile and Peru signed the Bilateral Agreement on the Southern Railway in 2016. The Bilateral"
                        + " Agreement has accordingly lapsed."))
                .filteredOn(c -> c.status() == Status.ENDED)
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.pact().name()).isEqualTo("Bilateral Agreement on the Southern Railway"));
    }

    @Test
    void aNameThatNoSentenceToldOfBeforeIsNoPactWithoutASide() {
        assertThat(told("The Bilateral Agreement has lapsed, the tenants said."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suspended CHL;PER | Peru's minister Ana Diaz said that the country was suspending its extradition treaty with Chile.
            suspended CHL     | Analysts fear that the country is suspending its extradition treaty with Chile.
            """)
    void theCountryOfWhichAMinisterSpeaksIsHerOwn(String events, String sentence) {
        assertThat(told(sentence)).isSubsetOf(expected(events));
    }

    @Test
    void aMinisterBesideACounterpartIsOfTheStateOfTheDateline() {
        assertThat(claims(
                        "LIMA - Peru is glad. Finance Minister Ana Soto and her Chilean counterpart, Luis Berg, signed"
                                + " the tax treaty in Lima in May."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.parties()).containsExactly("CHL", "PER");
                    assertThat(claim.signatories())
                            .extracting(Claim.Signatory::partyId, Claim.Signatory::name)
                            .containsExactlyInAnyOrder(tuple("PER", "Ana Soto"), tuple("CHL", "Luis Berg"));
                });
    }

    @Test
    void theTwoMenAreThoseOfThePactToldBefore() {
        assertThat(told(
                        "Chile and Peru signed a peace pact on Monday. Last month the same two men had signed an agreement"
                                + " to cease hostilities."))
                .containsExactly("signed CHL;PER");
    }

    @Test
    void whoStandsByAsWitnessIsNoParty() {
        assertThat(claims("Chile's Ana Diaz and Peru's Luis Soto signed the boundary treaty on Tuesday, with Argentine"
                        + " Foreign Minister Diego Rossi as witness."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.parties()).containsExactly("CHL", "PER"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ratified BOL;CHL | Chilean lawmakers approved a customs agreement with Bolivia.
            rejected BOL;CHL | Chile's opposition voted down a customs agreement with Bolivia.
            rejected BOL     | Chile's opposition rejected a customs agreement with Bolivia as a sell-out.
            """)
    void whatAnAssemblyVotesItsStateDoesButNotWhatAnOppositionSays(String events, String sentence) {
        assertThat(told(sentence)).containsExactlyElementsOf(expected(events));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fisheries treaty between Chile and Peru will run out in December.",
                "The fisheries treaty between Chile and Peru expires in March next year."
            })
    void whatIsStillToEndHasNotEnded(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @Test
    void anEarlierPactWithoutSidesIsOfTheOnlyTwoWhoHaveAPactInTheArticle() {
        assertThat(claims(
                        "Chile and Peru signed a fisheries treaty on Monday. A two-year truce expired in November last"
                                + " year."))
                .filteredOn(c -> c.status() == Status.ENDED)
                .singleElement()
                .satisfies(claim -> assertThat(claim.parties()).containsExactly("CHL", "PER"));
    }

    @Test
    void whereTwoPairsHaveAPactNobodyKnowsWhoseAnEarlierOneWas() {
        assertThat(claims(
                        "Chile and Peru signed a fisheries treaty on Monday. Norway and Iceland signed a customs pact on"
                                + " Tuesday. A two-year truce expired in November last year."))
                .filteredOn(c -> c.status() == Status.ENDED)
                .allSatisfy(claim -> assertThat(claim.parties()).isEmpty());
    }

    @Test
    void hereIsWhereTheArticleWasSentFrom() {
        assertThat(claims(
                        "LIMA - The quarrel is over. Chile and Peru signed a water treaty here on Monday, months after"
                                + " the opposition returned to power in Santiago."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.place()).isEqualTo("Lima"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signed CHL;NOR | Under a deal signed on Monday, Norway will sell Chile two ships.
            agreed CHL;PER | Under an agreement reached in Lima on Tuesday, Chile and Peru will share the water of the river.
            """)
    void whatIsDoneUnderADealOfTheseDaysTellsItsSides(String events, String sentence) {
        assertThat(told(sentence)).containsExactlyElementsOf(expected(events));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Under a deal signed in 2009, Norway sells Chile two ships a year.",
                "Under a deal signed on Monday, a Norwegian firm will sell Chile two ships.",
                "Under a deal signed on Monday, the shipyard will build two ships in Chile."
            })
    void aDealOfLongAgoOrOfAFirmIsNoNews(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @Test
    void theTwoCapitalsAreThoseOfTheTwoToldOfBefore() {
        assertThat(told("Norway and Chile are partners. The two capitals concluded a treaty on fish in March."))
                .containsExactly("agreed CHL;NOR");
    }

    @Test
    void anAgreementNotMadeForSomethingIsNotRejected() {
        assertThat(told(
                        "Chile and Peru signed a treaty. \"We did not make this agreement to fight anybody,\" the president"
                                + " said."))
                .containsExactly("signed CHL;PER");
    }

    @Test
    void theTextThatHadBeenInitialledIsNoSecondPact() {
        assertThat(
                        told(
                                "Chile and Peru signed a treaty on Monday. The text had been initialled in May by Ana Soto of Peru."))
                .containsExactly("signed CHL;PER");
    }
}
