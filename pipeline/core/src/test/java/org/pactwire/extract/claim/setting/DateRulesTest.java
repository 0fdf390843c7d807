package org.pactwire.extract.claim.setting;

import static org.pactwire.extract.claim.setting.Settings.day;
import static org.pactwire.extract.claim.setting.Settings.dayBefore;
import static org.pactwire.extract.claim.setting.Settings.dayOfPast;
import static org.pactwire.extract.claim.setting.Settings.isSameDay;
import static org.pactwire.extract.claim.words.RuleCase.rule;
import static org.pactwire.extract.claim.words.RuleCase.words;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Status;

/** On which day it happened. */
class DateRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Norway and Chile signed the treaty on Saturday evening.
                rule(
                        SettingRule.TIME_OF_DAY,
                        """
                        signed          4 sign VBD 0 root
                        ├─ Norway       1 Norway NNP 4 nsubj
                        │  └─ Chile     3 Chile NNP 1 conj
                        │     └─ and    2 and CC 3 cc
                        ├─ treaty       6 treaty NN 4 obj
                        │  └─ the       5 the DT 6 det
                        ├─ evening      9 evening NN 4 obl
                        │  ├─ on        7 on IN 9 case
                        │  └─ Saturday  8 Saturday NNP 9 compound
                        └─ .            10 . . 4 punct
                        """,
                        s -> s.time("Saturday evening", "2024-06-08"),
                        s -> day(s, "signed", "treaty"),
                        "2024-06-08"),
                // Norway and Chile signed a treaty on which they had agreed in May.
                rule(
                        SettingRule.DATE_IN_CLAUSE_OF_PACT,
                        """
                        signed          4 sign VBD 0 root
                        ├─ Norway       1 Norway NNP 4 nsubj
                        │  └─ Chile     3 Chile NNP 1 conj
                        │     └─ and    2 and CC 3 cc
                        ├─ treaty       6 treaty NN 4 obj
                        │  ├─ a         5 a DT 6 det
                        │  └─ agreed    11 agree VBN 6 acl:relcl
                        │     ├─ which  8 which WDT 11 obl
                        │     │  └─ on  7 on IN 8 case
                        │     ├─ they   9 they PRP 11 nsubj
                        │     ├─ had    10 have VBD 11 aux
                        │     └─ May    13 May NNP 11 obl
                        │        └─ in  12 in IN 13 case
                        └─ .            14 . . 4 punct
                        """,
                        s -> s.date("May", "2024-05"),
                        s -> day(s, "signed", "treaty"),
                        ""),
                // Norway praised the treaty of the bank which Chile had founded in 1975.
                rule(
                        SettingRule.DATE_IN_CLAUSE_OF_MENTION,
                        """
                        praised            2 praise VBD 0 root
                        ├─ Norway          1 Norway NNP 2 nsubj
                        ├─ treaty          4 treaty NN 2 obj
                        │  ├─ the          3 the DT 4 det
                        │  └─ bank         7 bank NN 4 nmod
                        │     ├─ of        5 of IN 7 case
                        │     ├─ the       6 the DT 7 det
                        │     └─ founded   11 found VBN 7 acl:relcl
                        │        ├─ which  8 which WDT 11 obj
                        │        ├─ Chile  9 Chile NNP 11 nsubj
                        │        ├─ had    10 have VBD 11 aux
                        │        └─ 1975   13 1975 CD 11 obl
                        │           └─ in  12 in IN 13 case
                        └─ .               14 . . 2 punct
                        """,
                        s -> s.date("1975", "1975"),
                        s -> dayOfPast(s, Status.MENTIONED, "praised", "treaty"),
                        ""),
                // Norway left the 2015 agreement.
                rule(
                        SettingRule.DATE_TELLS_WHICH,
                        """
                        left          2 leave VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ agreement  5 agreement NN 2 obj
                        │  ├─ the     3 the DT 5 det
                        │  └─ 2015    4 2015 CD 5 nummod
                        └─ .          6 . . 2 punct
                        """,
                        s -> s.date("2015", "2015"),
                        s -> day(s, "left", "agreement"),
                        ""),
                // Norway and Chile signed the treaty after a war had begun in May.
                rule(
                        SettingRule.DATE_OF_ANOTHER_CLAUSE,
                        """
                        signed        4 sign VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ treaty     6 treaty NN 4 obj
                        │  └─ the     5 the DT 6 det
                        ├─ begun      11 begin VBN 4 advcl
                        │  ├─ after   7 after IN 11 mark
                        │  ├─ war     9 war NN 11 nsubj
                        │  │  └─ a    8 a DT 9 det
                        │  ├─ had     10 have VBD 11 aux
                        │  └─ May     13 May NNP 11 obl
                        │     └─ in   12 in IN 13 case
                        └─ .          14 . . 4 punct
                        """,
                        s -> s.date("May", "2024-05"),
                        s -> day(s, "signed", "treaty"),
                        ""),
                // The treaty signed in Lima collapsed on Monday.
                rule(
                        SettingRule.DATE_OUTSIDE_PAST,
                        """
                        signed        3 sign VBN 0 root
                        ├─ treaty     2 treaty NN 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ Lima       5 Lima NNP 3 obl
                        │  └─ in      4 in IN 5 case
                        ├─ collapsed  6 collapse VBD 3 advmod
                        │  └─ Monday  8 Monday NNP 6 obl
                        │     └─ on   7 on IN 8 case
                        └─ .          9 . . 3 punct
                        """,
                        s -> s.date("Monday", "2024-06-10"),
                        s -> dayOfPast(s, Status.SIGNED, "signed", "treaty"),
                        ""),
                // Norway announced on Thursday the signing of the treaty.
                rule(
                        SettingRule.DATE_OF_SPEECH,
                        """
                        announced     2 announce VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ Thursday   4 Thursday NNP 2 obl
                        │  └─ on      3 on IN 4 case
                        ├─ signing    6 signing NN 2 obj
                        │  ├─ the     5 the DT 6 det
                        │  └─ treaty  9 treaty NN 6 nmod
                        │     ├─ of   7 of IN 9 case
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 2 punct
                        """,
                        s -> s.date("Thursday", "2024-06-13"),
                        s -> day(s, "signing", "treaty"),
                        ""),
                // In May, after a year of talks on cod, Norway signed a treaty with Chile on Monday.
                rule(
                        SettingRule.NEAREST_DATE,
                        """
                        signed          13 sign VBD 0 root
                        ├─ May          2 May NNP 13 obl
                        │  └─ In        1 in IN 2 case
                        ├─ ,            3 , , 13 punct
                        ├─ year         6 year NN 13 obl
                        │  ├─ after     4 after IN 6 case
                        │  ├─ a         5 a DT 6 det
                        │  └─ talks     8 talk NNS 6 nmod
                        │     ├─ of     7 of IN 8 case
                        │     └─ cod    10 cod NNP 8 nmod
                        │        └─ on  9 on IN 10 case
                        ├─ ,            11 , , 13 punct
                        ├─ Norway       12 Norway NNP 13 nsubj
                        ├─ treaty       15 treaty NN 13 obj
                        │  ├─ a         14 a DT 15 det
                        │  └─ Chile     17 Chile NNP 15 nmod
                        │     └─ with   16 with IN 17 case
                        ├─ Monday       19 Monday NNP 13 obl
                        │  └─ on        18 on IN 19 case
                        └─ .            20 . . 13 punct
                        """,
                        s -> s.date("May", "2024-05").date("Monday", "2024-06-10"),
                        s -> day(s, "signed", "treaty"),
                        "2024-06-10"),
                words(
                        SettingRule.HOURS_LATER,
                        "Hours later Norway and Chile signed a treaty",
                        s -> isSameDay(s, "signed"),
                        true),
                words(
                        SettingRule.ON_THE_SAME_DAY,
                        "Norway signed a treaty with Chile the same day",
                        s -> isSameDay(s, "signed"),
                        true),
                words(
                        SettingRule.DATE_BEFORE,
                        "Lima fell on Wednesday , and hours later the rebels agreed on a truce",
                        s -> s.date("Wednesday", "2024-06-12"),
                        s -> dayBefore(s, "agreed"),
                        "2024-06-12"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsTheDay(RuleCase example) {
        example.check();
    }
}
