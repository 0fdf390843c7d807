package org.pactwire.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.resolve.Told.a;
import static org.pactwire.resolve.Told.called;
import static org.pactwire.resolve.Told.it;
import static org.pactwire.resolve.Told.the;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwire.fact.Status;

class ReasonsTest extends ByHandTest {
    private static Told treaty() {
        return a("treaty").between("CHL", "NOR");
    }

    @Test
    void everyValueOfADossierHasAReasonWithTheClaimsThatSayIt() {
        article("2024-03-13", treaty().signed("2024-03-12").in("Oslo").forYears(10));
        article("2024-03-20", the("treaty").between("CHL", "NOR").is(Status.RATIFIED, "2024-03-19"));
        assertThat(why("signed"))
                .isEqualTo(new Reason("signed", "2024-03-12", why("signed").rule(), List.of("a0.0"), List.of()));
        assertThat(why("signed_place").claimIds()).containsExactly("a0.0");
        assertThat(why("years").value()).isEqualTo("10");
        assertThat(why("status")).satisfies(r -> {
            assertThat(r.value()).isEqualTo("ratified");
            assertThat(r.claimIds()).containsExactly("a1.0");
            assertThat(r.against()).containsExactly(new Reason.Against("signed", List.of("a0.0")));
        });
        assertThat(why("pact").rule()).contains("same parties");
        assertThat(reasons()).allSatisfy(r -> assertThat(r.rule()).isNotEmpty());
    }

    @Test
    void whatOtherClaimsSayStandsAgainstAValueAndIsNotAveraged() {
        article("2024-03-13", treaty().signed("2024-03-12").in("Oslo"));
        article("2024-04-02", treaty().signed("2024-03-11").in("Bergen"));
        assertThat(why("signed").value()).isEqualTo("2024-03-12");
        assertThat(why("signed").against()).containsExactly(new Reason.Against("2024-03-11", List.of("a1.0")));
        assertThat(why("signed_place").against()).containsExactly(new Reason.Against("Bergen", List.of("a1.0")));
    }

    @Test
    void aCoarserDayThatAgreesSpeaksForAValue() {
        article("2024-03-13", treaty().signed("2024-03-12"));
        article("2024-04-02", treaty().signed("2024-03"));
        assertThat(why("signed").claimIds()).containsExactly("a0.0", "a1.0");
        assertThat(why("signed").against()).isEmpty();
    }

    @Test
    void anAccusationSpeaksAgainstNoStatus() {
        article(
                "2024-03-13",
                treaty().is(Status.SIGNED),
                the("treaty").is(Status.BREACHED).asAnAccusation());
        assertThat(why("status").against()).isEmpty();
    }

    @Test
    void anAccusationSpeaksAgainstNoDay() {
        article(
                "2024-03-13",
                treaty().ended("2024-02-01"),
                the("treaty").ended("2024-01-01").asAnAccusation());
        assertThat(why("ended").against()).isEmpty();
    }

    @Test
    void aPlaceThatIsOnlyMentionedIsTheReasonWhereNoSigningIsTold() {
        article("2024-03-13", the("treaty").between("CHL", "NOR").in("Oslo"));
        assertThat(why("signed_place").claimIds()).containsExactly("a0.0");
    }

    @Test
    void whoSignedIsNamedByTheClaimThatSaysSo() {
        article("2024-03-13", treaty().is(Status.SIGNED).signedBy("CHL", "Eva Soto", "Minister"));
        assertThat(why("signatory"))
                .extracting(Reason::value, Reason::claimIds)
                .containsExactly("Eva Soto (CHL)", List.of("a0.0"));
    }

    @Test
    void whatIsUnknownHasNoReason() {
        article("2024-03-13", treaty().is(Status.SIGNED));
        assertThat(reasons()).extracting(Reason::field).doesNotContain("signed_place", "occasion", "signatory");
    }

    @Test
    void aKnownPactIsMeantByItsName() {
        article(
                "2024-03-13",
                called("Treaty of Nuku").between("FJI", "TON").is(Status.ENDED),
                the("treaty").by("FJI"));
        assertThat(why("pact").rule()).contains("registry");
        assertThat(why("pact").claimIds()).containsExactly("a0.0");
    }

    @Test
    void aPactOfOneSideIsMergedByItsNameAlone() {
        article("2024-03-13", the("accord").by("MLI").is(Status.SUSPENDED), it().is(Status.ENDED));
        assertThat(why("pact").rule()).contains("without a second party");
        assertThat(why("pact").claimIds()).containsExactly("a0.0");
    }

    @Test
    void aNameIsThatOfTheClaimsThatGiveIt() {
        article("2024-03-13", treaty().is(Status.SIGNED), called("Sea Pact").between("CHL", "NOR"));
        assertThat(why("name").claimIds()).containsExactly("a0.1");
    }

    @Test
    void moneyIsPromisedOrOnlyMentioned() {
        article("2024-03-13", treaty().is(Status.SIGNED).promising(5, "NOR", "CHL"));
        assertThat(why("commitment").rule()).contains("promises");
    }

    private Reason why(String field) {
        return reasons().stream()
                .filter(r -> r.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private List<Reason> reasons() {
        return Reasons.of(pact(), claims);
    }
}
