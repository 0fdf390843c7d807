package org.pactwire.extract.claim.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwire.extract.claim.words.Rule;
import org.pactwire.extract.claim.words.RuleCase;

/** No rule of the room without a sentence in which it decides. */
class PartyRuleTest {
    @Test
    void everyRuleHasASentenceInWhichItDecides() {
        Stream<Rule> tested = Stream.of(
                        PartyNamesRulesTest.cases(),
                        BrokersRulesTest.cases(),
                        PhraseReaderRulesTest.cases(),
                        ActorReaderRulesTest.cases(),
                        GroupReaderRulesTest.cases(),
                        CounterpartReaderRulesTest.cases(),
                        RoleReaderRulesTest.cases(),
                        SignersRulesTest.cases(),
                        BreachPartiesRulesTest.cases())
                .flatMap(cases -> cases)
                .map(RuleCase::rule);

        assertThat(tested).containsAll(List.of(PartyRule.values()));
    }

    @Test
    void rulesAreNamedAfterTheirRoom() {
        assertThat(PartyRule.values())
                .extracting(Rule::id)
                .allMatch(id -> id.startsWith("party."))
                .doesNotHaveDuplicates();
    }
}
