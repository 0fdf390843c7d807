package org.pactwire.extract.claim.noun;

import static org.pactwire.extract.claim.noun.Nouns.nounOfPact;
import static org.pactwire.extract.claim.noun.Nouns.pacts;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Which words of a sentence name a pact, and which do not. */
class PactNounsRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Mexico joined NAFTA.
                rule(
                        NounRule.REGISTERED_NAME,
                        """
                        joined     2 join VBD 0 root
                        ├─ Mexico  1 Mexico NNP 2 nsubj
                        ├─ NAFTA   3 NAFTA NNP 2 obj
                        └─ .       4 . . 2 punct
                        """,
                        pacts(),
                        "NAFTA (named North American Free Trade Agreement, in the registry, trade)"),
                // Norway praised the Antarctic Treaty Secretariat.
                rule(
                        NounRule.INSIDE_LONGER_NAME,
                        """
                        praised             2 praise VBD 0 root
                        ├─ Norway           1 Norway NNP 2 nsubj
                        ├─ Secretariat      6 Secretariat NNP 2 obj
                        │  ├─ the           3 the DT 6 det
                        │  └─ Treaty        5 Treaty NNP 6 compound
                        │     └─ Antarctic  4 Antarctic NNP 5 compound
                        └─ .                7 . . 2 punct
                        """,
                        drawn -> drawn.body("Antarctic Treaty Secretariat", "ATS"),
                        pacts(),
                        "none"),
                // France ratified the One in, one out deal in May.
                rule(NounRule.LAST_NOUN_OF_NAME, """
                        ratified            2 ratify VBD 0 root
                        ├─ France           1 France NNP 2 nsubj
                        ├─ One              4 one CD 2 obj
                        │  └─ the           3 the DT 4 det
                        └─ in               5 in IN 2 advcl
                           └─ ,             6 , , 5 dep
                              └─ one        7 one CD 6 dep
                                 ├─ deal    9 deal NN 7 nmod
                                 │  └─ out  8 out IN 9 case
                                 ├─ May     11 May NNP 7 nmod
                                 │  └─ in   10 in IN 11 case
                                 └─ .       12 . . 7 punct
                        """, nounOfPact(), "deal"),
                // Norway and Chile signed a treaty.
                rule(NounRule.PACT_NOUN, """
                        signed        4 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ treaty     6 treaty NN 4 obj
                        │  └─ a       5 a DT 6 det
                        └─ .          7 . . 4 punct
                        """, pacts(), "a treaty"),
                // Sudan and Chad signed a ceasefire agreement.
                rule(NounRule.MODIFIES_PACT_NOUN, """
                        signed           4 sign VBD 0 root
                        ├─ Sudan         1 Sudan NNP 4 nsubj
                        │  └─ Chad       3 Chad NNP 1 conj
                        │     └─ and     2 and CC 3 cc
                        ├─ agreement     7 agreement NN 4 obj
                        │  ├─ a          5 a DT 7 det
                        │  └─ ceasefire  6 ceasefire NN 7 compound
                        └─ .             8 . . 4 punct
                        """, pacts(), "a ceasefire agreement (ceasefire)"),
                // Voters prefer the Peace Treaty Movement.
                rule(NounRule.INSIDE_PARTY, """
                        prefer        2 prefer VBP 0 root
                        ├─ Voters     1 voter NNS 2 nsubj
                        ├─ Movement   6 Movement NNP 2 obj
                        │  ├─ the     3 the DT 6 det
                        │  ├─ Peace   4 peace NN 6 compound
                        │  └─ Treaty  5 Treaty NNP 6 compound
                        └─ .          7 . . 2 punct
                        """, drawn -> drawn.group("Peace Treaty Movement", "PTM"), pacts(), "none"),
                // Kenya signed a memorandum of understanding with Ghana.
                rule(NounRule.UNDERSTANDING_OF_MEMORANDUM, """
                        signed               2 sign VBD 0 root
                        ├─ Kenya             1 Kenya NNP 2 nsubj
                        ├─ memorandum        4 memorandum NN 2 obj
                        │  ├─ a              3 a DT 4 det
                        │  └─ understanding  6 understanding NN 4 nmod
                        │     ├─ of          5 of IN 6 case
                        │     └─ Ghana       8 Ghana NNP 6 nmod
                        │        └─ with     7 with IN 8 case
                        └─ .                 9 . . 2 punct
                        """, pacts(), "a memorandum"),
                // The ministers put pen to paper.
                rule(NounRule.PEN_TO_PAPER, """
                        put           3 put VBD 0 root
                        ├─ ministers  2 minister NNS 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ pen        4 pen NN 3 obj
                        ├─ paper      6 paper NN 3 obl
                        │  └─ to      5 to IN 6 case
                        └─ .          7 . . 3 punct
                        """, pacts(), "none"),
                // Norway and Chile agreed on a student exchange.
                rule(NounRule.WITHOUT_ITS_WORD, """
                        agreed         4 agree VBD 0 root
                        ├─ Norway      1 Norway NNP 4 nsubj
                        │  └─ Chile    3 Chile NNP 1 conj
                        │     └─ and   2 and CC 3 cc
                        ├─ exchange    8 exchange NN 4 obl
                        │  ├─ on       5 on IN 8 case
                        │  ├─ a        6 a DT 8 det
                        │  └─ student  7 student NN 8 compound
                        └─ .           9 . . 4 punct
                        """, pacts(), "none"),
                // The banks signed a merger agreement.
                rule(NounRule.OF_ANOTHER_WORLD, """
                        signed        3 sign VBD 0 root
                        ├─ banks      2 bank NNS 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ agreement  6 agreement NN 3 obj
                        │  ├─ a       4 a DT 6 det
                        │  └─ merger  5 merger NN 6 compound
                        └─ .          7 . . 3 punct
                        """, pacts(), "none"),
                // Norway held a convention in Lima.
                rule(NounRule.WITHOUT_NAME, """
                        held           2 hold VBD 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ convention  4 convention NN 2 obj
                        │  ├─ a        3 a DT 4 det
                        │  └─ Lima     6 Lima NNP 4 nmod
                        │     └─ in    5 in IN 6 case
                        └─ .           7 . . 2 punct
                        """, pacts(), "none"),
                // Norway signed another with Chile.
                rule(NounRule.ANOTHER_ONE, """
                        signed      2 sign VBD 0 root
                        ├─ Norway   1 Norway NNP 2 nsubj
                        ├─ another  3 another DT 2 obj
                        ├─ Chile    5 Chile NNP 2 obl
                        │  └─ with  4 with IN 5 case
                        └─ .        6 . . 2 punct
                        """, pacts(), "another (told apart)"),
                // Parliament rejected the first one.
                rule(NounRule.FIRST_ONE, """
                        rejected       2 reject VBD 0 root
                        ├─ Parliament  1 Parliament NNP 2 nsubj
                        ├─ one         5 one CD 2 obj
                        │  ├─ the      3 the DT 5 det
                        │  └─ first    4 first JJ 5 amod
                        └─ .           6 . . 2 punct
                        """, pacts(), "the first one (told apart)"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatNamesAPactIsFound(RuleCase example) {
        example.check();
    }
}
