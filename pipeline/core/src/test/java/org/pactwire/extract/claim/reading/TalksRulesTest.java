package org.pactwire.extract.claim.reading;

import static org.pactwire.extract.claim.reading.DrawnArticle.article;
import static org.pactwire.extract.claim.reading.ReadingCase.tells;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pacts that are only being talked about. */
class TalksRulesTest {
    static Stream<ReadingCase> cases() {
        return Stream.of(
                tells(
                        ReadingRule.TALKS_TOLD_ALREADY,
                        article("Talks between Chile and Peru on a truce go on."),
                        "negotiating [a truce] CHL PER, ceasefire"),
                tells(
                        ReadingRule.TALKS_OF_PEACE,
                        article("Talks between Colombia and the ELN were suspended."),
                        "suspended [Talks] COL ELN, peace"),
                // what comes of them
                tells(
                        ReadingRule.ROUND_OF_TALKS,
                        article("A round of border talks between Chile and Peru failed."),
                        "rejected [border talks] CHL PER, border"),
                tells(
                        ReadingRule.TALKS_GO_ON,
                        article("Border talks between Chile and Peru go on."),
                        "negotiating [Border talks] CHL PER, border"),
                tells(
                        ReadingRule.IN_TALKS,
                        article("Chile is in talks with Peru on their border."),
                        "negotiating [talks] CHL PER, border"),
                tells(
                        ReadingRule.TALKS_UNDER_WAY,
                        article("Border talks between Chile and Peru are under way."),
                        "negotiating [Border talks] CHL PER, border"),
                tells(
                        ReadingRule.TALKS_PUT_OFF,
                        article("Chile and Peru will not open border talks before 2030."),
                        "suspended [border talks] CHL PER, border, on 2030"),
                tells(
                        ReadingRule.TALKS_SUSPENDED,
                        article("Border talks between Chile and Peru were suspended."),
                        "suspended [Border talks] CHL PER, border"),
                tells(
                        ReadingRule.TALKS_ON_HOLD,
                        article("Border talks between Chile and Peru were put on hold."),
                        "suspended [Border talks] CHL PER, border"),
                tells(
                        ReadingRule.TALKS_FAILED,
                        article("Serbia walked out of border talks with Croatia."),
                        "rejected [border talks] HRV SRB, border"),
                tells(
                        ReadingRule.TALKS_IN_VAIN,
                        article("Border talks between Chile and Peru ended without a result."),
                        "rejected [Border talks] CHL PER, border"),
                tells(
                        ReadingRule.TALKS_ENTERED,
                        article("Chile and Peru entered into negotiations on their border."),
                        "negotiating [negotiations] CHL PER, border"),
                // of whom
                tells(
                        ReadingRule.TALKS_ON_PEACE_BETWEEN,
                        article("Talks on peace between Russia and Ukraine failed."),
                        "rejected [Talks] RUS UKR, peace"),
                tells(
                        ReadingRule.TALKS_WITH_THEM,
                        article(
                                "Rwanda and Uganda signed a treaty. The M23 rejects the treaty. Rwanda is holding talks with them."),
                        "negotiating [talks] M23 RWA, another one"),
                tells(
                        ReadingRule.TALKS_ON_JOINING,
                        article("Moldova held talks on membership in the European Union."),
                        "negotiating [talks] EU MDA, accession"),
                // on another pact than the one told of
                tells(
                        ReadingRule.TALKS_BESIDE_MADE,
                        article("India and Norway signed a treaty. Talks between India and Britain go on."),
                        "negotiating [Talks] GBR IND, another one"),
                tells(
                        ReadingRule.TALKS_HELD_BEFORE,
                        article("Norway and Chile signed a treaty. Norway and Chile had held talks for years."),
                        "negotiating [talks] CHL NOR"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleDecides(ReadingCase one) {
        one.check();
    }
}
