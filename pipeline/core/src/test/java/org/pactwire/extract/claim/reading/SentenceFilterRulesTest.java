package org.pactwire.extract.claim.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.extract.claim.reading.DrawnArticle.article;
import static org.pactwire.extract.claim.reading.ReadingCase.looksAt;
import static org.pactwire.extract.claim.reading.ReadingCase.tells;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.SyntaxParser;

/** Which sentences are looked at. */
class SentenceFilterRulesTest {
    static Stream<ReadingCase> cases() {
        return Stream.of(
                tells(
                        ReadingRule.DATELINE_ALONE,
                        article("OSLO, 12 June 2024\n\nNorway and Chile signed a treaty.")
                                .place("OSLO"),
                        "signed [a treaty] CHL NOR, in Oslo"),
                looksAt(ReadingRule.WORD_OF_PACTS, "Norway and Chile signed a treaty."),
                looksAt(ReadingRule.WORD_BESIDE_ITS_OTHER, "Russia and Ukraine carried out a prisoner exchange."),
                looksAt(ReadingRule.MEMBERSHIP_OF_BODY, "Finland joined NATO."),
                looksAt(ReadingRule.KNOWN_NAME, "New START runs out in February."),
                looksAt(
                        ReadingRule.ACRONYM_OF_PACT,
                        "The Philippines and Japan signed the Visiting Forces Agreement. The VFA lets soldiers in."),
                looksAt(ReadingRule.LENDER_AND_LOAN, "The IMF has cleared a programme for Egypt."),
                looksAt(ReadingRule.TALKS_OF_SIDES, "Talks between Chile and Peru go on."),
                looksAt(
                        ReadingRule.DONE_TO_IT,
                        "Norway and Chile signed a treaty. In 2021 the two countries extended it."),
                looksAt(
                        ReadingRule.ITS_DEPOSIT,
                        "Norway and Chile signed a treaty. Chile deposited its instruments in May."),
                looksAt(ReadingRule.TEXT_OF_ITS_OWN, "Norway and Chile signed a treaty. Peru wants a text of its own."),
                looksAt(ReadingRule.THE_OLD_ONE, "Norway and Chile signed a treaty. The old one had expired in May."),
                looksAt(
                        ReadingRule.ADDS_MONEY,
                        "Norway and Chile signed a treaty. Norway promises 10 million dollars."),
                looksAt(ReadingRule.ADDS_THE_SAME, "Norway and Chile signed a treaty. Peru did the same."),
                looksAt(ReadingRule.ADDS_PENS, "Norway and Chile signed a treaty. The two put pen to paper in Lima."),
                looksAt(ReadingRule.ADDS_TERM, "Norway and Chile signed a treaty. It is valid for ten years."),
                looksAt(
                        ReadingRule.ADDS_CEREMONY,
                        "Norway and Chile signed a treaty. The ceremony took place in Lima."),
                tells(
                        ReadingRule.NAMES_OPEN_SIGNERS,
                        article(
                                        "The leaders of Norway and Chile signed a treaty. Jonas Gahr Støre and Gabriel Boric sat at one desk.")
                                .person("Jonas Gahr Støre", "NOR", "Prime Minister")
                                .person("Gabriel Boric", "CHL", "President"),
                        "mentioned CHL NOR, by Jonas Gahr Støre for NOR, by Gabriel Boric for CHL"),
                tells(
                        ReadingRule.INVENTED_IN_FICTION,
                        article(
                                "The film festival cheered a caper by director Ana Teles. In its best scene a president ratifies the Lisbon Accord.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleDecides(ReadingCase one) {
        one.check();
    }

    @Test
    void aSentenceThatIsTooLongToParseIsLeftOut() {
        String list = ", a treaty with Chile".repeat(SyntaxParser.MAX_TOKENS / 5);

        SentenceReading reading =
                article("Norway signed a treaty with Peru" + list + ".").last(Set.of());

        assertThat(reading.isRead()).isFalse();
        assertThat(reading.trail().steps())
                .extracting(Trail.Step::outcome)
                .containsExactly("left out: too long to parse");
    }
}
