package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pactwire.extract.claim.Reading.claims;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.Status;

/** Money told in later sentences: what the pact promises, and what only stands near it. */
@Tag("slow")
class ClaimMoneyTest {
    private static final String LEAD = "Norway and Chile signed a security agreement in Oslo on Wednesday. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The document includes up to 40 million euros of military aid for this year.",
                "Its text mentions a plan for demining worth 40 million euros over four years.",
                "Norway's accord speaks of about 40 million euros of aid this year.",
                "The text sets a ceiling: up to 40 million euros in 2024, after 30 apples in 2022.",
                "The agreement is worth 40 million euros.",
                "It provides for 40 million euros of aid.",
                "The Norwegian text names 40 million euros for this year.",
                "Under the deal, Norway will provide 40 million euros of aid this year.",
                "Under it Norway is to provide 40 million euros of aid this year.",
                "Norway promises aid of 0.25 percent of its budget, which comes to about 40 million euros this year.",
                "Prime Minister Jonas Gahr Støre of Norway promised 40 million euros in aid for 2024.",
                "Norway pays 40 million euros up front.",
                "The prime minister said that Norway's deal with Chile would bring 40 million euros this year."
            })
    void thePactPromises(String next) {
        assertThat(sums(LEAD + next)).extracting(Pledge::attachment).containsExactly(Attachment.PACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Separately, Norway announced 40 million euros of weapons for Chile.",
                "So far Norway has given Chile weapons worth 40 million euros.",
                "Norway already pays Chile 40 million euros a year for salmon.",
                "Norway still gives Chile 40 million euros a year.",
                "On the occasion Norway also announced a package of 40 million euros.",
                "Norway said that it will give Peru 40 million euros.",
                "Oslo expects that the deal will add 40 million euros a year to the economy.",
                "The 40 million euros of an older fund are mentioned in the agreement but not increased by it.",
                "A firm from Bergen won a deal worth 40 million euros.",
                "The king gave a painting worth 40 million euros.",
                "Chile's help has now reached 40 million euros."
            })
    void thePactDoesNotPromise(String next) {
        assertThat(sums(LEAD + next)).noneMatch(p -> p.attachment() == Attachment.PACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The text names 40 million euros in 2024, after 30 million euros in 2022.",
                "The agreement includes 40 million euros after 30 million euros last year.",
                "The document brings 40 million euros a year, beyond the 30 million euros of an older fund."
            })
    void aSumToMeasureItByIsNotPromised(String next) {
        assertThat(sums(LEAD + next))
                .extracting(p -> String.valueOf(p.amount().max()), Pledge::attachment)
                .containsExactly(tuple("40000000", Attachment.PACT), tuple("30000000", Attachment.NEARBY));
    }

    @Test
    void aPartOfThePromisedSumIsPromisedToo() {
        assertThat(sums(
                        "Norway and Chile signed a joint declaration on Wednesday. Norway promises Chile 90 million euros"
                                + " in grants. Of these grants 40 million euros are meant for schools."))
                .hasSize(2)
                .allMatch(p -> p.attachment() == Attachment.PACT);
    }

    @Test
    void whoseTextItIsPays() {
        assertThat(
                        sums(
                                "Norway and Chile signed a security agreement in Oslo on Wednesday. Peru's President Dina Boluarte"
                                        + " signed a similar agreement with Chile. Her text speaks of 40 million euros this year."))
                .extracting(Pledge::payer)
                .containsExactly("PER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board of the International Monetary Fund approved a loan of 40 million dollars for Chile.",
                "The board of the International Monetary Fund on Friday approved a loan programme of about 40 million"
                        + " dollars for Chile that runs for 48 months.",
                "The board of the International Monetary Fund gave its consent on Friday to a loan of 40 million dollars"
                        + " for Chile.",
                "Chile agreed with the International Monetary Fund on a loan of 40 million dollars.",
                "Chile and the International Monetary Fund reached an agreement late on Friday on a loan of 40 million"
                        + " dollars."
            })
    void aLoanOfABankOfStatesIsAPactThatPromisesIt(String sentence) {
        assertThat(claims(sentence)).singleElement().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(Status.AGREED);
            assertThat(claim.parties()).containsExactly("CHL", "IMF");
            assertThat(claim.pledges()).extracting(Pledge::attachment).containsExactly(Attachment.PACT);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bank approved a loan of 40 million dollars for a hospital in Chile.",
                "The International Monetary Fund warned that the loan programme of Chile may fail.",
                "Chile repaid a loan of 40 million dollars to the International Monetary Fund.",
                "The parliament approved a budget that pays back a loan of the International Monetary Fund."
            })
    void otherLoansAreNone(String sentence) {
        assertThat(claims(sentence)).noneMatch(c -> c.status() == Status.AGREED);
    }

    @Test
    void whatIsPaidOutOfALoanIsPartOfIt() {
        assertThat(sums(
                        "The board of the International Monetary Fund approved a loan of 90 million dollars for Chile. 40"
                                + " million dollars will be paid out at once."))
                .hasSize(2)
                .allMatch(p -> p.attachment() == Attachment.PACT);
    }

    private static List<Pledge> sums(String text) {
        return claims(text).stream().map(Claim::pledges).flatMap(List::stream).toList();
    }
}
