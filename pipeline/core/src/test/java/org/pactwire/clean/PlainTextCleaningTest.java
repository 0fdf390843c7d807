package org.pactwire.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.Article;
import org.pactwire.article.Published;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;

class PlainTextCleaningTest {
    private static final String PARAGRAPH =
            "The two ministers said the accord would be put before both parliaments in the autumn.";

    private final Cleaner cleaner = new Cleaner();

    @Test
    void theFirstLineThatLooksLikeAHeadlineIsTheTitleAndNotText() {
        Article article = clean("Norland and Sudmark sign a fisheries accord\n\n" + PARAGRAPH);
        assertThat(article.title()).isEqualTo("Norland and Sudmark sign a fisheries accord");
        assertThat(article.text()).isEqualTo(PARAGRAPH);
    }

    @Test
    void aSingleSentenceIsTextWithoutATitle() {
        Article article = clean("Norland and Sudmark sign a fisheries accord.");
        assertThat(article.title()).isEmpty();
        assertThat(article.text()).isEqualTo("Norland and Sudmark sign a fisheries accord.");
    }

    @Test
    void aHeadlineAloneIsTheText() {
        assertThat(clean("Norland and Sudmark sign a fisheries accord").text()).isNotEmpty();
    }

    @Test
    void linesOfThePagesFurnitureAreDropped() {
        Article article = clean("""
                Accord signed in the harbour

                No time to read?
                Get a summary

                %s

                Advertisement
                Read also: What the accord leaves open
                Share on Facebook
                We use cookies to make this site better. Accept all

                The accord takes effect in May.

                No time to read?
                Get a summary
                Previous Article

                Telescope opens on the plateau

                Next Article

                Herring prices fall again
                """.replace("%s", PARAGRAPH));
        assertThat(article.text()).isEqualTo(PARAGRAPH + "\n\nThe accord takes effect in May.");
    }

    @Test
    void aCaptionWithItsCreditIsKeptApart() {
        String caption = "Prime Minister Ada Lind speaks at the port of Havn on March 3, 2023. (Office of the Premier)";
        Article article = clean("Accord signed in the harbour\n\n" + caption + "\n\n" + PARAGRAPH);
        assertThat(article.captions()).containsExactly(caption);
        assertThat(article.text()).isEqualTo(PARAGRAPH);
    }

    @Test
    void anAgencysMarkBehindTheLastSentenceMakesNoCaption() {
        Article article = clean("Accord signed in the harbour\n\n" + PARAGRAPH + " (NTB)");
        assertThat(article.text()).isEqualTo(PARAGRAPH + " (NTB)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland and Sudmark sign a fisheries accord. (Reuters)",
                "Norland signs a fisheries accord. Premier Ada Lind attends the ceremony. (BBC) (The Havn Times)",
                "Norland breaks the accord it signed on 14 July 2012. (The Havn Post)",
                "Photographers of Norland sign an accord on their rights. (AP Photo)",
                "Save the Fjords signs an accord with Norland on fishing rights.",
                "The accord, written in 1984, may not be rewritten before both parliaments have voted. (The Guardian) (BBC)"
            })
    void aTextOfOneSignedSentenceIsKeptWhole(String item) {
        assertThat(clean(item).text()).isEqualTo(item);
    }

    @Test
    void aTextThatIsOnlyANoticeToTheReaderIsRefused() {
        Cleaned cleaned = cleaner.clean(raw("We use cookies to make this site better for all of our readers."));
        assertThat(cleaned).isInstanceOf(Cleaned.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A deal can be reached at the summit if both sides give way, the minister said.",
                "Victims of the war will receive compensation under the accord, officials said.",
                "Sources close to the talks said that the text was ready to be signed.",
                "The frozen assets may not be used before both parliaments have voted.",
                "Views of the two governments on the border are still far apart.",
                "Reuters first reported the accord on Monday.",
                "Leaders of the region welcomed the pact and called it a new start on X.",
                "Aid distributed by the Union has reached the valley."
            })
    void sentencesOfTheNewsThatSoundLikeFurnitureAreKept(String sentence) {
        Article article = clean("Accord signed in the harbour\n\n" + PARAGRAPH + "\n\n" + sentence + "\n\n"
                + PARAGRAPH.replace("autumn", "spring"));
        assertThat(article.text()).contains(sentence);
    }

    @Test
    void bylineAndDateLineAreReadAndNotText() {
        Article article =
                clean("Accord signed in the harbour\nBy Ada Lind\nPublished: 13 June 2024, 14:05 GMT\n\n" + PARAGRAPH);
        assertThat(article.byline()).isEqualTo("Ada Lind");
        assertThat(article.published())
                .extracting(p -> p == null ? "" : p.date() + " " + p.basis())
                .isEqualTo("2024-06-13 " + Published.Basis.BYLINE);
        assertThat(article.text()).isEqualTo(PARAGRAPH);
    }

    @Test
    void linesWrappedAtAWidthAreOneParagraph() {
        Article article = clean("""
                Accord signed in the harbour

                The two ministers said the accord would be put before both
                parliaments in the autumn, and that the fishing fleets would
                share the banks until then.

                It takes effect in May.
                """);
        assertThat(article.text().split("\n\n"))
                .hasSize(2)
                .allSatisfy(p -> assertThat(p).doesNotContain("\n"));
    }

    @Test
    void anEmptyTextIsRefused() {
        Cleaned cleaned = cleaner.clean(raw(" \n\n "));
        assertThat(cleaned)
                .isInstanceOfSatisfying(
                        Cleaned.Refused.class,
                        refused -> assertThat(refused.rejection().reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void everyCharacterOfTheTextKnowsItsPlaceInTheSource() {
        String source = "Accord signed\r\n\r\n“Peace”\u00a0 holds\u00ad, he said.   Twice.\r\n\r\nIt was so.";
        RawDocument raw = raw(source);
        Article article = ((Cleaned.Kept) cleaner.clean(raw)).article();
        assertThat(article.text()).isEqualTo("“Peace” holds, he said. Twice.\n\nIt was so.");
        AlignmentCheck.everyCharacterIsFoundInTheSource(article, Cleaner.source(raw));
    }

    private Article clean(String text) {
        return ((Cleaned.Kept) cleaner.clean(raw(text))).article();
    }

    private static RawDocument raw(String text) {
        return new RawDocument("a.txt", "", "", "", "", "", Media.TEXT, text.getBytes(StandardCharsets.UTF_8), null);
    }
}
