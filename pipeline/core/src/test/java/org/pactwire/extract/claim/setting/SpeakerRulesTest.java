package org.pactwire.extract.claim.setting;

import static org.pactwire.extract.claim.setting.Settings.speaker;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Who says so. */
class SpeakerRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // The talks ended after Peru had said that Chile had signed the treaty.
                rule(SettingRule.SAYS_THAT, """
                        ended            3 end VBD 0 root
                        ├─ talks         2 talk NNS 3 nsubj
                        │  └─ The        1 the DT 2 det
                        ├─ said          7 say VBN 3 advcl
                        │  ├─ after      4 after IN 7 mark
                        │  ├─ Peru       5 Peru NNP 7 nsubj
                        │  ├─ had        6 have VBD 7 aux
                        │  └─ signed     11 sign VBN 7 ccomp
                        │     ├─ that    8 that IN 11 mark
                        │     ├─ Chile   9 Chile NNP 11 nsubj
                        │     ├─ had     10 have VBD 11 aux
                        │     └─ treaty  13 treaty NN 11 obj
                        │        └─ the  12 the DT 13 det
                        └─ .             14 . . 3 punct
                        """, s -> s.state("Peru", "PER"), s -> speaker(s, "signed"), "Peru"),
                // The treaty between Norway and Chile took effect in Oslo on Friday, the Norwegian army said.
                rule(SettingRule.SAID_BEHIND, """
                        took                7 take VBD 0 root
                        ├─ treaty           2 treaty NN 7 nsubj
                        │  ├─ The           1 the DT 2 det
                        │  └─ Norway        4 Norway NNP 2 nmod
                        │     ├─ between    3 between IN 4 case
                        │     └─ Chile      6 Chile NNP 4 conj
                        │        └─ and     5 and CC 6 cc
                        ├─ effect           8 effect NN 7 obj
                        ├─ Oslo             10 Oslo NNP 7 obl
                        │  └─ in            9 in IN 10 case
                        ├─ Friday           12 Friday NNP 7 obl
                        │  └─ on            11 on IN 12 case
                        ├─ ,                13 , , 7 punct
                        ├─ said             17 say VBD 7 parataxis
                        │  └─ army          16 army NN 17 nsubj
                        │     ├─ the        14 the DT 16 det
                        │     └─ Norwegian  15 Norwegian JJ 16 amod
                        └─ .                18 . . 7 punct
                        """, s -> speaker(s, "took"), "Norwegian army"),
                // Norway announced the signing of the treaty.
                rule(SettingRule.ANNOUNCES, """
                        announced     2 announce VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ signing    4 signing NN 2 obj
                        │  ├─ the     3 the DT 4 det
                        │  └─ treaty  7 treaty NN 4 nmod
                        │     ├─ of   5 of IN 7 case
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 2 punct
                        """, s -> s.state("Norway", "NOR"), s -> speaker(s, "signing"), "Norway"),
                // Chile signed the treaty on Monday, according to Norway.
                rule(SettingRule.ACCORDING_TO, """
                        signed           2 sign VBD 0 root
                        ├─ Chile         1 Chile NNP 2 nsubj
                        ├─ treaty        4 treaty NN 2 obj
                        │  └─ the        3 the DT 4 det
                        ├─ Monday        6 Monday NNP 2 obl
                        │  └─ on         5 on IN 6 case
                        ├─ ,             7 , , 2 punct
                        ├─ Norway        10 Norway NNP 2 obl
                        │  └─ according  8 accord VBG 10 case
                        │     └─ to      9 to IN 8 fixed
                        └─ .             11 . . 2 punct
                        """, s -> s.state("Norway", "NOR"), s -> speaker(s, "signed"), "Norway"),
                // The text says that Chile will ratify the treaty.
                rule(SettingRule.PAPER_SAYS, """
                        says          3 say VBZ 0 root
                        ├─ text       2 text NN 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ ratify     7 ratify VB 3 ccomp
                        │  ├─ that    4 that IN 7 mark
                        │  ├─ Chile   5 Chile NNP 7 nsubj
                        │  ├─ will    6 will MD 7 aux
                        │  └─ treaty  9 treaty NN 7 obj
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 3 punct
                        """, s -> speaker(s, "ratify"), ""),
                // According to the text of the treaty, Chile will lease the port.
                rule(SettingRule.PAPER_SAYS, """
                        lease            11 lease VB 0 root
                        ├─ text          4 text NN 11 obl
                        │  ├─ According  1 accord VBG 4 case
                        │  │  └─ to      2 to IN 1 fixed
                        │  ├─ the        3 the DT 4 det
                        │  └─ treaty     7 treaty NN 4 nmod
                        │     ├─ of      5 of IN 7 case
                        │     └─ the     6 the DT 7 det
                        ├─ ,             8 , , 11 punct
                        ├─ Chile         9 Chile NNP 11 nsubj
                        ├─ will          10 will MD 11 aux
                        ├─ port          13 port NN 11 obj
                        │  └─ the        12 the DT 13 det
                        └─ .             14 . . 11 punct
                        """, s -> speaker(s, "lease"), ""),
                // She said that Chile had signed the treaty.
                rule(SettingRule.PRONOUN_SAYS, """
                        said          2 say VBD 0 root
                        ├─ She        1 she PRP 2 nsubj
                        ├─ signed     6 sign VBN 2 ccomp
                        │  ├─ that    3 that IN 6 mark
                        │  ├─ Chile   4 Chile NNP 6 nsubj
                        │  ├─ had     5 have VBD 6 aux
                        │  └─ treaty  8 treaty NN 6 obj
                        │     └─ the  7 the DT 8 det
                        └─ .          9 . . 2 punct
                        """, s -> speaker(s, "signed"), ""),
                // Minister Soto said that Chile had signed the treaty.
                rule(
                        SettingRule.SPEAKER_IN_FULL,
                        """
                        said            3 say VBD 0 root
                        ├─ Soto         2 Soto NNP 3 nsubj
                        │  └─ Minister  1 Minister NNP 2 compound
                        ├─ signed       7 sign VBN 3 ccomp
                        │  ├─ that      4 that IN 7 mark
                        │  ├─ Chile     5 Chile NNP 7 nsubj
                        │  ├─ had       6 have VBD 7 aux
                        │  └─ treaty    9 treaty NN 7 obj
                        │     └─ the    8 the DT 9 det
                        └─ .            10 . . 3 punct
                        """,
                        s -> s.person("Soto", "Ana Soto", "PER", "Minister"),
                        s -> speaker(s, "signed"),
                        "Ana Soto"),
                // The envoy, who came from Oslo, said that Chile had signed the treaty.
                rule(SettingRule.SPEAKER_WITHOUT_ASIDE, """
                        said              9 say VBD 0 root
                        ├─ envoy          2 envoy NN 9 nsubj
                        │  ├─ The         1 the DT 2 det
                        │  ├─ ,           3 , , 2 punct
                        │  └─ came        5 come VBD 2 acl:relcl
                        │     ├─ who      4 who WP 5 nsubj
                        │     └─ Oslo     7 Oslo NNP 5 obl
                        │        └─ from  6 from IN 7 case
                        ├─ ,              8 , , 9 punct
                        ├─ signed         13 sign VBN 9 ccomp
                        │  ├─ that        10 that IN 13 mark
                        │  ├─ Chile       11 Chile NNP 13 nsubj
                        │  ├─ had         12 have VBD 13 aux
                        │  └─ treaty      15 treaty NN 13 obj
                        │     └─ the      14 the DT 15 det
                        └─ .              16 . . 9 punct
                        """, s -> speaker(s, "signed"), "envoy"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhoSaysSo(RuleCase example) {
        example.check();
    }
}
