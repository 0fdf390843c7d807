package org.pactwire.extract.claim.event;

import static org.pactwire.extract.claim.event.Events.happensAfterNewsTo;
import static org.pactwire.extract.claim.event.Events.happensTo;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** What the words and clauses above the predicate change. */
class WordsAboveRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Gambia reversed its decision to leave the treaty.
                rule(EventRule.DECISION_WITHDRAWN, """
                        reversed      2 reverse VBD 0 root
                        ├─ Gambia     1 Gambia NNP 2 nsubj
                        ├─ decision   4 decision NN 2 obj
                        │  └─ its     3 its PRP$ 4 nmod:poss
                        ├─ leave      6 leave VB 2 xcomp
                        │  ├─ to      5 to TO 6 mark
                        │  └─ treaty  8 treaty NN 6 obj
                        │     └─ the  7 the DT 8 det
                        └─ .          9 . . 2 punct
                        """, happensTo("treaty"), "only mentioned"),
                // Iran has no plan to leave the treaty.
                rule(EventRule.NO_PLAN_TO, """
                        has           2 have VBZ 0 root
                        ├─ Iran       1 Iran NNP 2 nsubj
                        ├─ plan       4 plan NN 2 obj
                        │  └─ no      3 no DT 4 det
                        ├─ leave      6 leave VB 2 ccomp
                        │  ├─ to      5 to TO 6 mark
                        │  └─ treaty  8 treaty NN 6 obj
                        │     └─ the  7 the DT 8 det
                        └─ .          9 . . 2 punct
                        """, happensTo("treaty"), "only mentioned"),
                // The war resumed following Norway's refusal to renew the truce.
                rule(EventRule.WORD_BEFORE_INFINITIVE, """
                        resumed          3 resume VBD 0 root
                        ├─ war           2 war NN 3 nsubj
                        │  └─ The        1 the DT 2 det
                        ├─ following     4 follow VBG 3 xcomp
                        │  ├─ refusal    7 refusal NN 4 obj
                        │  │  └─ Norway  5 Norway NNP 7 nmod:poss
                        │  │     └─ 's   6 's POS 5 case
                        │  └─ renew      9 renew VB 4 xcomp
                        │     ├─ to      8 to TO 9 mark
                        │     └─ truce   11 truce NN 9 obj
                        │        └─ the  10 the DT 11 det
                        └─ .             12 . . 3 punct
                        """, happensTo("truce"), "rejected, told by \"renew\""),
                // The agreement to allow safe passage of grain, in effect since July, expires following Norway's
                // refusal to renew the deal.
                rule(EventRule.FOLLOWING, """
                        expires               15 expire VBZ 0 root
                        ├─ agreement          2 agreement NN 15 nsubj
                        │  ├─ The             1 the DT 2 det
                        │  └─ allow           4 allow VB 2 acl
                        │     ├─ to           3 to TO 4 mark
                        │     ├─ passage      6 passage NN 4 obj
                        │     │  ├─ safe      5 safe JJ 6 amod
                        │     │  └─ grain     8 grain NN 6 nmod
                        │     │     └─ of     7 of IN 8 case
                        │     ├─ ,            9 , , 4 punct
                        │     ├─ effect       11 effect NN 4 obl
                        │     │  ├─ in        10 in IN 11 case
                        │     │  └─ July      13 July NNP 11 nmod
                        │     │     └─ since  12 since IN 13 case
                        │     └─ ,            14 , , 4 punct
                        ├─ following          16 follow VBG 15 advcl
                        │  ├─ refusal         19 refusal NN 16 obj
                        │  │  └─ Norway       17 Norway NNP 19 nmod:poss
                        │  │     └─ 's        18 's POS 17 case
                        │  └─ renew           21 renew VB 16 xcomp
                        │     ├─ to           20 to TO 21 mark
                        │     └─ deal         23 deal NN 21 obj
                        │        └─ the       22 the DT 23 det
                        └─ .                  24 . . 15 punct
                        """, happensTo("deal"), "only mentioned"),
                // Senators voted in favour of ratifying the treaty.
                rule(EventRule.IN_FAVOUR_OF_DOING, """
                        voted            2 vote VBD 0 root
                        ├─ Senators      1 senator NNS 2 nsubj
                        ├─ favour        4 favour NN 2 obl
                        │  ├─ in         3 in IN 4 case
                        │  └─ ratifying  6 ratify VBG 4 acl
                        │     ├─ of      5 of IN 6 case
                        │     └─ treaty  8 treaty NN 6 obj
                        │        └─ the  7 the DT 8 det
                        └─ .             9 . . 2 punct
                        """, happensTo("treaty"), "ratified, told by \"ratifying\""),
                // Kenya freed them in return for the rebels signing the truce.
                rule(EventRule.FOR_THEIR_DOING, """
                        freed               2 free VBD 0 root
                        ├─ Kenya            1 Kenya NNP 2 nsubj
                        ├─ them             3 they PRP 2 obj
                        ├─ return           5 return NN 2 obl
                        │  ├─ in            4 in IN 5 case
                        │  └─ rebels        8 rebel NNS 5 nmod
                        │     ├─ for        6 for IN 8 case
                        │     ├─ the        7 the DT 8 det
                        │     └─ signing    9 sign VBG 8 acl
                        │        └─ truce   11 truce NN 9 obj
                        │           └─ the  10 the DT 11 det
                        └─ .                12 . . 2 punct
                        """, happensTo("truce"), "only mentioned"),
                // The guests left after the signing of the treaty.
                rule(EventRule.AFTER_THE_EVENT, """
                        left          3 leave VBD 0 root
                        ├─ guests     2 guest NNS 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ signing    6 signing NN 3 obl
                        │  ├─ after   4 after IN 6 case
                        │  ├─ the     5 the DT 6 det
                        │  └─ treaty  9 treaty NN 6 nmod
                        │     ├─ of   7 of IN 9 case
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 3 punct
                        """, happensTo("treaty"), "only mentioned"),
                // The minister resigned over the decision to sign the treaty.
                rule(EventRule.REASON_FOR_SOMETHING, """
                        resigned         3 resign VBD 0 root
                        ├─ minister      2 minister NN 3 nsubj
                        │  └─ The        1 the DT 2 det
                        ├─ decision      6 decision NN 3 obl
                        │  ├─ over       4 over IN 6 case
                        │  ├─ the        5 the DT 6 det
                        │  └─ sign       8 sign VB 6 acl
                        │     ├─ to      7 to TO 8 mark
                        │     └─ treaty  10 treaty NN 8 obj
                        │        └─ the  9 the DT 10 det
                        └─ .             11 . . 3 punct
                        """, happensTo("treaty"), "only mentioned"),
                // The ministers spoke about the signing of the treaty.
                rule(EventRule.ABOUT_THE_EVENT, """
                        spoke         3 speak VBD 0 root
                        ├─ ministers  2 minister NNS 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ signing    6 signing NN 3 obl
                        │  ├─ about   4 about IN 6 case
                        │  ├─ the     5 the DT 6 det
                        │  └─ treaty  9 treaty NN 6 nmod
                        │     ├─ of   7 of IN 9 case
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 3 punct
                        """, happensTo("treaty"), "only mentioned"),
                // Norway signed the treaty to join the Baltic Pact.
                rule(EventRule.PACT_FOR_JOINING, """
                        signed           2 sign VBD 0 root
                        ├─ Norway        1 Norway NNP 2 nsubj
                        ├─ treaty        4 treaty NN 2 obj
                        │  └─ the        3 the DT 4 det
                        ├─ join          6 join VB 2 xcomp
                        │  ├─ to         5 to TO 6 mark
                        │  └─ Pact       9 Pact NNP 6 obj
                        │     ├─ the     7 the DT 9 det
                        │     └─ Baltic  8 Baltic NNP 9 compound
                        └─ .             10 . . 2 punct
                        """, happensTo("Pact"), "only mentioned"),
                // Lima said the raid was cruel and violated the truce.
                rule(EventRule.BREACH_IS_SAID, """
                        said             2 say VBD 0 root
                        ├─ Lima          1 Lima NNP 2 nsubj
                        ├─ cruel         6 cruel JJ 2 ccomp
                        │  ├─ raid       4 raid NN 6 nsubj
                        │  │  └─ the     3 the DT 4 det
                        │  ├─ was        5 be VBD 6 cop
                        │  └─ violated   8 violate VBD 6 conj
                        │     ├─ and     7 and CC 8 cc
                        │     └─ truce   10 truce NN 8 obj
                        │        └─ the  9 the DT 10 det
                        └─ .             11 . . 2 punct
                        """, happensTo("truce"), "breached, alleged, told by \"violated\""),
                // Peru denied reports of a violation of the truce.
                rule(EventRule.REPORTS_DENIED, """
                        denied           2 deny VBD 0 root
                        ├─ Peru          1 Peru NNP 2 nsubj
                        ├─ reports       3 report NNS 2 obj
                        │  └─ violation  6 violation NN 3 nmod
                        │     ├─ of      4 of IN 6 case
                        │     ├─ a       5 a DT 6 det
                        │     └─ truce   9 truce NN 6 nmod
                        │        ├─ of   7 of IN 9 case
                        │        └─ the  8 the DT 9 det
                        └─ .             10 . . 2 punct
                        """, happensTo("truce"), "mentioned, as denied, told by \"violation\""),
                // Sudan has had two violations of the truce.
                rule(EventRule.HAS_THE_EVENT, """
                        had            3 have VBN 0 root
                        ├─ Sudan       1 Sudan NNP 3 nsubj
                        ├─ has         2 have VBZ 3 aux
                        ├─ violations  5 violation NNS 3 obj
                        │  ├─ two      4 two CD 5 nummod
                        │  └─ truce    8 truce NN 5 nmod
                        │     ├─ of    6 of IN 8 case
                        │     └─ the   7 the DT 8 det
                        └─ .           9 . . 3 punct
                        """, happensTo("truce"), "breached, told by \"violations\""),
                // Peru called the raid a breach of the truce.
                rule(EventRule.NOUN_OF_THE_EVENT, """
                        called           2 call VBD 0 root
                        ├─ Peru          1 Peru NNP 2 nsubj
                        ├─ raid          4 raid NN 2 obj
                        │  ├─ the        3 the DT 4 det
                        │  └─ breach     6 breach NN 4 dep
                        │     ├─ a       5 a DT 6 det
                        │     └─ truce   9 truce NN 6 nmod
                        │        ├─ of   7 of IN 9 case
                        │        └─ the  8 the DT 9 det
                        └─ .             10 . . 2 punct
                        """, happensTo("truce"), "breached, alleged, told by \"breach\""),
                // Norway claims that it signed the treaty.
                rule(EventRule.CLAIMED_BUT_NO_BREACH, """
                        claims        2 claim VBZ 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ signed     5 sign VBD 2 ccomp
                        │  ├─ that    3 that IN 5 mark
                        │  ├─ it      4 it PRP 5 nsubj
                        │  └─ treaty  7 treaty NN 5 obj
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 2 punct
                        """, happensTo("treaty"), "signed, told by \"signed\""),
                // Norway had promised to sign the treaty.
                rule(EventRule.HAD_PROMISED, """
                        promised      3 promise VBN 0 root
                        ├─ Norway     1 Norway NNP 3 nsubj
                        ├─ had        2 have VBD 3 aux
                        ├─ sign       5 sign VB 3 xcomp
                        │  ├─ to      4 to TO 5 mark
                        │  └─ treaty  7 treaty NN 5 obj
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 3 punct
                        """, happensTo("treaty"), "mentioned, as planned, told by \"sign\""),
                // Norway wants to sign the treaty by the end of May.
                rule(EventRule.WISH_WITH_DEADLINE, """
                        wants           2 want VBZ 0 root
                        ├─ Norway       1 Norway NNP 2 nsubj
                        ├─ sign         4 sign VB 2 xcomp
                        │  ├─ to        3 to TO 4 mark
                        │  ├─ treaty    6 treaty NN 4 obj
                        │  │  └─ the    5 the DT 6 det
                        │  └─ end       9 end NN 4 obl
                        │     ├─ by     7 by IN 9 case
                        │     ├─ the    8 the DT 9 det
                        │     └─ May    11 May NNP 9 nmod
                        │        └─ of  10 of IN 11 case
                        └─ .            12 . . 2 punct
                        """, happensTo("treaty"), "planned, told by \"sign\""),
                // Norway and Chile agreed to extend the treaty.
                rule(EventRule.AGREES_TO_DO, """
                        agreed        4 agree VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ extend     6 extend VB 4 xcomp
                        │  ├─ to      5 to TO 6 mark
                        │  └─ treaty  8 treaty NN 6 obj
                        │     └─ the  7 the DT 8 det
                        └─ .          9 . . 4 punct
                        """, happensTo("treaty"), "amended, told by \"extend\""),
                // Norway refused to sign the treaty.
                rule(EventRule.WORD_ABOVE, """
                        refused       2 refuse VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ sign       4 sign VB 2 xcomp
                        │  ├─ to      3 to TO 4 mark
                        │  └─ treaty  6 treaty NN 4 obj
                        │     └─ the  5 the DT 6 det
                        └─ .          7 . . 2 punct
                        """, happensTo("treaty"), "rejected, told by \"sign\""),
                // If they sign the treaty, the war ends.
                rule(EventRule.IF, """
                        ends          9 end VBZ 0 root
                        ├─ sign       3 sign VB 9 advcl
                        │  ├─ If      1 if IN 3 mark
                        │  ├─ they    2 they PRP 3 nsubj
                        │  └─ treaty  5 treaty NN 3 obj
                        │     └─ the  4 the DT 5 det
                        ├─ ,          6 , , 9 punct
                        ├─ war        8 war NN 9 nsubj
                        │  └─ the     7 the DT 8 det
                        └─ .          10 . . 9 punct
                        """, happensTo("treaty"), "mentioned, as possible, told by \"sign\""),
                // The war ended after they signed the treaty.
                rule(EventRule.AFTER_TOLD_NEWS, """
                        ended         3 end VBD 0 root
                        ├─ war        2 war NN 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ signed     6 sign VBD 3 advcl
                        │  ├─ after   4 after IN 6 mark
                        │  ├─ they    5 they PRP 6 nsubj
                        │  └─ treaty  8 treaty NN 6 obj
                        │     └─ the  7 the DT 8 det
                        └─ .          9 . . 3 punct
                        """, happensAfterNewsTo("treaty"), "signed, told by \"signed\""),
                // The war ended after they signed the treaty.
                rule(EventRule.CLAUSE_OF_CIRCUMSTANCE, """
                        ended         3 end VBD 0 root
                        ├─ war        2 war NN 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ signed     6 sign VBD 3 advcl
                        │  ├─ after   4 after IN 6 mark
                        │  ├─ they    5 they PRP 6 nsubj
                        │  └─ treaty  8 treaty NN 6 obj
                        │     └─ the  7 the DT 8 det
                        └─ .          9 . . 3 punct
                        """, happensTo("treaty"), "only mentioned"),
                // Norway follows rules when signing a treaty.
                rule(EventRule.WHEN_DOING, """
                        follows       2 follow VBZ 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ rules      3 rule NNS 2 obj
                        ├─ signing    5 sign VBG 2 advcl
                        │  ├─ when    4 when WRB 5 advmod
                        │  └─ treaty  7 treaty NN 5 obj
                        │     └─ a    6 a DT 7 det
                        └─ .          8 . . 2 punct
                        """, happensTo("treaty"), "mentioned, as possible, told by \"signing\""),
                // Norway stalled on signing a treaty.
                rule(EventRule.WORD_ABOVE_GERUND, """
                        stalled       2 stall VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ signing    4 sign VBG 2 advcl
                        │  ├─ on      3 on IN 4 mark
                        │  └─ treaty  6 treaty NN 4 obj
                        │     └─ a    5 a DT 6 det
                        └─ .          7 . . 2 punct
                        """, happensTo("treaty"), "rejected, told by \"signing\""),
                // Chile calls on Peru to sign a truce.
                rule(EventRule.WORD_ABOVE_CLAUSE, """
                        calls        2 call VBZ 0 root
                        ├─ Chile     1 Chile NNP 2 nsubj
                        ├─ Peru      4 Peru NNP 2 obl
                        │  └─ on     3 on IN 4 case
                        ├─ sign      6 sign VB 2 advcl
                        │  ├─ to     5 to TO 6 mark
                        │  └─ truce  8 truce NN 6 obj
                        │     └─ a   7 a DT 8 det
                        └─ .         9 . . 2 punct
                        """, happensTo("truce"), "proposed, as possible, told by \"sign\""),
                // The king flew to Lima to sign the treaty.
                rule(EventRule.IN_ORDER_TO, """
                        flew          3 fly VBD 0 root
                        ├─ king       2 king NN 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ sign       7 sign VB 3 advcl
                        │  ├─ to      4 to IN 7 mark
                        │  ├─ Lima    5 Lima NNP 7 nsubj
                        │  ├─ to      6 to TO 7 mark
                        │  └─ treaty  9 treaty NN 7 obj
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 3 punct
                        """, happensTo("treaty"), "planned, told by \"sign\""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWordsAboveChangeWhatIsTold(RuleCase example) {
        example.check();
    }
}
