package org.pactwire.extract.claim.reading;

import static org.pactwire.extract.claim.reading.DrawnArticle.article;
import static org.pactwire.extract.claim.reading.ReadingCase.tells;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pacts that no noun names. */
class UnnamedPactsRulesTest {
    static Stream<ReadingCase> cases() {
        return Stream.of(
                tells(
                        ReadingRule.LENDER_GRANTS,
                        article("The IMF approved a programme for Egypt."),
                        "agreed [a programme] EGY IMF, loan"),
                tells(
                        ReadingRule.LENDER_CONSENTS,
                        article("The IMF gave its consent to a programme for Egypt."),
                        "agreed [a programme] EGY IMF, loan"),
                tells(
                        ReadingRule.AGREED_ON_LOAN,
                        article("Egypt agreed with the IMF on a new programme."),
                        "agreed [a new programme] EGY IMF, loan"),
                tells(
                        ReadingRule.AGREED_TO_MEET,
                        article("Iran and Iraq agreed to meet in Baghdad.").place("Baghdad")),
                tells(
                        ReadingRule.AGREED_TO_DO,
                        article("Iran and Iraq agreed to reopen the border."),
                        "agreed [to reopen the border] IRN IRQ, border"),
                tells(ReadingRule.JOINED_BODY, article("Finland joined NATO."), "in force [NATO] FIN NATO, accession"),
                tells(
                        ReadingRule.LEFT_BY_STATE,
                        article("Burundi left the International Criminal Court."),
                        "ended [International Criminal Court] BDI ICC, accession"),
                // the one that was told of before
                tells(
                        ReadingRule.SIGNED_WITHOUT_OBJECT,
                        article("Norway and Chile agreed on a treaty. Norway and Chile signed in Lima.")
                                .place("Lima"),
                        "signed [signed] CHL NOR, in Lima"),
                tells(
                        ReadingRule.SIGNED_IN_A_ROW,
                        article("Norway and Chile signed a treaty. Kari Berg signed for Norway and Ana Soto for Chile.")
                                .person("Kari Berg", "", "")
                                .person("Ana Soto", "", ""),
                        "signed [signed] CHL NOR, by Kari Berg for NOR, by Ana Soto for CHL"),
                tells(
                        ReadingRule.DID_THE_SAME,
                        article("Norway ratified the treaty with Chile. Chile had done the same in May."),
                        "ratified [done] CHL, on 2024-05"),
                tells(
                        ReadingRule.SENATE_FOLLOWED,
                        article("Norway ratified the treaty with Chile. Chile's senate followed in May."),
                        "ratified [followed] CHL, on 2024-05"),
                tells(
                        ReadingRule.PEN_TO_PAPER,
                        article("Norway and Chile agreed on a treaty. Chile's Ana Soto put her name under it.")
                                .person("Ana Soto", "", ""),
                        "signed [put] CHL"),
                tells(
                        ReadingRule.UNDER_ANOTHER_PAPER,
                        article("Norway and Chile agreed on a treaty. Chile's Ana Soto put her name under a petition.")
                                .person("Ana Soto", "", "")),
                tells(
                        ReadingRule.BEARS_SIGNATURES,
                        article(
                                        "Norway and Chile agreed on a treaty. It bears the signatures of Kari Berg of Norway and Ana Soto of Chile.")
                                .person("Kari Berg", "", "")
                                .person("Ana Soto", "", ""),
                        "signed [bears] CHL NOR"),
                tells(
                        ReadingRule.ANOTHER_SIGNER,
                        article(
                                        "Norway signed treaties with Chile and Peru. Bolivia's President Luis Arce had signed in Lima.")
                                .person("Luis Arce", "BOL", "President")
                                .place("Lima"),
                        "signed [signed] BOL NOR, another one, in Lima, by Luis Arce for BOL"),
                tells(
                        ReadingRule.DEPOSITED,
                        article("Norway and Chile signed a treaty. Chile deposited its ratification in May."),
                        "ratified [its ratification] CHL, on 2024-05"),
                tells(
                        ReadingRule.DEPOSITED_TOO,
                        article(
                                "Norway ratified the treaty with Chile. Togo deposited its ratification, and Benin did the same."),
                        "ratified [did] BEN",
                        "ratified [its ratification] BEN TGO"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleDecides(ReadingCase one) {
        one.check();
    }
}
