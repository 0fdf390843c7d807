package org.pactwire.extract.claim.party;

import static org.pactwire.extract.claim.party.Parties.mentioned;
import static org.pactwire.extract.claim.party.Parties.otherSide;
import static org.pactwire.extract.claim.party.Parties.phrase;
import static org.pactwire.extract.claim.party.Parties.rule;
import static org.pactwire.extract.claim.party.Parties.stateOfActors;
import static org.pactwire.extract.claim.party.Parties.told;
import static org.pactwire.extract.claim.party.Parties.whoHasOneWithEach;
import static org.pactwire.extract.claim.party.Parties.whoTakesPart;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** What the parts of a sentence tell together. */
class RoleReaderRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Japan has a treaty with Australia.
                rule(
                        PartyRule.HAS_PACTS,
                        """
                        has              2 have VBZ 0 root
                        ├─ Japan         1 Japan NNP 2 nsubj
                        ├─ treaty        4 treaty NN 2 obj
                        │  ├─ a          3 a DT 4 det
                        │  └─ Australia  6 Australia NNP 4 nmod
                        │     └─ with    5 with IN 6 case
                        └─ .             7 . . 2 punct
                        """,
                        s -> s.state("Japan", "JPN").state("Australia", "AUS"),
                        whoTakesPart("a treaty", mentioned("has")),
                        "AUS and JPN"),
                // Norway's parliament ratified Finland's entry.
                rule(
                        PartyRule.ENTRY_OF_ANOTHER,
                        """
                        ratified       4 ratify VBD 0 root
                        ├─ parliament  3 parliament NN 4 nsubj
                        │  └─ Norway   1 Norway NNP 3 nmod:poss
                        │     └─ 's    2 's POS 1 case
                        ├─ entry       7 entry NN 4 obj
                        │  └─ Finland  5 Finland NNP 7 nmod:poss
                        │     └─ 's    6 's POS 5 case
                        └─ .           8 . . 4 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Finland", "FIN"),
                        whoTakesPart(
                                phrase("Finland 's entry").of(Kind.ACCESSION).pointing(),
                                told(Status.RATIFIED, "ratified")),
                        "FIN"),
                // Norway announced a truce between Peru and Chile.
                rule(
                        PartyRule.TOLD_BY_A_THIRD,
                        """
                        announced         2 announce VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ truce          4 truce NN 2 obj
                        │  ├─ a           3 a DT 4 det
                        │  └─ Peru        6 Peru NNP 4 nmod
                        │     ├─ between  5 between IN 6 case
                        │     └─ Chile    8 Chile NNP 6 conj
                        │        └─ and   7 and CC 8 cc
                        └─ .              9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").state("Chile", "CHL"),
                        whoTakesPart("a truce", told(Status.AGREED, "announced")),
                        "CHL and PER"),
                // On Monday Norway and Chile ratified a treaty here.
                rule(
                        PartyRule.LOST_SUBJECT,
                        """
                        ratified      6 ratify VBD 0 root
                        ├─ Norway     3 Norway NNP 6 obl
                        │  ├─ On      1 on IN 3 case
                        │  ├─ Monday  2 Monday NNP 3 compound
                        │  └─ Chile   5 Chile NNP 3 conj
                        │     └─ and  4 and CC 5 cc
                        ├─ treaty     8 treaty NN 6 obj
                        │  ├─ a       7 a DT 8 det
                        │  └─ here    9 here RB 8 advmod
                        └─ .          10 . . 6 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a treaty", told(Status.RATIFIED, "ratified")),
                        "CHL and NOR"),
                // Norway, at odds for years, and Chile signed the treaty.
                rule(
                        PartyRule.CUT_OFF_SUBJECT,
                        """
                        signed        10 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 10 nsubj
                        ├─ ,          2 , , 10 punct
                        ├─ odds       4 odds NNS 10 obl
                        │  ├─ at      3 at IN 4 case
                        │  ├─ years   6 year NNS 4 nmod
                        │  │  └─ for  5 for IN 6 case
                        │  ├─ ,       7 , , 4 punct
                        │  └─ Chile   9 Chile NNP 4 conj
                        │     └─ and  8 and CC 9 cc
                        ├─ treaty     12 treaty NN 10 obj
                        │  └─ the     11 the DT 12 det
                        └─ .          13 . . 10 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("the treaty", told(Status.SIGNED, "signed")),
                        "CHL and NOR"),
                // Norway signed treaties with ASEAN members.
                rule(
                        PartyRule.WITH_MEMBERS,
                        """
                        signed       2 sign VBD 0 root
                        ├─ Norway    1 Norway NNP 2 nsubj
                        ├─ treaties  3 treaty NNS 2 obj
                        ├─ members   6 member NNS 2 obl
                        │  ├─ with   4 with IN 6 case
                        │  └─ ASEAN  5 ASEAN NNP 6 compound
                        └─ .         7 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").body("ASEAN", "ASEAN"),
                        whoTakesPart("treaties", told(Status.SIGNED, "signed")),
                        "NOR"),
                // The Norwegian treaty speaks of fish.
                rule(
                        PartyRule.NAMED_BY_DESCRIPTION,
                        """
                        speaks           4 speak VBZ 0 root
                        ├─ treaty        3 treaty NN 4 nsubj
                        │  ├─ The        1 the DT 3 det
                        │  └─ Norwegian  2 Norwegian JJ 3 amod
                        ├─ fish          6 fish NN 4 obl
                        │  └─ of         5 of IN 6 case
                        └─ .             7 . . 4 punct
                        """,
                        s -> s.nationality("Norwegian", "NOR"),
                        whoTakesPart("The Norwegian treaty", mentioned("speaks")),
                        "NOR"),
                // The Moldova-EU Agreement took effect.
                rule(
                        PartyRule.PAIR_IN_ITS_NAME,
                        """
                        took              6 take VBD 0 root
                        ├─ Agreement      5 Agreement NNP 6 nsubj
                        │  ├─ The         1 the DT 5 det
                        │  └─ EU          4 EU NNP 5 compound
                        │     ├─ Moldova  2 Moldova NNP 4 compound
                        │     └─ -        3 - HYPH 4 punct
                        ├─ effect         7 effect NN 6 obj
                        └─ .              8 . . 6 punct
                        """,
                        s -> s.state("Moldova", "MDA").body("EU", "EU"),
                        whoTakesPart(phrase("The Moldova - EU Agreement").asName(), told(Status.IN_FORCE, "took")),
                        "EU and MDA"),
                // Norway signed an agreement with Google.
                rule(
                        PartyRule.STRANGER_BY_NAME,
                        """
                        signed         2 sign VBD 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ agreement   4 agreement NN 2 obj
                        │  ├─ an       3 a DT 4 det
                        │  └─ Google   6 Google NNP 4 nmod
                        │     └─ with  5 with IN 6 case
                        └─ .           7 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").body("Google", ""),
                        otherSide("an agreement", told(Status.SIGNED, "signed")),
                        "a stranger"),
                // Norway signed an agreement with a bank.
                rule(
                        PartyRule.STRANGER_BY_TRADE,
                        """
                        signed         2 sign VBD 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ agreement   4 agreement NN 2 obj
                        │  ├─ an       3 a DT 4 det
                        │  └─ bank     7 bank NN 4 nmod
                        │     ├─ with  5 with IN 7 case
                        │     └─ a     6 a DT 7 det
                        └─ .           8 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR"),
                        otherSide("an agreement", told(Status.SIGNED, "signed")),
                        "a stranger"),
                // Norway signed a deal to open a base in Chile.
                rule(
                        PartyRule.STATE_OF_CONTENT,
                        """
                        signed          2 sign VBD 0 root
                        ├─ Norway       1 Norway NNP 2 nsubj
                        ├─ deal         4 deal NN 2 obj
                        │  └─ a         3 a DT 4 det
                        ├─ open         6 open VB 2 xcomp
                        │  ├─ to        5 to TO 6 mark
                        │  └─ base      8 base NN 6 obj
                        │     ├─ a      7 a DT 8 det
                        │     └─ Chile  10 Chile NNP 8 nmod
                        │        └─ in  9 in IN 10 case
                        └─ .            11 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a deal", told(Status.SIGNED, "signed")),
                        "CHL and NOR"),
                // Norway signed an agreement to buy ships from Chile.
                rule(
                        PartyRule.PURCHASE,
                        """
                        signed         2 sign VBD 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ agreement   4 agreement NN 2 obj
                        │  └─ an       3 a DT 4 det
                        ├─ buy         6 buy VB 2 xcomp
                        │  ├─ to       5 to TO 6 mark
                        │  ├─ ships    7 ship NNS 6 obj
                        │  └─ Chile    9 Chile NNP 6 obl
                        │     └─ from  8 from IN 9 case
                        └─ .           10 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        otherSide("an agreement", told(Status.SIGNED, "signed")),
                        "a stranger"),
                // The two parties signed an agreement to form a government in Norway.
                rule(
                        PartyRule.COALITION,
                        """
                        signed            4 sign VBD 0 root
                        ├─ parties        3 party NNS 4 nsubj
                        │  ├─ The         1 the DT 3 det
                        │  └─ two         2 two CD 3 nummod
                        ├─ agreement      6 agreement NN 4 obj
                        │  └─ an          5 a DT 6 det
                        ├─ form           8 form VB 4 xcomp
                        │  ├─ to          7 to TO 8 mark
                        │  └─ government  10 government NN 8 obj
                        │     ├─ a        9 a DT 10 det
                        │     └─ Norway   12 Norway NNP 10 nmod
                        │        └─ in    11 in IN 12 case
                        └─ .              13 . . 4 punct
                        """,
                        s -> s.state("Norway", "NOR"),
                        otherSide("an agreement", told(Status.SIGNED, "signed")),
                        "a stranger"),
                // Norway signed a treaty in Chile.
                rule(
                        PartyRule.ASIDE,
                        """
                        signed       2 sign VBD 0 root
                        ├─ Norway    1 Norway NNP 2 nsubj
                        ├─ treaty    4 treaty NN 2 obj
                        │  ├─ a      3 a DT 4 det
                        │  └─ Chile  6 Chile NNP 4 nmod
                        │     └─ in  5 in IN 6 case
                        └─ .         7 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a treaty", told(Status.SIGNED, "signed")),
                        "NOR"),
                // Norway signed a pact to guard against Russia.
                rule(
                        PartyRule.AGAINST,
                        """
                        signed            2 sign VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ pact           4 pact NN 2 obj
                        │  └─ a           3 a DT 4 det
                        ├─ guard          6 guard VB 2 xcomp
                        │  ├─ to          5 to TO 6 mark
                        │  └─ Russia      8 Russia NNP 6 obl
                        │     └─ against  7 against IN 8 case
                        └─ .              9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Russia", "RUS"),
                        whoTakesPart("a pact", told(Status.SIGNED, "signed")),
                        "NOR"),
                // The treaty expired after Norway's refusal to renew it.
                rule(
                        PartyRule.WHO_REFUSES,
                        """
                        expired          3 expire VBD 0 root
                        ├─ treaty        2 treaty NN 3 nsubj
                        │  └─ The        1 the DT 2 det
                        ├─ renew         9 renew VB 3 advcl
                        │  ├─ after      4 after IN 9 mark
                        │  ├─ refusal    7 refusal NN 9 nsubj
                        │  │  └─ Norway  5 Norway NNP 7 nmod:poss
                        │  │     └─ 's   6 's POS 5 case
                        │  ├─ to         8 to TO 9 mark
                        │  └─ it         10 it PRP 9 obj
                        └─ .             11 . . 3 punct
                        """,
                        s -> s.state("Norway", "NOR"),
                        whoTakesPart("The treaty", told(Status.ENDED, "expired")),
                        "NOR"),
                // Norway signed treaties with Chile and Peru.
                rule(
                        PartyRule.ONE_ACTS,
                        """
                        signed        2 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ treaties   3 treaty NNS 2 obj
                        ├─ Chile      5 Chile NNP 2 obl
                        │  ├─ with    4 with IN 5 case
                        │  └─ Peru    7 Peru NNP 5 conj
                        │     └─ and  6 and CC 7 cc
                        └─ .          8 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL").state("Peru", "PER"),
                        whoHasOneWithEach("treaties", told(Status.SIGNED, "signed")),
                        "NOR"),
                // Chile and Peru signed treaties with Norway.
                rule(
                        PartyRule.ONE_OPPOSITE,
                        """
                        signed        4 sign VBD 0 root
                        ├─ Chile      1 Chile NNP 4 nsubj
                        │  └─ Peru    3 Peru NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ treaties   5 treaty NNS 4 obj
                        ├─ Norway     7 Norway NNP 4 obl
                        │  └─ with    6 with IN 7 case
                        └─ .          8 . . 4 punct
                        """,
                        s -> s.state("Chile", "CHL").state("Peru", "PER").state("Norway", "NOR"),
                        whoHasOneWithEach("treaties", told(Status.SIGNED, "signed")),
                        "NOR"),
                // Parliament ratified the treaty with Chile.
                rule(
                        PartyRule.PARLIAMENT_OF_NO_STATE,
                        """
                        ratified       2 ratify VBD 0 root
                        ├─ Parliament  1 Parliament NNP 2 nsubj
                        ├─ treaty      4 treaty NN 2 obj
                        │  ├─ the      3 the DT 4 det
                        │  └─ Chile    6 Chile NNP 4 nmod
                        │     └─ with  5 with IN 6 case
                        └─ .           7 . . 2 punct
                        """,
                        s -> s.body("Parliament", "").state("Chile", "CHL"),
                        stateOfActors(told(Status.RATIFIED, "ratified")),
                        "not named"),
                // Finance Minister Ana Soto and her Norwegian counterpart signed the treaty.
                rule(
                        PartyRule.STATE_OF_COUNTERPART,
                        """
                        signed              9 sign VBD 0 root
                        ├─ Soto             4 Soto NNP 9 nsubj
                        │  ├─ Minister      2 Minister NNP 4 compound
                        │  │  └─ Finance    1 Finance NNP 2 compound
                        │  ├─ Ana           3 Ana NNP 4 compound
                        │  └─ counterpart   8 counterpart NN 4 conj
                        │     ├─ and        5 and CC 8 cc
                        │     ├─ her        6 she PRP$ 8 nmod:poss
                        │     └─ Norwegian  7 Norwegian JJ 8 amod
                        ├─ treaty           11 treaty NN 9 obj
                        │  └─ the           10 the DT 11 det
                        └─ .                12 . . 9 punct
                        """,
                        s -> s.person("Ana Soto", "", "Finance Minister").nationality("Norwegian", "NOR"),
                        stateOfActors(told(Status.SIGNED, "signed")),
                        "not named"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePartsOfASentenceTellWhoIsInIt(RuleCase example) {
        example.check();
    }
}
