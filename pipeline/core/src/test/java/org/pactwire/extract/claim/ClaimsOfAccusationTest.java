package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.extract.claim.Reading.claims;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Status;

/** What one side says against the other is no fact, however it is put; read with the real models. */
@Tag("slow")
class ClaimsOfAccusationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lima accused Chilean forces of flouting the truce with a missile; Santiago said that was \"a lie\".",
                "Chile accuses Peruvian troops of having broken the ceasefire overnight.",
                "Peru was accused by Chile of infringing the border treaty.",
                "Chile, accused of breaching the fisheries accord with Peru, denied the charge.",
                "Lima charged on Monday that Chile had violated the border treaty.",
                "Lima charges Chile with repeated violations of the truce.",
                "Ghana denounced Togo for disregarding the water treaty.",
                "Togo blamed Ghana for breaking the ceasefire.",
                "Togo condemned what it called a flagrant breach of the ceasefire by Ghana.",
                "Sudan alleges that Chad has flouted the border accord.",
                "Norway and Iceland traded accusations of violating the herring treaty.",
                "Kenya described the raid as a breach of the truce with Somalia.",
                "Ethiopia maintains that Eritrea has been ignoring the peace treaty.",
                "Eritrea has broken the peace treaty, Ethiopia said.",
                "Accusing Ghana of shelling villages and breaking the truce, Togo called its envoy home.",
                "Togo criticised Ghana over its breach of the truce.",
                "Cuba protested against repeated violations of the migration accord by the United States.",
                "Lima claims Chile is in breach of the treaty.",
                "According to Lima, Chile has violated the ceasefire thirty times.",
                "Chile accuses Peru, which shares the lake, of failing to honour the water treaty."
            })
    void whatOneSideSaysAgainstTheOtherIsAnAllegation(String sentence) {
        assertThat(claims(sentence))
                .filteredOn(c -> c.status() == Status.BREACHED)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.alleged()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Togo broke the ceasefire with Ghana on Monday.",
                "Togo has failed to abide by the truce with Ghana.",
                "Togo did not comply with the border treaty with Ghana.",
                "Peru accused Chile of lying and broke the border treaty."
            })
    void whatTheArticleItselfTellsIsAFact(String sentence) {
        assertThat(claims(sentence))
                .filteredOn(c -> c.status() == Status.BREACHED)
                .extracting(Claim::alleged)
                .containsOnly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran accused the United States of abandoning the nuclear deal.",
                "Peru suspects Chile of tearing up the water treaty."
            })
    void whoIsAccusedOfLeavingAPactMayNotHaveLeftIt(String sentence) {
        assertThat(claims(sentence))
                .filteredOn(c -> c.status() == Status.ENDED)
                .extracting(Claim::alleged)
                .containsOnly(true);
    }
}
