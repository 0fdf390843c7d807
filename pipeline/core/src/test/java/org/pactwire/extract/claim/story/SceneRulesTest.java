package org.pactwire.extract.claim.story;

import static org.pactwire.extract.claim.story.Story.scene;
import static org.pactwire.extract.claim.words.RuleCase.words;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Where and when those were of whom a sentence tells. */
class SceneRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                words(
                        StoryRule.NOT_YET,
                        "The presidents will meet in Lima on Monday",
                        s -> s.place("Lima").date("Monday", "2024-06-10"),
                        s -> scene(s),
                        ""),
                words(
                        StoryRule.DAY_OF_DATELINE,
                        "LIMA , June 3 – The presidents met in Oslo",
                        s -> s.place("LIMA").date("June 3", "2024-06-03").place("Oslo"),
                        s -> scene(s),
                        "Oslo"),
                words(
                        StoryRule.DAY_WITH_ITS_YEAR,
                        "The presidents met in Lima on 3 June 1999",
                        s -> s.place("Lima").date("3 June 1999", "1999-06-03"),
                        s -> scene(s),
                        "Lima"),
                words(
                        StoryRule.DAY_OF_SPEECH,
                        "The minister said on Monday that they met in Lima",
                        s -> s.place("Lima").date("Monday", "2024-06-10"),
                        s -> scene(s),
                        "Lima"),
                words(
                        StoryRule.SCENE_IN_OR_TO,
                        "The president flew to Lima",
                        s -> s.place("Lima"),
                        s -> scene(s),
                        "Lima"),
                words(
                        StoryRule.SCENE_OF_DATELINE,
                        "The presidents met on Monday",
                        s -> s.date("Monday", "2024-06-10").from("Lima", "PER"),
                        s -> scene(s),
                        "2024-06-10 Lima"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhereAndWhenTheyWere(RuleCase example) {
        example.check();
    }
}
