package org.pactwire.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;
import org.pactwire.article.Article;
import org.pactwire.article.Span;

/** Goes back to the source from every character of a clean text. */
final class AlignmentCheck {
    private AlignmentCheck() {}

    static void everyCharacterIsFoundInTheSource(Article article, String source) {
        String text = article.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                continue;
            }
            Span raw = article.alignment().toRaw(new Span(i, i + 1));
            String written = raw.of(source);
            String meant = Parser.unescapeEntities(written, false);
            if (c == ' ') {
                assertThat(written.isEmpty() || meant.isBlank() || meant.contains("<") || !meant.contains("x"))
                        .isTrue();
            } else {
                assertThat(meant).as("character %d of %s", i, article.origin()).contains(String.valueOf(c));
            }
        }
    }
}
