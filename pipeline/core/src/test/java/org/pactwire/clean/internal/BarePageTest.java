package org.pactwire.clean.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarePageTest {
    private static final String LONG = "0123456789 abcdefghij klmnopqrst uvwxyz <p>no</p> 0123456789 abcdefghij";
    private static final List<String> PIECES = List.of(
            "words ",
            "größer – 和平 ",
            "\uD83D\uDE00 ",
            "<p>",
            "</p>",
            "<div class='a b' data-x='" + LONG + "'>",
            "</div>",
            "<img src=\"" + LONG + "\" alt='" + LONG + "'>",
            "<img src=" + LONG.replace(' ', '+').replace("<", "").replace(">", "") + " title = '" + LONG + "' />",
            "<a b=c\"d=\">in</a> ",
            "<a \"x=y>in</a> ",
            "<b title='open ",
            "it's \"quoted\" ",
            "= \" ",
            "<script>let p = '<p>no</p>'; " + LONG + "</script>",
            "<script><!-- <script>" + LONG + "</script> --></script>",
            "<script async src=x></SCRIPT >",
            "<style>" + LONG + "</style>",
            "<svg viewBox='0 0 1 1'><path d='" + LONG.replace('<', 'M') + "'/><g><title>no</title></g></svg>",
            "<svg><path d='0123456789 0123456789 0123456789 0123456789 0123456789'><p>breaks out</p></svg>",
            "<svg><style>" + LONG + "</style><path/></svg>",
            "<!-- " + LONG + " -->",
            "<!--> ",
            "<![endif]>",
            "<?php \"",
            "<! x=\">",
            "</ x=\">",
            "</p x='" + LONG + "'>",
            "<textarea a='" + LONG + "'><script>" + LONG + "</textarea>",
            "<noscript><img src='" + LONG + "'></noscript>",
            "<table><tr><td data-y='" + LONG + "'>",
            "< 5 > 4 ",
            "&amp; &notit; ",
            "<");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsLeftReadsAsTheWholePageDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 4000; i++) {
            StringBuilder page = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(bare(page.toString())).as("%s", page).isEqualTo(whole(page.toString()));
        }
    }

    @Test
    void codeAndDrawingsAndLongValuesAreCut() {
        String page = "<p>é<script>" + LONG + LONG + "</script><svg><path d='" + LONG.replace('<', ' ') + "'/></svg>"
                + "<img srcset='" + LONG + "'>text</p>";

        BarePage bare = BarePage.of(Utf8.of(page.getBytes(UTF_8), 0));

        assertThat(bare.source()).isEqualTo("<p>é<script></script><svg></svg><img srcset=''>text</p>");
        int at = bare.source().indexOf("text");
        assertThat(page.substring(at + bare.shift(at))).isEqualTo("text</p>");
    }

    private static List<String> bare(String page) {
        BarePage bare = BarePage.of(Utf8.of(page.getBytes(UTF_8), 0));
        return texts(bare.source(), bare);
    }

    private static List<String> whole(String page) {
        return texts(page, null);
    }

    /** The texts of a page outside of code, each with its place in the whole page. */
    private static List<String> texts(String source, @Nullable BarePage bare) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        List<String> texts = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text && !isInDrawing(text)) {
                int start = text.sourceRange().startPos();
                texts.add((bare == null || start < 0 ? start : start + bare.shift(start)) + " " + text.getWholeText());
            } else if (node instanceof Element element) {
                texts.add(element.normalName() + " " + element.className());
            }
        });
        texts.removeIf(line -> line.matches("(path|g|title|style|svg) .*"));
        return texts;
    }

    private static boolean isInDrawing(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("svg") != null;
    }
}
