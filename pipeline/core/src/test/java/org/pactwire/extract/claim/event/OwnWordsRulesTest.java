package org.pactwire.extract.claim.event;

import static org.pactwire.extract.claim.event.Events.happensTo;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** What auxiliaries, negations and conditions beside the predicate change. */
class OwnWordsRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // The treaty would have been renewed in May.
                rule(EventRule.WOULD_HAVE, """
                        renewed    6 renew VBN 0 root
                        ├─ treaty  2 treaty NN 6 nsubj:pass
                        │  └─ The  1 the DT 2 det
                        ├─ would   3 would MD 6 aux
                        ├─ have    4 have VB 6 aux
                        ├─ been    5 be VBN 6 aux:pass
                        ├─ May     8 May NNP 6 obl
                        │  └─ in   7 in IN 8 case
                        └─ .       9 . . 6 punct
                        """, happensTo("treaty"), "mentioned, as possible, told by \"renewed\""),
                // Norway will sign the treaty.
                rule(EventRule.WILL, """
                        sign       3 sign VB 0 root
                        ├─ Norway  1 Norway NNP 3 nsubj
                        ├─ will    2 will MD 3 aux
                        ├─ treaty  5 treaty NN 3 obj
                        │  └─ the  4 the DT 5 det
                        └─ .       6 . . 3 punct
                        """, happensTo("treaty"), "planned, told by \"sign\""),
                // We did not make this agreement to fight.
                rule(EventRule.NOT_MADE_FOR, """
                        make          4 make VB 0 root
                        ├─ We         1 we PRP 4 nsubj
                        ├─ did        2 do VBD 4 aux
                        ├─ not        3 not RB 4 advmod
                        ├─ agreement  6 agreement NN 4 obj
                        │  └─ this    5 this DT 6 det
                        ├─ fight      8 fight VB 4 xcomp
                        │  └─ to      7 to TO 8 mark
                        └─ .          9 . . 4 punct
                        """, happensTo("agreement"), "only mentioned"),
                // Peru did not honour the accord.
                rule(EventRule.NOT_IS_THE_BREACH, """
                        honour     4 honour VB 0 root
                        ├─ Peru    1 Peru NNP 4 nsubj
                        ├─ did     2 do VBD 4 aux
                        ├─ not     3 not RB 4 advmod
                        ├─ accord  6 accord NN 4 obj
                        │  └─ the  5 the DT 6 det
                        └─ .       7 . . 4 punct
                        """, happensTo("accord"), "breached, told by \"honour\""),
                // Norway may sign the treaty.
                rule(EventRule.MAY, """
                        sign       3 sign VB 0 root
                        ├─ Norway  1 Norway NNP 3 nsubj
                        ├─ may     2 may MD 3 aux
                        ├─ treaty  5 treaty NN 3 obj
                        │  └─ the  4 the DT 5 det
                        └─ .       6 . . 3 punct
                        """, happensTo("treaty"), "mentioned, as possible, told by \"sign\""),
                // Norway never signed the treaty.
                rule(EventRule.NOT, """
                        signed     3 sign VBD 0 root
                        ├─ Norway  1 Norway NNP 3 nsubj
                        ├─ never   2 never RB 3 advmod
                        ├─ treaty  5 treaty NN 3 obj
                        │  └─ the  4 the DT 5 det
                        └─ .       6 . . 3 punct
                        """, happensTo("treaty"), "mentioned, told by \"signed\""),
                // The envoy left without signing the treaty.
                rule(EventRule.WITHOUT_DOING, """
                        left           3 leave VBD 0 root
                        ├─ envoy       2 envoy NN 3 nsubj
                        │  └─ The      1 the DT 2 det
                        ├─ signing     5 sign VBG 3 advcl
                        │  ├─ without  4 without IN 5 mark
                        │  └─ treaty   7 treaty NN 5 obj
                        │     └─ the   6 the DT 7 det
                        └─ .           8 . . 3 punct
                        """, happensTo("treaty"), "mentioned, told by \"signing\""),
                // The minister will confirm that the treaty was signed.
                rule(EventRule.AUXILIARY_ABOVE_COUNTS_NOT, """
                        confirm       4 confirm VB 0 root
                        ├─ minister   2 minister NN 4 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ will       3 will MD 4 aux
                        ├─ signed     9 sign VBN 4 ccomp
                        │  ├─ that    5 that IN 9 mark
                        │  ├─ treaty  7 treaty NN 9 nsubj:pass
                        │  │  └─ the  6 the DT 7 det
                        │  └─ was     8 be VBD 9 aux:pass
                        └─ .          10 . . 4 punct
                        """, happensTo("treaty"), "signed, told by \"signed\""),
                // Rebels reportedly broke the truce.
                rule(EventRule.REPORTEDLY, """
                        broke          3 break VBD 0 root
                        ├─ Rebels      1 rebel NNS 3 nsubj
                        ├─ reportedly  2 reportedly RB 3 advmod
                        ├─ truce       5 truce NN 3 obj
                        │  └─ the      4 the DT 5 det
                        └─ .           6 . . 3 punct
                        """, happensTo("truce"), "breached, alleged, told by \"broke\""),
                // Both states, if they sign the treaty, risk angering voters.
                rule(
                        EventRule.CONDITION_LEFT_OVER,
                        """
                        states                    2 state NNS 0 root
                        ├─ Both                   1 both DT 2 det
                        └─ ,                      3 , , 2 punct
                           └─ sign                6 sign VB 3 dep
                              ├─ if               4 if IN 6 mark
                              ├─ they             5 they PRP 6 nsubj
                              ├─ treaty           8 treaty NN 6 obj
                              │  └─ the           7 the DT 8 det
                              └─ ,                9 , , 6 xcomp
                                 └─ risk          10 risk NN 9 dep
                                    ├─ angering   11 anger VBG 10 acl
                                    │  └─ voters  12 voter NNS 11 obj
                                    └─ .          13 . . 10 punct
                        """,
                        happensTo("treaty"),
                        "mentioned, as possible, told by \"sign\""),
                // Iran will quit the deal if its flaws are not mended.
                rule(EventRule.UNDONE_ON_CONDITION, """
                        quit          3 quit VB 0 root
                        ├─ Iran       1 Iran NNP 3 nsubj
                        ├─ will       2 will MD 3 aux
                        ├─ deal       5 deal NN 3 obj
                        │  └─ the     4 the DT 5 det
                        ├─ mended     11 mend VBN 3 advcl
                        │  ├─ if      6 if IN 11 mark
                        │  ├─ flaws   8 flaw NNS 11 nsubj:pass
                        │  │  └─ its  7 its PRP$ 8 nmod:poss
                        │  ├─ are     9 be VBP 11 aux:pass
                        │  └─ not     10 not RB 11 advmod
                        └─ .          12 . . 3 punct
                        """, happensTo("deal"), "mentioned, as possible, told by \"quit\""),
                // Chile will build the road as soon as the treaty is ratified.
                rule(EventRule.AS_SOON_AS, """
                        build            3 build VB 0 root
                        ├─ Chile         1 Chile NNP 3 nsubj
                        ├─ will          2 will MD 3 aux
                        ├─ road          5 road NN 3 obj
                        │  └─ the        4 the DT 5 det
                        ├─ soon          7 soon RB 3 advmod
                        │  ├─ as         6 as RB 7 advmod
                        │  └─ ratified   12 ratify VBN 7 advcl
                        │     ├─ as      8 as IN 12 mark
                        │     ├─ treaty  10 treaty NN 12 nsubj:pass
                        │     │  └─ the  9 the DT 10 det
                        │     └─ is      11 be VBZ 12 aux:pass
                        └─ .             13 . . 3 punct
                        """, happensTo("treaty"), "mentioned, as possible, told by \"ratified\""),
                // Norway will pay only once parliament has ratified the treaty.
                rule(
                        EventRule.ONCE_AS_ADVERB,
                        """
                        pay               3 pay VB 0 root
                        ├─ Norway         1 Norway NNP 3 nsubj
                        ├─ will           2 will MD 3 aux
                        ├─ ratified       8 ratify VBN 3 advcl
                        │  ├─ once        5 once RB 8 advmod
                        │  │  └─ only     4 only RB 5 advmod
                        │  ├─ parliament  6 parliament NN 8 nsubj
                        │  ├─ has         7 have VBZ 8 aux
                        │  └─ treaty      10 treaty NN 8 obj
                        │     └─ the      9 the DT 10 det
                        └─ .              11 . . 3 punct
                        """,
                        happensTo("treaty"),
                        "mentioned, as possible, told by \"ratified\""),
                // Qatar, which brokered the truce, will watch over it.
                rule(EventRule.RELATIVE_CLAUSE_STANDS_ALONE, """
                        watch            9 watch VB 0 root
                        ├─ Qatar         1 Qatar NNP 9 nsubj
                        │  ├─ ,          2 , , 1 punct
                        │  ├─ brokered   4 broker VBD 1 acl:relcl
                        │  │  ├─ which   3 which WDT 4 nsubj
                        │  │  └─ truce   6 truce NN 4 obj
                        │  │     └─ the  5 the DT 6 det
                        │  └─ ,          7 , , 1 punct
                        ├─ will          8 will MD 9 aux
                        ├─ it            11 it PRP 9 obl
                        │  └─ over       10 over IN 11 case
                        └─ .             12 . . 9 punct
                        """, happensTo("truce"), "agreed, told by \"brokered\""),
                // Chile will not talk and has frozen the treaty.
                rule(EventRule.JOINED_WITH_OWN_AUXILIARY, """
                        talk          4 talk VB 0 root
                        ├─ Chile      1 Chile NNP 4 nsubj
                        ├─ will       2 will MD 4 aux
                        ├─ not        3 not RB 4 advmod
                        ├─ frozen     7 freeze VBN 4 conj
                        │  ├─ and     5 and CC 7 cc
                        │  ├─ has     6 have VBZ 7 aux
                        │  └─ treaty  9 treaty NN 7 obj
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 4 punct
                        """, happensTo("treaty"), "suspended, told by \"frozen\""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsOwnWordsChangeWhatIsTold(RuleCase example) {
        example.check();
    }
}
