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
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** What talks come to where no pact has a noun of its own, read with the real models. */
@Tag("slow")
class ClaimsOfTalksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEGOTIATING | BORDER   | Talks between Peru and Chile on their sea border go on.
            NEGOTIATING | TRADE    | Egypt and Sudan have restarted negotiations on a free trade zone.
            NEGOTIATING | BORDER   | Thailand and Cambodia are in talks on their border.
            NEGOTIATING | TRADE    | The talks between Kenya and Ghana on trade are under way.
            SUSPENDED   | WATER    | Negotiations between Angola and Zambia on the river have been put on hold.
            REJECTED    | BORDER   | Serbia walked out of border talks with Croatia on Friday.
            REJECTED    | WATER    | Talks on water between Iran and Turkey ended in Ankara without a result.
            """)
    void talksThatSayWhatTheyAreAboutTellOfAPact(Status status, Kind kind, String sentence) {
        assertThat(claims(sentence)).singleElement().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(status);
            assertThat(claim.kind()).isEqualTo(kind);
            assertThat(claim.parties()).hasSize(2);
        });
    }

    @Test
    void aStateAndThoseWhoFightItTalkAboutPeace() {
        assertThat(claims("Talks between the government of Colombia and the ELN were suspended on Tuesday."))
                .extracting(Claim::status, Claim::kind)
                .containsExactly(tuple(Status.SUSPENDED, Kind.PEACE));
    }

    @Test
    void talksOnJoiningABodyAreWithThatBody() {
        assertThat(claims("Moldova will not open talks on joining the European Union before 2030."))
                .last()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.SUSPENDED);
                    assertThat(claim.parties()).containsExactly("EU", "MDA");
                });
    }

    @Test
    void inAnArticleOnAPactOtherTalksAreOnAnotherOne() {
        assertThat(claims(
                        "India and Norway signed a trade agreement on Monday. Talks between India and Britain go on."))
                .last()
                .satisfies(claim -> {
                    assertThat(claim.status()).isEqualTo(Status.NEGOTIATING);
                    assertThat(claim.parties()).containsExactly("GBR", "IND");
                    assertThat(claim.pact().isAnother()).isTrue();
                });
    }

    @Test
    void talksWithThemAreWithTheOneTheSentenceBeforeNames() {
        assertThat(claims("Congo and Rwanda signed a peace agreement on Monday. The M23 is not bound by the accord."
                        + " Kinshasa is holding separate talks with them."))
                .last()
                .extracting(Claim::parties)
                .isEqualTo(List.of("COD", "M23"));
    }

    @Test
    void talksOnATruceAreToldOfTheTruceAlone() {
        assertThat(claims("Ceasefire talks between Israel and Hamas collapsed in Cairo."))
                .extracting(Claim::status)
                .containsExactly(Status.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks between the union and the airline have collapsed.",
                "Japan and India held talks in Delhi on Monday.",
                "Peru and Chile met for talks about migration.",
                "Kenya's president called for talks between Sudan and Ethiopia on the dam."
            })
    void talksOfOthersOrOnNothingTellOfNoPact(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }
}
