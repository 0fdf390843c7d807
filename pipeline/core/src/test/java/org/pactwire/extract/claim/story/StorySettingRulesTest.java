package org.pactwire.extract.claim.story;

import static org.pactwire.extract.claim.story.Story.after;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Status;

/** When and where it happened, as the sentences before tell. */
class StorySettingRulesTest {
    private static final String THEY_SIGNED_A_TREATY = """
            signed     2 sign VBD 0 root
            ├─ They    1 they PRP 2 nsubj
            ├─ treaty  4 treaty NN 2 obj
            │  └─ a    3 a DT 4 det
            └─ .       5 . . 2 punct
            """;

    private static final String THEN_CHILE_SIGNED_A_TREATY_WITH_PERU = """
            signed         3 sign VBD 0 root
            ├─ Then        1 then RB 3 advmod
            ├─ Chile       2 Chile NNP 3 nsubj
            ├─ treaty      5 treaty NN 3 obj
            │  ├─ a        4 a DT 5 det
            │  └─ Peru     7 Peru NNP 5 nmod
            │     └─ with  6 with IN 7 case
            └─ .           8 . . 3 punct
            """;

    private static final String NORWAY_AND_CHILE_SIGNED_A_TREATY = """
            signed        4 sign VBD 0 root
            ├─ Norway     1 Norway NNP 4 nsubj
            │  └─ Chile   3 Chile NNP 1 conj
            │     └─ and  2 and CC 3 cc
            ├─ treaty     6 treaty NN 4 obj
            │  └─ a       5 a DT 6 det
            └─ .          7 . . 4 punct
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(
                // Hours before, Peru had signed a treaty.
                rule(
                        StoryRule.SAME_DAY,
                        """
                        signed        6 sign VBN 0 root
                        ├─ Hours      1 hour NNS 6 dep
                        │  └─ before  2 before RB 1 advmod
                        ├─ ,          3 , , 6 punct
                        ├─ Peru       4 Peru NNP 6 nsubj
                        ├─ had        5 have VBD 6 aux
                        ├─ treaty     8 treaty NN 6 obj
                        │  └─ a       7 a DT 8 det
                        └─ .          9 . . 6 punct
                        """,
                        s -> after(s).signedOn("2024-06-10", "Lima", "CHL", "NOR")
                                .day("signed", "a treaty", "PER"),
                        "2024-06-10"),
                rule(
                        StoryRule.DAY_OF_SCENE,
                        THEY_SIGNED_A_TREATY,
                        s -> after(s).scene("2024-06-10", "Lima", "CHL", "NOR").day("signed", "a treaty"),
                        "2024-06-10"),
                rule(
                        StoryRule.PLACE_OF_SCENE,
                        THEY_SIGNED_A_TREATY,
                        s -> after(s).scene("2024-06-10", "Lima", "CHL", "NOR").place("signed", "a treaty"),
                        "Lima"),
                rule(
                        StoryRule.OTHER_THINGS_HAPPENED,
                        THEY_SIGNED_A_TREATY,
                        s -> after(s).sceneOf(Status.RATIFIED, "2024-06-10", "Lima", "CHL", "NOR")
                                .day("signed", "a treaty"),
                        ""),
                rule(
                        StoryRule.DAY_OF_SIGNING_BEFORE,
                        THEN_CHILE_SIGNED_A_TREATY_WITH_PERU,
                        s -> after(s).signedOn("2024-06-10", "Lima", "CHL", "NOR")
                                .day("signed", "a treaty", "CHL", "PER"),
                        "2024-06-10"),
                rule(
                        StoryRule.PLACE_OF_SIGNING_BEFORE,
                        THEN_CHILE_SIGNED_A_TREATY_WITH_PERU,
                        s -> after(s).signedOn("2024-06-10", "Lima", "CHL", "NOR")
                                .place("signed", "a treaty", "CHL", "PER"),
                        "Lima"),
                rule(
                        StoryRule.NEXT_IN_A_ROW,
                        THEN_CHILE_SIGNED_A_TREATY_WITH_PERU,
                        s -> after(s).signedOn("2024-06-10", "Lima", "CHL", "NOR")
                                .day("signed", "a treaty", "CHL", "PER"),
                        "2024-06-10"),
                // Then Bolivia signed a treaty with Peru.
                rule(
                        StoryRule.NO_SIDE_IN_COMMON,
                        """
                        signed         3 sign VBD 0 root
                        ├─ Then        1 then RB 3 advmod
                        ├─ Bolivia     2 Bolivia NNP 3 nsubj
                        ├─ treaty      5 treaty NN 3 obj
                        │  ├─ a        4 a DT 5 det
                        │  └─ Peru     7 Peru NNP 5 nmod
                        │     └─ with  6 with IN 7 case
                        └─ .           8 . . 3 punct
                        """,
                        s -> after(s).signedOn("2024-06-10", "Lima", "CHL", "NOR")
                                .day("signed", "a treaty", "BOL", "PER"),
                        ""),
                // So did Peru.
                rule(
                        StoryRule.SO_DID,
                        """
                        Peru    3 Peru NNP 0 root
                        ├─ So   1 so RB 3 advmod
                        ├─ did  2 do VBD 3 aux
                        └─ .    4 . . 3 punct
                        """,
                        s -> after(s).signedOn("2024-06-10", "Lima", "CHL", "NOR")
                                .day("did", "did", "NOR", "PER"),
                        "2024-06-10"),
                // Chile signed a treaty with Peru.
                rule(
                        StoryRule.AFTER_THEN,
                        """
                        signed         2 sign VBD 0 root
                        ├─ Chile       1 Chile NNP 2 nsubj
                        ├─ treaty      4 treaty NN 2 obj
                        │  ├─ a        3 a DT 4 det
                        │  └─ Peru     6 Peru NNP 4 nmod
                        │     └─ with  5 with IN 6 case
                        └─ .           7 . . 2 punct
                        """,
                        s -> after(s).signedOn("2024-06-10", "Lima", "CHL", "NOR")
                                .then()
                                .day("signed", "a treaty", "CHL", "PER"),
                        "2024-06-10"),
                rule(
                        StoryRule.TOLD_AGAIN,
                        THEN_CHILE_SIGNED_A_TREATY_WITH_PERU,
                        s -> after(s).signedOn("2024-06-10", "Lima", "CHL", "NOR")
                                .signedAgain("2024-06-10", "NOR")
                                .day("signed", "a treaty", "CHL", "PER"),
                        "2024-06-10"),
                // Norway and Chile signed a treaty here.
                rule(
                        StoryRule.HERE,
                        """
                        signed        4 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ treaty     6 treaty NN 4 obj
                        │  └─ a       5 a DT 6 det
                        ├─ here       7 here RB 4 advmod
                        └─ .          8 . . 4 punct
                        """,
                        s -> after(s).sentFrom("Lima").place("signed", "a treaty", "CHL", "NOR"),
                        "Lima"),
                rule(
                        StoryRule.SENT_FROM,
                        NORWAY_AND_CHILE_SIGNED_A_TREATY,
                        s -> s.from("Lima", "PER"),
                        s -> after(s).place("signed", "a treaty", "CHL", "NOR"),
                        "Lima"),
                // Peru and the IMF signed an agreement.
                rule(
                        StoryRule.BANKS_BOARD,
                        """
                        signed        5 sign VBD 0 root
                        ├─ Peru       1 Peru NNP 5 nsubj
                        │  └─ IMF     4 IMF NNP 1 conj
                        │     ├─ and  2 and CC 4 cc
                        │     └─ the  3 the DT 4 det
                        ├─ agreement  7 agreement NN 5 obj
                        │  └─ an      6 a DT 7 det
                        └─ .          8 . . 5 punct
                        """,
                        s -> s.from("Lima", "PER"),
                        s -> after(s).place("signed", "an agreement", "IMF", "PER"),
                        ""),
                // She signed a treaty on Monday.
                rule(
                        StoryRule.DAYS_LATER,
                        """
                        signed     2 sign VBD 0 root
                        ├─ She     1 she PRP 2 nsubj
                        ├─ treaty  4 treaty NN 2 obj
                        │  └─ a    3 a DT 4 det
                        ├─ Monday  6 Monday NNP 2 obl
                        │  └─ on   5 on IN 6 case
                        └─ .       7 . . 2 punct
                        """,
                        s -> s.date("Monday", "2024-06-10"),
                        s -> after(s).scene("2024-06-09", "Lima", "NOR").place("signed", "a treaty", "CHL", "NOR"),
                        "Lima"),
                // Peru signed a treaty there.
                rule(
                        StoryRule.THERE,
                        """
                        signed     2 sign VBD 0 root
                        ├─ Peru    1 Peru NNP 2 nsubj
                        ├─ treaty  4 treaty NN 2 obj
                        │  └─ a    3 a DT 4 det
                        ├─ there   5 there RB 2 advmod
                        └─ .       6 . . 2 punct
                        """,
                        s -> after(s).signedIn("Lima", "CHL", "NOR").place("signed", "a treaty", "BOL", "PER"),
                        "Lima"),
                // They signed a treaty years ago.
                rule(
                        StoryRule.RETROSPECT,
                        """
                        signed        2 sign VBD 0 root
                        ├─ They       1 they PRP 2 nsubj
                        ├─ years      5 year NNS 2 obl
                        │  ├─ a       3 a DT 5 det
                        │  ├─ treaty  4 treaty NN 5 compound
                        │  └─ ago     6 ago RB 5 advmod
                        └─ .          7 . . 2 punct
                        """,
                        s -> after(s).scene("2024-06-10", "Lima", "CHL", "NOR").day("signed", "a treaty"),
                        ""),
                // They signed a treaty that Norway had drafted on Friday.
                rule(
                        StoryRule.TIME_OF_ITS_OWN,
                        """
                        signed           2 sign VBD 0 root
                        ├─ They          1 they PRP 2 nsubj
                        ├─ treaty        4 treaty NN 2 obj
                        │  ├─ a          3 a DT 4 det
                        │  └─ drafted    8 draft VBN 4 acl:relcl
                        │     ├─ that    5 that WDT 8 obj
                        │     ├─ Norway  6 Norway NNP 8 nsubj
                        │     ├─ had     7 have VBD 8 aux
                        │     └─ Friday  10 Friday NNP 8 obl
                        │        └─ on   9 on IN 10 case
                        └─ .             11 . . 2 punct
                        """,
                        s -> s.date("Friday", "2024-06-07"),
                        s -> after(s).scene("2024-06-10", "Lima", "CHL", "NOR").day("signed", "a treaty"),
                        ""),
                rule(
                        StoryRule.SAME_PEOPLE,
                        NORWAY_AND_CHILE_SIGNED_A_TREATY,
                        s -> after(s).scene("2024-06-10", "Lima", "CHL", "NOR").day("signed", "a treaty", "CHL", "NOR"),
                        "2024-06-10"),
                // Chile signed the treaty with Peru.
                rule(
                        StoryRule.POINTS_TO_THE_SCENE,
                        """
                        signed         2 sign VBD 0 root
                        ├─ Chile       1 Chile NNP 2 nsubj
                        ├─ treaty      4 treaty NN 2 obj
                        │  ├─ the      3 the DT 4 det
                        │  └─ Peru     6 Peru NNP 4 nmod
                        │     └─ with  5 with IN 6 case
                        └─ .           7 . . 2 punct
                        """,
                        s -> after(s).scene("2024-06-10", "Lima", "CHL", "NOR")
                                .day("signed", "the treaty", "CHL", "PER"),
                        "2024-06-10"),
                // The two ministers signed a treaty.
                rule(
                        StoryRule.SAME_SUBJECT,
                        """
                        signed        4 sign VBD 0 root
                        ├─ ministers  3 minister NNS 4 nsubj
                        │  ├─ The     1 the DT 3 det
                        │  └─ two     2 two CD 3 nummod
                        ├─ treaty     6 treaty NN 4 obj
                        │  └─ a       5 a DT 6 det
                        └─ .          7 . . 4 punct
                        """,
                        s -> after(s).scene("2024-06-10", "Lima", "CHL", "NOR").day("signed", "a treaty"),
                        "2024-06-10"),
                // Chile signed a treaty with Peru after the talks.
                rule(
                        StoryRule.AT_THE_OCCASION,
                        """
                        signed         2 sign VBD 0 root
                        ├─ Chile       1 Chile NNP 2 nsubj
                        ├─ treaty      4 treaty NN 2 obj
                        │  ├─ a        3 a DT 4 det
                        │  └─ Peru     6 Peru NNP 4 nmod
                        │     └─ with  5 with IN 6 case
                        ├─ talks       9 talk NNS 2 obl
                        │  ├─ after    7 after IN 9 case
                        │  └─ the      8 the DT 9 det
                        └─ .           10 . . 2 punct
                        """,
                        s -> after(s).scene("2024-06-10", "Lima", "CHL", "NOR").day("signed", "a treaty", "CHL", "PER"),
                        "2024-06-10"),
                // On its margins Bolivia signed a treaty with Peru.
                rule(
                        StoryRule.ON_ITS_MARGINS,
                        """
                        signed         5 sign VBD 0 root
                        ├─ margins     3 margin NNS 5 obl
                        │  ├─ On       1 on IN 3 case
                        │  └─ its      2 its PRP$ 3 nmod:poss
                        ├─ Bolivia     4 Bolivia NNP 5 nsubj
                        ├─ treaty      7 treaty NN 5 obj
                        │  ├─ a        6 a DT 7 det
                        │  └─ Peru     9 Peru NNP 7 nmod
                        │     └─ with  8 with IN 9 case
                        └─ .           10 . . 5 punct
                        """,
                        s -> after(s).scene("2024-06-10", "Lima", "CHL", "NOR").day("signed", "a treaty", "BOL", "PER"),
                        "2024-06-10"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhenAndWhere(RuleCase example) {
        example.check();
    }
}
