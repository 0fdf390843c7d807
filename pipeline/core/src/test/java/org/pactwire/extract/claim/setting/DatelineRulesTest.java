package org.pactwire.extract.claim.setting;

import static org.pactwire.extract.claim.setting.Settings.dateline;
import static org.pactwire.extract.claim.words.RuleCase.words;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;

/** Where an article was sent from. */
class DatelineRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                words(
                        SettingRule.DATELINE,
                        "LIMA , June 3 ( Example News ) – Chile signed a treaty",
                        s -> s.place("LIMA"),
                        s -> dateline(s),
                        "Lima"),
                words(
                        SettingRule.TWO_CITIES,
                        "OSLO/LIMA – Norway and Peru signed a treaty",
                        s -> s.place("OSLO/LIMA"),
                        s -> dateline(s),
                        ""),
                words(
                        SettingRule.SEAT_OF_BODY,
                        "BRUSSELS – The ministers signed a treaty",
                        s -> s.body("BRUSSELS", "EU", "European Union"),
                        s -> dateline(s),
                        "Brussels"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhereTheArticleWasSentFrom(RuleCase example) {
        example.check();
    }
}
