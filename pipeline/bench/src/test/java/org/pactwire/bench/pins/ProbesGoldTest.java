package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwire.fact.Status;
import tools.jackson.databind.json.JsonMapper;

class ProbesGoldTest {
    private static final String SIGNED =
            "'pacts': [{'parties': ['FRA', 'ITA'], 'status': 'signed', 'signed': '2024-05'}]";

    private final MadeReading made = new MadeReading()
            .pact("p", "FRA;ITA")
            .pact("q", "CHE;ITA")
            .told("one", "p", 0, Status.SIGNED, LocalDate.of(2024, 5, 6), "")
            .told("w-two", "p", Status.AGREED)
            .told("three", "q", Status.AGREED)
            .told("four", "", Status.AGREED)
            .told("five", "p", Status.MENTIONED);

    @Test
    void aTextIsRightWhenPartiesStatusAndDayAre() {
        assertThat(isRight("one", SIGNED)).isTrue();
        assertThat(isRight("one", SIGNED.replace("ITA", "DEU"))).isFalse();
        assertThat(isRight("one", SIGNED.replace("'signed',", "'agreed',"))).isFalse();
        assertThat(isRight("one", SIGNED.replace("2024-05", "2024-06"))).isFalse();
    }

    @Test
    void aSigningDayThatNobodyToldIsWrong() {
        String undated = SIGNED.replace("'2024-05'", "null");
        assertThat(isRight("one", undated)).isTrue();
        made.dossier("p", "2024-05-06", null);
        assertThat(isRight("one", undated)).isFalse();
    }

    @Test
    void everyPactIsToBeFoundAndNoneBesides() {
        assertThat(isRight("one", "'pacts': []")).isFalse();
        assertThat(isRight("five", "'pacts': []")).isTrue();
        assertThat(isRight("five", SIGNED)).isFalse();
        assertThat(isRight("four", "'pacts': []")).isFalse();
    }

    @Test
    void textsAreOfOnePactOrOfTwoAsTheirTagsSay() {
        assertThat(isRight("one", SIGNED + ", 'tags': ['same pact as two']")).isTrue();
        assertThat(isRight("one", SIGNED + ", 'tags': ['same pact as three']")).isFalse();
        assertThat(isRight("one", SIGNED + ", 'tags': ['must not join three, four']"))
                .isTrue();
        assertThat(isRight("one", SIGNED + ", 'tags': ['must not join two']")).isFalse();
    }

    private boolean isRight(String id, String gold) {
        String json = ("{'id': '" + id + "', " + gold + "}").replace('\'', '"');
        return ProbesGold.score(made.made(), List.of(JsonMapper.shared().readTree(json)))
                .contains(Tally.ofExpected("texts fully right", 1, 1));
    }
}
