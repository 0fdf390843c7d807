package org.pactwire.extract.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.extract.reader.Texts.claim;
import static org.pactwire.extract.reader.Texts.country;
import static org.pactwire.extract.reader.Texts.facts;
import static org.pactwire.extract.reader.Texts.headline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwire.fact.Claim;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Status;

class GateTest {
    private static final Gate GATE = new Gate();
    private static final Windows WINDOWS = new Windows();

    private static boolean letsThrough(String text, List<EntityMention> entities, List<Claim> claims) {
        return GATE.letsThrough(
                WINDOWS.of(headline(""), text, facts(text, entities, claims)).get(0));
    }

    private static boolean letsThrough(String text) {
        return letsThrough(text, List.of(country(text, "Norway", "NOR"), country(text, "Chile", "CHL")), List.of());
    }

    @Test
    void aSigningIsRead() {
        assertThat(letsThrough("Norway and Chile signed a treaty on fishing in Oslo."))
                .isTrue();
    }

    @Test
    void anAgreementWithoutAPactWordIsRead() {
        assertThat(letsThrough("Norway and Chile agreed to stop shelling each other's troops on Monday."))
                .isTrue();
    }

    @Test
    void aMatchIsNotRead() {
        assertThat(letsThrough("Norway beat Chile by two goals in front of a noisy crowd."))
                .isFalse();
    }

    @Test
    void aDealOfNobodyKnownIsNotRead() {
        String text = "The grocer and the baker signed an agreement on Monday.";

        assertThat(letsThrough(text, List.of(), List.of())).isFalse();
    }

    @Test
    void whatTheRulesSeeIsReadWhateverItsWords() {
        String text = "Norway beat Chile by two goals in front of a noisy crowd.";

        assertThat(letsThrough(text, List.of(), List.of(claim(text, "goals", Status.SIGNED, "NOR"))))
                .isTrue();
    }

    @Test
    void oneSentenceOfManyIsEnough() {
        String plain = "The crowd was noisy and the weather fine. ".repeat(6);

        assertThat(letsThrough(plain + "Norway and Chile signed a treaty on fishing in Oslo."))
                .isTrue();
    }
}
