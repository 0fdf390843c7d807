package org.pactwire.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;
import org.pactwire.read.Sources;

@Tag("slow")
class AlignmentTest {
    private static final List<String> PIECES = List.of(
            "treaty ",
            "&amp; ",
            "caf&eacute; ",
            "&#8220;word&#x201D; ",
            "AT&T ",
            "&notit; ",
            "&nbsp; ",
            "\n\t",
            "<b>bold</b> ",
            "<a href='?a=1&b=2'>link</a> ",
            "<!-- &amp; --> ",
            "&#128512; ",
            "\uD83D\uDE00 ",
            "end. ",
            "<br>",
            "soft&shy;hyphen ",
            "A &lt; B ",
            "&unknown; ",
            "&copy2024 ",
            "</p><p>",
            "<table><tr><td>1</td><td>2</td></tr></table>",
            "\r\n",
            "<script>let page = '<p>not text</p>'; if (a < b && c > d) { write(\"</p>\"); show(); hide(); }</script>",
            "<style media='screen and (max-width: 600px)'>p > a::before { content: '</p>'; color: #123456; margin: 0 }"
                    + "</STYLE >",
            "<!-- <script> left open in a comment -->",
            "<img alt='<script>' src=x.png>",
            "<textarea><script>code to copy, which is long enough to be worth a cut if it were any</textarea>",
            "<scripted>odd</scripted> ",
            "e\u0301 ");

    private final Cleaner cleaner = new Cleaner();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCharacterOfGeneratedPagesIsFoundInTheSource(long seed) {
        Random random = new Random(seed);
        for (int page = 0; page < 40; page++) {
            StringBuilder html =
                    new StringBuilder("<html><body><article><p>The council met again on Monday to speak of it. ");
            for (int i = 0; i < 60; i++) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            RawDocument raw = raw(html.append(" And that, the ministers said, was the end of the matter for now.")
                    .toString());
            check(raw);
        }
    }

    @Test
    void aSentenceIsFoundWholeThroughEntitiesAndMarkup() {
        String html = "<article><p>First came the council&rsquo;s <b>long</b> &amp; loud debate.</p>"
                + "<p>Then <i>everyone</i>\n   signed the treaty&nbsp;of 1994, at last.</p></article>";
        Article article = ((Cleaned.Kept) cleaner.clean(raw(html))).article();
        int start = article.text().indexOf("Then");
        Span raw = article.alignment().toRaw(new Span(start, article.text().length()));
        assertThat(raw.of(html)).isEqualTo("Then <i>everyone</i>\n   signed the treaty&nbsp;of 1994, at last.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <script> -->%s<script>let a = 1;</script>",
                "<img alt='<script>'>%s<script>let a = 1;</script>",
                "<img alt=\"a > b\" title = '<style>'>%s<style>p { margin: 0 }</style>",
                "<textarea><script></textarea>%s<script>let a = 1;</script>",
                "<script><!-- a <script> b </script> --></script>%s<script>let a = 1;</script>"
            })
    void whatOnlyLooksLikeAScriptTakesNoTextWithIt(String html) {
        String sentence = "The council met again on Monday to speak of the treaty, and all of its members came.";
        RawDocument raw = raw("<article><p>" + sentence + "</p>"
                + html.replace("%s", "<p>" + sentence.replace("Mon", "Sun") + "</p>") + "</article>");
        Article article = ((Cleaned.Kept) cleaner.clean(raw)).article();
        assertThat(article.text()).contains("Monday").contains("Sunday");
        AlignmentCheck.everyCharacterIsFoundInTheSource(article, Cleaner.source(raw));
    }

    @Test
    void everyCharacterOfRealPagesIsFoundInTheSource() throws IOException {
        Path pages = Path.of(System.getProperty("pactwire.home", "."), "../shared/gold/pages/html");
        assumeTrue(Files.isDirectory(pages));
        int checked = 0;
        try (RawDocuments documents = Sources.open(List.of(pages))) {
            for (ReadResult r = documents.next(); r != null; r = documents.next()) {
                if (r instanceof ReadResult.Read(RawDocument raw)) {
                    checked += check(raw);
                }
            }
        }
        assertThat(checked).isPositive();
    }

    private int check(RawDocument raw) {
        if (cleaner.clean(raw) instanceof Cleaned.Kept(Article article)) {
            AlignmentCheck.everyCharacterIsFoundInTheSource(article, Cleaner.source(raw));
            return 1;
        }
        return 0;
    }

    private static RawDocument raw(String html) {
        return new RawDocument("a.html", "", "", "", "", "", Media.HTML, html.getBytes(UTF_8), null);
    }
}
