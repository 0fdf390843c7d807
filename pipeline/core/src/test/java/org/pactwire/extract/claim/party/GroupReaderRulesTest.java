package org.pactwire.extract.claim.party;

import static org.pactwire.extract.claim.party.Parties.rule;
import static org.pactwire.extract.claim.party.Parties.told;
import static org.pactwire.extract.claim.party.Parties.whoIsMeant;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Status;

/** Who is meant without a name. */
class GroupReaderRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Both signed the treaty.
                rule(PartyRule.BOTH, """
                        signed     2 sign VBD 0 root
                        ├─ Both    1 both DT 2 nsubj
                        ├─ treaty  4 treaty NN 2 obj
                        │  └─ the  3 the DT 4 det
                        └─ .       5 . . 2 punct
                        """, whoIsMeant("the treaty", told(Status.SIGNED, "signed")), "two"),
                // Officials of the two countries signed a treaty.
                rule(PartyRule.OF_THE_TWO, """
                        signed           6 sign VBD 0 root
                        ├─ Officials     1 official NNS 6 nsubj
                        │  └─ countries  5 country NNS 1 nmod
                        │     ├─ of      2 of IN 5 case
                        │     ├─ the     3 the DT 5 det
                        │     └─ two     4 two CD 5 nummod
                        ├─ treaty        8 treaty NN 6 obj
                        │  └─ a          7 a DT 8 det
                        └─ .             9 . . 6 punct
                        """, whoIsMeant("a treaty", told(Status.SIGNED, "signed")), "two"),
                // The sides agreed on a truce.
                rule(PartyRule.SIDES, """
                        agreed     3 agree VBD 0 root
                        ├─ sides   2 side NNS 3 nsubj
                        │  └─ The  1 the DT 2 det
                        ├─ truce   6 truce NN 3 obl
                        │  ├─ on   4 on IN 6 case
                        │  └─ a    5 a DT 6 det
                        └─ .       7 . . 3 punct
                        """, whoIsMeant("a truce", told(Status.AGREED, "agreed")), "two"),
                // The foes agreed to a truce.
                rule(PartyRule.ENEMIES, """
                        agreed     3 agree VBD 0 root
                        ├─ foes    2 foe NNS 3 nsubj
                        │  └─ The  1 the DT 2 det
                        ├─ truce   6 truce NN 3 obl
                        │  ├─ to   4 to IN 6 case
                        │  └─ a    5 a DT 6 det
                        └─ .       7 . . 3 punct
                        """, whoIsMeant("a truce", told(Status.AGREED, "agreed")), "two"),
                // The two governments signed a treaty.
                rule(
                        PartyRule.TWO_OR_THEIR_GOVERNMENTS,
                        """
                        signed          4 sign VBD 0 root
                        ├─ governments  3 government NNS 4 nsubj
                        │  ├─ The       1 the DT 3 det
                        │  └─ two       2 two CD 3 nummod
                        ├─ treaty       6 treaty NN 4 obj
                        │  └─ a         5 a DT 6 det
                        └─ .            7 . . 4 punct
                        """,
                        whoIsMeant("a treaty", told(Status.SIGNED, "signed")),
                        "two"),
                // Their foreign ministers signed a treaty.
                rule(
                        PartyRule.TWO_OR_THEIR_GOVERNMENTS,
                        """
                        signed         4 sign VBD 0 root
                        ├─ ministers   3 minister NNS 4 nsubj
                        │  ├─ Their    1 they PRP$ 3 nmod:poss
                        │  └─ foreign  2 foreign JJ 3 amod
                        ├─ treaty      6 treaty NN 4 obj
                        │  └─ a        5 a DT 6 det
                        └─ .           7 . . 4 punct
                        """,
                        whoIsMeant("a treaty", told(Status.SIGNED, "signed")),
                        "two"),
                // The two men signed a treaty.
                rule(PartyRule.TWO_OR_THEIR_ENVOYS, """
                        signed     4 sign VBD 0 root
                        ├─ men     3 man NNS 4 nsubj
                        │  ├─ The  1 the DT 3 det
                        │  └─ two  2 two CD 3 nummod
                        ├─ treaty  6 treaty NN 4 obj
                        │  └─ a    5 a DT 6 det
                        └─ .       7 . . 4 punct
                        """, whoIsMeant("a treaty", told(Status.SIGNED, "signed")), "two"),
                // Their negotiators agreed on a treaty.
                rule(PartyRule.TWO_OR_THEIR_ENVOYS, """
                        agreed          3 agree VBD 0 root
                        ├─ negotiators  2 negotiator NNS 3 nsubj
                        │  └─ Their     1 they PRP$ 2 nmod:poss
                        ├─ treaty       6 treaty NN 3 obl
                        │  ├─ on        4 on IN 6 case
                        │  └─ a         5 a DT 6 det
                        └─ .            7 . . 3 punct
                        """, whoIsMeant("a treaty", told(Status.AGREED, "agreed")), "two"),
                // They signed a treaty.
                rule(PartyRule.THEY, """
                        signed     2 sign VBD 0 root
                        ├─ They    1 they PRP 2 nsubj
                        ├─ treaty  4 treaty NN 2 obj
                        │  └─ a    3 a DT 4 det
                        └─ .       5 . . 2 punct
                        """, whoIsMeant("a treaty", told(Status.SIGNED, "signed")), "members"),
                // The partners signed a treaty.
                rule(PartyRule.PARTNERS, """
                        signed       3 sign VBD 0 root
                        ├─ partners  2 partner NNS 3 nsubj
                        │  └─ The    1 the DT 2 det
                        ├─ treaty    5 treaty NN 3 obj
                        │  └─ a      4 a DT 5 det
                        └─ .         6 . . 3 punct
                        """, whoIsMeant("a treaty", told(Status.SIGNED, "signed")), "members"),
                // The warring parties signed a truce.
                rule(
                        PartyRule.SEVERAL_WITHOUT_NAMES,
                        """
                        signed         4 sign VBD 0 root
                        ├─ parties     3 party NNS 4 nsubj
                        │  ├─ The      1 the DT 3 det
                        │  └─ warring  2 war VBG 3 amod
                        ├─ truce       6 truce NN 4 obj
                        │  └─ a        5 a DT 6 det
                        └─ .           7 . . 4 punct
                        """,
                        whoIsMeant("a truce", told(Status.SIGNED, "signed")),
                        "several"),
                // The agreement between the two countries took effect.
                rule(
                        PartyRule.BETWEEN_THE_TWO,
                        """
                        took              7 take VBD 0 root
                        ├─ agreement      2 agreement NN 7 nsubj
                        │  ├─ The         1 the DT 2 det
                        │  └─ countries   6 country NNS 2 nmod
                        │     ├─ between  3 between IN 6 case
                        │     ├─ the      4 the DT 6 det
                        │     └─ two      5 two CD 6 nummod
                        ├─ effect         8 effect NN 7 obj
                        └─ .              9 . . 7 punct
                        """,
                        whoIsMeant("The agreement", told(Status.IN_FORCE, "took")),
                        "between"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void partiesAreMeantWithoutTheirNames(RuleCase example) {
        example.check();
    }
}
