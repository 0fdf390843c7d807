package org.pactwire.extract.claim.event;

import static org.pactwire.extract.claim.event.Events.happensTo;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** What verbs tell of a pact, with their particles and their objects. */
class PredicatesRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Both ministers put their names to the treaty.
                rule(EventRule.PUTS_NAME_TO_IT, """
                        put           3 put VBP 0 root
                        ├─ ministers  2 minister NNS 3 nsubj
                        │  └─ Both    1 both DT 2 det
                        ├─ names      5 name NNS 3 obj
                        │  └─ their   4 they PRP$ 5 nmod:poss
                        ├─ treaty     8 treaty NN 3 obl
                        │  ├─ to      6 to IN 8 case
                        │  └─ the     7 the DT 8 det
                        └─ .          9 . . 3 punct
                        """, happensTo("treaty"), "signed, told by \"put\""),
                // Norway considers the pact a success.
                rule(EventRule.HELD_FOR_SOMETHING, """
                        considers     2 consider VBZ 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ success    6 success NN 2 xcomp
                        │  ├─ pact    4 pact NN 6 nsubj
                        │  │  └─ the  3 the DT 4 det
                        │  └─ a       5 a DT 6 det
                        └─ .          7 . . 2 punct
                        """, happensTo("pact"), "only mentioned"),
                // Parliament turned down the deal.
                rule(EventRule.VERB_WITH_PARTICLE, """
                        turned         2 turn VBD 0 root
                        ├─ Parliament  1 Parliament NNP 2 nsubj
                        ├─ down        3 down RP 2 compound:prt
                        ├─ deal        5 deal NN 2 obj
                        │  └─ the      4 the DT 5 det
                        └─ .           6 . . 2 punct
                        """, happensTo("deal"), "rejected, told by \"turned\""),
                // The senate waved through the treaty.
                rule(EventRule.PARTICLE_AS_PREPOSITION, """
                        waved          3 wave VBD 0 root
                        ├─ senate      2 senate NN 3 nsubj
                        │  └─ The      1 the DT 2 det
                        ├─ treaty      6 treaty NN 3 obl
                        │  ├─ through  4 through IN 6 case
                        │  └─ the      5 the DT 6 det
                        └─ .           7 . . 3 punct
                        """, happensTo("treaty"), "ratified, told by \"waved\""),
                // Peru pulled the plug on the treaty.
                rule(EventRule.VERB_WITH_OBJECT, """
                        pulled     2 pull VBD 0 root
                        ├─ Peru    1 Peru NNP 2 nsubj
                        ├─ plug    4 plug NN 2 obj
                        │  └─ the  3 the DT 4 det
                        ├─ treaty  7 treaty NN 2 obl
                        │  ├─ on   5 on IN 7 case
                        │  └─ the  6 the DT 7 det
                        └─ .       8 . . 2 punct
                        """, happensTo("treaty"), "ended, told by \"pulled\""),
                // Lawmakers nodded through the accord.
                rule(EventRule.PARTICLE_BEHIND_VERB, """
                        nodded         2 nod VBD 0 root
                        ├─ Lawmakers   1 lawmaker NNS 2 nsubj
                        ├─ accord      5 accord NN 2 obl
                        │  ├─ through  3 through IN 5 case
                        │  └─ the      4 the DT 5 det
                        └─ .           6 . . 2 punct
                        """, happensTo("accord"), "ratified, told by \"nodded\""),
                // Sudan declared void the treaty of 2015.
                rule(EventRule.DECLARES_IT_VOID, """
                        declared        2 declare VBD 0 root
                        ├─ Sudan        1 Sudan NNP 2 nsubj
                        ├─ void         3 void JJ 2 xcomp
                        │  └─ treaty    5 treaty NN 3 dep
                        │     ├─ the    4 the DT 5 det
                        │     └─ 2015   7 2015 CD 5 nmod
                        │        └─ of  6 of IN 7 case
                        └─ .            8 . . 2 punct
                        """, happensTo("treaty"), "ended, told by \"declared\""),
                // Sudan declared the accord with the rebels dead.
                rule(EventRule.DECLARES_IT_VOID_AT_LAST, """
                        declared       2 declare VBD 0 root
                        ├─ Sudan       1 Sudan NNP 2 nsubj
                        ├─ accord      4 accord NN 2 obj
                        │  ├─ the      3 the DT 4 det
                        │  └─ rebels   7 rebel NNS 4 nmod
                        │     ├─ with  5 with IN 7 case
                        │     ├─ the   6 the DT 7 det
                        │     └─ dead  8 dead JJ 7 amod
                        └─ .           9 . . 2 punct
                        """, happensTo("accord"), "ended, told by \"declared\""),
                // Norway deposited the instruments for the treaty.
                rule(EventRule.DEPOSITS_RATIFICATION, """
                        deposited       2 deposit VBD 0 root
                        ├─ Norway       1 Norway NNP 2 nsubj
                        ├─ instruments  4 instrument NNS 2 obj
                        │  └─ the       3 the DT 4 det
                        ├─ treaty       7 treaty NN 2 obl
                        │  ├─ for       5 for IN 7 case
                        │  └─ the       6 the DT 7 det
                        └─ .            8 . . 2 punct
                        """, happensTo("treaty"), "ratified, told by \"deposited\""),
                // The king gave his blessing to the treaty.
                rule(EventRule.GIVES_CONSENT_TO_PACT, """
                        gave         3 give VBD 0 root
                        ├─ king      2 king NN 3 nsubj
                        │  └─ The    1 the DT 2 det
                        ├─ blessing  5 blessing NN 3 obj
                        │  └─ his    4 he PRP$ 5 nmod:poss
                        ├─ treaty    8 treaty NN 3 obl
                        │  ├─ to     6 to IN 8 case
                        │  └─ the    7 the DT 8 det
                        └─ .         9 . . 3 punct
                        """, happensTo("treaty"), "ratified, told by \"gave\""),
                // Voters said no to the deal.
                rule(EventRule.SAYS_NO, """
                        said          2 say VBD 0 root
                        ├─ Voters     1 voter NNS 2 nsubj
                        ├─ no         3 no DT 2 obj
                        │  └─ deal    6 deal NN 3 nmod
                        │     ├─ to   4 to IN 6 case
                        │     └─ the  5 the DT 6 det
                        └─ .          7 . . 2 punct
                        """, happensTo("deal"), "rejected, told by \"no\""),
                // Voters said yes to the deal.
                rule(EventRule.SAYS_YES, """
                        said          2 say VBD 0 root
                        ├─ Voters     1 voter NNS 2 nsubj
                        ├─ yes        3 yes UH 2 dep
                        │  └─ deal    6 deal NN 3 obl
                        │     ├─ to   4 to IN 6 case
                        │     └─ the  5 the DT 6 det
                        └─ .          7 . . 2 punct
                        """, happensTo("deal"), "agreed, told by \"yes\""),
                // Chile put the accord on ice.
                rule(EventRule.PUTS_IT_ON_ICE, """
                        put        2 put VBD 0 root
                        ├─ Chile   1 Chile NNP 2 nsubj
                        ├─ accord  4 accord NN 2 obj
                        │  └─ the  3 the DT 4 det
                        ├─ ice     6 ice NN 2 obl
                        │  └─ on   5 on IN 6 case
                        └─ .       7 . . 2 punct
                        """, happensTo("accord"), "suspended, told by \"put\""),
                // Chile struck the accord off the agenda.
                rule(EventRule.TAKES_IT_OFF_AGENDA, """
                        struck     2 strike VBD 0 root
                        ├─ Chile   1 Chile NNP 2 nsubj
                        ├─ accord  4 accord NN 2 obj
                        │  └─ the  3 the DT 4 det
                        ├─ agenda  7 agenda NN 2 obl
                        │  ├─ off  5 off IN 7 case
                        │  └─ the  6 the DT 7 det
                        └─ .       8 . . 2 punct
                        """, happensTo("accord"), "suspended, told by \"struck\""),
                // The treaty is now binding on both states.
                rule(EventRule.IS_NOW_BINDING, """
                        binding     5 bind VBG 0 root
                        ├─ treaty   2 treaty NN 5 nsubj
                        │  └─ The   1 the DT 2 det
                        ├─ is       3 be VBZ 5 aux
                        ├─ now      4 now RB 5 advmod
                        ├─ states   8 state NNS 5 obl
                        │  ├─ on    6 on IN 8 case
                        │  └─ both  7 both DT 8 det
                        └─ .        9 . . 5 punct
                        """, happensTo("treaty"), "in force, told by \"binding\""),
                // We have a deal, the minister said.
                rule(EventRule.WE_HAVE_IT, """
                        said         8 say VBD 0 root
                        ├─ have      2 have VBP 8 ccomp
                        │  ├─ We     1 we PRP 2 nsubj
                        │  └─ deal   4 deal NN 2 obj
                        │     └─ a   3 a DT 4 det
                        ├─ ,         5 , , 8 punct
                        ├─ minister  7 minister NN 8 nsubj
                        │  └─ the    6 the DT 7 det
                        └─ .         9 . . 8 punct
                        """, happensTo("deal"), "agreed, told by \"have\""),
                // Peru put the pact into force.
                rule(EventRule.PUTS_IT_INTO_FORCE, """
                        put         2 put VBD 0 root
                        ├─ Peru     1 Peru NNP 2 nsubj
                        ├─ pact     4 pact NN 2 obj
                        │  └─ the   3 the DT 4 det
                        ├─ force    6 force NN 2 obl
                        │  └─ into  5 into IN 6 case
                        └─ .        7 . . 2 punct
                        """, happensTo("pact"), "in force, told by \"put\""),
                // Peru failed to honour the accord.
                rule(EventRule.FAILS_TO_KEEP_IT, """
                        failed        2 fail VBD 0 root
                        ├─ Peru       1 Peru NNP 2 nsubj
                        ├─ honour     4 honour VB 2 xcomp
                        │  ├─ to      3 to TO 4 mark
                        │  └─ accord  6 accord NN 4 obj
                        │     └─ the  5 the DT 6 det
                        └─ .          7 . . 2 punct
                        """, happensTo("accord"), "breached, told by \"failed\""),
                // The rebels did not abide by the truce.
                rule(EventRule.DOES_NOT_KEEP_IT, """
                        abide      5 abide VB 0 root
                        ├─ rebels  2 rebel NNS 5 nsubj
                        │  └─ The  1 the DT 2 det
                        ├─ did     3 do VBD 5 aux
                        ├─ not     4 not RB 5 advmod
                        ├─ truce   8 truce NN 5 obl
                        │  ├─ by   6 by IN 8 case
                        │  └─ the  7 the DT 8 det
                        └─ .       9 . . 5 punct
                        """, happensTo("truce"), "breached, told by \"abide\""),
                // Peru will not honour the accord.
                rule(EventRule.MAY_NOT_KEEP_IT, """
                        honour     4 honour VB 0 root
                        ├─ Peru    1 Peru NNP 4 nsubj
                        ├─ will    2 will MD 4 aux
                        ├─ not     3 not RB 4 advmod
                        ├─ accord  6 accord NN 4 obj
                        │  └─ the  5 the DT 6 det
                        └─ .       7 . . 4 punct
                        """, happensTo("accord"), "only mentioned"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheVerbTellsIsRead(RuleCase example) {
        example.check();
    }
}
