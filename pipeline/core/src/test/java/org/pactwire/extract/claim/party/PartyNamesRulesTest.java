package org.pactwire.extract.claim.party;

import static org.pactwire.extract.claim.party.Parties.phrase;
import static org.pactwire.extract.claim.party.Parties.rule;
import static org.pactwire.extract.claim.party.Parties.stateOfActors;
import static org.pactwire.extract.claim.party.Parties.told;
import static org.pactwire.extract.claim.party.Parties.whoIsMeant;
import static org.pactwire.extract.claim.party.Parties.whoIsNamed;
import static org.pactwire.extract.claim.party.Parties.whoTakesPart;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** Which names stand for parties. */
class PartyNamesRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // North and South Korea signed a peace treaty.
                rule(PartyRule.HALF_OF_A_NAME, """
                        signed          5 sign VBD 0 root
                        ├─ Korea        4 Korea NNP 5 nsubj
                        │  └─ North     1 North NNP 4 compound
                        │     └─ South  3 South NNP 1 conj
                        │        └─ and 2 and CC 3 cc
                        ├─ treaty       8 treaty NN 5 obj
                        │  ├─ a         6 a DT 8 det
                        │  └─ peace     7 peace NN 8 compound
                        └─ .            9 . . 5 punct
                        """, s -> s.state("South Korea", "KOR"), whoIsNamed(), "KOR and PRK"),
                // Norway signed a treaty with a NATO member.
                rule(
                        PartyRule.MEMBER_OF_A_BODY,
                        """
                        signed         2 sign VBD 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ treaty      4 treaty NN 2 obj
                        │  ├─ a        3 a DT 4 det
                        │  └─ member   8 member NN 4 nmod
                        │     ├─ with  5 with IN 8 case
                        │     ├─ a     6 a DT 8 det
                        │     └─ NATO  7 NATO NNP 8 compound
                        └─ .           9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").body("NATO", "NATO"),
                        whoTakesPart("a treaty", told(Status.SIGNED, "signed")),
                        "NOR"),
                // The Sudanese government and rebel groups signed a truce.
                rule(
                        PartyRule.ORGAN_OF_STATE,
                        """
                        signed             7 sign VBD 0 root
                        ├─ groups          6 group NNS 7 nsubj
                        │  └─ government   3 government NN 6 compound
                        │     ├─ The       1 the DT 3 det
                        │     ├─ Sudanese  2 Sudanese JJ 3 amod
                        │     └─ rebel     5 rebel NN 3 conj
                        │        └─ and    4 and CC 5 cc
                        ├─ truce           9 truce NN 7 obj
                        │  └─ a            8 a DT 9 det
                        └─ .               10 . . 7 punct
                        """,
                        s -> s.nationality("Sudanese", "SDN"),
                        whoTakesPart("a truce", told(Status.SIGNED, "signed")),
                        "SDN"),
                // Peru and Shining Path rebels signed a truce.
                rule(
                        PartyRule.JOINED_TO_A_BODY,
                        """
                        signed            6 sign VBD 0 root
                        ├─ rebels         5 rebel NNS 6 nsubj
                        │  ├─ Peru        1 Peru NNP 5 compound
                        │  │  └─ Shining  3 shine VBG 1 conj
                        │  │     └─ and   2 and CC 3 cc
                        │  └─ Path        4 path NN 5 compound
                        ├─ truce          8 truce NN 6 obj
                        │  └─ a           7 a DT 8 det
                        └─ .              9 . . 6 punct
                        """,
                        s -> s.state("Peru", "PER").group("Shining Path", "Shining Path"),
                        whoTakesPart("a truce", told(Status.SIGNED, "signed")),
                        "PER and Shining Path"),
                // Chilean lawmakers ratified the treaty with Norway.
                rule(
                        PartyRule.VOTES_FOR_STATE,
                        """
                        ratified       3 ratify VBD 0 root
                        ├─ lawmakers   2 lawmaker NNS 3 nsubj
                        │  └─ Chilean  1 Chilean JJ 2 amod
                        ├─ treaty      5 treaty NN 3 obj
                        │  ├─ the      4 the DT 5 det
                        │  └─ Norway   7 Norway NNP 5 nmod
                        │     └─ with  6 with IN 7 case
                        └─ .           8 . . 3 punct
                        """,
                        s -> s.nationality("Chilean", "CHL").state("Norway", "NOR"),
                        whoTakesPart("the treaty", told(Status.RATIFIED, "ratified")),
                        "CHL and NOR"),
                // A Russian oil firm signed an agreement with Norway.
                rule(
                        PartyRule.PRIVATE_BODY,
                        """
                        signed         5 sign VBD 0 root
                        ├─ firm        4 firm NN 5 nsubj
                        │  ├─ A        1 a DT 4 det
                        │  ├─ Russian  2 Russian JJ 4 amod
                        │  └─ oil      3 oil NN 4 compound
                        ├─ agreement   7 agreement NN 5 obj
                        │  ├─ an       6 a DT 7 det
                        │  └─ Norway   9 Norway NNP 7 nmod
                        │     └─ with  8 with IN 9 case
                        └─ .           10 . . 5 punct
                        """,
                        s -> s.nationality("Russian", "RUS").state("Norway", "NOR"),
                        whoTakesPart("an agreement", told(Status.SIGNED, "signed")),
                        "NOR"),
                // Lebanon's Hezbollah signed a truce with Israel.
                rule(
                        PartyRule.BODY_OF_ITS_OWN,
                        """
                        signed         4 sign VBD 0 root
                        ├─ Hezbollah   3 Hezbollah NNP 4 nsubj
                        │  └─ Lebanon  1 Lebanon NNP 3 nmod:poss
                        │     └─ 's    2 's POS 1 case
                        ├─ truce       6 truce NN 4 obj
                        │  ├─ a        5 a DT 6 det
                        │  └─ Israel   8 Israel NNP 6 nmod
                        │     └─ with  7 with IN 8 case
                        └─ .           9 . . 4 punct
                        """,
                        s -> s.state("Lebanon", "LBN")
                                .group("Hezbollah", "Hezbollah")
                                .state("Israel", "ISR"),
                        whoTakesPart("a truce", told(Status.SIGNED, "signed")),
                        "Hezbollah and ISR"),
                // The Israeli attacks broke the truce with Syria.
                rule(
                        PartyRule.ATTACKS,
                        """
                        broke          4 break VBD 0 root
                        ├─ attacks     3 attack NNS 4 nsubj
                        │  ├─ The      1 the DT 3 det
                        │  └─ Israeli  2 Israeli JJ 3 amod
                        ├─ truce       6 truce NN 4 obj
                        │  ├─ the      5 the DT 6 det
                        │  └─ Syria    8 Syria NNP 6 nmod
                        │     └─ with  7 with IN 8 case
                        └─ .           9 . . 4 punct
                        """,
                        s -> s.nationality("Israeli", "ISR").state("Syria", "SYR"),
                        whoTakesPart(phrase("the truce").of(Kind.CEASEFIRE), told(Status.BREACHED, "broke")),
                        "ISR and SYR"),
                // Sudan signed a truce with rebels.
                rule(
                        PartyRule.ARMED,
                        """
                        signed      2 sign VBD 0 root
                        ├─ Sudan    1 Sudan NNP 2 nsubj
                        ├─ truce    4 truce NN 2 obj
                        │  └─ a     3 a DT 4 det
                        ├─ rebels   6 rebel NNS 2 obl
                        │  └─ with  5 with IN 6 case
                        └─ .        7 . . 2 punct
                        """,
                        s -> s.state("Sudan", "SDN"),
                        whoIsMeant("a truce", told(Status.SIGNED, "signed")),
                        "several"),
                // The ministers of Norway and Chile ratified the treaty.
                rule(
                        PartyRule.NAMED_BEHIND,
                        """
                        ratified         7 ratify VBD 0 root
                        ├─ ministers     2 minister NNS 7 nsubj
                        │  ├─ The        1 the DT 2 det
                        │  └─ Norway     4 Norway NNP 2 nmod
                        │     ├─ of      3 of IN 4 case
                        │     └─ Chile   6 Chile NNP 4 conj
                        │        └─ and  5 and CC 6 cc
                        ├─ treaty        9 treaty NN 7 obj
                        │  └─ the        8 the DT 9 det
                        └─ .             10 . . 7 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("the treaty", told(Status.RATIFIED, "ratified")),
                        "CHL and NOR"),
                // The parliament in Latvia voted to ratify the treaty.
                rule(
                        PartyRule.ORGAN_IN_STATE,
                        """
                        voted          5 vote VBD 0 root
                        ├─ parliament  2 parliament NN 5 nsubj
                        │  ├─ The      1 the DT 2 det
                        │  └─ Latvia   4 Latvia NNP 2 nmod
                        │     └─ in    3 in IN 4 case
                        ├─ ratify      7 ratify VB 5 xcomp
                        │  ├─ to       6 to TO 7 mark
                        │  └─ treaty   9 treaty NN 7 obj
                        │     └─ the   8 the DT 9 det
                        └─ .           10 . . 5 punct
                        """,
                        s -> s.state("Latvia", "LVA"),
                        whoTakesPart("the treaty", told(Status.RATIFIED, "ratify")),
                        "LVA"),
                // Norway signed a treaty; with Peru, Chile signed another.
                rule(
                        PartyRule.PARTED_BY_SEMICOLON,
                        """
                        signed            2 sign VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ treaty         4 treaty NN 2 obj
                        │  └─ a           3 a DT 4 det
                        ├─ ;              5 ; : 2 punct
                        ├─ Peru           7 Peru NNP 2 obl
                        │  ├─ with        6 with IN 7 case
                        │  ├─ ,           8 , , 7 punct
                        │  ├─ Chile       9 Chile NNP 7 appos
                        │  └─ signed      10 sign VBD 7 acl
                        │     └─ another  11 another DT 10 obj
                        └─ .              12 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").state("Chile", "CHL"),
                        whoTakesPart("a treaty", told(Status.SIGNED, "signed")),
                        "NOR"),
                // Finance Minister Ana Soto signed the treaty with Norway.
                rule(
                        PartyRule.OPEN_MINISTER,
                        """
                        signed            5 sign VBD 0 root
                        ├─ Soto           4 Soto NNP 5 nsubj
                        │  ├─ Minister    2 Minister NNP 4 compound
                        │  │  └─ Finance  1 Finance NNP 2 compound
                        │  └─ Ana         3 Ana NNP 4 compound
                        ├─ treaty         7 treaty NN 5 obj
                        │  └─ the         6 the DT 7 det
                        ├─ Norway         9 Norway NNP 5 obl
                        │  └─ with        8 with IN 9 case
                        └─ .              10 . . 5 punct
                        """,
                        s -> s.person("Ana Soto", "", "Finance Minister").state("Norway", "NOR"),
                        stateOfActors(told(Status.SIGNED, "signed")),
                        "not named"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNameStandsForAPartyOrDoesNot(RuleCase example) {
        example.check();
    }
}
