package org.pactwire.extract.claim.reading;

import static org.pactwire.extract.claim.reading.DrawnArticle.article;
import static org.pactwire.extract.claim.reading.ReadingCase.tells;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of a pact once the parties are known. */
class EventRevisionRulesTest {
    static Stream<ReadingCase> cases() {
        return Stream.of(
                tells(
                        ReadingRule.RATIFIED_BY_ONE,
                        article("President Mary McAleese of Ireland signed the Lisbon Treaty.")
                                .person("Mary McAleese", "IRL", "President"),
                        "ratified [Lisbon Treaty] IRL, cooperation, by Mary McAleese for IRL"),
                tells(
                        ReadingRule.ACCESSION_COMPLETED,
                        article("Finland completed its accession to NATO."),
                        "in force [its accession] FIN NATO, accession"),
                tells(
                        ReadingRule.LENDER_APPROVED,
                        article("The IMF approved a loan for Chile."),
                        "agreed [a loan] CHL IMF, loan"),
                tells(
                        ReadingRule.WILL_LAPSE,
                        article("The treaty between Chile and Peru will run out."),
                        "mentioned [The treaty] CHL PER"),
                tells(
                        ReadingRule.LAPSES_LATER,
                        article("The treaty between Chile and Peru expires in March next year."),
                        "mentioned [The treaty] CHL PER"),
                tells(
                        ReadingRule.CONCLUDED_FOR_YEARS,
                        article("The treaty between Chile and Peru is concluded for ten years."),
                        "mentioned [The treaty] CHL PER"),
                tells(
                        ReadingRule.STRUCK_DOWN_BY_COURT,
                        article("A court struck down the trade deal between Ecuador and China."),
                        "mentioned [the trade deal] CHN ECU, trade"),
                tells(
                        ReadingRule.PARLIAMENT_CONSENTED,
                        article("Slovenia's parliament consented to the treaty with Croatia."),
                        "ratified [the treaty] HRV SVN"),
                tells(
                        ReadingRule.GOVERNMENT_CONSENTED,
                        article("Slovenia's government consented to the treaty with Croatia."),
                        "agreed [the treaty] HRV SVN"),
                tells(
                        ReadingRule.CONFIRMS_AGREEMENT,
                        article("Chile and Peru signed a communiqué announcing consensus on the border."),
                        "agreed [a communiqué] CHL PER, border"),
                tells(
                        ReadingRule.BROKEN_AS_SAID,
                        article("Eritrea has broken the treaty, Ethiopia said."),
                        "breached (alleged) [the treaty] ERI ETH, says Ethiopia"),
                // what was before
                tells(
                        ReadingRule.INITIALLED_BEFORE,
                        article("Norway and Chile signed a treaty. The text had been initialled in May."),
                        "mentioned [The text]"),
                tells(
                        ReadingRule.SIGNED_THESE_DAYS,
                        article("Under a deal signed on Monday, Norway will sell Chile two ships."),
                        "signed [a deal] CHL NOR, on 2024-06-10"),
                tells(
                        ReadingRule.PAST_OF_THE_PACT,
                        article("Chile ended the treaty that was signed with Peru in 2015."),
                        "ended [the treaty] CHL PER",
                        "signed [the treaty] CHL PER, on 2015"),
                tells(
                        ReadingRule.PAST_AFTER_NEWS,
                        article("Norway and Chile signed a treaty. Chile praised the treaty that was agreed in May."),
                        "agreed [the treaty], on 2024-05"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleDecides(ReadingCase one) {
        one.check();
    }
}
