package org.pactwire.extract.claim.party;

import static org.pactwire.extract.claim.party.Parties.mentioned;
import static org.pactwire.extract.claim.party.Parties.past;
import static org.pactwire.extract.claim.party.Parties.phrase;
import static org.pactwire.extract.claim.party.Parties.rule;
import static org.pactwire.extract.claim.party.Parties.told;
import static org.pactwire.extract.claim.party.Parties.whoTakesPart;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** Who is named as a side in the phrase of a pact. */
class PhraseReaderRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // The ceasefire line between Sudan and Chad was drawn.
                rule(
                        PartyRule.SIDES_OF_WHOLE,
                        """
                        drawn             9 draw VBN 0 root
                        ├─ line           3 line NN 9 nsubj:pass
                        │  ├─ The         1 the DT 3 det
                        │  ├─ ceasefire   2 ceasefire NN 3 compound
                        │  └─ Sudan       5 Sudan NNP 3 nmod
                        │     ├─ between  4 between IN 5 case
                        │     └─ Chad     7 Chad NNP 5 conj
                        │        └─ and   6 and CC 7 cc
                        ├─ was            8 be VBD 9 aux:pass
                        └─ .              10 . . 9 punct
                        """,
                        s -> s.state("Sudan", "SDN").state("Chad", "TCD"),
                        whoTakesPart("ceasefire", mentioned("line")),
                        "SDN and TCD"),
                // Norway agreed to a loan package for Peru.
                rule(
                        PartyRule.LENT_BY_WHOLE,
                        """
                        agreed        2 agree VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ package    6 package NN 2 obl
                        │  ├─ to      3 to IN 6 case
                        │  ├─ a       4 a DT 6 det
                        │  ├─ loan    5 loan NN 6 compound
                        │  └─ Peru    8 Peru NNP 6 nmod
                        │     └─ for  7 for IN 8 case
                        └─ .          9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER"),
                        whoTakesPart(phrase("loan").of(Kind.LOAN), told(Status.AGREED, "agreed")),
                        "NOR and PER"),
                // Voters rejected the European Union's Treaty of Lisbon.
                rule(
                        PartyRule.BEFORE_NOUN,
                        """
                        rejected           2 reject VBD 0 root
                        ├─ Voters          1 voter NNS 2 nsubj
                        ├─ Treaty          7 Treaty NNP 2 obj
                        │  ├─ Union        5 Union NNP 7 nmod:poss
                        │  │  ├─ the       3 the DT 5 det
                        │  │  ├─ European  4 European NNP 5 compound
                        │  │  └─ 's        6 's POS 5 case
                        │  └─ Lisbon       9 Lisbon NNP 7 nmod
                        │     └─ of        8 of IN 9 case
                        └─ .               10 . . 2 punct
                        """,
                        s -> s.body("European Union", "EU").place("Lisbon"),
                        whoTakesPart(phrase("Treaty of Lisbon").known(), told(Status.REJECTED, "rejected")),
                        "EU"),
                // Parliament ratified Finland's accession to NATO.
                rule(
                        PartyRule.ACCESSION_TO,
                        """
                        ratified       2 ratify VBD 0 root
                        ├─ Parliament  1 Parliament NNP 2 nsubj
                        ├─ accession   5 accession NN 2 obj
                        │  ├─ Finland  3 Finland NNP 5 nmod:poss
                        │  │  └─ 's    4 's POS 3 case
                        │  └─ NATO     7 NATO NNP 5 nmod
                        │     └─ to    6 to IN 7 case
                        └─ .           8 . . 2 punct
                        """,
                        s -> s.body("Parliament", "").state("Finland", "FIN").body("NATO", "NATO"),
                        whoTakesPart(
                                phrase("Finland 's accession").of(Kind.ACCESSION), told(Status.RATIFIED, "ratified")),
                        "FIN and NATO"),
                // Fishermen live under the treaty between Norway and Chile.
                rule(
                        PartyRule.BETWEEN_OR_OF,
                        """
                        live              2 live VBP 0 root
                        ├─ Fishermen      1 fisherman NNS 2 nsubj
                        ├─ treaty         5 treaty NN 2 obl
                        │  ├─ under       3 under IN 5 case
                        │  ├─ the         4 the DT 5 det
                        │  └─ Norway      7 Norway NNP 5 nmod
                        │     ├─ between  6 between IN 7 case
                        │     └─ Chile    9 Chile NNP 7 conj
                        │        └─ and   8 and CC 9 cc
                        └─ .              10 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("the treaty", mentioned("live")),
                        "CHL and NOR"),
                // The IMF raised its loan for Egypt.
                rule(
                        PartyRule.LENT_TO,
                        """
                        raised        3 raise VBD 0 root
                        ├─ IMF        2 IMF NNP 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ loan       5 loan NN 3 obj
                        │  ├─ its     4 its PRP$ 5 nmod:poss
                        │  └─ Egypt   7 Egypt NNP 5 nmod
                        │     └─ for  6 for IN 7 case
                        └─ .          8 . . 3 punct
                        """,
                        s -> s.body("IMF", "IMF").state("Egypt", "EGY"),
                        whoTakesPart(phrase("its loan").of(Kind.LOAN), mentioned("raised")),
                        "EGY"),
                // The treaty with Chile pleases fishermen.
                rule(
                        PartyRule.PACT_WITH,
                        """
                        pleases        5 please VBZ 0 root
                        ├─ treaty      2 treaty NN 5 nsubj
                        │  ├─ The      1 the DT 2 det
                        │  └─ Chile    4 Chile NNP 2 nmod
                        │     └─ with  3 with IN 4 case
                        ├─ fishermen   6 fisherman NNS 5 obj
                        └─ .           7 . . 5 punct
                        """,
                        s -> s.state("Chile", "CHL"),
                        whoTakesPart("The treaty", mentioned("pleases")),
                        "CHL"),
                // Chile reached a deal with Norway to divide the waters between Norway and Peru.
                rule(
                        PartyRule.TO_DIVIDE_BETWEEN,
                        """
                        reached                 2 reach VBD 0 root
                        ├─ Chile                1 Chile NNP 2 nsubj
                        ├─ deal                 4 deal NN 2 obj
                        │  ├─ a                 3 a DT 4 det
                        │  ├─ Norway            6 Norway NNP 4 nmod
                        │  │  └─ with           5 with IN 6 case
                        │  └─ divide            8 divide VB 4 acl
                        │     ├─ to             7 to TO 8 mark
                        │     └─ waters         10 water NNS 8 obj
                        │        ├─ the         9 the DT 10 det
                        │        └─ Norway      12 Norway NNP 10 nmod
                        │           ├─ between  11 between IN 12 case
                        │           └─ Peru     14 Peru NNP 12 conj
                        │              └─ and   13 and CC 14 cc
                        └─ .                    15 . . 2 punct
                        """,
                        s -> s.state("Chile", "CHL").state("Norway", "NOR").state("Peru", "PER"),
                        whoTakesPart("a deal", told(Status.AGREED, "reached")),
                        "CHL and NOR"),
                // Fishermen live under the treaty signed with Chile.
                rule(
                        PartyRule.MADE_WITH,
                        """
                        live              2 live VBP 0 root
                        ├─ Fishermen      1 fisherman NNS 2 nsubj
                        ├─ treaty         5 treaty NN 2 obl
                        │  ├─ under       3 under IN 5 case
                        │  ├─ the         4 the DT 5 det
                        │  └─ signed      6 sign VBN 5 acl
                        │     └─ Chile    8 Chile NNP 6 obl
                        │        └─ with  7 with IN 8 case
                        └─ .              9 . . 2 punct
                        """,
                        s -> s.state("Chile", "CHL"),
                        whoTakesPart("the treaty", mentioned("signed")),
                        "CHL"),
                // Turkey and Greece signed a deal under which Syrians are sent back.
                rule(
                        PartyRule.PEOPLE_IN_CLAUSE,
                        """
                        signed             4 sign VBD 0 root
                        ├─ Turkey          1 Turkey NNP 4 nsubj
                        │  └─ Greece       3 Greece NNP 1 conj
                        │     └─ and       2 and CC 3 cc
                        ├─ deal            6 deal NN 4 obj
                        │  ├─ a            5 a DT 6 det
                        │  └─ sent         11 send VBN 6 acl:relcl
                        │     ├─ which     8 which WDT 11 obl
                        │     │  └─ under  7 under IN 8 case
                        │     ├─ Syrians   9 Syrian NNPS 11 nsubj:pass
                        │     ├─ are       10 be VBP 11 aux:pass
                        │     └─ back      12 back RB 11 advmod
                        └─ .               13 . . 4 punct
                        """,
                        s -> s.state("Turkey", "TUR").state("Greece", "GRC").nationality("Syrians", "SYR"),
                        whoTakesPart("a deal", told(Status.SIGNED, "signed")),
                        "GRC and TUR"),
                // Parliament ratified the treaty that Norway signed.
                rule(
                        PartyRule.SUBJECT_OF_CLAUSE,
                        """
                        ratified         2 ratify VBD 0 root
                        ├─ Parliament    1 Parliament NNP 2 nsubj
                        ├─ treaty        4 treaty NN 2 obj
                        │  ├─ the        3 the DT 4 det
                        │  └─ signed     7 sign VBD 4 acl:relcl
                        │     ├─ that    5 that WDT 7 obj
                        │     └─ Norway  6 Norway NNP 7 nsubj
                        └─ .             8 . . 2 punct
                        """,
                        s -> s.body("Parliament", "").state("Norway", "NOR"),
                        whoTakesPart("the treaty", told(Status.RATIFIED, "ratified")),
                        "NOR"),
                // A deal under which Norway gives Chile two ships took effect.
                rule(
                        PartyRule.GIVEN_UNDER_IT,
                        """
                        deal             2 deal NN 0 root
                        ├─ A             1 a DT 2 det
                        ├─ gives         6 give VBZ 2 acl:relcl
                        │  ├─ which      4 which WDT 6 obl
                        │  │  └─ under   3 under IN 4 case
                        │  ├─ Norway     5 Norway NNP 6 nsubj
                        │  ├─ Chile      7 Chile NNP 6 iobj
                        │  └─ took       10 take VBD 6 ccomp
                        │     ├─ ships   9 ship NNS 10 nsubj
                        │     │  └─ two  8 two CD 9 nummod
                        │     └─ effect  11 effect NN 10 obj
                        └─ .             12 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("A deal", mentioned("deal")),
                        "CHL and NOR"),
                // Norway ratified the treaty which it signed with Chile.
                rule(
                        PartyRule.CLAUSE_WITH,
                        """
                        ratified          2 ratify VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ treaty         4 treaty NN 2 obj
                        │  ├─ the         3 the DT 4 det
                        │  └─ signed      7 sign VBD 4 acl:relcl
                        │     ├─ which    5 which WDT 7 obj
                        │     ├─ it       6 it PRP 7 nsubj
                        │     └─ Chile    9 Chile NNP 7 obl
                        │        └─ with  8 with IN 9 case
                        └─ .              10 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("the treaty", past(Status.SIGNED, "signed")),
                        "CHL"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePhraseOfAPactNamesItsSides(RuleCase example) {
        example.check();
    }
}
