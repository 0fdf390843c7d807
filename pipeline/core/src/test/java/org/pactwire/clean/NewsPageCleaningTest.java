package org.pactwire.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Article;
import org.pactwire.article.Published;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;

class NewsPageCleaningTest {
    private static final String FIRST =
            "Norland and Sudmark signed an accord on fishing rights on Monday, ending a quarrel of nine years.";
    private static final String SECOND =
            "The two ministers said the accord would be put before both parliaments in the autumn.";
    private static final String THIRD = "Boats of both countries may use the northern banks from the first of May.";
    private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    private final Cleaner cleaner = new Cleaner();

    @Test
    void anOldPageHasItsHeadlineOnTheSecondLevel() {
        Article article = clean("<head><title>Havn Courier: Accord on fish signed at last</title></head><h2>Weather and"
                + " tides</h2><h2>Accord on fish signed at last</h2><font>By Jon Berg, staff<br>Friday, May 9,"
                + " 2025</font><hr>" + BODY);
        assertThat(article.title()).isEqualTo("Accord on fish signed at last");
        assertThat(article.published())
                .isNotNull()
                .satisfies(p -> assertThat(p.date()).hasToString("2025-05-09"));
    }

    @Test
    void navigationSidebarsCommentsAndFootersAreNotText() {
        assertThat(
                        text(
                                "<nav><a href=/>Home</a><a href=/w>World</a></nav><h1>Accord</h1><article>" + BODY
                                        + "</article><aside><p>The ten best harbours of the coast, chosen by our readers this year.</p></aside>"
                                        + "<div id=comments><p>I have fished there for thirty years, and nobody ever asked me a thing.</p></div>"
                                        + "<footer><p>All the news of the coast, every day, for everyone who lives by the sea.</p></footer>"))
                .isEqualTo(TEXT);
    }

    @Test
    void aNameDoesNotMakeTheArticleFurniture() {
        assertThat(text("<div class='social promo'><div class=sidebar>" + BODY + "</div></div>"))
                .isEqualTo(TEXT);
        assertThat(text("<div class='has-comments with-sidebar'>" + BODY + "</div>"))
                .isEqualTo(TEXT);
    }

    @Test
    void aBodySplitOverContainersIsWhole() {
        assertThat(text("<main><div class=part><p>" + FIRST + "</p></div><div class=ad>Advertisement</div>"
                        + "<div class=part><p>" + SECOND + "</p><p>" + THIRD + "</p></div></main>"))
                .isEqualTo(TEXT);
    }

    @Test
    void lineBreaksMakeParagraphsWhereThereAreNone() {
        assertThat(text("<div>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD + "</div>"))
                .isEqualTo(TEXT);
    }

    @Test
    void captionsAreKeptApart() {
        Article article =
                clean("<article><p>" + FIRST + "</p><figure><img src=a><figcaption>The harbour of Havn at dawn."
                        + "</figcaption></figure><p>" + SECOND + "</p><p>" + THIRD + "</p></article>");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.captions()).containsExactly("The harbour of Havn at dawn.");
    }

    @Test
    void teasersOfOtherArticlesAreDropped() {
        String card = "<div class=card><h3><a href=/x>Herring prices fall to a ten-year low again</a></h3>"
                + "<p>Buyers from abroad stayed away from this week's auctions, traders said on Friday.</p></div>";
        assertThat(text("<div>" + BODY + "<div>" + card.replace("Herring", "Cod") + card
                        + card.replace("Herring", "Crab") + "</div></div>"))
                .isEqualTo(TEXT);
    }

    @Test
    void linesOfFurnitureInsideTheBodyAreDropped() {
        assertThat(text("<article><p>" + FIRST
                        + "</p><p>Advertisement</p><p><a href=/y>Read also: what the accord leaves"
                        + " open</a></p><p>" + SECOND
                        + "</p><p>Sign up for our newsletter and never miss a story.</p><p>"
                        + THIRD
                        + "</p><p>Ada Lind is a reporter for the Havn Courier. She can be reached at a@b.example.</p>"
                        + "<h2>Related stories</h2></article>"))
                .isEqualTo(TEXT);
    }

    @Test
    void headingsListsAndQuotesOfTheBodySurvive() {
        String text = text("<article><p>" + FIRST + "</p><h2>What comes next</h2><p>" + SECOND
                + "</p><ul><li>Nets are counted"
                + "</li><li>Boats are measured</li></ul><blockquote>We have waited long.</blockquote><p>" + THIRD
                + "</p></article>");
        assertThat(text.split("\n\n"))
                .containsExactly(
                        FIRST,
                        "What comes next",
                        SECOND,
                        "Nets are counted",
                        "Boats are measured",
                        "We have waited long.",
                        THIRD);
    }

    @Test
    void aHoverCardNextToANameIsNotText() {
        assertThat(text(
                        "<article><p>Minister Ada Lind<span class=hovercard><a href=/l>Ada Lind</a> More about her</span>"
                                + " signed for Norland, and everyone on the quay cheered loudly.</p><p>" + SECOND
                                + "</p></article>"))
                .startsWith("Minister Ada Lind signed for Norland");
    }

    @Test
    void theDeclaredBodyGoesBeforeWhatElseIsThere() {
        assertThat(text("<div><div itemprop=articleBody>" + BODY
                        + "</div><div><p>Other people read about the great storm of"
                        + " last winter, and what it did to the mole.</p></div></div>"))
                .isEqualTo(TEXT);
    }

    @Test
    void theHeadlineIsTheHeadingThatTheHeadAgreesWith() {
        Article article = clean("<head><title>Accord signed at last - Havn Courier</title><meta property=og:site_name"
                + " content='Havn Courier'></head><h1>Havn Courier</h1><article><h1>Accord signed at last</h1>" + BODY);
        assertThat(article.title()).isEqualTo("Accord signed at last");
        assertThat(article.source()).isEqualTo("Havn Courier");
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void withoutAHeadingTheTitleComesWithoutTheSitesName() {
        assertThat(clean("<head><title>Accord signed at last | Havn Courier</title></head>" + BODY)
                        .title())
                .isEqualTo("Accord signed at last");
    }

    @Test
    void jsonLdTellsAuthorAndDatesButThePublisherIsNoAuthor() {
        Article article = clean("<head><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"datePublished\":\"2023-03-06T09:00:00+01:00\",\"dateModified\":\"2023-03-07\","
                + "\"publisher\":{\"name\":\"Havn Courier\"},"
                + "\"author\":[{\"name\":\"Ada Lind\"},{\"name\":\"Havn Courier\"}]}]}</script></head>" + BODY);
        assertThat(article.byline()).isEqualTo("Ada Lind");
        assertThat(published(article)).isEqualTo("2023-03-06 json-ld");
        assertThat(String.valueOf(article.modified())).isEqualTo("2023-03-07");
    }

    @Test
    void theDayThatThePageShowsIsRightWhereUniversalTimeIsADayOff() {
        Article article = clean("<head><meta property=article:published_time content=2023-03-07T02:30:00Z></head>"
                + "<h1>Accord signed</h1><p>March 6, 2023, 9:30 p.m. ET</p>" + BODY);
        assertThat(published(article)).isEqualTo("2023-03-06 meta");
    }

    @Test
    void theDateOfATextOrCaptionIsNotThatOfThePage() {
        Article article = clean(
                "<h1>Accord signed</h1><figure><figcaption>Havn on 2 May 2001.</figcaption></figure><p>" + FIRST
                        + "</p><p>The first accord was signed on June 3, 1994, and it held for twenty years or more.</p>");
        assertThat(article.published()).isNull();
    }

    @Test
    void theAddressTellsTheDayWhereNothingElseDoes() {
        RawDocument raw = raw(BODY.getBytes(UTF_8), "https://a.example/2023/03/06/accord", null);
        assertThat(published(((Cleaned.Kept) cleaner.clean(raw)).article())).isEqualTo("2023-03-06 url");
    }

    @Test
    void theLanguageIsDetected() {
        assertThat(clean(
                                "<article><p>Die beiden Minister unterzeichneten am Montag ein Abkommen über die Fischerei, das einen"
                                        + " neunjährigen Streit beendet.</p></article>")
                        .language())
                .isEqualTo("de");
    }

    @Test
    void declaredAndUndeclaredEncodingsAreRead() {
        String page =
                "<head><meta charset=ISO-8859-1></head><p>" + FIRST + " “Enfin”, said René Çelik of the café.</p>";
        assertThat(clean(page.getBytes(Charset.forName("windows-1252")), null).text())
                .endsWith("René Çelik of the café.");
        assertThat(clean(page.getBytes(UTF_8), null).text()).endsWith("“Enfin”, said René Çelik of the café.");
        assertThat(clean(page.getBytes(Charset.forName("UTF-16")), null).text()).endsWith("René Çelik of the café.");
    }

    @Test
    void aScriptShellIsRefused() {
        assertThat(reason("<head><title>App</title></head><div id=root></div><script>start()</script>"))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(reason("<ul><li><a href=/a>One story</a><li><a href=/b>Another story</a></ul>"))
                .isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void aTruncatedPageGivesTheTextItHas() {
        assertThat(text("<article><p>" + FIRST + "</p><p>" + SECOND.substring(0, 60)))
                .startsWith(FIRST);
    }

    @Test
    void deepNestingAndHugePagesEnd() {
        String deep = "<div>".repeat(100_000) + BODY;
        String wide = "<div><p>" + FIRST + "</p></div>".repeat(20);
        StringBuilder huge = new StringBuilder();
        while (huge.length() < 15_000_000) {
            huge.append("<div class=a><a href=/x>Link</a><p>").append(SECOND).append("</p></div>");
        }
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            cleaner.clean(raw(deep.getBytes(UTF_8), "", null));
            cleaner.clean(raw(wide.getBytes(UTF_8), "", null));
            cleaner.clean(raw(huge.toString().getBytes(UTF_8), "", null));
            cleaner.clean(raw("<".repeat(1_000_000).getBytes(UTF_8), "", null));
            cleaner.clean(raw(("<p>" + "a ".repeat(5_000_000)).getBytes(UTF_8), "", null));
        });
    }

    @Test
    void aPageBeyondTheLimitIsRefused() {
        Cleaner small = new Cleaner(new CleanLimits(100, 1000, 100));
        assertThat(small.clean(raw(new byte[101], "", null)))
                .isInstanceOfSatisfying(
                        Cleaned.Refused.class,
                        refused -> assertThat(refused.rejection().reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void theReportNamesTheRuleAndHowSureItIs() {
        CleanReport report = cleaner.explain(raw(("<article>" + BODY + "</article>").getBytes(UTF_8), "", null));
        assertThat(report.rule()).isNotEmpty();
        assertThat(report.confidence()).isGreaterThan(0.8).isLessThanOrEqualTo(1);
    }

    @Test
    void theReportKeepsSectionAndDeclaredLanguageThatMayBeWrong() {
        String html = "<html lang=de-DE><head><meta property=article:section content=World></head><body><article>"
                + BODY + "</article></body></html>";
        CleanReport report = cleaner.explain(raw(html.getBytes(UTF_8), "", null));
        assertThat(report.section()).isEqualTo("World");
        assertThat(report.declaredLanguage()).isEqualTo("de");
        assertThat(((Cleaned.Kept) report.outcome()).article().language()).isEqualTo("en");
    }

    @Test
    void aLineOfJsonHasTheFieldsInTheirOrder() {
        String line = CleanJson.line(clean("<h1>A \"new\" accord</h1>" + BODY));
        assertThat(line)
                .startsWith(
                        "{\"origin\":\"a.html\",\"url\":\"\",\"title\":\"A \\\"new\\\" accord\",\"byline\":\"\",\"site\":\"\","
                                + "\"published\":null,\"modified\":null,\"published_basis\":null,\"language\":\"en\",\"text\":")
                .doesNotContain("\n");
    }

    private static String published(Article article) {
        Published published = article.published();
        return published == null
                ? ""
                : published.date() + " " + published.basis().code();
    }

    private String text(String html) {
        return clean(html).text();
    }

    private Article clean(String html) {
        return clean(html.getBytes(UTF_8), null);
    }

    private Article clean(byte[] html, @Nullable String charset) {
        return ((Cleaned.Kept) cleaner.clean(raw(html, "", charset))).article();
    }

    private Reason reason(String html) {
        return ((Cleaned.Refused) cleaner.clean(raw(html.getBytes(UTF_8), "", null)))
                .rejection()
                .reason();
    }

    private static RawDocument raw(byte[] html, String url, @Nullable String charset) {
        return new RawDocument("a.html", "", url, "", "", "", Media.HTML, html, charset);
    }
}
