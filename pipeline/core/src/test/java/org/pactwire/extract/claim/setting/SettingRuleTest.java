package org.pactwire.extract.claim.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwire.extract.claim.words.Rule;
import org.pactwire.extract.claim.words.RuleCase;

/** No rule of the room without a sentence in which it decides. */
class SettingRuleTest {
    @Test
    void everyRuleHasASentenceInWhichItDecides() {
        Stream<Rule> tested = Stream.of(
                        DatelineRulesTest.cases(),
                        DateRulesTest.cases(),
                        SpeakerRulesTest.cases(),
                        OccasionRulesTest.cases(),
                        PlaceRulesTest.cases(),
                        TermRulesTest.cases())
                .flatMap(cases -> cases)
                .map(RuleCase::rule);

        assertThat(tested).containsAll(List.of(SettingRule.values()));
    }

    @Test
    void rulesAreNamedAfterTheirRoom() {
        assertThat(SettingRule.values())
                .extracting(Rule::id)
                .allMatch(id -> id.startsWith("setting."))
                .doesNotHaveDuplicates();
    }
}
