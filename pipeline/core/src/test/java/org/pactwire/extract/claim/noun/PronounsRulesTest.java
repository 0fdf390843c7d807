package org.pactwire.extract.claim.noun;

import static org.pactwire.extract.claim.noun.Nouns.joinedBy;
import static org.pactwire.extract.claim.noun.Nouns.meaningOf;
import static org.pactwire.extract.claim.noun.Nouns.pacts;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Where "it" is a pact, and which one. */
class PronounsRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Parliament approved its central part.
                rule(NounRule.ITS_PART_VOTED_ON, """
                        approved       2 approve VBD 0 root
                        ├─ Parliament  1 Parliament NNP 2 nsubj
                        ├─ part        5 part NN 2 obj
                        │  ├─ its      3 its PRP$ 5 nmod:poss
                        │  └─ central  4 central JJ 5 amod
                        └─ .           6 . . 2 punct
                        """, pacts(), "its (points back)"),
                // They met before it came into effect.
                rule(NounRule.IT_TAKES_EFFECT, """
                        met            2 meet VBD 0 root
                        ├─ They        1 they PRP 2 nsubj
                        ├─ came        5 come VBD 2 advcl
                        │  ├─ before   3 before IN 5 mark
                        │  ├─ it       4 it PRP 5 nsubj
                        │  └─ effect   7 effect NN 5 obl
                        │     └─ into  6 into IN 7 case
                        └─ .           8 . . 2 punct
                        """, pacts(), "it (points back)"),
                // Lawmakers gave it their consent.
                rule(NounRule.IT_IS_CONSENTED_TO, """
                        gave          2 give VBD 0 root
                        ├─ Lawmakers  1 lawmaker NNS 2 nsubj
                        ├─ it         3 it PRP 2 iobj
                        ├─ consent    5 consent NN 2 obj
                        │  └─ their   4 they PRP$ 5 nmod:poss
                        └─ .          6 . . 2 punct
                        """, pacts(), "it (points back)"),
                // Chile accused Peru of breaking it.
                rule(NounRule.ACCUSED_OF_BREAKING_IT, """
                        accused      2 accuse VBD 0 root
                        ├─ Chile     1 Chile NNP 2 nsubj
                        ├─ Peru      3 Peru NNP 2 obj
                        ├─ breaking  5 break VBG 2 advcl
                        │  ├─ of     4 of IN 5 case
                        │  └─ it     6 it PRP 5 obj
                        └─ .         7 . . 2 punct
                        """, pacts(), "it (points back)"),
                // Both presidents signed it.
                rule(NounRule.DONE_TO_IT, """
                        signed         3 sign VBD 0 root
                        ├─ presidents  2 president NNS 3 nsubj
                        │  └─ Both     1 both DT 2 det
                        ├─ it          4 it PRP 3 obj
                        └─ .           5 . . 3 punct
                        """, pacts(), "it (points back)"),
                // Parliament rejected it.
                rule(NounRule.IT_IS_VOTED_ON, """
                        rejected       2 reject VBD 0 root
                        ├─ Parliament  1 Parliament NNP 2 nsubj
                        ├─ it          3 it PRP 2 obj
                        └─ .           4 . . 2 punct
                        """, pacts(), "it (points back)"),
                // Russia suspended its part in it.
                rule(NounRule.SHARE_IN_IT, """
                        suspended    2 suspend VBD 0 root
                        ├─ Russia    1 Russia NNP 2 nsubj
                        ├─ part      4 part NN 2 obj
                        │  ├─ its    3 its PRP$ 4 nmod:poss
                        │  └─ it     6 it PRP 4 nmod
                        │     └─ in  5 in IN 6 case
                        └─ .         7 . . 2 punct
                        """, pacts(), "it (points back)"),
                // Norway and Chile agreed on it.
                rule(NounRule.AGREED_ON_IT, """
                        agreed        4 agree VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ it         6 it PRP 4 obl
                        │  └─ on      5 on IN 6 case
                        └─ .          7 . . 4 punct
                        """, pacts(), "it (points back)"),
                // The treaty takes effect a year after it was signed.
                rule(NounRule.IT_OF_CLAUSE_ABOVE, """
                        takes        3 take VBZ 0 root
                        ├─ treaty    2 treaty NN 3 nsubj
                        │  └─ The    1 the DT 2 det
                        ├─ effect    4 effect NN 3 obj
                        ├─ signed    10 sign VBN 3 advcl
                        │  ├─ year   6 year NN 10 dep
                        │  │  └─ a   5 a DT 6 det
                        │  ├─ after  7 after IN 10 mark
                        │  ├─ it     8 it PRP 10 nsubj:pass
                        │  └─ was    9 be VBD 10 aux:pass
                        └─ .         11 . . 3 punct
                        """, meaningOf("it"), "The treaty"),
                // Peru's accession to the Antarctic Treaty takes effect a year after it was signed.
                rule(NounRule.NAME_BEFORE_DESCRIPTION, """
                        takes               8 take VBZ 0 root
                        ├─ accession        3 accession NN 8 nsubj
                        │  ├─ Peru          1 Peru NNP 3 nmod:poss
                        │  │  └─ 's         2 's POS 1 case
                        │  └─ Treaty        7 Treaty NNP 3 nmod
                        │     ├─ to         4 to IN 7 case
                        │     ├─ the        5 the DT 7 det
                        │     └─ Antarctic  6 Antarctic NNP 7 compound
                        ├─ effect           9 effect NN 8 obj
                        ├─ signed           15 sign VBN 8 advcl
                        │  ├─ year          11 year NN 15 dep
                        │  │  └─ a          10 a DT 11 det
                        │  ├─ after         12 after IN 15 mark
                        │  ├─ it            13 it PRP 15 nsubj:pass
                        │  └─ was           14 be VBD 15 aux:pass
                        └─ .                16 . . 8 punct
                        """, meaningOf("it"), "Antarctic Treaty"),
                // Norway signed a treaty to join the Artemis Accords.
                rule(
                        NounRule.JOINS_NAMED_PACT,
                        """
                        signed            2 sign VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ treaty         4 treaty NN 2 obj
                        │  └─ a           3 a DT 4 det
                        ├─ join           6 join VB 2 xcomp
                        │  ├─ to          5 to TO 6 mark
                        │  └─ Accords     9 Accords NNP 6 obj
                        │     ├─ the      7 the DT 9 det
                        │     └─ Artemis  8 Artemis NNP 9 compound
                        └─ .              10 . . 2 punct
                        """,
                        joinedBy("treaty"),
                        "a treaty (named Artemis Accords, accession)"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPronounMeansAPactByWhatIsDoneToIt(RuleCase example) {
        example.check();
    }
}
