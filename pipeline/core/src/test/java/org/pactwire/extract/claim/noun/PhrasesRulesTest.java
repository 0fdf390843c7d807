package org.pactwire.extract.claim.noun;

import static org.pactwire.extract.claim.noun.Nouns.pacts;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** What a pact's phrase tells of it: its name, and whether it points back. */
class PhrasesRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Norway left the Salmon Treaty.
                rule(NounRule.NAME_IN_CAPITALS, """
                        left          2 leave VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ Treaty     5 Treaty NNP 2 obj
                        │  ├─ the     3 the DT 5 det
                        │  └─ Salmon  4 Salmon NNP 5 compound
                        └─ .          6 . . 2 punct
                        """, pacts(), "the Salmon Treaty (named Salmon Treaty)"),
                // Peru signed the Lima-Bogota Treaty.
                rule(
                        NounRule.NUMBER_OR_DASH_IN_NAME,
                        """
                        signed         2 sign VBD 0 root
                        ├─ Peru        1 Peru NNP 2 nsubj
                        ├─ Treaty      7 Treaty NNP 2 obj
                        │  ├─ the      3 the DT 7 det
                        │  └─ Bogota   6 Bogota NNP 7 compound
                        │     ├─ Lima  4 Lima NNP 6 compound
                        │     └─ -     5 - HYPH 6 punct
                        └─ .           8 . . 2 punct
                        """,
                        pacts(),
                        "the Lima - Bogota Treaty (named Lima - Bogota Treaty)"),
                // Fisheries Treaty takes effect.
                rule(NounRule.CAPITAL_OF_FIRST_WORD, """
                        takes            3 take VBZ 0 root
                        ├─ Treaty        2 Treaty NNP 3 nsubj
                        │  └─ Fisheries  1 fishery NNS 2 compound
                        ├─ effect        4 effect NN 3 obj
                        └─ .             5 . . 3 punct
                        """, pacts(), "Fisheries Treaty"),
                // Norway signed the Treaty on the Protection of Whales.
                rule(NounRule.LINKS_NAME, """
                        signed         2 sign VBD 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ Treaty      4 Treaty NNP 2 obj
                        │  └─ the      3 the DT 4 det
                        ├─ Protection  7 Protection NNP 2 obl
                        │  ├─ on       5 on IN 7 case
                        │  ├─ the      6 the DT 7 det
                        │  └─ Whales   9 Whales NNPS 7 nmod
                        │     └─ of    8 of IN 9 case
                        └─ .           10 . . 2 punct
                        """, pacts(), "the Treaty (named Treaty on the Protection of Whales)"),
                // Norway signed the Salmon Treaty on Friday.
                rule(NounRule.DAY_BEHIND_NAME, """
                        signed        2 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ Treaty     5 Treaty NNP 2 obj
                        │  ├─ the     3 the DT 5 det
                        │  └─ Salmon  4 Salmon NNP 5 compound
                        ├─ Friday     7 Friday NNP 2 obl
                        │  └─ on      6 on IN 7 case
                        └─ .          8 . . 2 punct
                        """, pacts(), "the Salmon Treaty (named Salmon Treaty)"),
                // Norway signed The Salmon Treaty.
                rule(NounRule.ARTICLE_OF_NAME, """
                        signed        2 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ Treaty     5 Treaty NNP 2 obj
                        │  ├─ The     3 the DT 5 det
                        │  └─ Salmon  4 Salmon NNP 5 compound
                        └─ .          6 . . 2 punct
                        """, pacts(), "The Salmon Treaty (named Salmon Treaty)"),
                // Kenya left the border accord of 2001.
                rule(NounRule.YEAR_BEHIND, """
                        left          2 leave VBD 0 root
                        ├─ Kenya      1 Kenya NNP 2 nsubj
                        ├─ accord     5 accord NN 2 obj
                        │  ├─ the     3 the DT 5 det
                        │  ├─ border  4 border NN 5 compound
                        │  └─ 2001    7 2001 CD 5 nmod
                        │     └─ of   6 of IN 7 case
                        └─ .          8 . . 2 punct
                        """, pacts(), "the border accord of 2001 (border, points back)"),
                // Togo has signed such deals.
                rule(NounRule.SUCH_PACTS, """
                        signed      3 sign VBN 0 root
                        ├─ Togo     1 Togo NNP 3 nsubj
                        ├─ has      2 have VBZ 3 aux
                        ├─ deals    5 deal NNS 3 obj
                        │  └─ such  4 such JJ 5 amod
                        └─ .        6 . . 3 punct
                        """, pacts(), "such deals (told apart)"),
                // Togo signed a similar deal.
                rule(NounRule.LIKE_ANOTHER, """
                        signed         2 sign VBD 0 root
                        ├─ Togo        1 Togo NNP 2 nsubj
                        ├─ deal        5 deal NN 2 obj
                        │  ├─ a        3 a DT 5 det
                        │  └─ similar  4 similar JJ 5 amod
                        └─ .           6 . . 2 punct
                        """, pacts(), "a similar deal (told apart)"),
                // Togo signed a text of its own.
                rule(NounRule.OF_ITS_OWN, """
                        signed        2 sign VBD 0 root
                        ├─ Togo       1 Togo NNP 2 nsubj
                        ├─ text       4 text NN 2 obj
                        │  ├─ a       3 a DT 4 det
                        │  └─ own     7 own JJ 4 nmod
                        │     ├─ of   5 of IN 7 case
                        │     └─ its  6 its PRP$ 7 nmod:poss
                        └─ .          8 . . 2 punct
                        """, pacts(), "a text (told apart)"),
                // Norway ratified the treaty.
                rule(NounRule.POINTS_BACK, """
                        ratified   2 ratify VBD 0 root
                        ├─ Norway  1 Norway NNP 2 nsubj
                        ├─ treaty  4 treaty NN 2 obj
                        │  └─ the  3 the DT 4 det
                        └─ .       5 . . 2 punct
                        """, pacts(), "the treaty (points back)"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePhraseTellsWhichPactIsMeant(RuleCase example) {
        example.check();
    }
}
