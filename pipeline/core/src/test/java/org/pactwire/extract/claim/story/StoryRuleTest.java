package org.pactwire.extract.claim.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwire.extract.claim.words.Rule;
import org.pactwire.extract.claim.words.RuleCase;

/** No rule of the room without a sentence in which it decides. */
class StoryRuleTest {
    @Test
    void everyRuleHasASentenceInWhichItDecides() {
        Stream<Rule> tested = Stream.of(
                        SceneRulesTest.cases(),
                        DiscourseRulesTest.cases(),
                        HomePartyRulesTest.cases(),
                        SignerRulesTest.cases(),
                        OpenSignersRulesTest.cases(),
                        StorySettingRulesTest.cases(),
                        PledgeRulesTest.cases(),
                        PointerRulesTest.cases())
                .flatMap(cases -> cases)
                .map(RuleCase::rule);

        assertThat(tested).containsAll(List.of(StoryRule.values()));
    }

    @Test
    void rulesAreNamedAfterTheirRoom() {
        assertThat(StoryRule.values())
                .extracting(Rule::id)
                .allMatch(id -> id.startsWith("story."))
                .doesNotHaveDuplicates();
    }
}
