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

/** Who only brings the others together, and is no party. */
class BrokersRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Sudan and Chad signed a truce hosted by Qatar.
                rule(
                        PartyRule.BROKERS_IT,
                        """
                        signed          4 sign VBD 0 root
                        ├─ Sudan        1 Sudan NNP 4 nsubj
                        │  └─ Chad      3 Chad NNP 1 conj
                        │     └─ and    2 and CC 3 cc
                        ├─ truce        6 truce NN 4 obj
                        │  ├─ a         5 a DT 6 det
                        │  └─ hosted    7 host VBN 6 acl
                        │     └─ Qatar  9 Qatar NNP 7 obl
                        │        └─ by  8 by IN 9 case
                        └─ .            10 . . 4 punct
                        """,
                        s -> s.state("Sudan", "SDN").state("Chad", "TCD").state("Qatar", "QAT"),
                        whoTakesPart("a truce", told(Status.SIGNED, "signed")),
                        "SDN and TCD"),
                // Sudan and Chad signed a truce proposed by Qatar.
                rule(
                        PartyRule.BACKS_IT,
                        """
                        signed          4 sign VBD 0 root
                        ├─ Sudan        1 Sudan NNP 4 nsubj
                        │  └─ Chad      3 Chad NNP 1 conj
                        │     └─ and    2 and CC 3 cc
                        ├─ truce        6 truce NN 4 obj
                        │  ├─ a         5 a DT 6 det
                        │  └─ proposed  7 propose VBN 6 acl
                        │     └─ Qatar  9 Qatar NNP 7 obl
                        │        └─ by  8 by IN 9 case
                        └─ .            10 . . 4 punct
                        """,
                        s -> s.state("Sudan", "SDN").state("Chad", "TCD").state("Qatar", "QAT"),
                        whoTakesPart("a truce", told(Status.SIGNED, "signed")),
                        "SDN and TCD"),
                // Sudan and Chad signed a truce with Qatar, which mediated.
                rule(
                        PartyRule.WHO_BROKERED,
                        """
                        signed          4 sign VBD 0 root
                        ├─ Sudan        1 Sudan NNP 4 nsubj
                        │  └─ Chad      3 Chad NNP 1 conj
                        │     └─ and    2 and CC 3 cc
                        ├─ truce        6 truce NN 4 obj
                        │  └─ a         5 a DT 6 det
                        ├─ Qatar        8 Qatar NNP 4 obl
                        │  ├─ with      7 with IN 8 case
                        │  ├─ ,         9 , , 8 punct
                        │  └─ mediated  11 mediate VBD 8 acl:relcl
                        │     └─ which  10 which WDT 11 nsubj
                        └─ .            12 . . 4 punct
                        """,
                        s -> s.state("Sudan", "SDN").state("Chad", "TCD").state("Qatar", "QAT"),
                        whoTakesPart("a truce", told(Status.SIGNED, "signed")),
                        "SDN and TCD"),
                // Sudan and Chad welcomed the UN- and Qatar-brokered truce.
                rule(
                        PartyRule.BROKERS_WITH_HYPHEN,
                        """
                        welcomed            4 welcome VBD 0 root
                        ├─ Sudan            1 Sudan NNP 4 nsubj
                        │  └─ Chad          3 Chad NNP 1 conj
                        │     └─ and        2 and CC 3 cc
                        ├─ truce            12 truce NN 4 obj
                        │  ├─ the           5 the DT 12 det
                        │  └─ brokered      11 broker VBN 12 amod
                        │     ├─ UN         6 UN NNP 11 obl
                        │     ├─ -          7 - HYPH 11 dep
                        │     │  └─ Qatar   9 Qatar NNP 7 conj
                        │     │     └─ and  8 and CC 9 cc
                        │     └─ -          10 - HYPH 11 punct
                        └─ .                13 . . 4 punct
                        """,
                        s -> s.state("Sudan", "SDN")
                                .state("Chad", "TCD")
                                .body("UN", "UN")
                                .state("Qatar", "QAT"),
                        whoTakesPart("the UN - and Qatar - brokered truce", mentioned("welcomed")),
                        "nobody"),
                // The British-born envoy of Norway signed the treaty with Chile.
                rule(
                        PartyRule.NO_PARTY_WITH_HYPHEN,
                        """
                        signed            8 sign VBD 0 root
                        ├─ envoy          5 envoy NN 8 nsubj
                        │  ├─ The         1 the DT 5 det
                        │  ├─ born        4 bear VBN 5 amod
                        │  │  ├─ British  2 British JJ 4 dep
                        │  │  └─ -        3 - HYPH 4 punct
                        │  └─ Norway      7 Norway NNP 5 nmod
                        │     └─ of       6 of IN 7 case
                        ├─ treaty         10 treaty NN 8 obj
                        │  └─ the         9 the DT 10 det
                        ├─ Chile          12 Chile NNP 8 obl
                        │  └─ with        11 with IN 12 case
                        └─ .              13 . . 8 punct
                        """,
                        s -> s.nationality("British", "GBR")
                                .state("Norway", "NOR")
                                .state("Chile", "CHL"),
                        whoTakesPart("the treaty", told(Status.SIGNED, "signed")),
                        "CHL and NOR"),
                // Norway signed a treaty to close the Russian-built port.
                rule(
                        PartyRule.NO_PARTY_WITH_HYPHEN,
                        """
                        signed               2 sign VBD 0 root
                        ├─ Norway            1 Norway NNP 2 nsubj
                        ├─ treaty            4 treaty NN 2 obj
                        │  └─ a              3 a DT 4 det
                        ├─ close             6 close VB 2 xcomp
                        │  ├─ to             5 to TO 6 mark
                        │  └─ port           11 port NN 6 obj
                        │     ├─ the         7 the DT 11 det
                        │     └─ built       10 build VBN 11 amod
                        │        ├─ Russian  8 Russian JJ 10 dep
                        │        └─ -        9 - HYPH 10 punct
                        └─ .                 12 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").nationality("Russian", "RUS"),
                        whoTakesPart("a treaty", told(Status.SIGNED, "signed")),
                        "NOR"),
                // Peru and Chile signed a treaty with Norway's minister seated between them.
                rule(
                        PartyRule.WITH_HIM_BETWEEN_THEM,
                        """
                        signed               4 sign VBD 0 root
                        ├─ Peru              1 Peru NNP 4 nsubj
                        │  └─ Chile          3 Chile NNP 1 conj
                        │     └─ and         2 and CC 3 cc
                        ├─ treaty            6 treaty NN 4 obj
                        │  ├─ a              5 a DT 6 det
                        │  ├─ minister       10 minister NN 6 nmod
                        │  │  ├─ with        7 with IN 10 case
                        │  │  └─ Norway      8 Norway NNP 10 nmod:poss
                        │  │     └─ 's       9 's POS 8 case
                        │  └─ seated         11 seat VBN 6 acl
                        │     └─ them        13 they PRP 11 obl
                        │        └─ between  12 between IN 13 case
                        └─ .                 14 . . 4 punct
                        """,
                        s -> s.state("Peru", "PER").state("Chile", "CHL").state("Norway", "NOR"),
                        whoTakesPart("a treaty", told(Status.SIGNED, "signed")),
                        "CHL and PER"),
                // President Ana Rojas of Peru signed the treaty with Chile in Lima, with Norway as go-between.
                rule(
                        PartyRule.WITH_HIM_AS_BROKER,
                        """
                        signed           6 sign VBD 0 root
                        ├─ Rojas         3 Rojas NNP 6 nsubj
                        │  ├─ President  1 President NNP 3 compound
                        │  ├─ Ana        2 Ana NNP 3 compound
                        │  └─ Peru       5 Peru NNP 3 nmod
                        │     └─ of      4 of IN 5 case
                        ├─ treaty        8 treaty NN 6 obj
                        │  └─ the        7 the DT 8 det
                        ├─ Chile         10 Chile NNP 6 obl
                        │  ├─ with       9 with IN 10 case
                        │  └─ Lima       12 Lima NNP 10 nmod
                        │     └─ in      11 in IN 12 case
                        ├─ ,             13 , , 6 punct
                        ├─ Norway        15 Norway NNP 6 obl
                        │  ├─ with       14 with IN 15 case
                        │  ├─ go         17 go VB 15 dep
                        │  │  └─ as      16 as RB 17 advmod
                        │  ├─ -          18 - HYPH 15 punct
                        │  └─ between    19 between IN 15 dep
                        └─ .             20 . . 6 punct
                        """,
                        s -> s.person("Ana Rojas", "PER", "President")
                                .state("Peru", "PER")
                                .state("Chile", "CHL")
                                .place("Lima")
                                .state("Norway", "NOR"),
                        whoTakesPart("the treaty", told(Status.SIGNED, "signed")),
                        "CHL and PER"),
                // Lithuania, the host, signed a treaty with Latvia.
                rule(
                        PartyRule.HOST_ACTS,
                        """
                        signed         6 sign VBD 0 root
                        ├─ Lithuania   1 Lithuania NNP 6 nsubj
                        │  ├─ ,        2 , , 1 punct
                        │  ├─ host     4 host NN 1 appos
                        │  │  └─ the   3 the DT 4 det
                        │  └─ ,        5 , , 1 punct
                        ├─ treaty      8 treaty NN 6 obj
                        │  ├─ a        7 a DT 8 det
                        │  └─ Latvia   10 Latvia NNP 8 nmod
                        │     └─ with  9 with IN 10 case
                        └─ .           11 . . 6 punct
                        """,
                        s -> s.state("Lithuania", "LTU").state("Latvia", "LVA"),
                        whoTakesPart("a treaty", told(Status.SIGNED, "signed")),
                        "LTU and LVA"),
                // Sudan and Chad signed a truce with Qatar, the mediator.
                rule(
                        PartyRule.CALLED_BROKER,
                        """
                        signed          4 sign VBD 0 root
                        ├─ Sudan        1 Sudan NNP 4 nsubj
                        │  └─ Chad      3 Chad NNP 1 conj
                        │     └─ and    2 and CC 3 cc
                        ├─ truce        6 truce NN 4 obj
                        │  └─ a         5 a DT 6 det
                        ├─ Qatar        8 Qatar NNP 4 obl
                        │  ├─ with      7 with IN 8 case
                        │  ├─ ,         9 , , 8 punct
                        │  └─ mediator  11 mediator NN 8 appos
                        │     └─ the    10 the DT 11 det
                        └─ .            12 . . 4 punct
                        """,
                        s -> s.state("Sudan", "SDN").state("Chad", "TCD").state("Qatar", "QAT"),
                        whoTakesPart("a truce", told(Status.SIGNED, "signed")),
                        "SDN and TCD"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoOnlyBringsTheOthersTogetherIsNoParty(RuleCase example) {
        example.check();
    }
}
