package org.pactwire.extract.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwire.extract.claim.words.Rule;
import org.pactwire.extract.claim.words.RuleCase;

/** No rule of the room without a sentence in which it decides. */
class EventRuleTest {
    @Test
    void everyRuleHasASentenceInWhichItDecides() {
        Stream<Rule> tested = Stream.of(
                        EventReaderRulesTest.cases(),
                        PredicatesRulesTest.cases(),
                        NominalOutcomesRulesTest.cases(),
                        OwnWordsRulesTest.cases(),
                        WordsAboveRulesTest.cases(),
                        AccusationsRulesTest.cases(),
                        JoinedEventsRulesTest.cases(),
                        MembershipsRulesTest.cases())
                .flatMap(cases -> cases)
                .map(RuleCase::rule);

        assertThat(tested).containsAll(List.of(EventRule.values()));
    }

    @Test
    void rulesAreNamedAfterTheirRoom() {
        assertThat(EventRule.values())
                .extracting(Rule::id)
                .allMatch(id -> id.startsWith("event."))
                .doesNotHaveDuplicates();
    }
}
