package org.pactwire.extract.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pactwire.extract.reader.Texts.claim;
import static org.pactwire.extract.reader.Texts.country;
import static org.pactwire.extract.reader.Texts.facts;
import static org.pactwire.extract.reader.Texts.headline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.pactwire.fact.Claim;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Status;

/** The packaged net on texts that leave no doubt. */
@EnabledIf("org.pactwire.extract.reader.ArticleReader#isPossible")
class ArticleReaderTest {
    private static final String SIGNED =
            "OSLO - Norway and Chile signed a treaty on fishing on Monday. The Norwegian side was pleased.";
    private static final String PLAIN = "Norway beat Chile by two goals in front of a noisy crowd.";

    private final ArticleReader reader = Objects.requireNonNull(ArticleReader.load());

    @AfterEach
    void noInterruptIsLeft() {
        assertThat(Thread.interrupted()).isFalse();
    }

    private static List<EntityMention> bothStates(String text) {
        return List.of(country(text, "Norway", "NOR"), country(text, "Chile", "CHL"));
    }

    private ArticleReading read(String text, Claim... byRules) {
        return reader.read(headline(""), text, facts(text, bothStates(text), List.of(byRules)));
    }

    @Test
    void aSigningIsSeenWithItsStatusAndBothParties() {
        PactReading surest = read(SIGNED).places().stream()
                .max(Comparator.comparingDouble(PactReading::news))
                .orElseThrow();

        assertThat(surest.sentence()).isZero();
        assertThat(surest.news()).isGreaterThan(0.5);
        assertThat(surest.status()).isEqualTo(Status.SIGNED);
        assertThat(surest.parties())
                .allSatisfy((party, probability) ->
                        assertThat(probability).as(party).isGreaterThan(0.5));
        assertThat(surest.parties()).containsOnlyKeys("CHL", "NOR");
    }

    @Test
    void whatTheGateHoldsBackIsNotRead() {
        assertThat(read(PLAIN).sentences()).isEmpty();
        assertThat(read(SIGNED).sentences()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void whereTheRulesSeeAPactTheNetSaysWhatItThinksOfIt() {
        ArticleReading reading = read(PLAIN, claim(PLAIN, "goals", Status.SIGNED, "CHL", "NOR"));

        assertThat(reading.places()).singleElement().satisfies(place -> {
            assertThat(place.span().of(PLAIN)).isEqualTo("goals");
            assertThat(place.news()).isLessThan(0.5);
        });
    }

    @Test
    void readingAgainGivesTheSame() {
        assertThat(read(SIGNED)).isEqualTo(read(SIGNED));
    }

    @Test
    void aDocumentBeyondItsTimeIsLetGo() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> read(SIGNED)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
