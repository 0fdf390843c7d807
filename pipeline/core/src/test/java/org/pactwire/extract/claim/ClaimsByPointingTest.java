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

/** Which pact "it", "its own" and "the first one" mean, and what is told of it only in passing. */
@Tag("slow")
class ClaimsByPointingTest {
    private static final String LEAD = "Ghana and Togo signed the pact in 2015. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AMENDED   | In 2020 the two countries extended it by five years.
            SUSPENDED | Togo has now suspended it.
            SUSPENDED | Togo suspended its part in it in 2017.
            BREACHED  | Togo accuses Ghana of violating it by building a dam.
            BREACHED  | Togo accused Ghana of breaking it by closing the border.
            RATIFIED  | Lawmakers in Accra approved it by 90 votes to 3 on Tuesday.
            RATIFIED  | The parliament of Togo approved its main part on Wednesday.
            REJECTED  | Two years later the parliament in Accra rejected it.
            """)
    void whatIsDoneToItIsDoneToThePact(Status status, String sentence) {
        assertThat(claims(LEAD + sentence)).hasSize(2).last().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(status);
            assertThat(claim.pact().pointsBack()).isTrue();
        });
    }

    @Test
    void whatACommitteeRejectsIsNoPactForThat() {
        assertThat(claims(LEAD + "The trainer of Togo's team rejected it.")).hasSize(1);
    }

    @Test
    void inASentenceItMeansThePactOfTheMainClause() {
        assertThat(claims("The treaty between Ghana and Togo lapsed ten years after it was signed in Lome."))
                .extracting(Claim::status, c -> c.pact().text())
                .containsExactly(tuple(Status.ENDED, "The treaty"), tuple(Status.SIGNED, "The treaty"));
    }

    @Test
    void itCanStandBeforeThePact() {
        assertThat(claims("Two months after Ghana and Togo signed it, the fishing treaty is already in doubt."))
                .first()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.SIGNED);
                    assertThat(claim.parties()).containsExactly("GHA", "TGO");
                    assertThat(claim.pact().text()).isEqualTo("the fishing treaty");
                });
    }

    @Test
    void theFirstOneIsAnotherPactOfTheSameTwo() {
        assertThat(claims("Peru and Chile signed a revised border treaty on Monday. The first one, signed in Quito in"
                        + " March, was rejected by the voters in May."))
                .extracting(Claim::status, Claim::parties, c -> c.pact().isAnother())
                .containsExactly(
                        tuple(Status.SIGNED, List.of("CHL", "PER"), false),
                        tuple(Status.REJECTED, List.of("CHL", "PER"), true),
                        tuple(Status.SIGNED, List.of("CHL", "PER"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The previous truce, of May, ended in June.", "The old one ended in June."})
    void thePreviousTruceIsOfTheSameTwo(String sentence) {
        assertThat(claims("A ceasefire between Yemen and Oman took effect on Friday. " + sentence))
                .last()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.ENDED);
                    assertThat(claim.parties()).containsExactly("OMN", "YEM");
                    assertThat(claim.pact().isAnother()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIGNED      | Chile, which signed its own accord on the same day, named no sum.
            NEGOTIATING | Chile, the host, is still negotiating a text of its own with Oslo.
            """)
    void itsOwnIsWithTheOneTheFirstWasMadeWith(Status status, String sentence) {
        assertThat(claims("Peru signed a fisheries accord with Norway on Monday. " + sentence))
                .last()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(status);
                    assertThat(claim.parties()).containsExactly("CHL", "NOR");
                });
    }

    @Test
    void whatASentenceTellsTwiceIsOneClaim() {
        assertThat(claims(
                        "Norway signed a security agreement with Chile on Monday. Britain, Chile, China and Norway have"
                                + " already concluded such deals."))
                .extracting(Claim::id)
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void suchDealsAreOneOfEachWithTheOneTheyShare() {
        assertThat(claims("Canada and Italy each signed a security agreement with Ukraine on Saturday. Sweden and Spain"
                        + " have already concluded such deals."))
                .extracting(Claim::parties)
                .contains(List.of("SWE", "UKR"), List.of("ESP", "UKR"));
    }

    @Test
    void theTreatyToJoinAPactBearsItsName() {
        assertThat(claims("Peru on Sunday signed the treaty to join the CPTPP, the trade pact of eleven countries."))
                .first()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.SIGNED);
                    assertThat(claim.kind()).isEqualTo(Kind.ACCESSION);
                    assertThat(claim.pact().name()).startsWith("Comprehensive and Progressive Agreement");
                });
    }

    @Test
    void whoRatifiesAnEntryIsNoPartyToIt() {
        assertThat(claims("Sweden joined NATO on Tuesday. The Hungarian parliament had been the last to ratify Sweden's"
                        + " entry."))
                .extracting(Claim::status, Claim::parties)
                .endsWith(tuple(Status.RATIFIED, List.of("SWE")));
    }

    @Test
    void whoDepositsARatificationHasRatifiedAndSoHasWhoDidTheSame() {
        assertThat(claims("Ghana signed the High Seas Treaty in 2023. On Friday Togo deposited its ratification in New"
                        + " York, and Benin had done the same."))
                .last()
                .extracting(Claim::status, Claim::parties)
                .containsExactly(Status.RATIFIED, List.of("BEN", "TGO"));
    }

    @Test
    void whoAnnouncesThePactOfTwoOthersIsNoParty() {
        assertThat(claims("Ghana and Togo agreed on a truce on Monday. The deal was announced by Nigeria's president."))
                .noneMatch(claim -> claim.parties().contains("NGA"));
    }

    @Test
    void aBrokerWhoSaysWeHaveADealSpeaksOfTheTwo() {
        assertThat(claims("Peru and Chile agreed on a truce on Monday. At the end the Qatari minister said: \"We have a"
                        + " deal.\""))
                .extracting(Claim::status, Claim::parties)
                .endsWith(tuple(Status.AGREED, List.of("CHL", "PER")));
    }

    @Test
    void whoStandsBetweenThemDoesNotSign() {
        assertThat(claims(
                        "Peru's Ana Soto and Chile's Kari Berg signed a joint statement in Oslo, with Norway's foreign"
                                + " minister between them."))
                .extracting(Claim::parties)
                .containsExactly(List.of("CHL", "PER"));
    }

    @Test
    void aSemicolonPartsTwoPacts() {
        assertThat(claims("Ghana signed a trade agreement with Togo; Benin signed a visa accord with Niger."))
                .extracting(Claim::parties)
                .containsExactly(List.of("GHA", "TGO"), List.of("BEN", "NER"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MENTIONED | Colombian President Gustavo Petro has reversed his decision to end the military pact with Peru.
            MENTIONED | Ghana said it had no plan to end the military pact with Togo.
            REJECTED  | Ghana has scrapped its plan to sign a defence pact with Togo.
            MENTIONED | Ghana had been ready to sign the treaty with Togo.
            MENTIONED | The pact between Ghana and Togo would have expired in June.
            MENTIONED | Togo denied reports that it would leave the defence pact with Ghana.
            MENTIONED | The treaty between Ghana and Togo enters into force once both parliaments have ratified it.
            PLANNED   | Ghana wants to sign the border treaty with Togo by the end of May.
            """)
    void whatIsTakenBackDeniedOrConditionalHasNotHappened(Status status, String sentence) {
        assertThat(claims(sentence)).extracting(Claim::status).containsOnly(status);
    }

    @Test
    void whatOneWillNotDoLeavesAloneWhatItDid() {
        assertThat(claims("Iran says it will not negotiate and has frozen its nuclear talks with the United States."))
                .extracting(Claim::status)
                .containsExactly(Status.SUSPENDED);
    }

    @Test
    void aTermIsNoConclusion() {
        assertThat(claims(LEAD + "The agreement is concluded for twenty years."))
                .last()
                .extracting(Claim::status)
                .isEqualTo(Status.MENTIONED);
    }

    @Test
    void aPaperIsNoSpeaker() {
        assertThat(claims(LEAD + "Its text says that Togo will give Ghana 3 million dollars."))
                .extracting(Claim::assertedBy)
                .containsOnly("");
    }

    @Test
    void theSpeakerIsNamed() {
        assertThat(claims("Minister Ana Soto said that Peru had signed a treaty with Chile."))
                .extracting(Claim::assertedBy)
                .containsExactly("Ana Soto");
    }

    @Test
    void signatoriesStandOnTheirSideOfASemicolon() {
        assertThat(claims(
                        "President Boric and Norwegian Foreign Minister Espen Barth Eide signed a fisheries treaty; the"
                                + " Peruvian minister Ana Soto signed a letter."))
                .first()
                .extracting(Claim::signatories)
                .satisfies(all -> assertThat(all).extracting(Signatory::name).doesNotContain("Ana Soto"));
    }
}
