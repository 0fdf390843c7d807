package org.pactwire.extract.claim.event;

import static org.pactwire.extract.claim.event.Events.happensTo;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** What talks, proposals and ceremonies come to. */
class NominalOutcomesRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // Norway and Chile opened talks in Lima on Friday on a rivers treaty.
                rule(EventRule.TALKS_AS_OBJECT, """
                        opened        4 open VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ talks      5 talk NNS 4 obj
                        │  └─ Lima    7 Lima NNP 5 nmod
                        │     └─ in   6 in IN 7 case
                        ├─ Friday     9 Friday NNP 4 obl
                        │  └─ on      8 on IN 9 case
                        ├─ treaty     13 treaty NN 4 obl
                        │  ├─ on      10 on IN 13 case
                        │  ├─ a       11 a DT 13 det
                        │  └─ rivers  12 river NNS 13 compound
                        └─ .          14 . . 4 punct
                        """, happensTo("treaty"), "negotiating, told by \"talks\""),
                // Experts from Chile and Peru wound up two days of talks in Lima on a rivers treaty.
                rule(EventRule.DAYS_OF_TALKS, """
                        wound            6 wind VBD 0 root
                        ├─ Experts       1 expert NNS 6 nsubj
                        │  └─ Chile      3 Chile NNP 1 nmod
                        │     ├─ from    2 from IN 3 case
                        │     └─ Peru    5 Peru NNP 3 conj
                        │        └─ and  4 and CC 5 cc
                        ├─ up            7 up RP 6 compound:prt
                        ├─ days          9 day NNS 6 obj
                        │  ├─ two        8 two CD 9 nummod
                        │  └─ talks      11 talk NNS 9 nmod
                        │     ├─ of      10 of IN 11 case
                        │     └─ Lima    13 Lima NNP 11 nmod
                        │        └─ in   12 in IN 13 case
                        ├─ treaty        17 treaty NN 6 obl
                        │  ├─ on         14 on IN 17 case
                        │  ├─ a          15 a DT 17 det
                        │  └─ rivers     16 river NNS 17 compound
                        └─ .             18 . . 6 punct
                        """, happensTo("treaty"), "negotiating, told by \"talks\""),
                // Armenia accepted the proposal for a truce.
                rule(EventRule.PROPOSAL_ACCEPTED, """
                        accepted      2 accept VBD 0 root
                        ├─ Armenia    1 Armenia NNP 2 nsubj
                        ├─ proposal   4 proposal NN 2 obj
                        │  ├─ the     3 the DT 4 det
                        │  └─ truce   7 truce NN 4 nmod
                        │     ├─ for  5 for IN 7 case
                        │     └─ a    6 a DT 7 det
                        └─ .          8 . . 2 punct
                        """, happensTo("truce"), "agreed, told by \"accepted\""),
                // The rebels rejected calls for a truce.
                rule(EventRule.PROPOSAL_REJECTED, """
                        rejected      3 reject VBD 0 root
                        ├─ rebels     2 rebel NNS 3 nsubj
                        │  └─ The     1 the DT 2 det
                        ├─ calls      4 call NNS 3 obj
                        │  └─ truce   7 truce NN 4 nmod
                        │     ├─ for  5 for IN 7 case
                        │     └─ a    6 a DT 7 det
                        └─ .          8 . . 3 punct
                        """, happensTo("truce"), "rejected, told by \"rejected\""),
                // Peru withdraws from talks on a truce.
                rule(EventRule.TALKS_LEFT, """
                        withdraws    2 withdraw VBZ 0 root
                        ├─ Peru      1 Peru NNP 2 nsubj
                        ├─ talks     4 talk NNS 2 obl
                        │  ├─ from   3 from IN 4 case
                        │  └─ truce  7 truce NN 4 nmod
                        │     ├─ on  5 on IN 7 case
                        │     └─ a   6 a DT 7 det
                        └─ .         8 . . 2 punct
                        """, happensTo("truce"), "rejected, told by \"withdraws\""),
                // Peru put talks on the treaty on hold.
                rule(EventRule.TALKS_ON_HOLD, """
                        put           2 put VBD 0 root
                        ├─ Peru       1 Peru NNP 2 nsubj
                        ├─ talks      3 talk NNS 2 obj
                        │  └─ treaty  6 treaty NN 3 nmod
                        │     ├─ on   4 on IN 6 case
                        │     └─ the  5 the DT 6 det
                        ├─ hold       8 hold NN 2 obl
                        │  └─ on      7 on IN 8 case
                        └─ .          9 . . 2 punct
                        """, happensTo("treaty"), "suspended, told by \"put\""),
                // Peru put off talks on the treaty.
                rule(EventRule.TALKS_PUT_OFF, """
                        put           2 put VBD 0 root
                        ├─ Peru       1 Peru NNP 2 nsubj
                        ├─ off        3 off RP 2 compound:prt
                        ├─ talks      4 talk NNS 2 obj
                        │  └─ treaty  7 treaty NN 4 nmod
                        │     ├─ on   5 on IN 7 case
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 2 punct
                        """, happensTo("treaty"), "suspended, told by \"put\""),
                // Peru suspended talks on the treaty.
                rule(EventRule.TALKS_SUSPENDED, """
                        suspended     2 suspend VBD 0 root
                        ├─ Peru       1 Peru NNP 2 nsubj
                        ├─ talks      3 talk NNS 2 obj
                        │  └─ treaty  6 treaty NN 3 nmod
                        │     ├─ on   4 on IN 6 case
                        │     └─ the  5 the DT 6 det
                        └─ .          7 . . 2 punct
                        """, happensTo("treaty"), "suspended, told by \"suspended\""),
                // Talks on a truce failed.
                rule(EventRule.TALKS_FAIL, """
                        failed       5 fail VBD 0 root
                        ├─ Talks     1 talk NNS 5 nsubj
                        │  └─ truce  4 truce NN 1 nmod
                        │     ├─ on  2 on IN 4 case
                        │     └─ a   3 a DT 4 det
                        └─ .         6 . . 5 punct
                        """, happensTo("truce"), "rejected, told by \"failed\""),
                // Norway and Chile concluded talks on a treaty.
                rule(EventRule.TALKS_CONCLUDED, """
                        concluded     4 conclude VBD 0 root
                        ├─ Norway     1 Norway NNP 4 nsubj
                        │  └─ Chile   3 Chile NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ talks      5 talk NNS 4 obj
                        │  └─ treaty  8 treaty NN 5 nmod
                        │     ├─ on   6 on IN 8 case
                        │     └─ a    7 a DT 8 det
                        └─ .          9 . . 4 punct
                        """, happensTo("treaty"), "agreed, told by \"concluded\""),
                // Russia revoked its ratification of the treaty.
                rule(EventRule.RATIFICATION_WITHDRAWN, """
                        revoked          2 revoke VBD 0 root
                        ├─ Russia        1 Russia NNP 2 nsubj
                        ├─ ratification  4 ratification NN 2 obj
                        │  ├─ its        3 its PRP$ 4 nmod:poss
                        │  └─ treaty     7 treaty NN 4 nmod
                        │     ├─ of      5 of IN 7 case
                        │     └─ the     6 the DT 7 det
                        └─ .             8 . . 2 punct
                        """, happensTo("treaty"), "ended, told by \"revoked\""),
                // The signing of the treaty was called off.
                rule(EventRule.SIGNING_CALLED_OFF, """
                        called        7 call VBN 0 root
                        ├─ signing    2 signing NN 7 nsubj:pass
                        │  ├─ The     1 the DT 2 det
                        │  └─ treaty  5 treaty NN 2 nmod
                        │     ├─ of   3 of IN 5 case
                        │     └─ the  4 the DT 5 det
                        ├─ was        6 be VBD 7 aux:pass
                        ├─ off        8 off RP 7 compound:prt
                        └─ .          9 . . 7 punct
                        """, happensTo("treaty"), "rejected, told by \"called\""),
                // Chile postponed the signing of the treaty.
                rule(EventRule.SIGNING_DELAYED, """
                        postponed     2 postpone VBD 0 root
                        ├─ Chile      1 Chile NNP 2 nsubj
                        ├─ signing    4 signing NN 2 obj
                        │  ├─ the     3 the DT 4 det
                        │  └─ treaty  7 treaty NN 4 nmod
                        │     ├─ of   5 of IN 7 case
                        │     └─ the  6 the DT 7 det
                        └─ .          8 . . 2 punct
                        """, happensTo("treaty"), "planned, told by \"postponed\""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheyComeToIsRead(RuleCase example) {
        example.check();
    }
}
