package org.pactwire.extract.claim.event;

import static org.pactwire.extract.claim.event.Events.happensAfterNewsTo;
import static org.pactwire.extract.claim.event.Events.happensTo;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** What is only said against somebody, and what is told as a fact. */
class AccusationsRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Accusing Ghana of shelling villages and breaking the truce, Togo called its envoy home.
                rule(EventRule.BLAME_BEFORE, """
                        Ghana           2 Ghana NNP 0 root
                        ├─ Accusing     1 accuse VBG 2 amod
                        ├─ villages     5 village NNS 2 nmod
                        │  ├─ of        3 of IN 5 case
                        │  └─ shelling  4 shell VBG 5 amod
                        ├─ breaking     7 break VBG 2 conj
                        │  ├─ and       6 and CC 7 cc
                        │  └─ truce     9 truce NN 7 obj
                        │     └─ the    8 the DT 9 det
                        ├─ ,            10 , , 2 punct
                        ├─ called       12 call VBD 2 dep
                        │  ├─ Togo      11 Togo NNP 12 nsubj
                        │  └─ home      15 home NN 12 obj
                        │     ├─ its    13 its PRP$ 15 nmod:poss
                        │     └─ envoy  14 envoy NN 15 compound
                        └─ .            16 . . 2 punct
                        """, happensTo("truce"), "breached, alleged, told by \"breaking\""),
                // Peru accused Chile of abandoning the treaty.
                rule(EventRule.ACCUSED_OF_LEAVING, """
                        accused        2 accuse VBD 0 root
                        ├─ Peru        1 Peru NNP 2 nsubj
                        ├─ Chile       3 Chile NNP 2 obj
                        ├─ abandoning  5 abandon VBG 2 advcl
                        │  ├─ of       4 of IN 5 case
                        │  └─ treaty   7 treaty NN 5 obj
                        │     └─ the   6 the DT 7 det
                        └─ .           8 . . 2 punct
                        """, happensTo("treaty"), "ended, alleged, told by \"abandoning\""),
                // Chad accused Sudan of lies; a breach of the truce followed.
                rule(EventRule.STOP_BEHIND_BLAME, """
                        accused          2 accuse VBD 0 root
                        ├─ Chad          1 Chad NNP 2 nsubj
                        ├─ Sudan         3 Sudan NNP 2 obj
                        ├─ lies          5 lie NNS 2 obl
                        │  └─ of         4 of IN 5 case
                        ├─ ;             6 ; : 2 punct
                        ├─ followed      12 follow VBD 2 parataxis
                        │  └─ breach     8 breach NN 12 nsubj
                        │     ├─ a       7 a DT 8 det
                        │     └─ truce   11 truce NN 8 nmod
                        │        ├─ of   9 of IN 11 case
                        │        └─ the  10 the DT 11 det
                        └─ .             13 . . 2 punct
                        """, happensTo("truce"), "breached, told by \"breach\""),
                // Chad accused Sudan of lies but was breaking the truce.
                rule(EventRule.VERB_BEHIND_BLAME, """
                        accused       2 accuse VBD 0 root
                        ├─ Chad       1 Chad NNP 2 nsubj
                        ├─ Sudan      3 Sudan NNP 2 obj
                        ├─ lies       5 lie NNS 2 obl
                        │  └─ of      4 of IN 5 case
                        ├─ breaking   8 break VBG 2 conj
                        │  ├─ but     6 but CC 8 cc
                        │  ├─ was     7 be VBD 8 aux
                        │  └─ truce   10 truce NN 8 obj
                        │     └─ the  9 the DT 10 det
                        └─ .          11 . . 2 punct
                        """, happensTo("truce"), "breached, told by \"breaking\""),
                // Peru denounced Chile, which had shelled the port, for breaking the truce.
                rule(
                        EventRule.RELATIVE_CLAUSE_BEHIND_BLAME,
                        """
                        denounced           2 denounce VBD 0 root
                        ├─ Peru             1 Peru NNP 2 nsubj
                        ├─ Chile            3 Chile NNP 2 obj
                        │  ├─ ,             4 , , 3 punct
                        │  └─ shelled       7 shell VBN 3 acl:relcl
                        │     ├─ which      5 which WDT 7 nsubj
                        │     ├─ had        6 have VBD 7 aux
                        │     ├─ port       9 port NN 7 obj
                        │     │  └─ the     8 the DT 9 det
                        │     ├─ ,          10 , , 7 punct
                        │     └─ breaking   12 break VBG 7 advcl
                        │        ├─ for     11 for IN 12 case
                        │        └─ truce   14 truce NN 12 obj
                        │           └─ the  13 the DT 14 det
                        └─ .                15 . . 2 punct
                        """,
                        happensTo("truce"),
                        "breached, alleged, told by \"breaking\""),
                // Norway condemned the breach of the truce.
                rule(EventRule.BLAME_ABOVE, """
                        condemned     2 condemn VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ breach     4 breach NN 2 obj
                        │  ├─ the     3 the DT 4 det
                        │  └─ truce   7 truce NN 4 nmod
                        │     ├─ of   5 of IN 7 case
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 2 punct
                        """, happensTo("truce"), "breached, alleged, told by \"breach\""),
                // Ethiopia maintains that Eritrea is ignoring the treaty.
                rule(EventRule.SAID_TO_BREAK_IT, """
                        maintains      2 maintain VBZ 0 root
                        ├─ Ethiopia    1 Ethiopia NNP 2 nsubj
                        ├─ ignoring    6 ignore VBG 2 ccomp
                        │  ├─ that     3 that IN 6 mark
                        │  ├─ Eritrea  4 Eritrea NNP 6 nsubj
                        │  ├─ is       5 be VBZ 6 aux
                        │  └─ treaty   8 treaty NN 6 obj
                        │     └─ the   7 the DT 8 det
                        └─ .           9 . . 2 punct
                        """, happensTo("treaty"), "breached, alleged, told by \"ignoring\""),
                // Chile called the raid a breach of the truce.
                rule(EventRule.CALLED_A_BREACH, """
                        called           2 call VBD 0 root
                        ├─ Chile         1 Chile NNP 2 nsubj
                        ├─ raid          4 raid NN 2 obj
                        │  ├─ the        3 the DT 4 det
                        │  └─ breach     6 breach NN 4 dep
                        │     ├─ a       5 a DT 6 det
                        │     └─ truce   9 truce NN 6 nmod
                        │        ├─ of   7 of IN 9 case
                        │        └─ the  8 the DT 9 det
                        └─ .             10 . . 2 punct
                        """, happensTo("truce"), "breached, alleged, told by \"breach\""),
                // Peru broke the truce, Chile said.
                rule(EventRule.SPEAKER_BEHIND, """
                        broke        2 break VBD 0 root
                        ├─ Peru      1 Peru NNP 2 nsubj
                        ├─ truce     4 truce NN 2 obj
                        │  └─ the    3 the DT 4 det
                        ├─ ,         5 , , 2 punct
                        ├─ said      7 say VBD 2 parataxis
                        │  └─ Chile  6 Chile NNP 7 nsubj
                        └─ .         8 . . 2 punct
                        """, happensTo("truce"), "breached, alleged, told by \"broke\""),
                // Lima claims Chile is in breach of the treaty.
                rule(EventRule.SPEAKER_AS_SUBJECT, """
                        breach       6 breach NN 0 root
                        ├─ claims    2 claim VBZ 6 csubj
                        │  ├─ Lima   1 Lima NNP 2 nsubj
                        │  └─ Chile  3 Chile NNP 2 obj
                        ├─ is        4 be VBZ 6 cop
                        ├─ in        5 in IN 6 case
                        ├─ treaty    9 treaty NN 6 nmod
                        │  ├─ of     7 of IN 9 case
                        │  └─ the    8 the DT 9 det
                        └─ .         10 . . 6 punct
                        """, happensTo("treaty"), "breached, alleged, told by \"breach\""),
                // Peru broke the truce on Monday, as Chile said.
                rule(EventRule.AS_SOMEBODY_SAYS, """
                        broke        2 break VBD 0 root
                        ├─ Peru      1 Peru NNP 2 nsubj
                        ├─ truce     4 truce NN 2 obj
                        │  └─ the    3 the DT 4 det
                        ├─ Monday    6 Monday NNP 2 obl
                        │  └─ on     5 on IN 6 case
                        ├─ ,         7 , , 2 punct
                        ├─ said      10 say VBD 2 advcl
                        │  ├─ as     8 as IN 10 mark
                        │  └─ Chile  9 Chile NNP 10 nsubj
                        └─ .         11 . . 2 punct
                        """, happensTo("truce"), "breached, alleged, told by \"broke\""),
                // Norway condemned the soldiers who broke the truce.
                rule(EventRule.BLAME_OUTSIDE_RELATIVE_CLAUSE, """
                        condemned        2 condemn VBD 0 root
                        ├─ Norway        1 Norway NNP 2 nsubj
                        ├─ soldiers      4 soldier NNS 2 obj
                        │  ├─ the        3 the DT 4 det
                        │  └─ broke      6 break VBD 4 acl:relcl
                        │     ├─ who     5 who WP 6 nsubj
                        │     └─ truce   8 truce NN 6 obj
                        │        └─ the  7 the DT 8 det
                        └─ .             9 . . 2 punct
                        """, happensTo("truce"), "breached, told by \"broke\""),
                // Chad accused Sudan of lies; a violation of the truce was reported on Monday.
                rule(EventRule.BLAME_BESIDE_SENTENCE, """
                        accused          2 accuse VBD 0 root
                        ├─ Chad          1 Chad NNP 2 nsubj
                        ├─ Sudan         3 Sudan NNP 2 obj
                        ├─ lies          5 lie NNS 2 obl
                        │  └─ of         4 of IN 5 case
                        ├─ ;             6 ; : 2 punct
                        ├─ reported      13 report VBN 2 parataxis
                        │  ├─ violation  8 violation NN 13 nsubj:pass
                        │  │  ├─ a       7 a DT 8 det
                        │  │  └─ truce   11 truce NN 8 nmod
                        │  │     ├─ of   9 of IN 11 case
                        │  │     └─ the  10 the DT 11 det
                        │  ├─ was        12 be VBD 13 aux:pass
                        │  └─ Monday     15 Monday NNP 13 obl
                        │     └─ on      14 on IN 15 case
                        └─ .             16 . . 2 punct
                        """, happensTo("truce"), "breached, told by \"violation\""),
                // Chad accused Sudan of lies and broke the truce.
                rule(EventRule.BLAME_JOINED, """
                        accused       2 accuse VBD 0 root
                        ├─ Chad       1 Chad NNP 2 nsubj
                        ├─ Sudan      3 Sudan NNP 2 obj
                        ├─ lies       5 lie NNS 2 obl
                        │  └─ of      4 of IN 5 case
                        ├─ broke      7 break VBD 2 conj
                        │  ├─ and     6 and CC 7 cc
                        │  └─ truce   9 truce NN 7 obj
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 2 punct
                        """, happensTo("truce"), "breached, told by \"broke\""),
                // Norway condemned Chad after it broke the truce.
                rule(
                        EventRule.BLAME_OUTSIDE_CIRCUMSTANCE,
                        """
                        condemned     2 condemn VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ Chad       3 Chad NNP 2 obj
                        ├─ broke      6 break VBD 2 advcl
                        │  ├─ after   4 after IN 6 mark
                        │  ├─ it      5 it PRP 6 nsubj
                        │  └─ truce   8 truce NN 6 obj
                        │     └─ the  7 the DT 8 det
                        └─ .          9 . . 2 punct
                        """,
                        happensAfterNewsTo("truce"),
                        "breached, told by \"broke\""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anAccusationIsNoFact(RuleCase example) {
        example.check();
    }
}
