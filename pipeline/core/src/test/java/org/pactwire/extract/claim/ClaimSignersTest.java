package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.extract.claim.Reading.claims;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.fact.Claim;

/** Who signed for whom, told behind the signing itself, read with the real models. */
@Tag("slow")
class ClaimSignersTest {
    private static final String LEAD = "Norway and Chile signed a fisheries agreement in Lima on Monday. ";

    private static String signers(List<Claim> claims) {
        return claims.stream()
                .flatMap(c -> c.signatories().stream())
                .map(s -> s.partyId() + " " + s.name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari Berg signed for Norway and Ana Soto for Chile.",
                "Kari Berg signed on behalf of Norway, Ana Soto on behalf of Chile.",
                "Signing for Oslo was Trade Minister Kari Berg, for Santiago Trade Minister Ana Soto.",
                "Trade Minister Kari Berg signed for the Norwegian side, her colleague Ana Soto for the Chilean.",
                "The Norwegian minister Kari Berg signed first, then Chile's minister Ana Soto.",
                "Norwegian minister Kari Berg signed in the morning, the Chilean minister Ana Soto in the evening.",
                "Norwegian minister Kari Berg and Chilean minister Ana Soto put pen to paper.",
                "Norwegian minister Kari Berg and Chilean minister Ana Soto put their names under the text.",
                "Norwegian minister Kari Berg and Chilean minister Ana Soto put their signatures to the document in the"
                        + " presence of their presidents, Tom Lund and Eva Solis.",
                "Kari Berg, the third in her office to make the journey, and the Chilean minister Ana Soto signed the"
                        + " document.",
                "The Norwegian minister Kari Berg signed it together with her Chilean colleague Ana Soto.",
                "The Norwegian minister Kari Berg signed the agreement with Trade Minister Ana Soto.",
                "It bears the signatures of the Norwegian minister Kari Berg and of Ana Soto, the Chilean minister."
            })
    void whoSignedForWhomIsToldInASentenceOfItsOwn(String next) {
        assertThat(signers(claims(LEAD + next))).isEqualTo("CHL Ana Soto, NOR Kari Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari Berg signed for the first time, Ana Soto for the second.",
                "Kari Berg praised it for Norway and Ana Soto for Chile.",
                "The Norwegian minister Kari Berg watched as the harbour masters put pen to paper.",
                "Kari Berg and Ana Soto put their names under a letter of thanks.",
                "Norwegian president Kari Berg and Chilean president Ana Soto watched as their ministers, Tom Lund and Eva"
                        + " Solis, put pen to paper.",
                "The governments of Kari Berg of Norway and Ana Soto of Chile had signed it.",
                "Norwegian president Kari Berg and Chilean president Ana Soto promised to reach an agreement on whales.",
                "Kari Berg will sign for Norway and Ana Soto for Chile."
            })
    void whoDoesSomethingElseSignsNothing(String next) {
        assertThat(signers(claims(LEAD + next))).isEmpty();
    }

    @Test
    void whoStandsBetweenThoseWhoSignIsAWitness() {
        assertThat(claims(
                        "Norwegian minister Kari Berg and Chilean minister Ana Soto signed a fisheries agreement, with"
                                + " Peru's minister Luis Rojas between them."))
                .allSatisfy(claim -> assertThat(claim.parties()).containsExactly("CHL", "NOR"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Kari Berg, the Norwegian foreign minister, met Ana Soto, the foreign minister of Chile. The two ministers"
                        + " signed a fisheries treaty.|CHL Ana Soto, NOR Kari Berg",
                "Kari Berg, the Norwegian foreign minister, met Ana Soto, the foreign minister of Chile. They signed a"
                        + " fisheries treaty.|CHL Ana Soto, NOR Kari Berg",
                "Norwegian foreign minister Kari Berg landed at dawn. At noon the Norwegian foreign minister signed a"
                        + " fisheries treaty with Chile.|NOR Kari Berg",
                "Norwegian foreign minister Kari Berg landed at dawn. She signed a fisheries treaty with Chile.|NOR Kari"
                        + " Berg",
                "Norwegian trade minister Kari Berg landed at dawn. The Norwegian foreign minister signed a fisheries"
                        + " treaty with Chile.|''",
                "Kari Berg, the Norwegian foreign minister, met Ana Soto and Luis Rojas. They signed a fisheries treaty"
                        + " with Chile.|''"
            })
    void whoIsCalledByOfficeOrPronounIsTheOneNamedBefore(String text, String signers) {
        assertThat(signers(claims(text))).isEqualTo(signers);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade Minister Kari Berg signed for Norway.|NOR Kari Berg",
                "Trade Minister Kari Berg signed it on behalf of Chile.|CHL Kari Berg",
                "Norwegian president Eva Lund's trade minister, Kari Berg, signed it with Chile's minister Ana Soto."
                        + "|CHL Ana Soto, NOR Kari Berg"
            })
    void whoSignsForOneSideDoesNotSignForTheOther(String next, String signers) {
        assertThat(signers(claims(LEAD + next))).isEqualTo(signers);
    }

    @Test
    void anotherNameOfTheOneBeforeIsNobodyElse() {
        assertThat(signers(
                        claims(LEAD + "The Norwegian minister Kari Berg and Chile's minister Ana Soto, known as Solis,"
                                + " had signed the accord.")))
                .isEqualTo("CHL Ana Soto, NOR Kari Berg");
    }

    @Test
    void theSentenceWithTheNameIsTheEvidence() {
        assertThat(
                        claims(
                                "Norwegian foreign minister Kari Berg landed at dawn. She signed a fisheries treaty with Chile."))
                .filteredOn(c -> !c.signatories().isEmpty())
                .singleElement()
                .satisfies(claim -> assertThat(claim.text()).contains("landed at dawn"));
    }

    @Test
    void oneWhoseStateNobodyTellsSignsForTheSideThatIsLeft() {
        assertThat(signers(claims(LEAD + "Home Secretary Tom Lund and Chilean minister Ana Soto signed the document.")))
                .isEqualTo("CHL Ana Soto, NOR Tom Lund");
    }

    @Test
    void ofTwoWhoseStatesNobodyTellsItStaysOpenWhoSignsForWhom() {
        assertThat(signers(claims(LEAD + "Tom Lund and Eva Solis signed the document.")))
                .isEmpty();
    }
}
