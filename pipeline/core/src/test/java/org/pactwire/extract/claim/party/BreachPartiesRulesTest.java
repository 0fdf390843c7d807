package org.pactwire.extract.claim.party;

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

/** Who breaks a pact, and against whom. */
class BreachPartiesRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Chile finds Norway in breach of the treaty.
                rule(
                        PartyRule.FOUND_IN_BREACH,
                        """
                        finds         2 find VBZ 0 root
                        ├─ Chile      1 Chile NNP 2 nsubj
                        ├─ Norway     3 Norway NNP 2 obj
                        ├─ breach     5 breach NN 2 obl
                        │  ├─ in      4 in IN 5 case
                        │  └─ treaty  8 treaty NN 5 nmod
                        │     ├─ of   6 of IN 8 case
                        │     └─ the  7 the DT 8 det
                        └─ .          9 . . 2 punct
                        """,
                        s -> s.state("Chile", "CHL").state("Norway", "NOR"),
                        whoTakesPart("the treaty", told(Status.BREACHED, "breach")),
                        "CHL and NOR"),
                // Sudan broke the truce and killed two Chadians.
                rule(
                        PartyRule.PEOPLE_ARE_NO_SIDE,
                        """
                        broke           2 break VBD 0 root
                        ├─ Sudan        1 Sudan NNP 2 nsubj
                        ├─ truce        4 truce NN 2 obj
                        │  └─ the       3 the DT 4 det
                        ├─ killed       6 kill VBD 2 conj
                        │  ├─ and       5 and CC 6 cc
                        │  └─ Chadians  8 Chadian NNPS 6 obj
                        │     └─ two    7 two CD 8 nummod
                        └─ .            9 . . 2 punct
                        """,
                        s -> s.state("Sudan", "SDN").nationality("Chadians", "TCD"),
                        whoTakesPart(phrase("the truce").of(Kind.CEASEFIRE), told(Status.BREACHED, "broke")),
                        "SDN"),
                // Sudan broke the treaty, ignoring the UN.
                rule(
                        PartyRule.BODY_IS_NO_SIDE,
                        """
                        broke         2 break VBD 0 root
                        ├─ Sudan      1 Sudan NNP 2 nsubj
                        ├─ treaty     4 treaty NN 2 obj
                        │  └─ the     3 the DT 4 det
                        ├─ ,          5 , , 2 punct
                        ├─ ignoring   6 ignore VBG 2 dep
                        │  └─ UN      8 UN NNP 6 obj
                        │     └─ the  7 the DT 8 det
                        └─ .          9 . . 2 punct
                        """,
                        s -> s.state("Sudan", "SDN").body("UN", "UN"),
                        whoTakesPart("the treaty", told(Status.BREACHED, "broke")),
                        "SDN"),
                // Rebels of the FARC entered Peru, breaking the truce.
                rule(
                        PartyRule.ENTERED,
                        """
                        entered       5 enter VBD 0 root
                        ├─ Rebels     1 rebel NNS 5 nsubj
                        │  └─ FARC    4 FARC NNP 1 nmod
                        │     ├─ of   2 of IN 4 case
                        │     └─ the  3 the DT 4 det
                        ├─ Peru       6 Peru NNP 5 obj
                        ├─ ,          7 , , 5 punct
                        ├─ breaking   8 break VBG 5 dep
                        │  └─ truce   10 truce NN 8 obj
                        │     └─ the  9 the DT 10 det
                        └─ .          11 . . 5 punct
                        """,
                        s -> s.group("FARC", "FARC").state("Peru", "PER"),
                        whoTakesPart(phrase("the truce").of(Kind.CEASEFIRE), told(Status.BREACHED, "breaking")),
                        "FARC"),
                // Sudan and Chad traded accusations of breaking the truce.
                rule(
                        PartyRule.FIRST_NAMED_BREAKS_IT,
                        """
                        traded           4 trade VBD 0 root
                        ├─ Sudan         1 Sudan NNP 4 nsubj
                        │  └─ Chad       3 Chad NNP 1 conj
                        │     └─ and     2 and CC 3 cc
                        ├─ accusations   5 accusation NNS 4 obj
                        │  └─ breaking   7 break VBG 5 acl
                        │     ├─ of      6 of IN 7 case
                        │     └─ truce   9 truce NN 7 obj
                        │        └─ the  8 the DT 9 det
                        └─ .             10 . . 4 punct
                        """,
                        s -> s.state("Sudan", "SDN").state("Chad", "TCD"),
                        whoTakesPart(phrase("the truce").of(Kind.CEASEFIRE), told(Status.BREACHED, "breaking")),
                        "SDN and TCD"),
                // Russia broke New START, the United States said.
                rule(
                        PartyRule.SIDES_OF_KNOWN_PACT,
                        """
                        broke            2 break VBD 0 root
                        ├─ Russia        1 Russia NNP 2 nsubj
                        ├─ START         4 START NNP 2 obj
                        │  ├─ New        3 New NNP 4 compound
                        │  ├─ ,          5 , , 4 punct
                        │  └─ States     8 States NNP 4 appos
                        │     ├─ the     6 the DT 8 det
                        │     └─ United  7 United NNP 8 compound
                        ├─ said          9 say VBD 2 dep
                        └─ .             10 . . 2 punct
                        """,
                        s -> s.state("Russia", "RUS").body("New START", "").state("United States", "USA"),
                        whoTakesPart(phrase("New START").known("RUS", "USA"), told(Status.BREACHED, "broke")),
                        "RUS and USA"),
                // Chad says that Sudan, like Peru, broke the treaty.
                rule(
                        PartyRule.SAYS_IT_IS_BROKEN,
                        """
                        says           2 say VBZ 0 root
                        ├─ Chad        1 Chad NNP 2 nsubj
                        ├─ broke       9 break VBD 2 ccomp
                        │  ├─ that     3 that IN 9 mark
                        │  ├─ Sudan    4 Sudan NNP 9 nsubj
                        │  ├─ ,        5 , , 9 punct
                        │  ├─ Peru     7 Peru NNP 9 obl
                        │  │  └─ like  6 like IN 7 case
                        │  ├─ ,        8 , , 9 punct
                        │  └─ treaty   11 treaty NN 9 obj
                        │     └─ the   10 the DT 11 det
                        └─ .           12 . . 2 punct
                        """,
                        s -> s.state("Chad", "TCD").state("Sudan", "SDN").state("Peru", "PER"),
                        whoTakesPart("the treaty", told(Status.BREACHED, "broke")),
                        "SDN and TCD"),
                // Sudan broke the treaty by helping Egypt, Chad claimed.
                rule(
                        PartyRule.SAYS_SO_BESIDE_IT,
                        """
                        broke          2 break VBD 0 root
                        ├─ Sudan       1 Sudan NNP 2 nsubj
                        ├─ treaty      4 treaty NN 2 obj
                        │  └─ the      3 the DT 4 det
                        ├─ Egypt       7 Egypt NNP 2 obl
                        │  ├─ by       5 by IN 7 case
                        │  └─ helping  6 help VBG 7 amod
                        ├─ ,           8 , , 2 punct
                        ├─ claimed     10 claim VBD 2 parataxis
                        │  └─ Chad     9 Chad NNP 10 nsubj
                        └─ .           11 . . 2 punct
                        """,
                        s -> s.state("Sudan", "SDN").state("Egypt", "EGY").state("Chad", "TCD"),
                        whoTakesPart("the treaty", told(Status.BREACHED, "broke")),
                        "SDN and TCD"),
                // Chad says that Sudan broke the treaty.
                rule(
                        PartyRule.COMPLAINER_IS_OTHER_SIDE,
                        """
                        says          2 say VBZ 0 root
                        ├─ Chad       1 Chad NNP 2 nsubj
                        ├─ broke      5 break VBD 2 ccomp
                        │  ├─ that    3 that IN 5 mark
                        │  ├─ Sudan   4 Sudan NNP 5 nsubj
                        │  └─ treaty  7 treaty NN 5 obj
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 2 punct
                        """,
                        s -> s.state("Chad", "TCD").state("Sudan", "SDN"),
                        whoTakesPart("the treaty", told(Status.BREACHED, "broke")),
                        "SDN and TCD"),
                // Sudan broke the treaty by shelling Chad.
                rule(
                        PartyRule.OTHER_NAMED_IS_HIT,
                        """
                        broke           2 break VBD 0 root
                        ├─ Sudan        1 Sudan NNP 2 nsubj
                        ├─ treaty       4 treaty NN 2 obj
                        │  └─ the       3 the DT 4 det
                        ├─ Chad         7 Chad NNP 2 obl
                        │  ├─ by        5 by IN 7 case
                        │  └─ shelling  6 shell VBG 7 amod
                        └─ .            8 . . 2 punct
                        """,
                        s -> s.state("Sudan", "SDN").state("Chad", "TCD"),
                        whoTakesPart("the treaty", told(Status.BREACHED, "broke")),
                        "SDN and TCD"),
                // Sudan broke the truce by shelling Chad near Egypt.
                rule(
                        PartyRule.FIRST_OTHER_IN_TRUCE,
                        """
                        broke           2 break VBD 0 root
                        ├─ Sudan        1 Sudan NNP 2 nsubj
                        ├─ truce        4 truce NN 2 obj
                        │  └─ the       3 the DT 4 det
                        ├─ Chad         7 Chad NNP 2 obl
                        │  ├─ by        5 by IN 7 case
                        │  ├─ shelling  6 shell VBG 7 amod
                        │  └─ Egypt     9 Egypt NNP 7 nmod
                        │     └─ near   8 near IN 9 case
                        └─ .            10 . . 2 punct
                        """,
                        s -> s.state("Sudan", "SDN").state("Chad", "TCD").state("Egypt", "EGY"),
                        whoTakesPart(phrase("the truce").of(Kind.CEASEFIRE), told(Status.BREACHED, "broke")),
                        "SDN and TCD"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBreachHasTwoSides(RuleCase example) {
        example.check();
    }
}
