package org.pactwire.extract.claim.event;

import static org.pactwire.extract.claim.event.Events.happensTo;
import static org.pactwire.extract.claim.event.Events.pastOf;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** From a pact's noun to the predicate that tells of it. */
class EventReaderRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // No deal was reached between Peru and Chile.
                rule(EventRule.NO_PACT, """
                        reached        4 reach VBN 0 root
                        ├─ deal        2 deal NN 4 nsubj:pass
                        │  └─ No       1 no DT 2 det
                        ├─ was         3 be VBD 4 aux:pass
                        ├─ Peru        6 Peru NNP 4 obl
                        │  ├─ between  5 between IN 6 case
                        │  └─ Chile    8 Chile NNP 6 conj
                        │     └─ and   7 and CC 8 cc
                        └─ .           9 . . 4 punct
                        """, happensTo("deal"), "rejected, told by \"reached\""),
                // Egypt signed the accord as a witness.
                rule(EventRule.SIGNS_AS_WITNESS, """
                        signed      2 sign VBD 0 root
                        ├─ Egypt    1 Egypt NNP 2 nsubj
                        ├─ accord   4 accord NN 2 obj
                        │  └─ the   3 the DT 4 det
                        ├─ witness  7 witness NN 2 obl
                        │  ├─ as    5 as IN 7 case
                        │  └─ a     6 a DT 7 det
                        └─ .        8 . . 2 punct
                        """, happensTo("accord"), "only mentioned"),
                // Norway ratified the protocol on fish and the treaty.
                rule(EventRule.SHARED_BY_PACTS, """
                        ratified      2 ratify VBD 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ protocol   4 protocol NN 2 obj
                        │  ├─ the     3 the DT 4 det
                        │  ├─ fish    6 fish NN 4 nmod
                        │  │  └─ on   5 on IN 6 case
                        │  └─ treaty  9 treaty NN 4 conj
                        │     ├─ and  7 and CC 9 cc
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 2 punct
                        """, happensTo("treaty"), "ratified, told by \"ratified\""),
                // Latvian lawmakers gave the pact their consent.
                rule(EventRule.PACT_GIVEN_CONSENT, """
                        gave           3 give VBD 0 root
                        ├─ lawmakers   2 lawmaker NNS 3 nsubj
                        │  └─ Latvian  1 latvian JJ 2 amod
                        ├─ pact        5 pact NN 3 iobj
                        │  └─ the      4 the DT 5 det
                        ├─ consent     7 consent NN 3 obj
                        │  └─ their    6 they PRP$ 7 nmod:poss
                        └─ .           8 . . 3 punct
                        """, happensTo("pact"), "ratified, told by \"gave\""),
                // The treaty was signed in Lima.
                rule(EventRule.DONE_TO_PACT, """
                        signed     4 sign VBN 0 root
                        ├─ treaty  2 treaty NN 4 nsubj:pass
                        │  └─ The  1 the DT 2 det
                        ├─ was     3 be VBD 4 aux:pass
                        ├─ Lima    6 Lima NNP 4 obl
                        │  └─ in   5 in IN 6 case
                        └─ .       7 . . 4 punct
                        """, happensTo("treaty"), "signed, told by \"signed\""),
                // Chile pulled out of the treaty.
                rule(EventRule.VERB_WITH_PREPOSITION, """
                        pulled     2 pull VBD 0 root
                        ├─ Chile   1 Chile NNP 2 nsubj
                        ├─ treaty  6 treaty NN 2 obl
                        │  ├─ out  3 out IN 6 case
                        │  ├─ of   4 of IN 6 case
                        │  └─ the  5 the DT 6 det
                        └─ .       7 . . 2 punct
                        """, happensTo("treaty"), "ended, told by \"pulled\""),
                // Chile decided to pull out of the treaty.
                rule(EventRule.HUNG_TO_PARTICLE, """
                        decided          2 decide VBD 0 root
                        ├─ Chile         1 Chile NNP 2 nsubj
                        ├─ pull          4 pull VB 2 xcomp
                        │  ├─ to         3 to TO 4 mark
                        │  └─ out        5 out RB 4 advmod
                        │     └─ treaty  8 treaty NN 5 obl
                        │        ├─ of   6 of IN 8 case
                        │        └─ the  7 the DT 8 det
                        └─ .             9 . . 2 punct
                        """, happensTo("treaty"), "ended, told by \"pull\""),
                // The court found Norway in breach of its duties under the treaty.
                rule(EventRule.BREACH_UNDER_PACT, """
                        found         3 find VBD 0 root
                        ├─ court      2 court NN 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ Norway     4 Norway NNP 3 obj
                        ├─ breach     6 breach NN 3 obl
                        │  ├─ in      5 in IN 6 case
                        │  └─ duties  9 duty NNS 6 nmod
                        │     ├─ of   7 of IN 9 case
                        │     └─ its  8 its PRP$ 9 nmod:poss
                        ├─ treaty     12 treaty NN 3 obl
                        │  ├─ under   10 under IN 12 case
                        │  └─ the     11 the DT 12 det
                        └─ .          13 . . 3 punct
                        """, happensTo("treaty"), "breached, told by \"breach\""),
                // Kosovo signs a Stabilisation and Association Agreement with Albania.
                rule(EventRule.VERB_BEFORE_PHRASE, """
                        signs                    2 sign VBZ 0 root
                        ├─ Kosovo                1 Kosovo NNP 2 nsubj
                        ├─ a                     3 a DT 2 obj
                        │  └─ Stabilisation      4 Stabilisation NNP 3 dep
                        │     ├─ Agreement       7 Agreement NNP 4 conj
                        │     │  ├─ and          5 and CC 7 cc
                        │     │  └─ Association  6 Association NNP 7 compound
                        │     └─ Albania         9 Albania NNP 4 nmod
                        │        └─ with         8 with IN 9 case
                        └─ .                     10 . . 2 punct
                        """, happensTo("Agreement"), "signed, told by \"signs\""),
                // Panama has withdrawn from the Belt and Road Initiative.
                rule(
                        EventRule.VERB_AND_PREPOSITION_BEFORE_PHRASE,
                        """
                        withdrawn               3 withdraw VBN 0 root
                        ├─ Panama               1 Panama NNP 3 nsubj
                        ├─ has                  2 have VBZ 3 aux
                        ├─ from                 4 from IN 3 dep
                        │  └─ the               5 the DT 4 dep
                        │     └─ Belt           6 Belt NNP 5 dep
                        │        └─ Initiative  9 Initiative NNP 6 conj
                        │           ├─ and      7 and CC 9 cc
                        │           └─ Road     8 Road NNP 9 compound
                        └─ .                    10 . . 3 punct
                        """,
                        happensTo("Initiative"),
                        "ended, told by \"withdrawn\""),
                // The treaty's ratification came on Monday.
                rule(EventRule.PACT_BEFORE_EVENT_NOUN, """
                        came             5 come VBD 0 root
                        ├─ ratification  4 ratification NN 5 nsubj
                        │  └─ treaty     2 treaty NN 4 nmod:poss
                        │     ├─ The     1 the DT 2 det
                        │     └─ 's      3 's POS 2 case
                        ├─ Monday        7 Monday NNP 5 obl
                        │  └─ on         6 on IN 7 case
                        └─ .             8 . . 5 punct
                        """, happensTo("treaty"), "ratified, told by \"ratification\""),
                // There were two violations of the truce.
                rule(EventRule.EVENT_NOUN, """
                        were           2 be VBD 0 root
                        ├─ There       1 there EX 2 expl
                        ├─ violations  4 violation NNS 2 nsubj
                        │  ├─ two      3 two CD 4 nummod
                        │  └─ truce    7 truce NN 4 nmod
                        │     ├─ of    5 of IN 7 case
                        │     └─ the   6 the DT 7 det
                        └─ .           8 . . 2 punct
                        """, happensTo("truce"), "breached, told by \"violations\""),
                // Senators voted in favour of the treaty.
                rule(EventRule.VOTES_IN_FAVOUR, """
                        voted         2 vote VBD 0 root
                        ├─ Senators   1 senator NNS 2 nsubj
                        ├─ favour     4 favour NN 2 obl
                        │  ├─ in      3 in IN 4 case
                        │  └─ treaty  7 treaty NN 4 nmod
                        │     ├─ of   5 of IN 7 case
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 2 punct
                        """, happensTo("treaty"), "ratified, told by \"voted\""),
                // Russia suspended its participation in the treaty.
                rule(EventRule.SHARE_IN_PACT, """
                        suspended         2 suspend VBD 0 root
                        ├─ Russia         1 Russia NNP 2 nsubj
                        ├─ participation  4 participation NN 2 obj
                        │  ├─ its         3 its PRP$ 4 nmod:poss
                        │  └─ treaty      7 treaty NN 4 nmod
                        │     ├─ in       5 in IN 7 case
                        │     └─ the      6 the DT 7 det
                        └─ .              8 . . 2 punct
                        """, happensTo("treaty"), "suspended, told by \"suspended\""),
                // Chile suspended all obligations under the treaty.
                rule(EventRule.DUTY_UNDER_PACT, """
                        suspended       2 suspend VBD 0 root
                        ├─ Chile        1 Chile NNP 2 nsubj
                        ├─ obligations  4 obligation NNS 2 obj
                        │  ├─ all       3 all DT 4 det
                        │  └─ treaty    7 treaty NN 4 nmod
                        │     ├─ under  5 under IN 7 case
                        │     └─ the    6 the DT 7 det
                        └─ .            8 . . 2 punct
                        """, happensTo("treaty"), "suspended, told by \"suspended\""),
                // Peru and Chile signed the text of the treaty.
                rule(EventRule.CARRIES_PACT, """
                        signed        4 sign VBD 0 root
                        ├─ Peru       1 Peru NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ text       6 text NN 4 obj
                        │  ├─ the     5 the DT 6 det
                        │  └─ treaty  9 treaty NN 6 nmod
                        │     ├─ of   7 of IN 9 case
                        │     └─ the  8 the DT 9 det
                        └─ .          10 . . 4 punct
                        """, happensTo("treaty"), "signed, told by \"signed\""),
                // Sudan and Chad signed an agreement on a ceasefire.
                rule(EventRule.AGREEMENT_ON_PACT, """
                        signed           4 sign VBD 0 root
                        ├─ Sudan         1 Sudan NNP 4 nsubj
                        │  └─ Chad       3 Chad NNP 1 conj
                        │     └─ and     2 and CC 3 cc
                        ├─ agreement     6 agreement NN 4 obj
                        │  ├─ an         5 a DT 6 det
                        │  └─ ceasefire  9 ceasefire NN 6 nmod
                        │     ├─ on      7 on IN 9 case
                        │     └─ a       8 a DT 9 det
                        └─ .             10 . . 4 punct
                        """, happensTo("ceasefire"), "signed, told by \"signed\""),
                // Chile withdrew compliance from the treaty.
                rule(EventRule.HUNG_TO_OBJECT, """
                        withdrew       2 withdraw VBD 0 root
                        ├─ Chile       1 Chile NNP 2 nsubj
                        ├─ compliance  3 compliance NN 2 obj
                        │  └─ treaty   6 treaty NN 3 nmod
                        │     ├─ from  4 from IN 6 case
                        │     └─ the   5 the DT 6 det
                        └─ .           7 . . 2 punct
                        """, happensTo("treaty"), "ended, told by \"withdrew\""),
                // The treaty is scheduled to expire in May.
                rule(EventRule.EXPECTED_OF_PACT, """
                        scheduled    4 schedule VBN 0 root
                        ├─ treaty    2 treaty NN 4 nsubj:pass
                        │  └─ The    1 the DT 2 det
                        ├─ is        3 be VBZ 4 aux:pass
                        ├─ expire    6 expire VB 4 xcomp
                        │  ├─ to     5 to TO 6 mark
                        │  └─ May    8 May NNP 6 obl
                        │     └─ in  7 in IN 8 case
                        └─ .         9 . . 4 punct
                        """, happensTo("treaty"), "ended, told by \"expire\""),
                // The treaty took effect on Monday.
                rule(EventRule.TAKES_EFFECT, """
                        took       3 take VBD 0 root
                        ├─ treaty  2 treaty NN 3 nsubj
                        │  └─ The  1 the DT 2 det
                        ├─ effect  4 effect NN 3 obj
                        ├─ Monday  6 Monday NNP 3 obl
                        │  └─ on   5 on IN 6 case
                        └─ .       7 . . 3 punct
                        """, happensTo("treaty"), "in force, told by \"took\""),
                // The truce is over.
                rule(EventRule.IS_OVER, """
                        is         3 be VBZ 0 root
                        ├─ truce   2 truce NN 3 nsubj
                        │  └─ The  1 the DT 2 det
                        ├─ over    4 over RB 3 advmod
                        └─ .       5 . . 3 punct
                        """, happensTo("truce"), "ended, told by \"is\""),
                // Rebels violated the truce reached in May.
                rule(EventRule.VERB_BEFORE_SUBJECT, """
                        violated      2 violate VBD 0 root
                        ├─ Rebels     1 rebel NNS 2 nsubj
                        ├─ reached    5 reach VBN 2 dep
                        │  ├─ truce   4 truce NN 5 nsubj
                        │  │  └─ the  3 the DT 4 det
                        │  └─ May     7 May NNP 5 obl
                        │     └─ in   6 in IN 7 case
                        └─ .          8 . . 2 punct
                        """, happensTo("truce"), "breached, told by \"violated\""),
                // Fisheries treaty signed in Lima.
                rule(EventRule.AUXILIARY_DROPPED, """
                        signed           3 sign VBN 0 root
                        ├─ treaty        2 treaty NN 3 nsubj
                        │  └─ Fisheries  1 fishery NNS 2 compound
                        ├─ Lima          5 Lima NNP 3 obl
                        │  └─ in         4 in IN 5 case
                        └─ .             6 . . 3 punct
                        """, happensTo("treaty"), "signed, told by \"signed\""),
                // The water treaty signed by Norway and Chile says boats from the south pass.
                rule(EventRule.CLAUSE_GOES_ON, """
                        signed             4 sign VBN 0 root
                        ├─ treaty          3 treaty NN 4 nsubj
                        │  ├─ The          1 the DT 3 det
                        │  └─ water        2 water NN 3 compound
                        ├─ Norway          6 Norway NNP 4 obl
                        │  ├─ by           5 by IN 6 case
                        │  └─ Chile        8 Chile NNP 6 conj
                        │     └─ and       7 and CC 8 cc
                        ├─ says            9 say VBZ 4 dep
                        │  └─ boats        10 boat NNS 9 nsubj
                        │     └─ pass      14 pass NN 10 nmod
                        │        ├─ from   11 from IN 14 case
                        │        ├─ the    12 the DT 14 det
                        │        └─ south  13 south JJ 14 amod
                        └─ .               15 . . 4 punct
                        """, happensTo("treaty"), "only mentioned"),
                // Norway and Chile sign deal to end war.
                rule(EventRule.PACT_TO_DO, """
                        end              7 end VB 0 root
                        ├─ deal          5 deal NN 7 nsubj
                        │  ├─ Norway     1 Norway NNP 5 compound
                        │  │  └─ Chile   3 Chile NNP 1 conj
                        │  │     └─ and  2 and CC 3 cc
                        │  └─ sign       4 sign NN 5 compound
                        ├─ to            6 to TO 7 mark
                        ├─ war           8 war NN 7 obj
                        └─ .             9 . . 7 punct
                        """, happensTo("deal"), "only mentioned"),
                // The treaty expires in May.
                rule(EventRule.PACT_DOES, """
                        expires    3 expire VBZ 0 root
                        ├─ treaty  2 treaty NN 3 nsubj
                        │  └─ The  1 the DT 2 det
                        ├─ May     5 May NNP 3 obl
                        │  └─ in   4 in IN 5 case
                        └─ .       6 . . 3 punct
                        """, happensTo("treaty"), "ended, told by \"expires\""),
                // A treaty signed in Lima on Monday.
                rule(EventRule.TELLS_WHICH, """
                        treaty        2 treaty NN 0 root
                        ├─ A          1 a DT 2 det
                        ├─ signed     3 sign VBN 2 acl
                        │  ├─ Lima    5 Lima NNP 3 obl
                        │  │  └─ in   4 in IN 5 case
                        │  └─ Monday  7 Monday NNP 3 obl
                        │     └─ on   6 on IN 7 case
                        └─ .          8 . . 2 punct
                        """, happensTo("treaty"), "signed, told by \"signed\""),
                // A treaty rejected by voters on Sunday.
                rule(EventRule.PACT_AS_SENTENCE, """
                        treaty        2 treaty NN 0 root
                        ├─ A          1 a DT 2 det
                        ├─ rejected   3 reject VBN 2 acl
                        │  ├─ voters  5 voter NNS 3 obl
                        │  │  └─ by   4 by IN 5 case
                        │  └─ Sunday  7 Sunday NNP 3 obl
                        │     └─ on   6 on IN 7 case
                        └─ .          8 . . 2 punct
                        """, happensTo("treaty"), "rejected, told by \"rejected\""),
                // Norway praised a treaty that expired in May.
                rule(EventRule.WHICH_DOES, """
                        praised         2 praise VBD 0 root
                        ├─ Norway       1 Norway NNP 2 nsubj
                        ├─ treaty       4 treaty NN 2 obj
                        │  ├─ a         3 a DT 4 det
                        │  └─ expired   6 expire VBD 4 acl:relcl
                        │     ├─ that   5 that WDT 6 nsubj
                        │     └─ May    8 May NNP 6 obl
                        │        └─ in  7 in IN 8 case
                        └─ .            9 . . 2 punct
                        """, pastOf("treaty"), "ended, in the past, told by \"expired\""),
                // Norway praised a treaty that was signed in May.
                rule(
                        EventRule.RELATIVE_CLAUSE_OF_PAST,
                        """
                        praised         2 praise VBD 0 root
                        ├─ Norway       1 Norway NNP 2 nsubj
                        ├─ treaty       4 treaty NN 2 obj
                        │  ├─ a         3 a DT 4 det
                        │  └─ signed    7 sign VBN 4 acl:relcl
                        │     ├─ that   5 that WDT 7 nsubj:pass
                        │     ├─ was    6 be VBD 7 aux:pass
                        │     └─ May    9 May NNP 7 obl
                        │        └─ in  8 in IN 9 case
                        └─ .            10 . . 2 punct
                        """,
                        pastOf("treaty"),
                        "signed, in the past, told by \"signed\""),
                // Norway praised a treaty signed in Lima.
                rule(EventRule.PARTICIPLE_OF_PAST, """
                        praised         2 praise VBD 0 root
                        ├─ Norway       1 Norway NNP 2 nsubj
                        ├─ treaty       4 treaty NN 2 obj
                        │  ├─ a         3 a DT 4 det
                        │  └─ signed    5 sign VBN 4 acl
                        │     └─ Lima   7 Lima NNP 5 obl
                        │        └─ in  6 in IN 7 case
                        └─ .            8 . . 2 punct
                        """, pastOf("treaty"), "signed, in the past, told by \"signed\""),
                // Norway praised a treaty concluded in May.
                rule(
                        EventRule.TAGGED_AS_PAST_TENSE,
                        """
                        praised          2 praise VBD 0 root
                        ├─ Norway        1 Norway NNP 2 nsubj
                        ├─ treaty        4 treaty NN 2 obj
                        │  ├─ a          3 a DT 4 det
                        │  └─ concluded  5 conclude VBD 4 acl
                        │     └─ May     7 May NNP 5 obl
                        │        └─ in   6 in IN 7 case
                        └─ .             8 . . 2 punct
                        """,
                        pastOf("treaty"),
                        "agreed, in the past, told by \"concluded\""),
                // First signed in 1972, the treaty was extended.
                rule(EventRule.PARTICIPLE_IN_FRONT, """
                        extended     9 extend VBN 0 root
                        ├─ signed    2 sign VBN 9 advcl
                        │  ├─ First  1 first RB 2 advmod
                        │  └─ 1972   4 1972 CD 2 obl
                        │     └─ in  3 in IN 4 case
                        ├─ ,         5 , , 9 punct
                        ├─ treaty    7 treaty NN 9 nsubj:pass
                        │  └─ the    6 the DT 7 det
                        ├─ was       8 be VBD 9 aux:pass
                        └─ .         10 . . 9 punct
                        """, pastOf("treaty"), "signed, in the past, told by \"signed\""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatHappensToThePactIsRead(RuleCase example) {
        example.check();
    }
}
