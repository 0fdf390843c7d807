package org.pactwire.extract.claim.noun;

import static org.pactwire.extract.claim.noun.Nouns.pacts;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Of what kind a pact is, by the words of its phrase and by those behind it. */
class KindsRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // The rebels signed a humanitarian truce.
                rule(NounRule.TRUCE_WHATEVER_FOR, """
                        signed              3 sign VBD 0 root
                        ├─ rebels           2 rebel NNS 3 nsubj
                        │  └─ The           1 the DT 2 det
                        ├─ truce            6 truce NN 3 obj
                        │  ├─ a             4 a DT 6 det
                        │  └─ humanitarian  5 humanitarian JJ 6 amod
                        └─ .                7 . . 3 punct
                        """, pacts(), "a humanitarian truce (ceasefire)"),
                // Japan signed a trade deal.
                rule(NounRule.KIND_BEFORE_NOUN, """
                        signed       2 sign VBD 0 root
                        ├─ Japan     1 Japan NNP 2 nsubj
                        ├─ deal      5 deal NN 2 obj
                        │  ├─ a      3 a DT 5 det
                        │  └─ trade  4 trade NN 5 compound
                        └─ .         6 . . 2 punct
                        """, pacts(), "a trade deal (trade)"),
                // Mali and Niger formed an alliance.
                rule(NounRule.KIND_OF_NOUN, """
                        formed        4 form VBD 0 root
                        ├─ Mali       1 Mali NNP 4 nsubj
                        │  └─ Niger   3 Niger NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ alliance   6 alliance NN 4 obj
                        │  └─ an      5 a DT 6 det
                        └─ .          7 . . 4 punct
                        """, pacts(), "an alliance (alliance)"),
                // Japan signed a deal on trade.
                rule(NounRule.KIND_BEHIND_NOUN, """
                        signed       2 sign VBD 0 root
                        ├─ Japan     1 Japan NNP 2 nsubj
                        ├─ deal      4 deal NN 2 obj
                        │  ├─ a      3 a DT 4 det
                        │  └─ trade  6 trade NN 4 nmod
                        │     └─ on  5 on IN 6 case
                        └─ .         7 . . 2 punct
                        """, pacts(), "a deal (trade)"),
                // The army left the accord that ended a war, after troops had taken the camp.
                rule(NounRule.ASIDE_BEHIND_NOUN, """
                        left                3 leave VBD 0 root
                        ├─ army             2 army NN 3 nsubj
                        │  └─ The           1 the DT 2 det
                        ├─ accord           5 accord NN 3 obj
                        │  ├─ the           4 the DT 5 det
                        │  └─ ended         7 end VBD 5 acl:relcl
                        │     ├─ that       6 that WDT 7 nsubj
                        │     ├─ war        9 war NN 7 obj
                        │     │  └─ a       8 a DT 9 det
                        │     ├─ ,          10 , , 7 punct
                        │     └─ taken      14 take VBN 7 advcl
                        │        ├─ after   11 after IN 14 mark
                        │        ├─ troops  12 troops NNS 14 nsubj
                        │        ├─ had     13 have VBD 14 aux
                        │        └─ camp    16 camp NN 14 obj
                        │           └─ the  15 the DT 16 det
                        └─ .                17 . . 3 punct
                        """, pacts(), "the accord (points back)"),
                // Ukraine signed a deal on aid and security.
                rule(NounRule.AID_FOR_SECURITY, """
                        signed             2 sign VBD 0 root
                        ├─ Ukraine         1 Ukraine NNP 2 nsubj
                        ├─ deal            4 deal NN 2 obj
                        │  ├─ a            3 a DT 4 det
                        │  └─ aid          6 aid NN 4 nmod
                        │     ├─ on        5 on IN 6 case
                        │     └─ security  8 security NN 6 conj
                        │        └─ and    7 and CC 8 cc
                        └─ .               9 . . 2 punct
                        """, pacts(), "a deal (security)"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWordsTellTheKind(RuleCase example) {
        example.check();
    }
}
