package org.pactwire.extract.claim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwire.extract.claim.words.Rule;

/** No rule of the room without an article in which it decides. */
class ReadingRuleTest {
    private static Stream<ReadingCase> cases() {
        return Stream.of(
                        SentenceFilterRulesTest.cases(),
                        PactJudgeRulesTest.cases(),
                        OnePactRulesTest.cases(),
                        EventRevisionRulesTest.cases(),
                        UnnamedPactsRulesTest.cases(),
                        TalksRulesTest.cases(),
                        ContentRulesTest.cases())
                .flatMap(cases -> cases);
    }

    @Test
    void everyRuleHasAnArticleInWhichItDecides() {
        assertThat(cases().map(ReadingCase::rule)).containsAll(List.of(ReadingRule.values()));
    }

    @Test
    void rulesAreNamedAfterTheirRoom() {
        assertThat(ReadingRule.values())
                .extracting(Rule::id)
                .allMatch(id -> id.startsWith("reading."))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlySentencesOfTheseArticlesAreDrawn() {
        assertThat(cases().flatMap(one -> one.article().sentences().stream())).containsAll(DrawnArticle.drawn());
    }
}
