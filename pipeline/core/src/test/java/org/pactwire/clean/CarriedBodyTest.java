package org.pactwire.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that a page carries in its data, where its markup shows a teaser or nothing. */
class CarriedBodyTest {
    private static final String FIRST =
            "Norland and Sudmark signed an accord on \"fishing rights\" on Monday, ending a quarrel of nine years.";
    private static final String SECOND =
            "The two ministers said the accord would be put before both parliaments in the autumn – at the latest.";
    private static final String THIRD = "Boats of both countries may use the northern banks from the first of May.";
    private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;
    private static final String TEASER = "<h1>Accord on fish</h1><article><p>Norland and Sudmark signed an accord on"
            + " Monday, ending a quarrel.</p><p>Subscribe to read on.</p></article>";

    private final Cleaner cleaner = new Cleaner();

    @Test
    void theBodyInJsonLdIsReadWhereThePageShowsATeaser() {
        CleanReport report = cleaner.explain(page(data(FIRST + "\n" + SECOND + "\n\n" + THIRD) + TEASER));

        assertThat(article(report).text()).isEqualTo(TEXT);
        assertThat(article(report).title()).isEqualTo("Accord on fish");
        assertThat(report.rule()).isEqualTo("body in the page's data");
        assertThat(report.confidence()).isEqualTo(0.8);
    }

    @Test
    void theBodyInJsonLdIsReadWhereAScriptIsYetToDrawThePage() {
        String page =
                data(FIRST + "\r\n" + SECOND + "\r\n" + THIRD) + "<div id=root></div><script src=app.js></script>";

        assertThat(article(cleaner.explain(page(page))).text()).isEqualTo(TEXT);
    }

    @Test
    void whatThePageShowsGoesBeforeItsData() {
        String shown = "<article><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></article>";

        assertThat(cleaner.explain(page(data(FIRST + "\n" + SECOND + "\n" + THIRD + "\n" + SECOND) + shown))
                        .rule())
                .isNotEqualTo("body in the page's data");
    }

    @Test
    void markupInTheDataIsReadAsMarkup() {
        String body = "<p>" + FIRST + "</p>\n<figure><figcaption>The harbour.</figcaption></figure><p>"
                + SECOND.replace("–", "&ndash;") + "</p><p>" + THIRD + "</p>";

        assertThat(article(cleaner.explain(page(data(body) + TEASER))).text()).isEqualTo(TEXT);
    }

    @Test
    void furnitureInTheDataIsDropped() {
        String body = FIRST + "\nRead more: Herring prices fall again\n" + SECOND + "\nAdvertisement\n" + THIRD;

        assertThat(article(cleaner.explain(page(data(body) + TEASER))).text()).isEqualTo(TEXT);
    }

    @Test
    void aBodyThatWasEscapedOnceTooOftenIsNotRead() {
        String body = "&amp;lt;p&amp;gt;" + FIRST + SECOND + THIRD + "&amp;lt;/p&amp;gt;";

        assertThat(article(cleaner.explain(page(data(body) + TEASER))).text())
                .startsWith("Norland and Sudmark signed an accord on Monday");
    }

    @Test
    void theBodyInAMetaElementIsRead() {
        String meta = "<meta itemprop=articleBody content=\"" + FIRST.replace("\"", "&quot;") + "&#10;" + SECOND
                + "&#10;" + THIRD + "\">";
        RawDocument raw = page(meta + TEASER);
        Article article = article(cleaner.explain(raw));

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.alignment().toRaw(new Span(0, FIRST.length())).of(Cleaner.source(raw)))
                .isEqualTo(FIRST.replace("\"", "&quot;"));
    }

    @Test
    void everySentenceOfTheDataLeadsBackToItsPlaceInThePage() {
        String[] sentences = {
            FIRST, SECOND + " \uD83D\uDE00", "A tab\there, a slash / there \\ and café, naïve & more at last."
        };
        String body =
                "<p>" + String.join("</p><p>", sentences).replace("&", "&amp;").replace("é", "&eacute;") + "</p>";
        RawDocument raw =
                page("<script>let long = 'code that is cut out of the page before it is parsed, é and all';</script>"
                        + data(body).replace("ï", "\\u00ef").replace("</p>", "<\\/p>") + TEASER);
        Article article = article(cleaner.explain(raw));

        assertThat(article.text().split("\n\n", -1)).hasSize(3);
        for (String paragraph : article.text().split("\n\n", -1)) {
            int start = article.text().indexOf(paragraph);
            String written = article.alignment()
                    .toRaw(new Span(start, start + paragraph.length()))
                    .of(Cleaner.source(raw));
            String json = JsonMapper.shared().readValue("\"" + written + "\"", String.class);
            assertThat(Parser.unescapeEntities(json, false).replace('\t', ' ')).isEqualTo(paragraph);
        }
    }

    private static String data(String body) {
        return "<script type='application/ld+json'>{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": "
                + "\"NewsArticle\", \"headline\": \"Accord on fish\", \"articleBody\": "
                + JsonMapper.shared().writeValueAsString(body) + ", \"datePublished\": \"2024-03-04\"}]}</script>";
    }

    private static RawDocument page(String html) {
        String page = "<!doctype html><html><head><title>Accord on fish</title></head><body>" + html + "</body></html>";
        return new RawDocument("a.html", "", "", "", "", "", Media.HTML, page.getBytes(UTF_8), null);
    }

    private static Article article(CleanReport report) {
        assertThat(report.outcome()).isInstanceOf(Cleaned.Kept.class);
        return ((Cleaned.Kept) report.outcome()).article();
    }
}
