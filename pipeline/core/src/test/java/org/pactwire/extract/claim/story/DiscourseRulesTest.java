package org.pactwire.extract.claim.story;

import static org.pactwire.extract.claim.story.Story.after;
import static org.pactwire.extract.claim.words.RuleCase.rule;
import static org.pactwire.extract.claim.words.RuleCase.words;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Status;

/** Who is meant by those who are not named. */
class DiscourseRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                words(
                        StoryRule.NAMED_TOGETHER,
                        "The two countries signed a treaty",
                        s -> after(s).names("BOL", "PER").bothSides(),
                        List.of("BOL", "PER")),
                words(
                        StoryRule.BOTH_MEMBERS,
                        "The two countries signed a treaty",
                        s -> after(s).names("GBR", "ISL", "NATO").bothSides(),
                        List.of("GBR", "ISL")),
                words(
                        StoryRule.BOTH_SIDES,
                        "Both sides ratified the treaty",
                        s -> after(s).signed("CHL", "NOR").bothSides(),
                        List.of("CHL", "NOR")),
                words(
                        StoryRule.BOTH_SIDES_NAMED_HERE,
                        "Peru and Bolivia said that both sides signed a treaty",
                        s -> s.state("Peru", "PER").state("Bolivia", "BOL"),
                        s -> after(s).bothSides(),
                        List.of("BOL", "PER")),
                words(
                        StoryRule.BETWEEN_OTHERS,
                        "Peru and Bolivia praised the agreement between the two countries",
                        s -> s.state("Peru", "PER").state("Bolivia", "BOL"),
                        s -> after(s).signed("CHL", "NOR").between("agreement"),
                        List.of()),
                words(
                        StoryRule.BETWEEN_THE_NAMED,
                        "Peru and Bolivia left the agreement between the two countries",
                        s -> s.state("Peru", "PER").state("Bolivia", "BOL"),
                        s -> after(s).between("agreement"),
                        List.of("BOL", "PER")),
                words(
                        StoryRule.THE_PARTNERS,
                        "The partners signed a treaty",
                        s -> after(s).names("NATO", "NOR").partners(),
                        List.of("NATO")),
                words(
                        StoryRule.THE_LEADERS,
                        "The leaders signed a treaty",
                        s -> after(s).names("CHL", "NOR").partners(),
                        List.of("CHL", "NOR")),
                words(
                        StoryRule.THE_FIRST_ONE,
                        "The first treaty was rejected",
                        s -> after(s).signed("CHL", "NOR").sides("rejected", Status.REJECTED, "The first treaty"),
                        List.of("CHL", "NOR")),
                words(
                        StoryRule.WE_HAVE_A_DEAL,
                        "We have a deal , said the broker",
                        s -> after(s).signed("CHL", "NOR").sides("have", Status.AGREED, "a deal", "QAT"),
                        List.of("CHL", "NOR")),
                // Qatar announced the deal.
                rule(
                        StoryRule.WHO_ANNOUNCES,
                        """
                        announced  2 announce VBD 0 root
                        ├─ Qatar   1 Qatar NNP 2 nsubj
                        ├─ deal    4 deal NN 2 obj
                        │  └─ the  3 the DT 4 det
                        └─ .       5 . . 2 punct
                        """,
                        s -> after(s).signed("CHL", "NOR").sides("announced", Status.AGREED, "the deal", "QAT"),
                        List.of()),
                words(
                        StoryRule.SHARED_SIDE,
                        "Bolivia signed another treaty",
                        s -> after(s).signed("CHL", "NOR").signed("NOR", "PER").sidesOfAnother("BOL"),
                        List.of("BOL", "NOR")),
                words(
                        StoryRule.OWN_OF_ANOTHER,
                        "Peru signed its own treaty",
                        s -> after(s).names("NOR")
                                .names("NOR")
                                .signed("CHL", "NOR")
                                .sidesOfItsOwn("PER"),
                        List.of("CHL", "PER")),
                words(
                        StoryRule.HOST_OF_THE_SHARED,
                        "Peru signed another treaty",
                        s -> after(s).signedIn("Santiago", "CHL", "NOR").sidesOfAnother("PER"),
                        List.of("NOR", "PER")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhoIsMeant(RuleCase example) {
        example.check();
    }
}
