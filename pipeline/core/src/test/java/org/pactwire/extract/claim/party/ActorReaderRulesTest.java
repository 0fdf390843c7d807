package org.pactwire.extract.claim.party;

import static org.pactwire.extract.claim.party.Parties.phrase;
import static org.pactwire.extract.claim.party.Parties.rule;
import static org.pactwire.extract.claim.party.Parties.told;
import static org.pactwire.extract.claim.party.Parties.whoIsMeant;
import static org.pactwire.extract.claim.party.Parties.whoTakesPart;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** Who does what is told of a pact. */
class ActorReaderRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // It bears the signatures of Norway and Chile.
                rule(
                        PartyRule.BEARS_SIGNATURES_OF,
                        """
                        bears            2 bear VBZ 0 root
                        ├─ It            1 it PRP 2 nsubj
                        ├─ signatures    4 signature NNS 2 obj
                        │  ├─ the        3 the DT 4 det
                        │  └─ Norway     6 Norway NNP 4 nmod
                        │     ├─ of      5 of IN 6 case
                        │     └─ Chile   8 Chile NNP 6 conj
                        │        └─ and  7 and CC 8 cc
                        └─ .             9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart(phrase("bears").pointing(), told(Status.SIGNED, "bears")),
                        "CHL and NOR"),
                // Peru regretted Norway's decision to leave the treaty.
                rule(
                        PartyRule.OWNER_OF_REFUSAL,
                        """
                        regretted     2 regret VBD 0 root
                        ├─ Peru       1 Peru NNP 2 nsubj
                        ├─ decision   5 decision NN 2 obj
                        │  └─ Norway  3 Norway NNP 5 nmod:poss
                        │     └─ 's   4 's POS 3 case
                        ├─ leave      7 leave VB 2 xcomp
                        │  ├─ to      6 to TO 7 mark
                        │  └─ treaty  9 treaty NN 7 obj
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 2 punct
                        """,
                        s -> s.state("Peru", "PER").state("Norway", "NOR"),
                        whoTakesPart("the treaty", told(Status.ENDED, "leave")),
                        "NOR"),
                // Norway is set to sign a treaty with Chile.
                rule(
                        PartyRule.IS_SET_TO,
                        """
                        set               3 set VBN 0 root
                        ├─ Norway         1 Norway NNP 3 nsubj:pass
                        ├─ is             2 be VBZ 3 aux:pass
                        ├─ sign           5 sign VB 3 xcomp
                        │  ├─ to          4 to TO 5 mark
                        │  └─ treaty      7 treaty NN 5 obj
                        │     ├─ a        6 a DT 7 det
                        │     └─ Chile    9 Chile NNP 7 nmod
                        │        └─ with  8 with IN 9 case
                        └─ .              10 . . 3 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a treaty", told(Status.PLANNED, "sign")),
                        "CHL and NOR"),
                // The treaty was ratified by the two countries.
                rule(PartyRule.DONE_BY, """
                        ratified      4 ratify VBN 0 root
                        ├─ treaty     2 treaty NN 4 nsubj:pass
                        │  └─ The     1 the DT 2 det
                        ├─ was        3 be VBD 4 aux:pass
                        ├─ countries  8 country NNS 4 obl
                        │  ├─ by      5 by IN 8 case
                        │  ├─ the     6 the DT 8 det
                        │  └─ two     7 two CD 8 nummod
                        └─ .          9 . . 4 punct
                        """, whoIsMeant("The treaty", told(Status.RATIFIED, "ratified")), "two"),
                // Peru called on Norway and Chile to sign the treaty.
                rule(
                        PartyRule.CALLED_ON,
                        """
                        called        2 call VBD 0 root
                        ├─ Peru       1 Peru NNP 2 nsubj
                        ├─ Norway     4 Norway NNP 2 obl
                        │  ├─ on      3 on IN 4 case
                        │  └─ Chile   6 Chile NNP 4 conj
                        │     └─ and  5 and CC 6 cc
                        ├─ sign       8 sign VB 2 xcomp
                        │  ├─ to      7 to TO 8 mark
                        │  └─ treaty  10 treaty NN 8 obj
                        │     └─ the  9 the DT 10 det
                        └─ .          11 . . 2 punct
                        """,
                        s -> s.state("Peru", "PER").state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("the treaty", told(Status.PROPOSED, "sign")),
                        "CHL and NOR"),
                // Norway urged Chile to ratify the treaty.
                rule(
                        PartyRule.CALLER_IS_OTHER_SIDE,
                        """
                        urged         2 urge VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ Chile      3 Chile NNP 2 obj
                        ├─ ratify     5 ratify VB 2 xcomp
                        │  ├─ to      4 to TO 5 mark
                        │  └─ treaty  7 treaty NN 5 obj
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("the treaty", told(Status.PROPOSED, "ratify")),
                        "CHL and NOR"),
                // Norway let the treaty with Chile expire.
                rule(
                        PartyRule.LETS_IT,
                        """
                        let               2 let VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ expire         7 expire VBP 2 ccomp
                        │  └─ treaty      4 treaty NN 7 nsubj
                        │     ├─ the      3 the DT 4 det
                        │     └─ Chile    6 Chile NNP 4 nmod
                        │        └─ with  5 with IN 6 case
                        └─ .              8 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("the treaty", told(Status.ENDED, "expire")),
                        "CHL and NOR"),
                // Norway plans to sign a treaty with Chile.
                rule(
                        PartyRule.SUBJECT,
                        """
                        plans             2 plan VBZ 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ sign           4 sign VB 2 xcomp
                        │  ├─ to          3 to TO 4 mark
                        │  └─ treaty      6 treaty NN 4 obj
                        │     ├─ a        5 a DT 6 det
                        │     └─ Chile    8 Chile NNP 6 nmod
                        │        └─ with  7 with IN 8 case
                        └─ .              9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a treaty", told(Status.PLANNED, "sign")),
                        "CHL and NOR"),
                // Fishermen welcomed Norway's ratification of the treaty.
                rule(
                        PartyRule.OWNER_OF_ACT,
                        """
                        welcomed         2 welcome VBD 0 root
                        ├─ Fishermen     1 fisherman NNS 2 nsubj
                        ├─ ratification  5 ratification NN 2 obj
                        │  ├─ Norway     3 Norway NNP 5 nmod:poss
                        │  │  └─ 's      4 's POS 3 case
                        │  └─ treaty     8 treaty NN 5 nmod
                        │     ├─ of      6 of IN 8 case
                        │     └─ the     7 the DT 8 det
                        └─ .             9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR"),
                        whoTakesPart("the treaty", told(Status.RATIFIED, "ratification")),
                        "NOR"),
                // Norway is among the NATO members to ratify the treaty.
                rule(
                        PartyRule.MEMBERS_OF_A_BODY,
                        """
                        members       6 member NNS 0 root
                        ├─ Norway     1 Norway NNP 6 nsubj
                        ├─ is         2 be VBZ 6 cop
                        ├─ among      3 among IN 6 case
                        ├─ the        4 the DT 6 det
                        ├─ NATO       5 NATO NNP 6 compound
                        ├─ ratify     8 ratify VB 6 acl
                        │  ├─ to      7 to TO 8 mark
                        │  └─ treaty  10 treaty NN 8 obj
                        │     └─ the  9 the DT 10 det
                        └─ .          11 . . 6 punct
                        """,
                        s -> s.state("Norway", "NOR").body("NATO", "NATO"),
                        whoTakesPart("the treaty", told(Status.RATIFIED, "ratify")),
                        "NOR"),
                // Chile praised Norway, which has so far largely held to its promise to sign the treaty with Peru.
                rule(
                        PartyRule.RELATIVE_CLAUSE,
                        """
                        praised                    2 praise VBD 0 root
                        ├─ Chile                   1 Chile NNP 2 nsubj
                        ├─ Norway                  3 Norway NNP 2 obj
                        │  ├─ ,                    4 , , 3 punct
                        │  └─ held                 10 hold VBN 3 acl:relcl
                        │     ├─ which             5 which WDT 10 obj
                        │     ├─ has               6 have VBZ 10 aux
                        │     ├─ far               8 far RB 10 advmod
                        │     │  └─ so             7 so RB 8 advmod
                        │     ├─ largely           9 largely RB 10 advmod
                        │     └─ promise           13 promise NN 10 obl
                        │        ├─ to             11 to IN 13 case
                        │        ├─ its            12 its PRP$ 13 nmod:poss
                        │        └─ sign           15 sign VB 13 acl
                        │           ├─ to          14 to TO 15 mark
                        │           └─ treaty      17 treaty NN 15 obj
                        │              ├─ the      16 the DT 17 det
                        │              └─ Peru     19 Peru NNP 17 nmod
                        │                 └─ with  18 with IN 19 case
                        └─ .                       20 . . 2 punct
                        """,
                        s -> s.state("Chile", "CHL").state("Norway", "NOR").state("Peru", "PER"),
                        whoTakesPart("the treaty", told(Status.PLANNED, "sign")),
                        "NOR and PER"),
                // Peru deplored raids by Chad violating the truce with Sudan.
                rule(
                        PartyRule.BREAKING_IT,
                        """
                        deplored             2 deplore VBD 0 root
                        ├─ Peru              1 Peru NNP 2 nsubj
                        ├─ raids             3 raid NNS 2 obj
                        ├─ Chad              5 Chad NNP 2 obl
                        │  ├─ by             4 by IN 5 case
                        │  └─ violating      6 violate VBG 5 acl
                        │     └─ truce       8 truce NN 6 obj
                        │        ├─ the      7 the DT 8 det
                        │        └─ Sudan    10 Sudan NNP 8 nmod
                        │           └─ with  9 with IN 10 case
                        └─ .                 11 . . 2 punct
                        """,
                        s -> s.state("Peru", "PER").state("Chad", "TCD").state("Sudan", "SDN"),
                        whoTakesPart(phrase("the truce").of(Kind.CEASEFIRE), told(Status.BREACHED, "violating")),
                        "SDN and TCD"),
                // Norway admitted that leaving the treaty is a mistake.
                rule(
                        PartyRule.ONLY_SAYS_SO,
                        """
                        admitted         2 admit VBD 0 root
                        ├─ Norway        1 Norway NNP 2 nsubj
                        ├─ mistake       9 mistake NN 2 ccomp
                        │  ├─ that       3 that IN 9 mark
                        │  ├─ leaving    4 leave VBG 9 csubj
                        │  │  └─ treaty  6 treaty NN 4 obj
                        │  │     └─ the  5 the DT 6 det
                        │  ├─ is         7 be VBZ 9 cop
                        │  └─ a          8 a DT 9 det
                        └─ .             10 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR"),
                        whoTakesPart("the treaty", told(Status.ENDED, "leaving")),
                        "nobody"),
                // Norway finds that powers contained in a law violate the treaty.
                rule(
                        PartyRule.ONLY_RULES_SO,
                        """
                        finds         2 find VBZ 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ contained  5 contain VBN 2 ccomp
                        │  ├─ that    3 that IN 5 mark
                        │  ├─ powers  4 power NNS 5 nsubj
                        │  └─ law     8 law NN 5 obl
                        │     ├─ in   6 in IN 8 case
                        │     └─ a    7 a DT 8 det
                        ├─ violate    9 violate VBP 2 dep
                        │  └─ treaty  11 treaty NN 9 obj
                        │     └─ the  10 the DT 11 det
                        └─ .          12 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR"),
                        whoTakesPart("the treaty", told(Status.BREACHED, "violate")),
                        "nobody"),
                // Sudan accused Chad of breaking the truce.
                rule(
                        PartyRule.ACCUSED,
                        """
                        accused       2 accuse VBD 0 root
                        ├─ Sudan      1 Sudan NNP 2 nsubj
                        ├─ Chad       3 Chad NNP 2 obj
                        ├─ breaking   5 break VBG 2 advcl
                        │  ├─ of      4 of IN 5 mark
                        │  └─ truce   7 truce NN 5 obj
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 2 punct
                        """,
                        s -> s.state("Sudan", "SDN").state("Chad", "TCD"),
                        whoTakesPart(phrase("the truce").of(Kind.CEASEFIRE), told(Status.BREACHED, "breaking")),
                        "SDN and TCD"),
                // Peru thanked Norway, which signed the treaty with Chile.
                rule(
                        PartyRule.WHO_OR_WHICH,
                        """
                        thanked              2 thank VBD 0 root
                        ├─ Peru              1 Peru NNP 2 nsubj
                        ├─ Norway            3 Norway NNP 2 obj
                        │  ├─ ,              4 , , 3 punct
                        │  └─ signed         6 sign VBD 3 acl:relcl
                        │     ├─ which       5 which WDT 6 nsubj
                        │     └─ treaty      8 treaty NN 6 obj
                        │        ├─ the      7 the DT 8 det
                        │        └─ Chile    10 Chile NNP 8 nmod
                        │           └─ with  9 with IN 10 case
                        └─ .                 11 . . 2 punct
                        """,
                        s -> s.state("Peru", "PER").state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("the treaty", told(Status.SIGNED, "signed")),
                        "CHL and NOR"),
                // Morocco becomes the ninth member state to ratify the treaty.
                rule(
                        PartyRule.BECAME_NTH_STATE,
                        """
                        becomes            2 become VBZ 0 root
                        ├─ Morocco         1 Morocco NNP 2 nsubj
                        ├─ ratify          8 ratify VB 2 dep
                        │  ├─ state        6 state NN 8 nsubj
                        │  │  ├─ the       3 the DT 6 det
                        │  │  └─ member    5 member NN 6 compound
                        │  │     └─ ninth  4 ninth JJ 5 amod
                        │  ├─ to           7 to TO 8 mark
                        │  └─ treaty       10 treaty NN 8 obj
                        │     └─ the       9 the DT 10 det
                        └─ .               11 . . 2 punct
                        """,
                        s -> s.state("Morocco", "MAR"),
                        whoTakesPart("the treaty", told(Status.RATIFIED, "ratify")),
                        "MAR"),
                // Norway said it would leave the treaty.
                rule(
                        PartyRule.IT_IN_SPEECH,
                        """
                        said          2 say VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ leave      5 leave VB 2 ccomp
                        │  ├─ it      3 it PRP 5 nsubj
                        │  ├─ would   4 would MD 5 aux
                        │  └─ treaty  7 treaty NN 5 obj
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR"),
                        whoTakesPart("the treaty", told(Status.ENDED, "leave")),
                        "NOR"),
                // The Norwegian minister said his country would leave the treaty.
                rule(
                        PartyRule.HIS_COUNTRY,
                        """
                        said             4 say VBD 0 root
                        ├─ minister      3 minister NN 4 nsubj
                        │  ├─ The        1 the DT 3 det
                        │  └─ Norwegian  2 Norwegian JJ 3 amod
                        ├─ leave         8 leave VB 4 ccomp
                        │  ├─ country    6 country NN 8 nsubj
                        │  │  └─ his     5 he PRP$ 6 nmod:poss
                        │  ├─ would      7 would MD 8 aux
                        │  └─ treaty     10 treaty NN 8 obj
                        │     └─ the     9 the DT 10 det
                        └─ .             11 . . 4 punct
                        """,
                        s -> s.nationality("Norwegian", "NOR"),
                        whoTakesPart("the treaty", told(Status.ENDED, "leave")),
                        "NOR"),
                // The Norwegian minister said the country would leave the treaty.
                rule(
                        PartyRule.THE_COUNTRY_IN_SPEECH,
                        """
                        said             4 say VBD 0 root
                        ├─ minister      3 minister NN 4 nsubj
                        │  ├─ The        1 the DT 3 det
                        │  └─ Norwegian  2 Norwegian JJ 3 amod
                        ├─ leave         8 leave VB 4 ccomp
                        │  ├─ country    6 country NN 8 nsubj
                        │  │  └─ the     5 the DT 6 det
                        │  ├─ would      7 would MD 8 aux
                        │  └─ treaty     10 treaty NN 8 obj
                        │     └─ the     9 the DT 10 det
                        └─ .             11 . . 4 punct
                        """,
                        s -> s.nationality("Norwegian", "NOR"),
                        whoTakesPart("the treaty", told(Status.ENDED, "leave")),
                        "NOR"),
                // Norway says that a treaty with Chile will be signed.
                rule(
                        PartyRule.SAYS_SO_OF_PACT_WITH,
                        """
                        says              2 say VBZ 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ signed         10 sign VBN 2 ccomp
                        │  ├─ that        3 that IN 10 mark
                        │  ├─ treaty      5 treaty NN 10 nsubj:pass
                        │  │  ├─ a        4 a DT 5 det
                        │  │  └─ Chile    7 Chile NNP 5 nmod
                        │  │     └─ with  6 with IN 7 case
                        │  ├─ will        8 will MD 10 aux
                        │  └─ be          9 be VB 10 aux:pass
                        └─ .              11 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Chile", "CHL"),
                        whoTakesPart("a treaty", told(Status.PLANNED, "signed")),
                        "CHL and NOR"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoDoesItIsAParty(RuleCase example) {
        example.check();
    }
}
