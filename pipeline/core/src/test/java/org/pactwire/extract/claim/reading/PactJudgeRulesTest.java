package org.pactwire.extract.claim.reading;

import static org.pactwire.extract.claim.reading.DrawnArticle.article;
import static org.pactwire.extract.claim.reading.ReadingCase.tells;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a pact, and what is none. */
class PactJudgeRulesTest {
    static Stream<ReadingCase> cases() {
        return Stream.of(
                tells(
                        ReadingRule.KNOWN_PACT,
                        article("Lithuania left the Convention on Cluster Munitions."),
                        "ended [Convention on Cluster Munitions] LTU, arms control"),
                // what points to a pact
                tells(
                        ReadingRule.POINTS_BACK,
                        article("Norway and Chile signed a treaty. It took effect on Monday."),
                        "in force [It], on 2024-06-10"),
                tells(
                        ReadingRule.ANOTHER_OF_PARTY,
                        article("Norway signed treaties with Chile and Peru. Bolivia wants a text of its own."),
                        "proposed [a text] BOL NOR, another one"),
                tells(
                        ReadingRule.ENTRY_RATIFIED,
                        article("The Turkish parliament ratified Finland's entry."),
                        "ratified [Finland's entry] FIN, accession"),
                tells(
                        ReadingRule.SIGNED_BY_TWO,
                        article("Chile and Peru signed two documents on fishing."),
                        "signed [two documents] CHL PER"),
                // the deal
                tells(ReadingRule.OWNED_BY_NOBODY, article("The weather has broken its truce.")),
                tells(
                        ReadingRule.PLEDGE_OF_MONEY,
                        article("Norway and Chile signed a treaty. That pledge was made last July.")),
                tells(
                        ReadingRule.OWN_PLAN,
                        article("Ghana scrapped its plan to sign a pact with Togo."),
                        "rejected [a pact] GHA TGO"),
                tells(ReadingRule.ALLIANCE_AS_BODY, article("Norway wants to strengthen the alliance.")),
                tells(
                        ReadingRule.PARTIES_OF_THE_DEAL,
                        article("Norway and Chile signed the deals."),
                        "signed [the deals] CHL NOR"),
                tells(
                        ReadingRule.NEWS_OF_THE_TREATY,
                        article("The treaty took effect on Monday."),
                        "in force [The treaty], on 2024-06-10"),
                tells(
                        ReadingRule.HEARD_OF,
                        article("Norway and Chile signed a treaty. The deal took effect on Monday."),
                        "in force [The deal], on 2024-06-10"),
                tells(
                        ReadingRule.KIND_OF_THE_DEAL,
                        article("The trade deal took effect."),
                        "in force [The trade deal], trade"),
                tells(
                        ReadingRule.PARTY_OF_THE_DEAL,
                        article("The deal with Peru took effect."),
                        "in force [The deal] PER"),
                // a deal
                tells(
                        ReadingRule.TREATY_OF_PARTY,
                        article("A treaty with Peru would help."),
                        "mentioned [A treaty] PER"),
                tells(
                        ReadingRule.NEWS_OF_A_TREATY,
                        article("A treaty took effect on Monday."),
                        "in force [A treaty], on 2024-06-10"),
                tells(
                        ReadingRule.NAME_OF_TREATY,
                        article("The minister praised the Mombasa Pact."),
                        "mentioned [the Mombasa Pact]"),
                tells(
                        ReadingRule.PAPER_OF_TWO,
                        article("Chile and Peru signed a joint statement."),
                        "signed [a joint statement] CHL PER"),
                tells(
                        ReadingRule.KIND_BETWEEN_STATES,
                        article("Chile rejected a trade deal."),
                        "rejected [a trade deal] CHL, trade"),
                tells(
                        ReadingRule.DEAL_OF_PARTIES,
                        article("Norway and Chile reached a deal."),
                        "agreed [a deal] CHL NOR"),
                tells(
                        ReadingRule.DEAL_WITH_COMPANY,
                        article("The European Union signed a deal with Pfizer.").company("Pfizer")),
                tells(
                        ReadingRule.ANOTHER_WITH_ONE,
                        article("Norway signed treaties with Chile and Peru. Another deal was signed with Bolivia."),
                        "signed [Another deal] BOL NOR, another one"),
                tells(
                        ReadingRule.NAME_AND_PARTY,
                        article("Kenya signed the Nairobi Protocol."),
                        "signed [the Nairobi Protocol] KEN"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleDecides(ReadingCase one) {
        one.check();
    }
}
