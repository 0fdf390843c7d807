package org.pactwire.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.archive.Passage;
import org.pactwire.article.Span;

/** What makes foreign text safe to show, link and open. */
class TextSafetyTest {
    @Test
    void overridesOfDirectionAndControlCharactersAreReplacedOneForOne() {
        assertThat(NeutralOutput.neutral("a\u202Eb\u2066c\u0007d\u0000e\u009Bf"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Test
    void textOfAllLanguagesStays() {
        String text = "Zürich, 東京,\nالقاهرة\u200F, נתניהו\u200E, नई दिल्ली, \uD83D\uDD4A\uFE0F\tend";
        assertThat(NeutralOutput.neutral(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example/x",
                "/pacts",
                "https:evil",
                "http://",
                "https://a b/",
                ""
            })
    void onlyAddressesOfTheWebBecomeLinks(String url) {
        assertThat(Links.elsewhere(url)).isEmpty();
    }

    @Test
    void anAddressOfTheWebIsLinked() {
        assertThat(Links.elsewhere("HTTPS://news.example/a?b=c&d=é#e"))
                .isEqualTo("HTTPS://news.example/a?b=c&d=%C3%A9#e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49-30", "-x", "@a", "\uFF1D1", "\t=1"})
    void aCellThatLooksLikeAFormulaIsQuoted(String text) {
        assertThat(Sheet.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "-5", "2024-06", "'quoted'", "Peru + Chile"})
    void otherCellsAreAsTheyAre(String text) {
        assertThat(Sheet.cell(text)).isEqualTo(text);
    }

    @Test
    void cellsHoldListsNumbersAndNothing() {
        assertThat(Sheet.cell(List.of("JPN", "UKR"))).isEqualTo("JPN;UKR");
        assertThat(Sheet.cell(-0.5)).isEqualTo("-0.5");
        assertThat(Sheet.cell(true)).isEqualTo("true");
        assertThat(Sheet.cell(null)).isEmpty();
    }

    @Test
    void markedPiecesTogetherAreTheText() {
        Passage passage = new Passage("sign the treaty", List.of(new Span(0, 4), new Span(9, 15)));
        assertThat(Marked.of(passage))
                .containsExactly(new Marked("sign", true), new Marked(" the ", false), new Marked("treaty", true));
    }

    @Test
    void filtersBecomeConditionsOfTheQueryLanguage() {
        PactQuery query = new PactQuery("a OR b", List.of("JPN", "United States"), "trade", "", "2024-01..2024-06");
        assertThat(query.query())
                .isEqualTo("(a OR b) party:JPN party:\"United States\" kind:trade signed:2024-01..2024-06");
        assertThat(query.address("/pacts"))
                .isEqualTo("/pacts?q=a+OR+b&party=JPN&party=United+States&kind=trade&signed=2024-01..2024-06");
        assertThat(new PactQuery("", List.of(), "", "", "").query()).isEmpty();
    }

    @Test
    void aConditionIsTakenAwayWhereItStandsAlone() {
        assertThat(FacetView.without("treaty kind:trade party:JPN", "kind:trade"))
                .isEqualTo("treaty party:JPN");
        assertThat(FacetView.without("kind:trade", "kind:trade")).isEmpty();
        for (String other : Arrays.asList(
                "-kind:trade",
                "(kind:trade)",
                "kind:trade_x",
                "\"kind:trade\"",
                "a OR kind:trade",
                "a NOT kind:trade",
                "kind:trade OR b",
                "\"a kind:trade b\"")) {
            assertThat(FacetView.without(other, "kind:trade")).isEqualTo(other);
        }
    }
}
