package org.pactwire.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;

/** What is huge or malformed ends within limits; the times are ten times those of an idle machine, and more. */
@Tag("slow")
class CleanLimitsTest {
    private static final String PARAGRAPH =
            "<p>Norland and Sudmark signed an accord on fishing rights on Monday, ending a quarrel of nine years.</p>\n";
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Cleaner cleaner = new Cleaner();

    @Test
    void aPageOfTwentyMegabytesMostOfItCodeIsCleaned() {
        String script = "<script>let n = 1; if (n < 2 && n > 0) { n += '<p>'.length; }</script>";
        String page = "<article>" + PARAGRAPH + script.repeat((20_000_000 - 1000) / script.length()) + PARAGRAPH
                + "</article>";

        assertThat(timed(page)).isInstanceOf(Cleaned.Kept.class);
    }

    @Test
    void aPageOfTwentyMegabytesOfTextIsRefusedAsTooLargeForAnArticle() {
        assertThat(reason(timed(PARAGRAPH.repeat(20_000_000 / PARAGRAPH.length()))))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aPageOfMoreThanTheLimitIsNotLookedAt() {
        byte[] page = new byte[CleanLimits.DEFAULT.documentBytes() + 1];

        assertThat(reason(cleaner.clean(raw(page)))).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<blockquote>",
                "<table><tr><td>",
                "<ul><li>",
                "<a href=x>",
                "<svg>",
                "<font>",
                "<article class=comments>",
                "</p>",
                "<!--",
                "<p x='",
                "<svg><path d=",
                "<script><!--",
                "<![CDATA["
            })
    void aHundredThousandOpenTagsDoNotHoldUpThePage(String tag) {
        assertThat(timed(PARAGRAPH + PARAGRAPH + tag.repeat(100_000) + PARAGRAPH))
                .isNotNull();
    }

    @Test
    void whatIsNestedTooDeeplyIsStillRead() {
        Cleaned cleaned = timed("<div>".repeat(100_000) + PARAGRAPH + PARAGRAPH.replace("fishing", "mining"));

        assertThat(((Cleaned.Kept) cleaned).article().text())
                .contains("fishing")
                .contains("mining");
    }

    private Cleaned timed(String page) {
        return assertTimeout(LONG, () -> cleaner.clean(raw(page.getBytes(UTF_8))));
    }

    private static Reason reason(Cleaned cleaned) {
        return ((Cleaned.Refused) cleaned).rejection().reason();
    }

    private static RawDocument raw(byte[] page) {
        return new RawDocument("a.html", "", "", "", "", "", Media.HTML, page, null);
    }
}
