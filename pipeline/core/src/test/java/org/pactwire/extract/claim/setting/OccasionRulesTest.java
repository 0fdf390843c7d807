package org.pactwire.extract.claim.setting;

import static org.pactwire.extract.claim.setting.Settings.occasion;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** At what meeting it happened. */
class OccasionRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Norway and Chile signed a treaty at the NATO summit.
                rule(
                        SettingRule.AT_A_MEETING,
                        """
                        signed        4 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ treaty     6 treaty NN 4 obj
                        │  └─ a       5 a DT 6 det
                        ├─ summit     10 summit NN 4 obl
                        │  ├─ at      7 at IN 10 case
                        │  ├─ the     8 the DT 10 det
                        │  └─ NATO    9 NATO NNP 10 compound
                        └─ .          11 . . 4 punct
                        """,
                        s -> s.body("NATO", "NATO"),
                        s -> occasion(s, "signed"),
                        "NATO summit"),
                // Canada and Italy signed a treaty at a G7 gathering.
                rule(
                        SettingRule.GATHERING_IS_A_SUMMIT,
                        """
                        signed        4 sign VBD 0 root
                        ├─ Canada     1 Canada NNP 4 nsubj
                        │  └─ Italy   3 Italy NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ treaty     6 treaty NN 4 obj
                        │  └─ a       5 a DT 6 det
                        ├─ gathering  10 gathering NN 4 obl
                        │  ├─ at      7 at IN 10 case
                        │  ├─ a       8 a DT 10 det
                        │  └─ G7      9 g7 NN 10 compound
                        └─ .          11 . . 4 punct
                        """,
                        s -> s.body("G7", "G7"),
                        s -> occasion(s, "signed"),
                        "G7 summit"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsTheMeeting(RuleCase example) {
        example.check();
    }
}
