package org.pactwire.extract.claim.reading;

import static org.pactwire.extract.claim.reading.DrawnArticle.article;
import static org.pactwire.extract.claim.reading.ReadingCase.tells;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sentence adds to a pact told of before. */
class ContentRulesTest {
    static Stream<ReadingCase> cases() {
        return Stream.of(
                tells(
                        ReadingRule.PROMISED_IN_TEXT,
                        article("Norway and Chile signed a treaty. Its text mentions 40 million euros."),
                        "mentioned, 40 million euros"),
                tells(
                        ReadingRule.PROMISED_BY_PAYER,
                        article("Norway and Chile signed a treaty. Norway promises Chile 90 million euros."),
                        "mentioned CHL NOR, 90 million euros from NOR to CHL"),
                tells(
                        ReadingRule.PART_OF_SUM,
                        article(
                                "Norway and Chile signed a treaty. Norway promises Chile 90 million euros. Of these 40 million euros are meant for schools."),
                        "mentioned, 40 million euros"),
                tells(
                        ReadingRule.NEXT_OF_SUM,
                        article(
                                "The IMF approved a loan of 90 million dollars for Chile. 40 million dollars will be paid out at once."),
                        "mentioned, 40 million dollars"),
                tells(
                        ReadingRule.AGREED_SUM,
                        article("Norway and Chile signed a treaty. Norway also agreed to lend Peru 5 million dollars."),
                        "agreed NOR PER, aid, 5 million dollars from NOR to PER"),
                tells(
                        ReadingRule.TERM_OF_TEXT,
                        article("Norway and Chile signed a treaty. It is valid for ten years."),
                        "mentioned, for 10 years"),
                tells(
                        ReadingRule.TERM_OF_BOTH,
                        article("Norway signed treaties with Chile and Peru. Both texts are valid for ten years."),
                        "mentioned CHL NOR, for 10 years",
                        "mentioned NOR PER, for 10 years"),
                tells(
                        ReadingRule.TERM_OF_DOING,
                        article(
                                "Ethiopia and Somaliland signed a memorandum. Ethiopia is to lease the shore for 50 years."),
                        "mentioned ETH, for 50 years"),
                tells(
                        ReadingRule.CEREMONY_HELD,
                        article("Norway and Chile signed a treaty. The ceremony took place in Lima on Wednesday.")
                                .place("Lima"),
                        "signed, on 2024-06-12, in Lima"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleDecides(ReadingCase one) {
        one.check();
    }
}
