package org.pactwire.extract.claim.noun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwire.extract.claim.words.Rule;
import org.pactwire.extract.claim.words.RuleCase;

/** No rule of the room without a sentence in which it decides. */
class NounRuleTest {
    @Test
    void everyRuleHasASentenceInWhichItDecides() {
        Stream<Rule> tested = Stream.of(
                        PactNounsRulesTest.cases(),
                        PhrasesRulesTest.cases(),
                        KindsRulesTest.cases(),
                        PactAcronymsRulesTest.cases(),
                        PronounsRulesTest.cases())
                .flatMap(cases -> cases)
                .map(RuleCase::rule);

        assertThat(tested).containsAll(List.of(NounRule.values()));
    }

    @Test
    void rulesAreNamedAfterTheirRoom() {
        assertThat(NounRule.values())
                .extracting(Rule::id)
                .allMatch(id -> id.startsWith("noun."))
                .doesNotHaveDuplicates();
    }
}
