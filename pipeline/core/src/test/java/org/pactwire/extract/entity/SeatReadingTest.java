package org.pactwire.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.extract.syntax.Token;

class SeatReadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met in Paris on Monday.",
                "She visited Paris last week.",
                "He flew to Paris for the signing.",
                "He arrived from Paris at noon.",
                "It was agreed at the Paris summit.",
                "They withdrew from the Paris Agreement.",
                "They withdrew from the Paris climate deal.",
                "Paris's mayor was there.",
                "PARIS, June 3 — The talks ended.",
                "A Paris court ruled against the deal.",
                "The French capital Paris was calm.",
                "The Paris-based agency said so.",
                "They will meet in the city of Paris."
            })
    void theNameOfACapitalMeansThePlace(String sentence) {
        assertThat(isPlace(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The deal with Paris was signed.",
                "Paris will sign the deal.",
                "Talks between Paris and Berlin go on.",
                "Pressure on Paris grows.",
                "It is up to Paris to decide.",
                "Paris's offer was refused.",
                "Paris's accord speaks of money.",
                "There is a clause in Paris's pact with Rome.",
                "Support from Paris is certain.",
                "The pact is good for Paris."
            })
    void theNameOfACapitalStandsForTheState(String sentence) {
        assertThat(isPlace(sentence)).isFalse();
    }

    private static boolean isPlace(String sentence) {
        List<Token> tokens = new SentenceSplitter().split(sentence).get(0).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equalsIgnoreCase("Paris")) {
                return SeatReading.isPlace(tokens, i, i + 1, false);
            }
        }
        throw new AssertionError("no Paris in: " + sentence);
    }
}
