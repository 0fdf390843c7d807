package org.pactwire.extract.claim.story;

import static org.pactwire.extract.claim.story.Story.after;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Who signs, where those who sign are not called by their names. */
class SignerRulesTest {
    private static final String THEY_SIGNED_A_TREATY = """
            signed     2 sign VBD 0 root
            ├─ They    1 they PRP 2 nsubj
            ├─ treaty  4 treaty NN 2 obj
            │  └─ a    3 a DT 4 det
            └─ .       5 . . 2 punct
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(
                rule(
                        StoryRule.THEY_TWO,
                        THEY_SIGNED_A_TREATY,
                        s -> after(s).person("Gabriel Boric", "CHL", "President")
                                .person("Dina Boluarte", "PER", "President")
                                .signers("signed", "a treaty"),
                        List.of("CHL Gabriel Boric", "PER Dina Boluarte")),
                rule(
                        StoryRule.PERSONS_OF_SENTENCE_BEFORE,
                        THEY_SIGNED_A_TREATY,
                        s -> after(s).person("Gabriel Boric", "CHL", "President")
                                .person("Dina Boluarte", "PER", "President")
                                .signers("signed", "a treaty"),
                        List.of("CHL Gabriel Boric", "PER Dina Boluarte")),
                // Gabriel Boric met Dina Boluarte before they signed a treaty.
                rule(
                        StoryRule.PERSONS_IN_FRONT,
                        """
                        met            3 meet VBD 0 root
                        ├─ Boric       2 Boric NNP 3 nsubj
                        │  └─ Gabriel  1 Gabriel NNP 2 compound
                        ├─ Boluarte    5 Boluarte NNP 3 obj
                        │  └─ Dina     4 Dina NNP 5 compound
                        ├─ signed      8 sign VBD 3 advcl
                        │  ├─ before   6 before IN 8 mark
                        │  ├─ they     7 they PRP 8 nsubj
                        │  └─ treaty   10 treaty NN 8 obj
                        │     └─ a     9 a DT 10 det
                        └─ .           11 . . 3 punct
                        """,
                        s -> s.person("Gabriel Boric", "CHL", "President").person("Dina Boluarte", "PER", "President"),
                        s -> after(s).signers("signed", "a treaty"),
                        List.of("CHL Gabriel Boric", "PER Dina Boluarte")),
                rule(
                        StoryRule.PERSON_OF_NO_SIDE,
                        THEY_SIGNED_A_TREATY,
                        s -> after(s).person("Gabriel Boric", "CHL", "President")
                                .person("Ana Soto", "", "")
                                .signers("signed", "a treaty"),
                        List.of()),
                // She signed a treaty with Chile.
                rule(
                        StoryRule.HE_OR_SHE,
                        """
                        signed         2 sign VBD 0 root
                        ├─ She         1 she PRP 2 nsubj
                        ├─ treaty      4 treaty NN 2 obj
                        │  ├─ a        3 a DT 4 det
                        │  └─ Chile    6 Chile NNP 4 nmod
                        │     └─ with  5 with IN 6 case
                        └─ .           7 . . 2 punct
                        """,
                        s -> after(s).person("Dina Boluarte", "PER", "President")
                                .signers("signed", "a treaty"),
                        List.of("PER Dina Boluarte")),
                // The two ministers signed a treaty.
                rule(
                        StoryRule.THE_TWO_MINISTERS,
                        """
                        signed        4 sign VBD 0 root
                        ├─ ministers  3 minister NNS 4 nsubj
                        │  ├─ The     1 the DT 3 det
                        │  └─ two     2 two CD 3 nummod
                        ├─ treaty     6 treaty NN 4 obj
                        │  └─ a       5 a DT 6 det
                        └─ .          7 . . 4 punct
                        """,
                        s -> after(s).person("Gabriel Boric", "CHL", "Foreign Minister")
                                .person("Dina Boluarte", "PER", "Foreign Minister")
                                .signers("signed", "a treaty"),
                        List.of("CHL Gabriel Boric", "PER Dina Boluarte")),
                // Both men signed a treaty.
                rule(
                        StoryRule.THE_TWO_MINISTERS,
                        """
                        signed      3 sign VBD 0 root
                        ├─ men      2 man NNS 3 nsubj
                        │  └─ Both  1 both DT 2 det
                        ├─ treaty   5 treaty NN 3 obj
                        │  └─ a     4 a DT 5 det
                        └─ .        6 . . 3 punct
                        """,
                        s -> after(s).person("Gabriel Boric", "CHL", "President")
                                .person("Luis Arce", "BOL", "President")
                                .signers("signed", "a treaty"),
                        List.of("CHL Gabriel Boric", "BOL Luis Arce")),
                // The Chilean president signed a treaty.
                rule(
                        StoryRule.THE_CHILEAN_PRESIDENT,
                        """
                        signed         4 sign VBD 0 root
                        ├─ president   3 president NN 4 nsubj
                        │  ├─ The      1 the DT 3 det
                        │  └─ Chilean  2 Chilean JJ 3 amod
                        ├─ treaty      6 treaty NN 4 obj
                        │  └─ a        5 a DT 6 det
                        └─ .           7 . . 4 punct
                        """,
                        s -> s.nationality("Chilean", "CHL"),
                        s -> after(s).person("Gabriel Boric", "CHL", "President")
                                .signers("signed", "a treaty"),
                        List.of("CHL Gabriel Boric")),
                // The presidents signed a treaty.
                rule(
                        StoryRule.THE_PRESIDENTS,
                        """
                        signed         3 sign VBD 0 root
                        ├─ presidents  2 president NNS 3 nsubj
                        │  └─ The      1 the DT 2 det
                        ├─ treaty      5 treaty NN 3 obj
                        │  └─ a        4 a DT 5 det
                        └─ .           6 . . 3 punct
                        """,
                        s -> after(s).person("Gabriel Boric", "CHL", "President")
                                .person("Dina Boluarte", "PER", "President")
                                .signers("signed", "a treaty", "CHL", "PER"),
                        List.of("CHL Gabriel Boric", "PER Dina Boluarte")),
                // Presidents signed a treaty.
                rule(
                        StoryRule.SOME_MINISTERS,
                        """
                        signed         2 sign VBD 0 root
                        ├─ Presidents  1 president NNS 2 nsubj
                        ├─ treaty      4 treaty NN 2 obj
                        │  └─ a        3 a DT 4 det
                        └─ .           5 . . 2 punct
                        """,
                        s -> after(s).person("Gabriel Boric", "CHL", "President")
                                .person("Dina Boluarte", "PER", "President")
                                .signers("signed", "a treaty", "CHL", "PER"),
                        List.of()),
                // They signed the treaty.
                rule(
                        StoryRule.OTHER_THAN_THE_PACTS,
                        """
                        signed     2 sign VBD 0 root
                        ├─ They    1 they PRP 2 nsubj
                        ├─ treaty  4 treaty NN 2 obj
                        │  └─ the  3 the DT 4 det
                        └─ .       5 . . 2 punct
                        """,
                        s -> after(s).signed("BOL", "NOR")
                                .person("Gabriel Boric", "CHL", "President")
                                .person("Dina Boluarte", "PER", "President")
                                .signers("signed", "the treaty"),
                        List.of()),
                // The Chilean president and the Peruvian president signed a treaty.
                rule(
                        StoryRule.SIGN_TOO,
                        """
                        signed             8 sign VBD 0 root
                        ├─ president       3 president NN 8 nsubj
                        │  ├─ The          1 the DT 3 det
                        │  ├─ Chilean      2 Chilean JJ 3 amod
                        │  └─ president    7 president NN 3 conj
                        │     ├─ and       4 and CC 7 cc
                        │     ├─ the       5 the DT 7 det
                        │     └─ Peruvian  6 Peruvian JJ 7 amod
                        ├─ treaty          10 treaty NN 8 obj
                        │  └─ a            9 a DT 10 det
                        └─ .               11 . . 8 punct
                        """,
                        s -> s.nationality("Chilean", "CHL").nationality("Peruvian", "PER"),
                        s -> after(s).person("Gabriel Boric", "CHL", "President")
                                .person("Dina Boluarte", "PER", "President")
                                .signers("signed", "a treaty"),
                        List.of("CHL Gabriel Boric", "PER Dina Boluarte")),
                // They met in Lima and signed a treaty.
                rule(
                        StoryRule.SUBJECT_OF_VERB_BEFORE,
                        """
                        met           2 meet VBD 0 root
                        ├─ They       1 they PRP 2 nsubj
                        ├─ Lima       4 Lima NNP 2 obl
                        │  └─ in      3 in IN 4 case
                        ├─ signed     6 sign VBD 2 conj
                        │  ├─ and     5 and CC 6 cc
                        │  └─ treaty  8 treaty NN 6 obj
                        │     └─ a    7 a DT 8 det
                        └─ .          9 . . 2 punct
                        """,
                        s -> after(s).person("Gabriel Boric", "CHL", "President")
                                .person("Dina Boluarte", "PER", "President")
                                .signers("signed", "a treaty"),
                        List.of("CHL Gabriel Boric", "PER Dina Boluarte")),
                // Chile and Peru signed a treaty.
                rule(
                        StoryRule.SIDE_LEFT,
                        """
                        signed        4 sign VBD 0 root
                        ├─ Chile      1 Chile NNP 4 nsubj
                        │  └─ Peru    3 Peru NNP 1 conj
                        │     └─ and  2 and CC 3 cc
                        ├─ treaty     6 treaty NN 4 obj
                        │  └─ a       5 a DT 6 det
                        └─ .          7 . . 4 punct
                        """,
                        s -> after(s).signed("CHL", "PER")
                                .settled(
                                        "signed",
                                        "a treaty",
                                        List.of("CHL", "PER"),
                                        "CHL",
                                        "Gabriel Boric",
                                        "Ana Soto"),
                        List.of("CHL Gabriel Boric", "PER Ana Soto")),
                // Gabriel Boric and Ana Soto signed the treaty.
                rule(
                        StoryRule.SIDES_POINTED_TO,
                        """
                        signed         6 sign VBD 0 root
                        ├─ Boric       2 Boric NNP 6 nsubj
                        │  ├─ Gabriel  1 Gabriel NNP 2 compound
                        │  └─ Soto     5 Soto NNP 2 conj
                        │     ├─ and   3 and CC 5 cc
                        │     └─ Ana   4 Ana NNP 5 compound
                        ├─ treaty      8 treaty NN 6 obj
                        │  └─ the      7 the DT 8 det
                        └─ .           9 . . 6 punct
                        """,
                        s -> after(s).signed("CHL", "PER")
                                .settled("signed", "the treaty", List.of("CHL"), "CHL", "Gabriel Boric", "Ana Soto"),
                        List.of("CHL Gabriel Boric", "PER Ana Soto")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhoSigns(RuleCase example) {
        example.check();
    }
}
