package org.pactwire.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pactwire.extract.claim.Reading.claims;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Status;

/** Two events of one pact in a sentence, and two pacts beside each other, read with the real models. */
@Tag("slow")
class ClaimsBesideEachOtherTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IN_FORCE  | SIGNED | CHL;NOR | 2019-05 | Norwegian fish can enter Chile freely as of today. The trade pact between the two, initialled in Oslo in May 2019 and fought over ever since because of quotas, entered into force on Monday.
            ENDED     | SIGNED | KEN;UGA | 2015    | Kenya and Uganda opened a bridge. The border treaty between both countries, signed in Nairobi in 2015 and much disputed, expired on Monday.
            RATIFIED  | SIGNED | CHL;PER | 2015    | The extradition treaty between Peru and Chile, signed in Lima in 2015, was ratified by Chile's Senate on Tuesday.
            SUSPENDED | AGREED | GHA;TGO | 2020-03 | The accord with Ghana, concluded in Accra in March 2020 after long talks, was suspended by Togo on Friday.
            """)
    void theParticipleAndTheVerbTellTwoStepsOfOnePact(
            Status now, Status before, String parties, String day, String text) {
        assertThat(claims(text))
                .filteredOn(c -> c.status() != Status.MENTIONED)
                .extracting(
                        Claim::status,
                        Claim::parties,
                        c -> c.date() == null || c.status() != before
                                ? ""
                                : c.date().value())
                .containsExactlyInAnyOrder(
                        tuple(now, List.of(parties.split(";")), ""), tuple(before, List.of(parties.split(";")), day));
    }

    @Test
    void theTwoCountriesAreNotThoseOfThePactOfAnotherPair() {
        assertThat(
                        claims(
                                "Peru and Bolivia signed a water treaty on Monday. Chilean lorries may now enter Brazil. The"
                                        + " road agreement between the two countries, signed in Brasilia in 2019, took effect on Tuesday."))
                .extracting(Claim::parties, Claim::status)
                .containsExactly(tuple(List.of("BOL", "PER"), Status.SIGNED));
    }

    @Test
    void whoTheTwoCountriesAreMustBeTold() {
        assertThat(claims("The trade agreement between the two countries took effect on Monday."))
                .isEmpty();
    }
}
