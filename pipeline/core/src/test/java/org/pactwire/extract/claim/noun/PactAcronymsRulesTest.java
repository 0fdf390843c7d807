package org.pactwire.extract.claim.noun;

import static org.pactwire.extract.claim.noun.Nouns.pactsAfter;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** What short names mean in an article that has told them in full. */
class PactAcronymsRulesTest {
    /** Norway signed the Joint Fisheries Agreement. */
    private static final String FISHERIES = """
            signed           2 sign VBD 0 root
            ├─ Norway        1 Norway NNP 2 nsubj
            ├─ Agreement     6 Agreement NNP 2 obj
            │  ├─ the        3 the DT 6 det
            │  ├─ Joint      4 Joint NNP 6 compound
            │  └─ Fisheries  5 Fisheries NNPS 6 compound
            └─ .             7 . . 2 punct
            """;

    /** Norway signed the Reef Agreement. */
    private static final String REEF = """
            signed        2 sign VBD 0 root
            ├─ Norway     1 Norway NNP 2 nsubj
            ├─ Agreement  5 agreement NN 2 obj
            │  ├─ the     3 the DT 5 det
            │  └─ Reef    4 reef NN 5 compound
            └─ .          6 . . 2 punct
            """;

    /** Togo signed the Joint Water Agreement in Accra. */
    private static final String WATER = """
            signed        2 sign VBD 0 root
            ├─ Togo       1 Togo NNP 2 nsubj
            ├─ Agreement  6 Agreement NNP 2 obj
            │  ├─ the     3 the DT 6 det
            │  ├─ Joint   4 Joint NNP 6 compound
            │  └─ Water   5 Water NNP 6 compound
            ├─ Accra      8 Accra NNP 2 obl
            │  └─ in      7 in IN 8 case
            └─ .          9 . . 2 punct
            """;

    /** Norway signed the Salvage Agreement on the Reefs. */
    private static final String SALVAGE = """
            signed         2 sign VBD 0 root
            ├─ Norway      1 Norway NNP 2 nsubj
            ├─ Agreement   5 agreement NN 2 obj
            │  ├─ the      3 the DT 5 det
            │  ├─ Salvage  4 salvage NN 5 compound
            │  └─ Reefs    8 reef NNS 5 nmod
            │     ├─ on    6 on IN 8 case
            │     └─ the   7 the DT 8 det
            └─ .           9 . . 2 punct
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(
                // Chile ratified the JFA in May.
                rule(NounRule.IN_SHORT, """
                        ratified   2 ratify VBD 0 root
                        ├─ Chile   1 Chile NNP 2 nsubj
                        ├─ JFA     4 JFA NNP 2 obj
                        │  └─ the  3 the DT 4 det
                        ├─ May     6 May NNP 2 obl
                        │  └─ in   5 in IN 6 case
                        └─ .       7 . . 2 punct
                        """, pactsAfter(FISHERIES), "JFA (named Joint Fisheries Agreement)"),
                // Chile praised the RA in May.
                rule(NounRule.TOO_FEW_INITIALS, """
                        praised    2 praise VBD 0 root
                        ├─ Chile   1 Chile NNP 2 nsubj
                        ├─ RA      4 ra NN 2 obj
                        │  └─ the  3 the DT 4 det
                        ├─ May     6 May NNP 2 obl
                        │  └─ in   5 in IN 6 case
                        └─ .       7 . . 2 punct
                        """, pactsAfter(REEF), "none"),
                // Ghana ratified the JWA in May.
                rule(
                        NounRule.PLACE_BEHIND_NAME,
                        """
                        ratified   2 ratify VBD 0 root
                        ├─ Ghana   1 Ghana NNP 2 nsubj
                        ├─ JWA     4 JWA NNP 2 obj
                        │  └─ the  3 the DT 4 det
                        ├─ May     6 May NNP 2 obl
                        │  └─ in   5 in IN 6 case
                        └─ .       7 . . 2 punct
                        """,
                        pactsAfter(WATER),
                        "JWA (named Joint Water Agreement in Accra, water)"),
                // Chile ratified the Salvage Agreement.
                rule(
                        NounRule.NAME_TOLD_IN_FULL,
                        """
                        ratified       2 ratify VBD 0 root
                        ├─ Chile       1 Chile NNP 2 nsubj
                        ├─ Agreement   5 agreement NN 2 obj
                        │  ├─ the      3 the DT 5 det
                        │  └─ Salvage  4 salvage NN 5 compound
                        └─ .           6 . . 2 punct
                        """,
                        pactsAfter(SALVAGE),
                        "the Salvage Agreement (named Salvage Agreement on the Reefs)"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aShortNameMeansThePactToldInFull(RuleCase example) {
        example.check();
    }
}
