package org.pactwire.extract.claim.reading;

import static org.pactwire.extract.claim.reading.DrawnArticle.article;
import static org.pactwire.extract.claim.reading.ReadingCase.tells;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where two things that are told are one pact, of whom it is, and where one phrase means several. */
class OnePactRulesTest {
    static Stream<ReadingCase> cases() {
        return Stream.of(
                // two nouns
                tells(
                        ReadingRule.SECOND_NAME_AFTER_COMMA,
                        article("Russia stalls on signing the Kyoto Protocol, the treaty to reduce warming."),
                        "rejected [Kyoto Protocol] RUS, climate"),
                tells(
                        ReadingRule.SECOND_NAME_APPOSED,
                        article("Russia suspended New START, a treaty with the United States."),
                        "suspended [New START] RUS USA, arms control"),
                tells(
                        ReadingRule.SECOND_NAME_JOINED,
                        article("Israel ratified the ceasefire and hostage deal with Hamas."),
                        "ratified [the ceasefire] Hamas ISR, ceasefire"),
                tells(
                        ReadingRule.CALLED_BY_TWO_NOUNS,
                        article("Norway and Chile reached agreement on a treaty."),
                        "agreed [a treaty] CHL NOR"),
                tells(
                        ReadingRule.CONTENT_OF_ANOTHER,
                        article("Norway and Chile signed an agreement on security commitments."),
                        "signed [an agreement] CHL NOR, security"),
                // two things told
                tells(
                        ReadingRule.BESIDE_ANOTHER,
                        article("Chile and Peru signed an agreement, renewing an earlier agreement."),
                        "signed [an agreement] CHL PER",
                        "mentioned [an earlier agreement] CHL PER, another one"),
                tells(
                        ReadingRule.ADDITION,
                        article("Norway and Chile signed a treaty. They then signed a declaration."),
                        "signed [a declaration] CHL NOR, another one"),
                tells(
                        ReadingRule.OVERRUN_STEP,
                        article("The deal between Peru and Chile expired after Peru had refused to renew it."),
                        "ended [The deal] CHL PER"),
                // of whom
                tells(
                        ReadingRule.MADE_BY_THE_TWO,
                        article(
                                "Relations between Estonia and Latvia are cool. Estonia ended the treaty which the two countries signed."),
                        "ended [the treaty] EST LVA",
                        "signed [the treaty] EST LVA"),
                tells(
                        ReadingRule.OF_THE_ONLY_TWO,
                        article("Norway and Chile signed a treaty. A truce expired in November."),
                        "ended [A truce] CHL NOR, ceasefire, on 2023-11"),
                tells(ReadingRule.OF_UNKNOWN_TWO, article("The treaty between the two countries took effect.")),
                // one for each
                tells(
                        ReadingRule.PLURAL_FOR_EACH,
                        article("Norway signed treaties with Chile and Peru."),
                        "signed [treaties] CHL NOR",
                        "signed [treaties] NOR PER"),
                tells(
                        ReadingRule.EACH_OF_THEM,
                        article("Canada and Italy each signed a treaty with Ukraine."),
                        "signed [a treaty] CAN UKR",
                        "signed [a treaty] ITA UKR"),
                tells(
                        ReadingRule.SUCH_DEALS,
                        article(
                                "Norway signed treaties with Chile and Peru. Britain and Italy have signed such treaties."),
                        "signed [such treaties] GBR NOR, another one",
                        "signed [such treaties] ITA NOR, another one"),
                tells(
                        ReadingRule.TALKS_OF_ALL,
                        article("India and Norway signed a treaty. Talks between India and Britain go on."),
                        "negotiating [Talks] GBR IND, another one"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleDecides(ReadingCase one) {
        one.check();
    }
}
