package org.pactwire.extract.claim.party;

import static org.pactwire.extract.claim.party.Parties.mentioned;
import static org.pactwire.extract.claim.party.Parties.rule;
import static org.pactwire.extract.claim.party.Parties.told;
import static org.pactwire.extract.claim.party.Parties.whoTakesPart;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Status;

/** With whom a pact is made, and who is the other side of what is done under it. */
class CounterpartReaderRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Norway offered Chile a treaty.
                rule(
                        PartyRule.OFFERED_TO,
                        """
                        offered    2 offer VBD 0 root
                        ├─ Norway  1 Norway NNP 2 nsubj
                        ├─ Chile   3 Chile NNP 2 iobj
                        ├─ treaty  5 treaty NN 2 obj
                        │  └─ a    4 a DT 5 det
                        └─ .       6 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a treaty", told(Status.PROPOSED, "offered")),
                        "CHL and NOR"),
                // Peru and Chile signed the treaty in Oslo with the Norwegian minister beside them.
                rule(
                        PartyRule.STANDS_BESIDE_THEM,
                        """
                        signed           4 sign VBD 0 root
                        ├─ Peru          1 Peru NNP 4 nsubj
                        │  └─ Chile      3 Chile NNP 1 conj
                        │     └─ and     2 and CC 3 cc
                        ├─ treaty        6 treaty NN 4 obj
                        │  ├─ the        5 the DT 6 det
                        │  └─ Oslo       8 Oslo NNP 6 nmod
                        │     └─ in      7 in IN 8 case
                        ├─ minister      12 minister NN 4 obl
                        │  ├─ with       9 with IN 12 case
                        │  ├─ the        10 the DT 12 det
                        │  ├─ Norwegian  11 Norwegian JJ 12 amod
                        │  └─ them       14 they PRP 12 nmod
                        │     └─ beside  13 beside IN 14 case
                        └─ .             15 . . 4 punct
                        """,
                        s -> s.state("Peru", "PER")
                                .state("Chile", "CHL")
                                .place("Oslo")
                                .nationality("Norwegian", "NOR"),
                        whoTakesPart("the treaty", told(Status.SIGNED, "signed")),
                        "CHL and PER"),
                // The treaty was signed by Peru and Chile on Monday with Norway, and with Iceland, present as
                // witnesses.
                rule(
                        PartyRule.AS_WITNESS,
                        """
                        signed                 4 sign VBN 0 root
                        ├─ treaty              2 treaty NN 4 nsubj:pass
                        │  └─ The              1 the DT 2 det
                        ├─ was                 3 be VBD 4 aux:pass
                        ├─ Peru                6 Peru NNP 4 obl
                        │  ├─ by               5 by IN 6 case
                        │  └─ Chile            8 Chile NNP 6 conj
                        │     └─ and           7 and CC 8 cc
                        ├─ Monday              10 Monday NNP 4 obl
                        │  └─ on               9 on IN 10 case
                        ├─ Norway              12 Norway NNP 4 obl
                        │  └─ with             11 with IN 12 case
                        ├─ ,                   13 , , 4 punct
                        ├─ and                 14 and CC 4 dep
                        │  └─ Iceland          16 Iceland NNP 14 obl
                        │     ├─ with          15 with IN 16 case
                        │     ├─ ,             17 , , 16 punct
                        │     └─ present       18 present JJ 16 amod
                        │        └─ witnesses  20 witness NNS 18 obl
                        │           └─ as      19 as IN 20 case
                        └─ .                   21 . . 4 punct
                        """,
                        s -> s.state("Peru", "PER")
                                .state("Chile", "CHL")
                                .state("Norway", "NOR")
                                .state("Iceland", "ISL"),
                        whoTakesPart("The treaty", told(Status.SIGNED, "signed")),
                        "CHL and PER"),
                // Peru and Chile signed the treaty with Norway following by video.
                rule(
                        PartyRule.FOLLOWS_FROM_AFAR,
                        """
                        signed           4 sign VBD 0 root
                        ├─ Peru          1 Peru NNP 4 nsubj
                        │  └─ Chile      3 Chile NNP 1 conj
                        │     └─ and     2 and CC 3 cc
                        ├─ treaty        6 treaty NN 4 obj
                        │  └─ the        5 the DT 6 det
                        ├─ Norway        8 Norway NNP 4 obl
                        │  └─ with       7 with IN 8 case
                        ├─ video         11 video NN 4 obl
                        │  ├─ following  9 follow VBG 11 case
                        │  └─ by         10 by IN 11 case
                        └─ .             12 . . 4 punct
                        """,
                        s -> s.state("Peru", "PER").state("Chile", "CHL").state("Norway", "NOR"),
                        whoTakesPart("the treaty", told(Status.SIGNED, "signed")),
                        "CHL and PER"),
                // The treaty was signed by Peru and Chile with the Norwegian minister looking on.
                rule(
                        PartyRule.LOOKS_ON,
                        """
                        signed           4 sign VBN 0 root
                        ├─ treaty        2 treaty NN 4 nsubj:pass
                        │  └─ The        1 the DT 2 det
                        ├─ was           3 be VBD 4 aux:pass
                        ├─ Peru          6 Peru NNP 4 obl
                        │  ├─ by         5 by IN 6 case
                        │  └─ Chile      8 Chile NNP 6 conj
                        │     └─ and     7 and CC 8 cc
                        ├─ minister      12 minister NN 4 obl
                        │  ├─ with       9 with IN 12 case
                        │  ├─ the        10 the DT 12 det
                        │  ├─ Norwegian  11 Norwegian JJ 12 amod
                        │  └─ looking    13 look VBG 12 acl
                        │     └─ on      14 on IN 13 advmod
                        └─ .             15 . . 4 punct
                        """,
                        s -> s.state("Peru", "PER").state("Chile", "CHL").nationality("Norwegian", "NOR"),
                        whoTakesPart("The treaty", told(Status.SIGNED, "signed")),
                        "CHL and PER"),
                // Peru signed the treaty after ten hours with the Norwegian minister.
                rule(
                        PartyRule.TALKED_WITH_BEFORE,
                        """
                        signed           2 sign VBD 0 root
                        ├─ Peru          1 Peru NNP 2 nsubj
                        ├─ treaty        4 treaty NN 2 obj
                        │  └─ the        3 the DT 4 det
                        ├─ hours         7 hour NNS 2 obl
                        │  ├─ after      5 after IN 7 case
                        │  └─ ten        6 ten CD 7 nummod
                        ├─ minister      11 minister NN 2 obl
                        │  ├─ with       8 with IN 11 case
                        │  ├─ the        9 the DT 11 det
                        │  └─ Norwegian  10 Norwegian JJ 11 amod
                        └─ .             12 . . 2 punct
                        """,
                        s -> s.state("Peru", "PER").nationality("Norwegian", "NOR"),
                        whoTakesPart("the treaty", told(Status.SIGNED, "signed")),
                        "PER"),
                // Norway agreed with Chile on a treaty.
                rule(
                        PartyRule.DONE_WITH,
                        """
                        agreed      2 agree VBD 0 root
                        ├─ Norway   1 Norway NNP 2 nsubj
                        ├─ Chile    4 Chile NNP 2 obl
                        │  └─ with  3 with IN 4 case
                        ├─ treaty   7 treaty NN 2 obl
                        │  ├─ on    5 on IN 7 case
                        │  └─ a     6 a DT 7 det
                        └─ .        8 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a treaty", told(Status.AGREED, "agreed")),
                        "CHL and NOR"),
                // Fishermen live under a treaty signed by Norway and Chile.
                rule(
                        PartyRule.DONE_BY_BOTH,
                        """
                        live                2 live VBP 0 root
                        ├─ Fishermen        1 fisherman NNS 2 nsubj
                        ├─ treaty           5 treaty NN 2 obl
                        │  ├─ under         3 under IN 5 case
                        │  ├─ a             4 a DT 5 det
                        │  └─ signed        6 sign VBN 5 acl
                        │     └─ Norway     8 Norway NNP 6 obl
                        │        ├─ by      7 by IN 8 case
                        │        └─ Chile   10 Chile NNP 8 conj
                        │           └─ and  9 and CC 10 cc
                        └─ .                11 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a treaty", mentioned("signed")),
                        "CHL and NOR"),
                // Peru ratified a treaty on waters divided between Norway and Chile.
                rule(
                        PartyRule.DIVIDED_BETWEEN,
                        """
                        ratified                2 ratify VBD 0 root
                        ├─ Peru                 1 Peru NNP 2 nsubj
                        ├─ treaty               4 treaty NN 2 obj
                        │  ├─ a                 3 a DT 4 det
                        │  └─ waters            6 water NNS 4 nmod
                        │     ├─ on             5 on IN 6 case
                        │     └─ divided        7 divide VBN 6 acl
                        │        └─ Norway      9 Norway NNP 7 obl
                        │           ├─ between  8 between IN 9 case
                        │           └─ Chile    11 Chile NNP 9 conj
                        │              └─ and   10 and CC 11 cc
                        └─ .                    12 . . 2 punct
                        """,
                        s -> s.state("Peru", "PER").state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a treaty", told(Status.RATIFIED, "ratified")),
                        "PER"),
                // Norway signed treaties to open ties with Chile and Peru.
                rule(
                        PartyRule.WITH_INSIDE_ITS_OBJECT,
                        """
                        signed              2 sign VBD 0 root
                        ├─ Norway           1 Norway NNP 2 nsubj
                        ├─ treaties         3 treaty NNS 2 obj
                        ├─ open             5 open VB 2 xcomp
                        │  ├─ to            4 to TO 5 mark
                        │  └─ ties          6 tie NNS 5 obj
                        │     └─ Chile      8 Chile NNP 6 nmod
                        │        ├─ with    7 with IN 8 case
                        │        └─ Peru    10 Peru NNP 8 conj
                        │           └─ and  9 and CC 10 cc
                        └─ .                11 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL").state("Peru", "PER"),
                        whoTakesPart("treaties", told(Status.SIGNED, "signed")),
                        "CHL and NOR and PER"),
                // Norway signed deals to help Ukraine and Moldova.
                rule(
                        PartyRule.HELPED,
                        """
                        signed            2 sign VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ deals          3 deal NNS 2 obj
                        ├─ help           5 help VB 2 xcomp
                        │  ├─ to          4 to TO 5 mark
                        │  └─ Ukraine     6 Ukraine NNP 5 obj
                        │     └─ Moldova  8 Moldova NNP 6 conj
                        │        └─ and   7 and CC 8 cc
                        └─ .              9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Ukraine", "UKR").state("Moldova", "MDA"),
                        whoTakesPart("deals", told(Status.SIGNED, "signed")),
                        "MDA and NOR and UKR"),
                // Under a deal signed on Monday, Norway will lend money to Chile.
                rule(
                        PartyRule.DOES_UNDER_A_DEAL,
                        """
                        lend             10 lend VB 0 root
                        ├─ deal          3 deal NN 10 obl
                        │  ├─ Under      1 under IN 3 case
                        │  ├─ a          2 a DT 3 det
                        │  └─ signed     4 sign VBN 3 acl
                        │     └─ Monday  6 Monday NNP 4 obl
                        │        └─ on   5 on IN 6 case
                        ├─ ,             7 , , 10 punct
                        ├─ Norway        8 Norway NNP 10 nsubj
                        ├─ will          9 will MD 10 aux
                        ├─ money         11 money NN 10 obj
                        ├─ Chile         13 Chile NNP 10 obl
                        │  └─ to         12 to IN 13 case
                        └─ .             14 . . 10 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a deal", mentioned("signed")),
                        "CHL and NOR"),
                // Under a deal reached on Monday, Norway will sell Chile two ships.
                rule(
                        PartyRule.DONE_TO_THE_NEXT,
                        """
                        sell             10 sell VB 0 root
                        ├─ deal          3 deal NN 10 obl
                        │  ├─ Under      1 under IN 3 case
                        │  ├─ a          2 a DT 3 det
                        │  └─ reached    4 reach VBN 3 acl
                        │     └─ Monday  6 Monday NNP 4 obl
                        │        └─ on   5 on IN 6 case
                        ├─ ,             7 , , 10 punct
                        ├─ Norway        8 Norway NNP 10 nsubj
                        ├─ will          9 will MD 10 aux
                        ├─ ships         13 ship NNS 10 obj
                        │  ├─ Chile      11 Chile NNP 13 compound
                        │  └─ two        12 two CD 13 nummod
                        └─ .             14 . . 10 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a deal", mentioned("reached")),
                        "CHL and NOR"),
                // Under a deal reached on Monday, Norway will return two ships to Chile.
                rule(
                        PartyRule.DONE_TO_OR_WITH,
                        """
                        return           10 return VB 0 root
                        ├─ deal          3 deal NN 10 obl
                        │  ├─ Under      1 under IN 3 case
                        │  ├─ a          2 a DT 3 det
                        │  └─ reached    4 reach VBN 3 acl
                        │     └─ Monday  6 Monday NNP 4 obl
                        │        └─ on   5 on IN 6 case
                        ├─ ,             7 , , 10 punct
                        ├─ Norway        8 Norway NNP 10 nsubj
                        ├─ will          9 will MD 10 aux
                        ├─ ships         12 ship NNS 10 obj
                        │  └─ two        11 two CD 12 nummod
                        ├─ Chile         14 Chile NNP 10 obl
                        │  └─ to         13 to IN 14 case
                        └─ .             15 . . 10 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a deal", mentioned("reached")),
                        "CHL and NOR"),
                // Peru sent Chile a letter ending the treaty.
                rule(
                        PartyRule.GIVEN_NOTICE,
                        """
                        sent             2 send VBD 0 root
                        ├─ Peru          1 Peru NNP 2 nsubj
                        ├─ Chile         3 Chile NNP 2 iobj
                        ├─ letter        5 letter NN 2 obj
                        │  ├─ a          4 a DT 5 det
                        │  └─ ending     6 end VBG 5 acl
                        │     └─ treaty  8 treaty NN 6 obj
                        │        └─ the  7 the DT 8 det
                        └─ .             9 . . 2 punct
                        """,
                        s -> s.state("Peru", "PER").state("Chile", "CHL"),
                        whoTakesPart("the treaty", told(Status.ENDED, "ending")),
                        "CHL and PER"),
                // Peru notified Chile that it was ending the treaty.
                rule(
                        PartyRule.NOTIFIED,
                        """
                        notified      2 notify VBD 0 root
                        ├─ Peru       1 Peru NNP 2 nsubj
                        ├─ Chile      3 Chile NNP 2 obj
                        ├─ ending     7 end VBG 2 ccomp
                        │  ├─ that    4 that IN 7 mark
                        │  ├─ it      5 it PRP 7 nsubj
                        │  ├─ was     6 be VBD 7 aux
                        │  └─ treaty  9 treaty NN 7 obj
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 2 punct
                        """,
                        s -> s.state("Peru", "PER").state("Chile", "CHL"),
                        whoTakesPart("the treaty", told(Status.ENDED, "ending")),
                        "CHL and PER"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOtherSideIsAParty(RuleCase example) {
        example.check();
    }
}
