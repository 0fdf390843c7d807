package org.pactwire.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.Span;

class SafePageTest {
    @Test
    void wordsAndTheirArrangementStayAndThePlaceIsMarked() {
        String page = "<html><head><title>T</title></head><body><h1>Pact</h1><p class=a>Peru &amp; Chile <b>signed</b>"
                + " it.</p></body></html>";
        List<Span> marks = List.of(span(page, "Chile "), span(page, "signed"));
        assertThat(SafePage.html(page, marks))
                .isEqualTo("<h1>Pact</h1><p>Peru &amp; <mark id=\"original\">Chile </mark><b><mark>signed</mark></b>"
                        + " it.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)' onclick='x()'>text</a>",
                "<link rel=dns-prefetch href=//evil.example><meta http-equiv=refresh content='0;url=//evil.example'>",
                "<base href=//evil.example><form action=//evil.example><input name=a></form>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe><object data=x></object><embed src=x>",
                "<svg><style><img src=x onerror=alert(1)></style><script>1</script></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<p style='background:url(//evil.example)' id=main class=s>text</p>",
                "<video autoplay src=x><source src=y></video><audio src=z></audio>",
                "</body></html><script>alert(1)</script>"
            })
    void nothingActsLoadsOrLeadsAnywhere(String hostile) {
        String source = "<p>before</p>" + hostile + "<p>after</p>";
        Element shown = Jsoup.parseBodyFragment(SafePage.html(source, List.of(span(source, "before"))))
                .body();
        assertThat(shown.text()).contains("before");
        for (Element element : shown.getAllElements()) {
            assertThat(element.attributes().asList())
                    .as(element.outerHtml())
                    .allSatisfy(a -> assertThat(a.html()).isEqualTo("id=\"original\""));
            assertThat(element.normalName())
                    .isNotIn(
                            "script", "style", "img", "a", "link", "meta", "iframe", "object", "embed", "svg", "math",
                            "form", "input", "base", "video", "audio", "source");
        }
    }

    @Test
    void aPlaceInWhatIsNotShownIsNotMarked() {
        String page = "<script type=application/ld+json>{\"body\": \"Peru signed\"}</script><p>Text</p>";
        assertThat(SafePage.html(page, List.of(span(page, "Peru signed")))).isEqualTo("<p>Text</p>");
    }

    private static Span span(String page, String words) {
        int at = page.indexOf(words);
        return new Span(at, at + words.length());
    }
}
