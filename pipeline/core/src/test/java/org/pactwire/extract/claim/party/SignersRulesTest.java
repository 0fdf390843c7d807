package org.pactwire.extract.claim.party;

import static org.pactwire.extract.claim.party.Parties.officeOfSigners;
import static org.pactwire.extract.claim.party.Parties.phrase;
import static org.pactwire.extract.claim.party.Parties.rule;
import static org.pactwire.extract.claim.party.Parties.told;
import static org.pactwire.extract.claim.party.Parties.whoSigns;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** Who signs, and who stands beside it. */
class SignersRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // The government of Ana Rojas signed the treaty with Chile.
                rule(
                        PartyRule.ORGAN_OF_PERSON,
                        """
                        signed         6 sign VBD 0 root
                        ├─ government  2 government NN 6 nsubj
                        │  ├─ The      1 the DT 2 det
                        │  └─ Rojas    5 Rojas NNP 2 nmod
                        │     ├─ of    3 of IN 5 case
                        │     └─ Ana   4 Ana NNP 5 compound
                        ├─ treaty      8 treaty NN 6 obj
                        │  └─ the      7 the DT 8 det
                        ├─ Chile       10 Chile NNP 6 obl
                        │  └─ with     9 with IN 10 case
                        └─ .           11 . . 6 punct
                        """,
                        s -> s.person("Ana Rojas", "", "").state("Chile", "CHL"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "nobody"),
                // President Ana Rojas's envoy signed the treaty with Chile.
                rule(
                        PartyRule.SOMEBODY_OF_PERSON,
                        """
                        signed              6 sign VBD 0 root
                        ├─ envoy            5 envoy NN 6 nsubj
                        │  └─ Rojas         3 Rojas NNP 5 nmod:poss
                        │     ├─ President  1 President NNP 3 compound
                        │     ├─ Ana        2 Ana NNP 3 compound
                        │     └─ 's         4 's POS 3 case
                        ├─ treaty           8 treaty NN 6 obj
                        │  ├─ the           7 the DT 8 det
                        │  └─ Chile         10 Chile NNP 8 nmod
                        │     └─ with       9 with IN 10 case
                        └─ .                11 . . 6 punct
                        """,
                        s -> s.person("Ana Rojas", "", "President").state("Chile", "CHL"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "nobody"),
                // President Luis Soto watched as in Lima, Ana Rojas signed the treaty.
                rule(
                        PartyRule.SIGNERS_BEFORE_VERB,
                        """
                        watched          4 watch VBD 0 root
                        ├─ Soto          3 Soto NNP 4 nsubj
                        │  ├─ President  1 President NNP 3 compound
                        │  └─ Luis       2 Luis NNP 3 compound
                        ├─ Lima          7 Lima NNP 4 obl
                        │  ├─ as         5 as IN 7 case
                        │  ├─ in         6 in IN 7 case
                        │  ├─ ,          8 , , 7 punct
                        │  └─ Rojas      10 Rojas NNP 7 appos
                        │     └─ Ana     9 Ana NNP 10 compound
                        ├─ signed        11 sign VBD 4 dep
                        │  └─ treaty     13 treaty NN 11 obj
                        │     └─ the     12 the DT 13 det
                        └─ .             14 . . 4 punct
                        """,
                        s -> s.person("Luis Soto", "", "President")
                                .place("Lima")
                                .person("Ana Rojas", "", ""),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Ana Rojas"),
                // Ana Rojas will sign the treaty with Chile in May.
                rule(
                        PartyRule.WILL_SIGN,
                        """
                        sign           4 sign VB 0 root
                        ├─ Rojas       2 Rojas NNP 4 nsubj
                        │  └─ Ana      1 Ana NNP 2 compound
                        ├─ will        3 will MD 4 aux
                        ├─ treaty      6 treaty NN 4 obj
                        │  ├─ the      5 the DT 6 det
                        │  └─ Chile    8 Chile NNP 6 nmod
                        │     └─ with  7 with IN 8 case
                        ├─ May         10 May NNP 4 obl
                        │  └─ in       9 in IN 10 case
                        └─ .           11 . . 4 punct
                        """,
                        s -> s.person("Ana Rojas", "", "").state("Chile", "CHL"),
                        whoSigns("the treaty", told(Status.PLANNED, "sign")),
                        "Ana Rojas"),
                // President Ana Rojas agreed to the accession of Peru.
                rule(
                        PartyRule.HANDS_OVER_ACCESSION,
                        """
                        agreed           4 agree VBD 0 root
                        ├─ Rojas         3 Rojas NNP 4 nsubj
                        │  ├─ President  1 President NNP 3 compound
                        │  └─ Ana        2 Ana NNP 3 compound
                        ├─ accession     7 accession NN 4 obl
                        │  ├─ to         5 to IN 7 case
                        │  ├─ the        6 the DT 7 det
                        │  └─ Peru       9 Peru NNP 7 nmod
                        │     └─ of      8 of IN 9 case
                        └─ .             10 . . 4 punct
                        """,
                        s -> s.person("Ana Rojas", "", "President").state("Peru", "PER"),
                        whoSigns(phrase("the accession").of(Kind.ACCESSION), told(Status.AGREED, "agreed")),
                        "nobody"),
                // Ana Rojas signed the treaty for Peru.
                rule(
                        PartyRule.SIGNS_FOR,
                        """
                        signed        3 sign VBD 0 root
                        ├─ Rojas      2 Rojas NNP 3 nsubj
                        │  └─ Ana     1 Ana NNP 2 compound
                        ├─ treaty     5 treaty NN 3 obj
                        │  ├─ the     4 the DT 5 det
                        │  └─ Peru    7 Peru NNP 5 nmod
                        │     └─ for  6 for IN 7 case
                        └─ .          8 . . 3 punct
                        """,
                        s -> s.person("Ana Rojas", "", "").state("Peru", "PER"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Ana Rojas for PER"),
                // Ana Rojas signed the treaty on behalf of Peru.
                rule(
                        PartyRule.SIGNS_ON_BEHALF_OF,
                        """
                        signed       3 sign VBD 0 root
                        ├─ Rojas     2 Rojas NNP 3 nsubj
                        │  └─ Ana    1 Ana NNP 2 compound
                        ├─ treaty    5 treaty NN 3 obj
                        │  └─ the    4 the DT 5 det
                        ├─ behalf    7 behalf NN 3 obl
                        │  ├─ on     6 on IN 7 case
                        │  └─ Peru   9 Peru NNP 7 nmod
                        │     └─ of  8 of IN 9 case
                        └─ .         10 . . 3 punct
                        """,
                        s -> s.person("Ana Rojas", "", "").state("Peru", "PER"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Ana Rojas for PER"),
                // Ana Rojas signed the treaty for Peru and for the hosts Norwegian minister Kari Berg.
                rule(
                        PartyRule.SIGNS_FOR_HER_COUNTRY,
                        """
                        signed              3 sign VBD 0 root
                        ├─ Rojas            2 Rojas NNP 3 nsubj
                        │  └─ Ana           1 Ana NNP 2 compound
                        ├─ treaty           5 treaty NN 3 obj
                        │  ├─ the           4 the DT 5 det
                        │  └─ Peru          7 Peru NNP 5 nmod
                        │     └─ for        6 for IN 7 case
                        ├─ and              8 and CC 3 dep
                        │  └─ minister      13 minister NN 8 obl
                        │     ├─ for        9 for IN 13 case
                        │     ├─ the        10 the DT 13 det
                        │     ├─ hosts      11 host NNS 13 compound
                        │     ├─ Norwegian  12 Norwegian JJ 13 amod
                        │     └─ Berg       15 Berg NNP 13 dep
                        │        └─ Kari    14 Kari NNP 15 compound
                        └─ .                16 . . 3 punct
                        """,
                        s -> s.person("Ana Rojas", "", "")
                                .state("Peru", "PER")
                                .nationality("Norwegian", "NOR")
                                .person("Kari Berg", "NOR", "minister"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Ana Rojas for PER and Kari Berg for NOR"),
                // For Chile Luis Soto signed the treaty.
                rule(
                        PartyRule.SIGNER_BEHIND_SIDE,
                        """
                        signed       5 sign VBD 0 root
                        ├─ Soto      4 Soto NNP 5 obl
                        │  ├─ For    1 for IN 4 case
                        │  ├─ Chile  2 Chile NNP 4 compound
                        │  └─ Luis   3 Luis NNP 4 compound
                        ├─ treaty    7 treaty NN 5 obj
                        │  └─ the    6 the DT 7 det
                        └─ .         8 . . 5 punct
                        """,
                        s -> s.state("Chile", "CHL").person("Luis Soto", "", ""),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Luis Soto for CHL"),
                // Luis Soto signed the treaty for Chile.
                rule(
                        PartyRule.SIGNER_BEFORE_SIDE,
                        """
                        signed        3 sign VBD 0 root
                        ├─ Soto       2 Soto NNP 3 nsubj
                        │  └─ Luis    1 Luis NNP 2 compound
                        ├─ treaty     5 treaty NN 3 obj
                        │  ├─ the     4 the DT 5 det
                        │  └─ Chile   7 Chile NNP 5 nmod
                        │     └─ for  6 for IN 7 case
                        └─ .          8 . . 3 punct
                        """,
                        s -> s.person("Luis Soto", "", "").state("Chile", "CHL"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Luis Soto for CHL"),
                // Ana Rojas signed the treaty, and Luis Soto came to thank her for Peru.
                rule(
                        PartyRule.DOES_SOMETHING_ELSE,
                        """
                        signed           3 sign VBD 0 root
                        ├─ Rojas         2 Rojas NNP 3 nsubj
                        │  └─ Ana        1 Ana NNP 2 compound
                        ├─ treaty        5 treaty NN 3 obj
                        │  └─ the        4 the DT 5 det
                        ├─ ,             6 , , 3 punct
                        ├─ came          10 come VBD 3 conj
                        │  ├─ and        7 and CC 10 cc
                        │  ├─ Soto       9 Soto NNP 10 nsubj
                        │  │  └─ Luis    8 Luis NNP 9 compound
                        │  └─ thank      12 thank VB 10 xcomp
                        │     ├─ to      11 to TO 12 mark
                        │     ├─ her     13 she PRP 12 obj
                        │     └─ Peru    15 Peru NNP 12 obl
                        │        └─ for  14 for IN 15 case
                        └─ .             16 . . 3 punct
                        """,
                        s -> s.person("Ana Rojas", "", "")
                                .person("Luis Soto", "", "")
                                .state("Peru", "PER"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Ana Rojas"),
                // Chile's President Luis Soto signed a treaty on water for Peru.
                rule(
                        PartyRule.PERSON_OF_ANOTHER_STATE,
                        """
                        signed           6 sign VBD 0 root
                        ├─ Soto          5 Soto NNP 6 nsubj
                        │  ├─ President  3 President NNP 5 compound
                        │  │  └─ Chile   1 Chile NNP 3 nmod:poss
                        │  │     └─ 's   2 's POS 1 case
                        │  └─ Luis       4 Luis NNP 5 compound
                        ├─ treaty        8 treaty NN 6 obj
                        │  ├─ a          7 a DT 8 det
                        │  └─ water      10 water NN 8 nmod
                        │     ├─ on      9 on IN 10 case
                        │     └─ Peru    12 Peru NNP 10 nmod
                        │        └─ for  11 for IN 12 case
                        └─ .             13 . . 6 punct
                        """,
                        s -> s.state("Chile", "CHL")
                                .person("Luis Soto", "CHL", "President")
                                .state("Peru", "PER"),
                        whoSigns("a treaty", told(Status.SIGNED, "signed")),
                        "Luis Soto for CHL"),
                // Kari Berg of Norway signed the treaty first, then Chile's minister Luis Soto.
                rule(
                        PartyRule.THEN_SIGNS_ANOTHER,
                        """
                        signed         5 sign VBD 0 root
                        ├─ Berg        2 Berg NNP 5 nsubj
                        │  ├─ Kari     1 Kari NNP 2 compound
                        │  └─ Norway   4 Norway NNP 2 nmod
                        │     └─ of    3 of IN 4 case
                        ├─ treaty      7 treaty NN 5 obj
                        │  └─ the      6 the DT 7 det
                        ├─ first       8 first RB 5 advmod
                        ├─ ,           9 , , 5 punct
                        ├─ minister    13 minister NN 5 dep
                        │  ├─ then     10 then RB 13 advmod
                        │  ├─ Chile    11 Chile NNP 13 nmod:poss
                        │  │  └─ 's    12 's POS 11 case
                        │  └─ Soto     15 Soto NNP 13 dep
                        │     └─ Luis  14 Luis NNP 15 compound
                        └─ .           16 . . 5 punct
                        """,
                        s -> s.person("Kari Berg", "", "")
                                .state("Norway", "NOR")
                                .state("Chile", "CHL")
                                .person("Luis Soto", "CHL", "minister"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Kari Berg and Luis Soto for CHL"),
                // Norwegian minister Kari Berg signed the treaty in Oslo, the Chilean minister Luis Soto in Lima a day
                // later.
                rule(
                        PartyRule.SIGNS_ELSEWHERE_OR_LATER,
                        """
                        signed              5 sign VBD 0 root
                        ├─ Berg             4 Berg NNP 5 nsubj
                        │  ├─ minister      2 minister NN 4 compound
                        │  │  └─ Norwegian  1 Norwegian JJ 2 amod
                        │  └─ Kari          3 Kari NNP 4 compound
                        ├─ treaty           7 treaty NN 5 obj
                        │  └─ the           6 the DT 7 det
                        ├─ Oslo             9 Oslo NNP 5 obl
                        │  └─ in            8 in IN 9 case
                        ├─ ,                10 , , 5 punct
                        ├─ minister         13 minister NN 5 obj
                        │  ├─ the           11 the DT 13 det
                        │  ├─ Chilean       12 Chilean JJ 13 amod
                        │  ├─ Soto          15 Soto NNP 13 dep
                        │  │  └─ Luis       14 Luis NNP 15 compound
                        │  ├─ Lima          17 Lima NNP 13 nmod
                        │  │  └─ in         16 in IN 17 case
                        │  └─ later         20 later RB 13 advmod
                        │     └─ day        19 day NN 20 obl:npmod
                        │        └─ a       18 a DT 19 det
                        └─ .                21 . . 5 punct
                        """,
                        s -> s.nationality("Norwegian", "NOR")
                                .person("Kari Berg", "NOR", "minister")
                                .place("Oslo")
                                .nationality("Chilean", "CHL")
                                .person("Luis Soto", "CHL", "minister")
                                .place("Lima"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Kari Berg for NOR and Luis Soto for CHL"),
                // Kari Berg, on her first journey, and the minister Luis Soto signed the treaty.
                rule(
                        PartyRule.SIGNER_AT_HEAD,
                        """
                        signed            14 sign VBD 0 root
                        ├─ Berg           2 Berg NNP 14 nsubj
                        │  └─ Kari        1 Kari NNP 2 compound
                        ├─ ,              3 , , 14 punct
                        ├─ journey        7 journey NN 14 obl
                        │  ├─ on          4 on IN 7 case
                        │  ├─ her         5 she PRP$ 7 nmod:poss
                        │  ├─ first       6 first JJ 7 amod
                        │  ├─ ,           8 , , 7 punct
                        │  └─ minister    11 minister NN 7 conj
                        │     ├─ and      9 and CC 11 cc
                        │     ├─ the      10 the DT 11 det
                        │     └─ Soto     13 Soto NNP 11 dep
                        │        └─ Luis  12 Luis NNP 13 compound
                        ├─ treaty         16 treaty NN 14 obj
                        │  └─ the         15 the DT 16 det
                        └─ .              17 . . 14 punct
                        """,
                        s -> s.person("Kari Berg", "", "").person("Luis Soto", "", "minister"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Luis Soto and Kari Berg"),
                // Kari Berg, though, spoke, and the minister Luis Soto signed the treaty.
                rule(
                        PartyRule.HAS_VERB_OF_HIS_OWN,
                        """
                        spoke             6 speak VBD 0 root
                        ├─ Berg           2 Berg NNP 6 nsubj
                        │  └─ Kari        1 Kari NNP 2 compound
                        ├─ ,              3 , , 6 punct
                        ├─ though         4 though RB 6 advmod
                        ├─ ,              5 , , 6 punct
                        ├─ ,              7 , , 6 punct
                        ├─ signed         13 sign VBD 6 conj
                        │  ├─ and         8 and CC 13 cc
                        │  ├─ minister    10 minister NN 13 nsubj
                        │  │  ├─ the      9 the DT 10 det
                        │  │  └─ Soto     12 Soto NNP 10 dep
                        │  │     └─ Luis  11 Luis NNP 12 compound
                        │  └─ treaty      15 treaty NN 13 obj
                        │     └─ the      14 the DT 15 det
                        └─ .              16 . . 6 punct
                        """,
                        s -> s.person("Kari Berg", "", "").person("Luis Soto", "", "minister"),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Luis Soto"),
                // The commander Ana Rojas, known as Luis Soto, signed the treaty.
                rule(
                        PartyRule.SECOND_NAME,
                        """
                        signed            11 sign VBD 0 root
                        ├─ commander      2 commander NN 11 nsubj
                        │  ├─ The         1 the DT 2 det
                        │  ├─ Rojas       4 Rojas NNP 2 dep
                        │  │  └─ Ana      3 Ana NNP 4 compound
                        │  ├─ ,           5 , , 2 punct
                        │  ├─ known       6 know VBN 2 acl
                        │  │  └─ Soto     9 Soto NNP 6 obl
                        │  │     ├─ as    7 as IN 9 case
                        │  │     └─ Luis  8 Luis NNP 9 compound
                        │  └─ ,           10 , , 2 punct
                        ├─ treaty         13 treaty NN 11 obj
                        │  └─ the         12 the DT 13 det
                        └─ .              14 . . 11 punct
                        """,
                        s -> s.person("Ana Rojas", "", "commander").person("Luis Soto", "", ""),
                        whoSigns("the treaty", told(Status.SIGNED, "signed")),
                        "Ana Rojas"),
                // The leaders of Norway and Chile signed a treaty.
                rule(
                        PartyRule.LEADERS,
                        """
                        signed           7 sign VBD 0 root
                        ├─ leaders       2 leader NNS 7 nsubj
                        │  ├─ The        1 the DT 2 det
                        │  └─ Norway     4 Norway NNP 2 nmod
                        │     ├─ of      3 of IN 4 case
                        │     └─ Chile   6 Chile NNP 4 conj
                        │        └─ and  5 and CC 6 cc
                        ├─ treaty        9 treaty NN 7 obj
                        │  └─ a          8 a DT 9 det
                        └─ .             10 . . 7 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        officeOfSigners("signed"),
                        "head"),
                // The foreign ministers of Norway and Chile signed a treaty.
                rule(
                        PartyRule.MINISTERS,
                        """
                        signed           8 sign VBD 0 root
                        ├─ ministers     3 minister NNS 8 nsubj
                        │  ├─ The        1 the DT 3 det
                        │  ├─ foreign    2 foreign JJ 3 amod
                        │  └─ Norway     5 Norway NNP 3 nmod
                        │     ├─ of      4 of IN 5 case
                        │     └─ Chile   7 Chile NNP 5 conj
                        │        └─ and  6 and CC 7 cc
                        ├─ treaty        10 treaty NN 8 obj
                        │  └─ a          9 a DT 10 det
                        └─ .             11 . . 8 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        officeOfSigners("signed"),
                        "foreign"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoSignsIsTold(RuleCase example) {
        example.check();
    }
}
