package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Span;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Money;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MentionGoldTest {
    private static final Span SPAN = new Span(0, 1);

    @Test
    void anAmountHasBothEndsAndItsCurrency() {
        String gold = "{'amount_min': '5.50', 'amount_max': null, 'currency': 'EUR', 'approximate': false}";
        assertThat(isAmount(gold, "5.5", null, "EUR", true)).isTrue();
        assertThat(isAmount(gold, "5.5", "5.5", "EUR", true)).isFalse();
        assertThat(isAmount(gold, "5.5", null, "USD", true)).isFalse();
        assertThat(isAmount(gold.replace("false", "true"), "5.5", null, "EUR", false))
                .isFalse();
    }

    @Test
    void aDateHasOneOfTheIntervals() {
        String gold = "{'type': 'DATE', 'intervals': [['1990-01-01', '1999-12-31'], ['1990-01-01', '2000-01-01']]}";
        assertThat(isTime(gold, new When(When.Type.DATE, "199", day(1990), day(2000), null)))
                .isTrue();
        assertThat(isTime(gold, new When(When.Type.DATE, "199", day(1990), day(2001), null)))
                .isFalse();
        assertThat(isTime(gold, new When(When.Type.SET, "P1Y", null, null, null)))
                .isFalse();
    }

    @Test
    void aDurationHasOneOfTheValuesOrTheSameLength() {
        String gold = "{'type': 'DURATION', 'value': 'P1W|P7D', 'seconds': ['864000']}";
        assertThat(isTime(gold, new When(When.Type.DURATION, "P7D", null, null, null)))
                .isTrue();
        assertThat(isTime(gold, new When(When.Type.DURATION, "P1W3D", null, null, null)))
                .isTrue();
        assertThat(isTime(gold, new When(When.Type.DURATION, "P8D", null, null, null)))
                .isFalse();
    }

    @Test
    void lengthsAreCountedInSeconds() {
        assertThat(MentionGold.seconds("P1Y1M1DT1H1M1.5S")).isEqualTo("34218061");
        assertThat(MentionGold.seconds("PXD")).isEmpty();
    }

    @Test
    void aStateIsAPlace() {
        JsonNode gold = json("{'type': 'PLACE'}");
        assertThat(MentionGold.isName(gold, name(EntityMention.Type.COUNTRY))).isTrue();
        assertThat(MentionGold.isName(gold, name(EntityMention.Type.PERSON))).isFalse();
    }

    private static boolean isAmount(
            String gold, String min, @Nullable String max, String currency, boolean approximate) {
        Money money =
                new Money(new BigDecimal(min), max == null ? null : new BigDecimal(max), currency, approximate, "", "");
        return MentionGold.isAmount(json(gold), new MoneyMention(0, SPAN, "", money, null));
    }

    private static boolean isTime(String gold, When when) {
        return MentionGold.isTime(json(gold), new DateMention(0, SPAN, "", when));
    }

    private static EntityMention name(EntityMention.Type type) {
        return new EntityMention(0, SPAN, "", type, "", "", "", "");
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
