package org.pactwire.extract.claim.setting;

import static org.pactwire.extract.claim.setting.Settings.place;
import static org.pactwire.extract.claim.setting.Settings.placeOfPast;
import static org.pactwire.extract.claim.setting.Settings.stateOfCapital;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Where it happened. */
class PlaceRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Norway and Chile signed the treaty in Lima.
                rule(SettingRule.IN_OR_AT, """
                        signed        4 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ treaty     6 treaty NN 4 obj
                        │  ├─ the     5 the DT 6 det
                        │  └─ Lima    8 Lima NNP 6 nmod
                        │     └─ in   7 in IN 8 case
                        └─ .          9 . . 4 punct
                        """, s -> s.place("Lima"), s -> place(s, "signed", "treaty"), "Lima"),
                // Norway and Chile signed the treaty on the lawn of Oslo Castle.
                rule(
                        SettingRule.ON_A_SPOT,
                        """
                        signed            4 sign VBD 0 root
                        ├─ Norway         1 Norway NNP 4 nsubj
                        │  └─ Chile       3 Chile NNP 1 conj
                        │     └─ and      2 and CC 3 cc
                        ├─ treaty         6 treaty NN 4 obj
                        │  ├─ the         5 the DT 6 det
                        │  └─ lawn        9 lawn NN 6 nmod
                        │     ├─ on       7 on IN 9 case
                        │     ├─ the      8 the DT 9 det
                        │     └─ Castle   12 Castle NNP 9 nmod
                        │        ├─ of    10 of IN 12 case
                        │        └─ Oslo  11 Oslo NNP 12 compound
                        └─ .              13 . . 4 punct
                        """,
                        s -> s.place("Oslo Castle"),
                        s -> place(s, "signed", "treaty"),
                        "Oslo Castle"),
                // Norway and Chile signed the treaty in the garden of Oslo Castle.
                rule(
                        SettingRule.SPOT_OF,
                        """
                        signed         4 sign VBD 0 root
                        ├─ Norway      1 Norway NNP 4 nsubj
                        │  └─ Chile    3 Chile NNP 1 conj
                        │     └─ and   2 and CC 3 cc
                        ├─ treaty      6 treaty NN 4 obj
                        │  └─ the      5 the DT 6 det
                        ├─ garden      9 garden NN 4 obl
                        │  ├─ in       7 in IN 9 case
                        │  ├─ the      8 the DT 9 det
                        │  └─ Castle   12 Castle NNP 9 nmod
                        │     ├─ of    10 of IN 12 case
                        │     └─ Oslo  11 Oslo NNP 12 compound
                        └─ .           13 . . 4 punct
                        """,
                        s -> s.place("Oslo Castle"),
                        s -> place(s, "signed", "treaty"),
                        "Oslo Castle"),
                // Norway and Chile signed the treaty in the western city of Bergen.
                rule(SettingRule.CITY_OF, """
                        signed         4 sign VBD 0 root
                        ├─ Norway      1 Norway NNP 4 nsubj
                        │  └─ Chile    3 Chile NNP 1 conj
                        │     └─ and   2 and CC 3 cc
                        ├─ treaty      6 treaty NN 4 obj
                        │  └─ the      5 the DT 6 det
                        ├─ city        10 city NN 4 obl
                        │  ├─ in       7 in IN 10 case
                        │  ├─ the      8 the DT 10 det
                        │  ├─ western  9 western JJ 10 amod
                        │  └─ Bergen   12 Bergen NNP 10 nmod
                        │     └─ of    11 of IN 12 case
                        └─ .           13 . . 4 punct
                        """, s -> s.place("Bergen"), s -> place(s, "signed", "treaty"), "Bergen"),
                // In a mountain valley called Aurland, Norway and Chile signed a peace treaty.
                rule(SettingRule.CALLED_SO, """
                        signed              11 sign VBD 0 root
                        ├─ valley           4 valley NN 11 obl
                        │  ├─ In            1 in IN 4 case
                        │  ├─ a             2 a DT 4 det
                        │  ├─ mountain      3 mountain NN 4 compound
                        │  └─ called        5 call VBN 4 acl
                        │     └─ Aurland    6 Aurland NNP 5 obj
                        │        ├─ ,       7 , , 6 punct
                        │        ├─ Norway  8 Norway NNP 6 conj
                        │        └─ Chile   10 Chile NNP 6 conj
                        │           └─ and  9 and CC 10 cc
                        ├─ treaty           14 treaty NN 11 obj
                        │  ├─ a             12 a DT 14 det
                        │  └─ peace         13 peace NN 14 compound
                        └─ .                15 . . 11 punct
                        """, s -> s.place("Aurland"), s -> place(s, "signed", "treaty"), "Aurland"),
                // Norway and Chile signed the first such treaty in Latin America.
                rule(SettingRule.CONTINENT, """
                        signed          4 sign VBD 0 root
                        ├─ Norway       1 Norway NNP 4 nsubj
                        │  └─ Chile     3 Chile NNP 1 conj
                        │     └─ and    2 and CC 3 cc
                        ├─ treaty       8 treaty NN 4 obj
                        │  ├─ the       5 the DT 8 det
                        │  ├─ first     6 first JJ 8 amod
                        │  ├─ such      7 such JJ 8 amod
                        │  └─ America   11 America NNP 8 nmod
                        │     ├─ in     9 in IN 11 case
                        │     └─ Latin  10 Latin NNP 11 compound
                        └─ .            12 . . 4 punct
                        """, s -> s.place("Latin America"), s -> place(s, "signed", "treaty"), ""),
                // The rebels signed the ceasefire in Gaza.
                rule(
                        SettingRule.PLACE_IN_PACTS_PHRASE,
                        """
                        signed        3 sign VBD 0 root
                        ├─ rebels     2 rebel NNS 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ ceasefire  5 ceasefire NN 3 obj
                        │  ├─ the     4 the DT 5 det
                        │  └─ Gaza    7 Gaza NNP 5 nmod
                        │     └─ in   6 in IN 7 case
                        └─ .          8 . . 3 punct
                        """,
                        s -> s.place("Gaza"),
                        s -> place(s, "signed", "ceasefire", "the ceasefire in Gaza"),
                        ""),
                // The treaty was signed in Peru by Norway and Chile at the port of Callao.
                rule(
                        SettingRule.CITY_BEFORE_STATE,
                        """
                        signed        4 sign VBN 0 root
                        ├─ treaty     2 treaty NN 4 nsubj:pass
                        │  └─ The     1 the DT 2 det
                        ├─ was        3 be VBD 4 aux:pass
                        ├─ Peru       6 Peru NNP 4 obl
                        │  └─ in      5 in IN 6 case
                        ├─ Norway     8 Norway NNP 4 obl
                        │  ├─ by      7 by IN 8 case
                        │  └─ Chile   10 Chile NNP 8 conj
                        │     └─ and  9 and CC 10 cc
                        ├─ port       13 port NN 4 obl
                        │  ├─ at      11 at IN 13 case
                        │  ├─ the     12 the DT 13 det
                        │  └─ Callao  15 Callao NNP 13 nmod
                        │     └─ of   14 of IN 15 case
                        └─ .          16 . . 4 punct
                        """,
                        s -> s.state("Peru", "PER").place("Callao"),
                        s -> place(s, "signed", "treaty"),
                        "Callao"),
                // In the Teatro Colon in Bogota, before 800 guests, Norway and Chile signed a treaty.
                rule(
                        SettingRule.NEAREST_PLACE,
                        """
                        signed        15 sign VBD 0 root
                        ├─ Colon      4 colon NN 15 obl
                        │  ├─ In      1 in IN 4 case
                        │  ├─ the     2 the DT 4 det
                        │  ├─ Teatro  3 Teatro NNP 4 compound
                        │  └─ Bogota  6 Bogota NNP 4 nmod
                        │     └─ in   5 in IN 6 case
                        ├─ ,          7 , , 15 punct
                        ├─ guests     10 guest NNS 15 obl
                        │  ├─ before  8 before IN 10 case
                        │  └─ 800     9 800 CD 10 nummod
                        ├─ ,          11 , , 15 punct
                        ├─ Norway     12 Norway NNP 15 nsubj
                        │  └─ Chile   14 Chile NNP 12 conj
                        │     └─ and  13 and CC 14 cc
                        ├─ treaty     17 treaty NN 15 obj
                        │  └─ a       16 a DT 17 det
                        └─ .          18 . . 15 punct
                        """,
                        s -> s.place("Teatro Colon").place("Bogota"),
                        s -> place(s, "signed", "treaty"),
                        "Bogota"),
                // During a visit to Bergen the ministers of Norway and Chile signed the treaty.
                rule(
                        SettingRule.DURING_A_VISIT,
                        """
                        signed           12 sign VBD 0 root
                        ├─ visit         3 visit NN 12 obl
                        │  ├─ During     1 during IN 3 case
                        │  ├─ a          2 a DT 3 det
                        │  └─ Bergen     5 Bergen NNP 3 nmod
                        │     └─ to      4 to IN 5 case
                        ├─ ministers     7 minister NNS 12 nsubj
                        │  ├─ the        6 the DT 7 det
                        │  └─ Norway     9 Norway NNP 7 nmod
                        │     ├─ of      8 of IN 9 case
                        │     └─ Chile   11 Chile NNP 9 conj
                        │        └─ and  10 and CC 11 cc
                        ├─ treaty        14 treaty NN 12 obj
                        │  └─ the        13 the DT 14 det
                        └─ .             15 . . 12 punct
                        """,
                        s -> s.place("Bergen"),
                        s -> place(s, "signed", "treaty"),
                        "Bergen"),
                // Norway and Chile signed the treaty in the Qatari capital.
                rule(
                        SettingRule.IN_THE_CAPITAL,
                        """
                        signed        4 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ treaty     6 treaty NN 4 obj
                        │  └─ the     5 the DT 6 det
                        ├─ capital    10 capital NN 4 obl
                        │  ├─ in      7 in IN 10 case
                        │  ├─ the     8 the DT 10 det
                        │  └─ Qatari  9 qatari JJ 10 amod
                        └─ .          11 . . 4 punct
                        """,
                        s -> s.nationality("Qatari", "QAT"),
                        s -> stateOfCapital(s, "signed", "treaty"),
                        "QAT"),
                // Norway and Chile signed the treaty while their presidents drank tea in Bergen.
                rule(
                        SettingRule.WHILE_OFFICES_WATCH,
                        """
                        signed            4 sign VBD 0 root
                        ├─ Norway         1 Norway NNP 4 nsubj
                        │  └─ Chile       3 Chile NNP 1 conj
                        │     └─ and      2 and CC 3 cc
                        ├─ treaty         6 treaty NN 4 obj
                        │  └─ the         5 the DT 6 det
                        ├─ drank          10 drink VBD 4 advcl
                        │  ├─ while       7 while IN 10 mark
                        │  ├─ presidents  9 president NNS 10 nsubj
                        │  │  └─ their    8 they PRP$ 9 nmod:poss
                        │  ├─ tea         11 tea NN 10 obj
                        │  └─ Bergen      13 Bergen NNP 10 obl
                        │     └─ in       12 in IN 13 case
                        └─ .              14 . . 4 punct
                        """,
                        s -> s.place("Bergen"),
                        s -> place(s, "signed", "treaty"),
                        "Bergen"),
                // The treaty signed in May collapsed in Lima.
                rule(
                        SettingRule.PLACE_OUTSIDE_PAST,
                        """
                        collapsed       6 collapse VBD 0 root
                        ├─ treaty       2 treaty NN 6 nsubj
                        │  ├─ The       1 the DT 2 det
                        │  └─ signed    3 sign VBN 2 acl
                        │     └─ May    5 May NNP 3 obl
                        │        └─ in  4 in IN 5 case
                        ├─ Lima         8 Lima NNP 6 obl
                        │  └─ in        7 in IN 8 case
                        └─ .            9 . . 6 punct
                        """,
                        s -> s.place("Lima"),
                        s -> placeOfPast(s, "signed", "treaty"),
                        ""),
                // Norway, which signed the treaty, will host a fair in Bergen.
                rule(
                        SettingRule.PLACE_OF_ANOTHER_CLAUSE,
                        """
                        host             9 host VB 0 root
                        ├─ Norway        1 Norway NNP 9 nsubj
                        │  ├─ ,          2 , , 1 punct
                        │  ├─ signed     4 sign VBD 1 acl:relcl
                        │  │  ├─ which   3 which WDT 4 nsubj
                        │  │  └─ treaty  6 treaty NN 4 obj
                        │  │     └─ the  5 the DT 6 det
                        │  └─ ,          7 , , 1 punct
                        ├─ will          8 will MD 9 aux
                        ├─ fair          11 fair JJ 9 obj
                        │  ├─ a          10 a DT 11 det
                        │  └─ Bergen     13 Bergen NNP 11 nmod
                        │     └─ in      12 in IN 13 case
                        └─ .             14 . . 9 punct
                        """,
                        s -> s.place("Bergen"),
                        s -> place(s, "signed", "treaty"),
                        ""),
                // Norway signed the treaty on Monday and Chile voted in Santiago.
                rule(
                        SettingRule.PLACE_OF_NEXT_SENTENCE,
                        """
                        signed          2 sign VBD 0 root
                        ├─ Norway       1 Norway NNP 2 nsubj
                        ├─ treaty       4 treaty NN 2 obj
                        │  └─ the       3 the DT 4 det
                        ├─ Monday       6 Monday NNP 2 obl
                        │  └─ on        5 on IN 6 case
                        ├─ voted        9 vote VBD 2 conj
                        │  ├─ and       7 and CC 9 cc
                        │  ├─ Chile     8 Chile NNP 9 nsubj
                        │  └─ Santiago  11 Santiago NNP 9 obl
                        │     └─ in     10 in IN 11 case
                        └─ .            12 . . 2 punct
                        """,
                        s -> s.place("Santiago"),
                        s -> place(s, "signed", "treaty"),
                        ""),
                // The rebels signed the treaty with the government in Lima.
                rule(SettingRule.SEAT_OF_ORGAN, """
                        signed            3 sign VBD 0 root
                        ├─ rebels         2 rebel NNS 3 nsubj
                        │  └─ The         1 the DT 2 det
                        ├─ treaty         5 treaty NN 3 obj
                        │  ├─ the         4 the DT 5 det
                        │  └─ government  8 government NN 5 nmod
                        │     ├─ with     6 with IN 8 case
                        │     ├─ the      7 the DT 8 det
                        │     └─ Lima     10 Lima NNP 8 nmod
                        │        └─ in    9 in IN 10 case
                        └─ .              11 . . 3 punct
                        """, s -> s.place("Lima"), s -> place(s, "signed", "treaty"), ""),
                // Norway signed the treaty with Qatar, the host of talks in Doha.
                rule(SettingRule.PLACE_IN_APPOSITION, """
                        signed             2 sign VBD 0 root
                        ├─ Norway          1 Norway NNP 2 nsubj
                        ├─ treaty          4 treaty NN 2 obj
                        │  └─ the          3 the DT 4 det
                        ├─ Qatar           6 Qatar NNP 2 obl
                        │  ├─ with         5 with IN 6 case
                        │  ├─ ,            7 , , 6 punct
                        │  └─ host         9 host NN 6 appos
                        │     ├─ the       8 the DT 9 det
                        │     └─ talks     11 talk NNS 9 nmod
                        │        ├─ of     10 of IN 11 case
                        │        └─ Doha   13 Doha NNP 11 nmod
                        │           └─ in  12 in IN 13 case
                        └─ .               14 . . 2 punct
                        """, s -> s.place("Doha"), s -> place(s, "signed", "treaty"), ""),
                // The heads of the tribes in Darfur signed the treaty.
                rule(SettingRule.PLACE_OF_SUBJECT, """
                        signed           8 sign VBD 0 root
                        ├─ heads         2 head NNS 8 nsubj
                        │  ├─ The        1 the DT 2 det
                        │  └─ tribes     5 tribe NNS 2 nmod
                        │     ├─ of      3 of IN 5 case
                        │     ├─ the     4 the DT 5 det
                        │     └─ Darfur  7 Darfur NNP 5 nmod
                        │        └─ in   6 in IN 7 case
                        ├─ treaty        10 treaty NN 8 obj
                        │  └─ the        9 the DT 10 det
                        └─ .             11 . . 8 punct
                        """, s -> s.place("Darfur"), s -> place(s, "signed", "treaty"), ""),
                // Norway and Chile signed the treaty despite protests in Santiago.
                rule(SettingRule.PLACE_ASIDE, """
                        signed          4 sign VBD 0 root
                        ├─ Norway       1 Norway NNP 4 nsubj
                        │  └─ Chile     3 Chile NNP 1 conj
                        │     └─ and    2 and CC 3 cc
                        ├─ treaty       6 treaty NN 4 obj
                        │  └─ the       5 the DT 6 det
                        ├─ protests     8 protest NNS 4 obl
                        │  ├─ despite   7 despite IN 8 case
                        │  └─ Santiago  10 Santiago NNP 8 nmod
                        │     └─ in     9 in IN 10 case
                        └─ .            11 . . 4 punct
                        """, s -> s.place("Santiago"), s -> place(s, "signed", "treaty"), ""),
                // Norway signed the treaty to open a base in Iceland.
                rule(SettingRule.PLACE_OF_PURPOSE, """
                        signed            2 sign VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ treaty         4 treaty NN 2 obj
                        │  └─ the         3 the DT 4 det
                        ├─ open           6 open VB 2 xcomp
                        │  ├─ to          5 to TO 6 mark
                        │  └─ base        8 base NN 6 obj
                        │     ├─ a        7 a DT 8 det
                        │     └─ Iceland  10 Iceland NNP 8 nmod
                        │        └─ in    9 in IN 10 case
                        └─ .              11 . . 2 punct
                        """, s -> s.place("Iceland"), s -> place(s, "signed", "treaty"), ""),
                // The treaty was signed in Lima and took effect on Monday.
                rule(SettingRule.BESIDE_FIRST_VERB, """
                        signed        4 sign VBN 0 root
                        ├─ treaty     2 treaty NN 4 nsubj:pass
                        │  └─ The     1 the DT 2 det
                        ├─ was        3 be VBD 4 aux:pass
                        ├─ Lima       6 Lima NNP 4 obl
                        │  └─ in      5 in IN 6 case
                        ├─ took       8 take VBD 4 conj
                        │  ├─ and     7 and CC 8 cc
                        │  ├─ effect  9 effect NN 8 obj
                        │  └─ Monday  11 Monday NNP 8 obl
                        │     └─ on   10 on IN 11 case
                        └─ .          12 . . 4 punct
                        """, s -> s.place("Lima"), s -> place(s, "took", "treaty"), ""),
                // The treaty was signed on Monday and ratified in Lima.
                rule(SettingRule.BESIDE_SECOND_VERB, """
                        signed       4 sign VBN 0 root
                        ├─ treaty    2 treaty NN 4 nsubj:pass
                        │  └─ The    1 the DT 2 det
                        ├─ was       3 be VBD 4 aux:pass
                        ├─ Monday    6 Monday NNP 4 obl
                        │  └─ on     5 on IN 6 case
                        ├─ ratified  8 ratify VBN 4 conj
                        │  ├─ and    7 and CC 8 cc
                        │  └─ Lima   10 Lima NNP 8 obl
                        │     └─ in  9 in IN 10 case
                        └─ .         11 . . 4 punct
                        """, s -> s.place("Lima"), s -> place(s, "signed", "treaty"), ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsThePlace(RuleCase example) {
        example.check();
    }
}
