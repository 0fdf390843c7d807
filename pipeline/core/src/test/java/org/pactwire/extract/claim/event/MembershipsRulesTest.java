package org.pactwire.extract.claim.event;

import static org.pactwire.extract.claim.event.Events.membershipIn;
import static org.pactwire.extract.claim.event.Events.verbOf;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Who joins an organisation of states, and who leaves it. */
class MembershipsRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Norway will join Iceland in patrolling the sea.
                rule(EventRule.JOINS_IN_DOING, """
                        join           3 join VB 0 root
                        ├─ Norway      1 Norway NNP 3 nsubj
                        ├─ will        2 will MD 3 aux
                        ├─ Iceland     4 Iceland NNP 3 obj
                        ├─ patrolling  6 patrol VBG 3 advcl
                        │  ├─ in       5 in IN 6 case
                        │  └─ sea      8 sea NN 6 obj
                        │     └─ the   7 the DT 8 det
                        └─ .           9 . . 3 punct
                        """, membershipIn("Iceland"), "nothing"),
                // Sweden joined NATO.
                rule(EventRule.JOINS_BODY, """
                        joined     2 join VBD 0 root
                        ├─ Sweden  1 Sweden NNP 2 nsubj
                        ├─ NATO    3 NATO NNP 2 obj
                        └─ .       4 . . 2 punct
                        """, membershipIn("NATO"), "in force"),
                // Mali quit ECOWAS in January.
                rule(EventRule.LEAVES_BODY, """
                        quit        2 quit VBD 0 root
                        ├─ Mali     1 Mali NNP 2 nsubj
                        ├─ ECOWAS   3 ECOWAS NNP 2 obj
                        ├─ January  5 January NNP 2 obl
                        │  └─ in    4 in IN 5 case
                        └─ .        6 . . 2 punct
                        """, membershipIn("ECOWAS"), "ended"),
                // Qatar withdrew from OPEC.
                rule(EventRule.WITHDRAWS_FROM_BODY, """
                        withdrew    2 withdraw VBD 0 root
                        ├─ Qatar    1 Qatar NNP 2 nsubj
                        ├─ OPEC     4 OPEC NNP 2 obl
                        │  └─ from  3 from IN 4 case
                        └─ .        5 . . 2 punct
                        """, membershipIn("OPEC"), "ended"),
                // Cambodia acceded to ASEAN.
                rule(EventRule.ACCEDES_TO_BODY, """
                        acceded      2 accede VBD 0 root
                        ├─ Cambodia  1 Cambodia NNP 2 nsubj
                        ├─ ASEAN     4 ASEAN NNP 2 obl
                        │  └─ to     3 to IN 4 case
                        └─ .         5 . . 2 punct
                        """, membershipIn("ASEAN"), "in force"),
                // Finland became a member of NATO.
                rule(EventRule.BECOMES_MEMBER, """
                        became       2 become VBD 0 root
                        ├─ Finland   1 Finland NNP 2 nsubj
                        ├─ member    4 member NN 2 xcomp
                        │  ├─ a      3 a DT 4 det
                        │  └─ NATO   6 NATO NNP 4 nmod
                        │     └─ of  5 of IN 6 case
                        └─ .         7 . . 2 punct
                        """, membershipIn("NATO"), "in force"),
                // Mali announced its withdrawal from ECOWAS.
                rule(EventRule.WITHDRAWAL_FROM_BODY, """
                        announced      2 announce VBD 0 root
                        ├─ Mali        1 Mali NNP 2 nsubj
                        ├─ withdrawal  4 withdrawal NN 2 obj
                        │  ├─ its      3 its PRP$ 4 nmod:poss
                        │  └─ ECOWAS   6 ECOWAS NNP 4 nmod
                        │     └─ from  5 from IN 6 case
                        └─ .           7 . . 2 punct
                        """, membershipIn("ECOWAS"), "ended"),
                // Finland became a member of NATO.
                rule(EventRule.VERB_OF_MEMBER, """
                        became       2 become VBD 0 root
                        ├─ Finland   1 Finland NNP 2 nsubj
                        ├─ member    4 member NN 2 xcomp
                        │  ├─ a      3 a DT 4 det
                        │  └─ NATO   6 NATO NNP 4 nmod
                        │     └─ of  5 of IN 6 case
                        └─ .         7 . . 2 punct
                        """, verbOf("NATO"), "became"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoJoinsAndLeavesIsRead(RuleCase example) {
        example.check();
    }
}
