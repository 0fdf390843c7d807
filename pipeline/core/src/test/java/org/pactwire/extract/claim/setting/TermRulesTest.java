package org.pactwire.extract.claim.setting;

import static org.pactwire.extract.claim.setting.Settings.term;
import static org.pactwire.extract.claim.setting.Settings.years;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** How many years a pact is to last. */
class TermRulesTest {
    private static final String CHILE_WILL_LEASE_THE_PORT_FOR_TEN_YEARS = """
            lease      3 lease VB 0 root
            ├─ Chile   1 Chile NNP 3 nsubj
            ├─ will    2 will MD 3 aux
            ├─ port    5 port NN 3 obj
            │  └─ the  4 the DT 5 det
            ├─ years   8 year NNS 3 obl
            │  ├─ for  6 for IN 8 case
            │  └─ ten  7 ten CD 8 nummod
            └─ .       9 . . 3 punct
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(
                // Norway and Chile signed a ten-year treaty.
                rule(SettingRule.YEARS_BEFORE_NOUN, """
                        signed        4 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ treaty     9 treaty NN 4 obj
                        │  ├─ a       5 a DT 9 det
                        │  └─ year    8 year NN 9 compound
                        │     ├─ ten  6 ten CD 8 nummod
                        │     └─ -    7 - HYPH 8 punct
                        └─ .          10 . . 4 punct
                        """, s -> s.years("ten - year", 10), s -> years(s, "treaty"), 10),
                // Norway and Chile signed an agreement for ten years in Lima on Monday.
                rule(
                        SettingRule.FOR_YEARS_BEHIND_NOUN,
                        """
                        signed        4 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ agreement  6 agreement NN 4 obj
                        │  ├─ an      5 a DT 6 det
                        │  ├─ years   9 year NNS 6 nmod
                        │  │  ├─ for  7 for IN 9 case
                        │  │  └─ ten  8 ten CD 9 nummod
                        │  └─ Lima    11 Lima NNP 6 nmod
                        │     └─ in   10 in IN 11 case
                        ├─ Monday     13 Monday NNP 4 obl
                        │  └─ on      12 on IN 13 case
                        └─ .          14 . . 4 punct
                        """,
                        s -> s.years("ten years", 10),
                        s -> years(s, "agreement"),
                        10),
                // Norway left the treaty that had let Chile fish for ten years.
                rule(SettingRule.HAS_LASTED, """
                        left               2 leave VBD 0 root
                        ├─ Norway          1 Norway NNP 2 nsubj
                        ├─ treaty          4 treaty NN 2 obj
                        │  ├─ the          3 the DT 4 det
                        │  └─ let          7 let VBN 4 acl:relcl
                        │     ├─ that      5 that WDT 7 nsubj
                        │     ├─ had       6 have VBD 7 aux
                        │     ├─ fish      9 fish NN 7 obj
                        │     │  └─ Chile  8 Chile NNP 9 compound
                        │     └─ years     12 year NNS 7 obl
                        │        ├─ for    10 for IN 12 case
                        │        └─ ten    11 ten CD 12 nummod
                        └─ .               13 . . 2 punct
                        """, s -> s.years("ten years", 10), s -> years(s, "treaty"), null),
                // The treaty lasts ten years.
                rule(SettingRule.LASTS, """
                        lasts      3 last VBZ 0 root
                        ├─ treaty  2 treaty NN 3 nsubj
                        │  └─ The  1 the DT 2 det
                        ├─ years   5 year NNS 3 obl:tmod
                        │  └─ ten  4 ten CD 5 nummod
                        └─ .       6 . . 3 punct
                        """, s -> s.years("ten years", 10), s -> years(s, "treaty"), 10),
                // The treaty is good for ten years.
                rule(SettingRule.GOOD_FOR, """
                        good       4 good JJ 0 root
                        ├─ treaty  2 treaty NN 4 nsubj
                        │  └─ The  1 the DT 2 det
                        ├─ is      3 be VBZ 4 cop
                        ├─ years   7 year NNS 4 obl
                        │  ├─ for  5 for IN 7 case
                        │  └─ ten  6 ten CD 7 nummod
                        └─ .       8 . . 4 punct
                        """, s -> s.years("ten years", 10), s -> years(s, "treaty"), 10),
                // Its term is ten years.
                rule(SettingRule.TERM_IS, """
                        years      5 year NNS 0 root
                        ├─ term    2 term NN 5 nsubj
                        │  └─ Its  1 its PRP$ 2 nmod:poss
                        ├─ is      3 be VBZ 5 cop
                        ├─ ten     4 ten CD 5 nummod
                        └─ .       6 . . 5 punct
                        """, s -> s.years("ten years", 10), s -> term(s), 10),
                // Under the treaty Chile rents the port for ten years.
                rule(SettingRule.DONE_UNDER_IT, """
                        rents        5 rent VBZ 0 root
                        ├─ treaty    3 treaty NN 5 obl
                        │  ├─ Under  1 under IN 3 case
                        │  └─ the    2 the DT 3 det
                        ├─ Chile     4 Chile NNP 5 nsubj
                        ├─ port      7 port NN 5 obj
                        │  └─ the    6 the DT 7 det
                        ├─ years     10 year NNS 5 obl
                        │  ├─ for    8 for IN 10 case
                        │  └─ ten    9 ten CD 10 nummod
                        └─ .         11 . . 5 punct
                        """, s -> s.years("ten years", 10), s -> years(s, "treaty"), 10),
                // A treaty with Chile will keep the port open for ten years.
                rule(SettingRule.WILL_BE_DONE, """
                        keep           6 keep VB 0 root
                        ├─ treaty      2 treaty NN 6 nsubj
                        │  ├─ A        1 a DT 2 det
                        │  └─ Chile    4 Chile NNP 2 nmod
                        │     └─ with  3 with IN 4 case
                        ├─ will        5 will MD 6 aux
                        ├─ open        9 open JJ 6 xcomp
                        │  └─ port     8 port NN 9 nsubj
                        │     └─ the   7 the DT 8 det
                        ├─ years       12 year NNS 6 obl
                        │  ├─ for      10 for IN 12 case
                        │  └─ ten      11 ten CD 12 nummod
                        └─ .           13 . . 6 punct
                        """, s -> s.years("ten years", 10), s -> years(s, "treaty"), 10),
                rule(
                        SettingRule.FOR_YEARS_TO_COME,
                        CHILE_WILL_LEASE_THE_PORT_FOR_TEN_YEARS,
                        s -> s.years("ten years", 10),
                        s -> years(s),
                        10),
                rule(
                        SettingRule.WILL,
                        CHILE_WILL_LEASE_THE_PORT_FOR_TEN_YEARS,
                        s -> s.years("ten years", 10),
                        s -> years(s),
                        10),
                // Chile is to lease the port for ten years.
                rule(SettingRule.IS_TO, """
                        lease      4 lease VB 0 root
                        ├─ Chile   1 Chile NNP 4 nsubj
                        ├─ is      2 be VBZ 4 aux
                        ├─ to      3 to TO 4 mark
                        ├─ port    6 port NN 4 obj
                        │  └─ the  5 the DT 6 det
                        ├─ years   9 year NNS 4 obl
                        │  ├─ for  7 for IN 9 case
                        │  └─ ten  8 ten CD 9 nummod
                        └─ .       10 . . 4 punct
                        """, s -> s.years("ten years", 10), s -> years(s), 10));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsHowLong(RuleCase example) {
        example.check();
    }
}
