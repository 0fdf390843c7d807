package org.pactwire.extract.claim.event;

import static org.pactwire.extract.claim.event.Events.joinedTo;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** What verbs tell that share a pact with another. */
class JoinedEventsRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                // The treaty was drafted and the protocol was signed.
                rule(EventRule.JOINED_WITH_OWN_SUBJECT, """
                        drafted         4 draft VBN 0 root
                        ├─ treaty       2 treaty NN 4 nsubj:pass
                        │  └─ The       1 the DT 2 det
                        ├─ was          3 be VBD 4 aux:pass
                        ├─ signed       9 sign VBN 4 conj
                        │  ├─ and       5 and CC 9 cc
                        │  ├─ protocol  7 protocol NN 9 nsubj:pass
                        │  │  └─ the    6 the DT 7 det
                        │  └─ was       8 be VBD 9 aux:pass
                        └─ .            10 . . 4 punct
                        """, joinedTo("treaty"), "nothing"),
                // The truce expired and was renewed.
                rule(EventRule.JOINED_PASSIVE, """
                        expired     3 expire VBD 0 root
                        ├─ truce    2 truce NN 3 nsubj
                        │  └─ The   1 the DT 2 det
                        ├─ renewed  6 renew VBN 3 conj
                        │  ├─ and   4 and CC 6 cc
                        │  └─ was   5 be VBD 6 aux:pass
                        └─ .        7 . . 3 punct
                        """, joinedTo("truce"), "amended, told by \"renewed\""),
                // The treaty was signed in Muscat and took effect in May.
                rule(EventRule.JOINED_DOING, """
                        signed        4 sign VBN 0 root
                        ├─ treaty     2 treaty NN 4 nsubj:pass
                        │  └─ The     1 the DT 2 det
                        ├─ was        3 be VBD 4 aux:pass
                        ├─ Muscat     6 Muscat NNP 4 obl
                        │  └─ in      5 in IN 6 case
                        ├─ took       8 take VBD 4 conj
                        │  ├─ and     7 and CC 8 cc
                        │  ├─ effect  9 effect NN 8 obj
                        │  └─ May     11 May NNP 8 obl
                        │     └─ in   10 in IN 11 case
                        └─ .          12 . . 4 punct
                        """, joinedTo("treaty"), "in force, told by \"took\""),
                // Norway signed the treaty and broke a promise.
                rule(EventRule.JOINED_WITH_OWN_OBJECT, """
                        signed         2 sign VBD 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ treaty      4 treaty NN 2 obj
                        │  └─ the      3 the DT 4 det
                        ├─ broke       6 break VBD 2 conj
                        │  ├─ and      5 and CC 6 cc
                        │  └─ promise  8 promise NN 6 obj
                        │     └─ a     7 a DT 8 det
                        └─ .           9 . . 2 punct
                        """, joinedTo("treaty"), "nothing"),
                // Norway signed and ratified the treaty.
                rule(EventRule.JOINED_WITH_SAME_OBJECT, """
                        signed       2 sign VBD 0 root
                        ├─ Norway    1 Norway NNP 2 nsubj
                        ├─ ratified  4 ratify VBD 2 conj
                        │  └─ and    3 and CC 4 cc
                        ├─ treaty    6 treaty NN 2 obj
                        │  └─ the    5 the DT 6 det
                        └─ .         7 . . 2 punct
                        """, joinedTo("treaty"), "ratified, told by \"ratified\""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void joinedVerbsTellOfTheSharedPact(RuleCase example) {
        example.check();
    }
}
