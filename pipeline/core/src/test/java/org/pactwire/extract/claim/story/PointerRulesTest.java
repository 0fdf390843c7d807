package org.pactwire.extract.claim.story;

import static org.pactwire.extract.claim.story.Story.after;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Which words mean a pact told of before. */
class PointerRulesTest {
    private static final String THE_TEXT_NAMES_2_MILLION_DOLLARS = """
            names          3 name VBZ 0 root
            ├─ text        2 text NN 3 nsubj
            │  └─ The      1 the DT 2 det
            ├─ dollars     6 dollar NNS 3 obj
            │  └─ million  5 million CD 6 nummod
            │     └─ 2     4 2 CD 5 compound
            └─ .           7 . . 3 punct
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(
                rule(
                        StoryRule.AMOUNT_OF_SUBJECT,
                        THE_TEXT_NAMES_2_MILLION_DOLLARS,
                        s -> s.dollars("2 million dollars", 2_000_000),
                        s -> after(s).pactOf("2 million dollars"),
                        "text"),
                // Under the accord Norway lends Peru 2 million dollars.
                rule(
                        StoryRule.AMOUNT_UNDER_IT,
                        """
                        lends          5 lend VBZ 0 root
                        ├─ accord      3 accord NN 5 obl
                        │  ├─ Under    1 under IN 3 case
                        │  └─ the      2 the DT 3 det
                        ├─ Norway      4 Norway NNP 5 nsubj
                        ├─ Peru        6 Peru NNP 5 obj
                        ├─ dollars     9 dollar NNS 5 obl:npmod
                        │  └─ million  8 million CD 9 nummod
                        │     └─ 2     7 2 CD 8 compound
                        └─ .           10 . . 5 punct
                        """,
                        s -> s.dollars("2 million dollars", 2_000_000),
                        s -> after(s).pactOf("2 million dollars"),
                        "accord"),
                rule(
                        StoryRule.THE_PAPER,
                        THE_TEXT_NAMES_2_MILLION_DOLLARS,
                        s -> s.dollars("2 million dollars", 2_000_000),
                        s -> after(s).pactOf("2 million dollars"),
                        "text"),
                // The programme brings 2 million dollars.
                rule(
                        StoryRule.THE_LOAN,
                        """
                        brings         3 bring VBZ 0 root
                        ├─ programme   2 programme NN 3 nsubj
                        │  └─ The      1 the DT 2 det
                        ├─ dollars     6 dollar NNS 3 obj
                        │  └─ million  5 million CD 6 nummod
                        │     └─ 2     4 2 CD 5 compound
                        └─ .           7 . . 3 punct
                        """,
                        s -> s.dollars("2 million dollars", 2_000_000),
                        s -> after(s).lent("IMF", "PER").pactOf("2 million dollars"),
                        "programme"),
                // Norway's accord names 2 million dollars.
                rule(
                        StoryRule.WHOSE_PAPER,
                        """
                        names          4 name VBZ 0 root
                        ├─ accord      3 accord NN 4 nsubj
                        │  └─ Norway   1 Norway NNP 3 nmod:poss
                        │     └─ 's    2 's POS 1 case
                        ├─ dollars     7 dollar NNS 4 obj
                        │  └─ million  6 million CD 7 nummod
                        │     └─ 2     5 2 CD 6 compound
                        └─ .           8 . . 4 punct
                        """,
                        s -> s.state("Norway", "NOR").dollars("2 million dollars", 2_000_000),
                        s -> after(s).pactOf("2 million dollars"),
                        "accord"),
                // It provides for 2 million dollars.
                rule(
                        StoryRule.IT_PROMISES,
                        """
                        provides       2 provide VBZ 0 root
                        ├─ It          1 it PRP 2 nsubj
                        ├─ dollars     6 dollar NNS 2 obl
                        │  ├─ for      3 for IN 6 case
                        │  └─ million  5 million CD 6 nummod
                        │     └─ 2     4 2 CD 5 compound
                        └─ .           7 . . 2 punct
                        """,
                        s -> s.dollars("2 million dollars", 2_000_000),
                        s -> after(s).signed("NOR", "PER").pactOf("2 million dollars"),
                        "It"),
                // Norway said that it will provide 2 million dollars.
                rule(
                        StoryRule.IT_SPEAKS,
                        """
                        said              2 say VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ provide        6 provide VB 2 ccomp
                        │  ├─ that        3 that IN 6 mark
                        │  ├─ it          4 it PRP 6 nsubj
                        │  ├─ will        5 will MD 6 aux
                        │  └─ dollars     9 dollar NNS 6 obj
                        │     └─ million  8 million CD 9 nummod
                        │        └─ 2     7 2 CD 8 compound
                        └─ .              10 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").dollars("2 million dollars", 2_000_000),
                        s -> after(s).signed("NOR", "PER").pactOf("2 million dollars"),
                        ""),
                // Both texts are valid for ten years.
                rule(StoryRule.BOTH_TEXTS, """
                        valid       4 valid JJ 0 root
                        ├─ texts    2 text NNS 4 nsubj
                        │  └─ Both  1 both DT 2 det
                        ├─ are      3 be VBP 4 cop
                        ├─ years    7 year NNS 4 obl
                        │  ├─ for   5 for IN 7 case
                        │  └─ ten   6 ten CD 7 nummod
                        └─ .        8 . . 4 punct
                        """, s -> after(s).isBoth("texts"), true),
                // His text names 2 million dollars.
                rule(
                        StoryRule.HIS_TEXT,
                        """
                        names          3 name VBZ 0 root
                        ├─ text        2 text NN 3 nsubj
                        │  └─ His      1 he PRP$ 2 nmod:poss
                        ├─ dollars     6 dollar NNS 3 obj
                        │  └─ million  5 million CD 6 nummod
                        │     └─ 2     4 2 CD 5 compound
                        └─ .           7 . . 3 punct
                        """,
                        s -> s.dollars("2 million dollars", 2_000_000),
                        s -> after(s).person("Gabriel Boric", "CHL", "President")
                                .ownersOf("text"),
                        List.of("CHL")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhichPactIsMeant(RuleCase example) {
        example.check();
    }
}
