package org.pactwire.extract.claim.story;

import static org.pactwire.extract.claim.story.Story.after;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Whose parliament and whose minister it is. */
class HomePartyRulesTest {
    private static final String PARLIAMENT_RATIFIED_THE_TREATY_WITH_CHILE = """
            ratified       2 ratify VBD 0 root
            ├─ Parliament  1 Parliament NNP 2 nsubj
            ├─ treaty      4 treaty NN 2 obj
            │  ├─ the      3 the DT 4 det
            │  └─ Chile    6 Chile NNP 4 nmod
            │     └─ with  5 with IN 6 case
            └─ .           7 . . 2 punct
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(
                rule(
                        StoryRule.HOME_ORGAN,
                        PARLIAMENT_RATIFIED_THE_TREATY_WITH_CHILE,
                        s -> s.state("Chile", "CHL").from("Lima", "PER"),
                        s -> after(s).names("PER").home("ratified", "CHL"),
                        List.of("CHL", "PER")),
                rule(
                        StoryRule.HOME_NOT_SPOKEN_OF,
                        PARLIAMENT_RATIFIED_THE_TREATY_WITH_CHILE,
                        s -> s.state("Chile", "CHL").from("Lima", "PER"),
                        s -> after(s).names("NOR").home("ratified", "CHL"),
                        List.of("CHL")),
                rule(
                        StoryRule.HOME_NO_SIDE,
                        PARLIAMENT_RATIFIED_THE_TREATY_WITH_CHILE,
                        s -> s.state("Chile", "CHL").from("Lima", "PER"),
                        s -> after(s).names("PER").signed("CHL", "NOR").home("ratified", "CHL"),
                        List.of("CHL")),
                // Foreign Minister Ana Soto signed the treaty with Chile.
                rule(
                        StoryRule.HOME_MINISTER,
                        """
                        signed            5 sign VBD 0 root
                        ├─ Soto           4 Soto NNP 5 nsubj
                        │  ├─ Minister    2 Minister NNP 4 compound
                        │  │  └─ Foreign  1 Foreign NNP 2 compound
                        │  └─ Ana         3 Ana NNP 4 compound
                        ├─ treaty         7 treaty NN 5 obj
                        │  └─ the         6 the DT 7 det
                        ├─ Chile          9 Chile NNP 5 obl
                        │  └─ with        8 with IN 9 case
                        └─ .              10 . . 5 punct
                        """,
                        s -> s.state("Chile", "CHL")
                                .person("Ana Soto", "", "Foreign Minister")
                                .from("Lima", "PER"),
                        s -> after(s).names("PER").homeSigners("signed", "CHL"),
                        List.of("PER Ana Soto")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhoseItIs(RuleCase example) {
        example.check();
    }
}
