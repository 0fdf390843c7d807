package org.pactwire.know;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a pact say it is about. */
class PactSubjectsTest {
    private static final PactSubjects SUBJECTS = PactSubjects.load();

    @ParameterizedTest
    @CsvSource({
        "a fisheries accord, fish",
        "the Fishing Pact, fish",
        "a gas deal, gas",
        "the germ-weapons treaty, germ weapons",
        "the prisoner swap, prisoners"
    })
    void thePhraseTellsTheSubject(String phrase, String subject) {
        assertThat(SUBJECTS.of(phrase, "")).containsExactly(subject);
    }

    @Test
    void soDoesWhatFollowsALinkingWord() {
        assertThat(SUBJECTS.of("an accord", " against drug smuggling on Monday"))
                .containsExactly("drugs");
    }

    @Test
    void whatElseFollowsDoesNot() {
        assertThat(SUBJECTS.of("an accord", " in the port of Oslo")).isEmpty();
    }

    @Test
    void aWordOfAPactAloneTellsNone() {
        assertThat(SUBJECTS.of("the trade agreement", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the first phase of their deal, 1",
        "the phase one deal, 1",
        "phase-two talks, 2",
        "a second trade deal, 2",
        "the first deal between them, 0",
        "one deal, 0",
        "the deal, 0"
    })
    void thePhraseTellsWhichOneOfSeveral(String phrase, int number) {
        assertThat(SUBJECTS.ordinal(phrase)).isEqualTo(number);
    }
}
