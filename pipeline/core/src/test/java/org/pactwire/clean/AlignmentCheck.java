package org.pactwire.clean;

import org.jsoup.parser.Parser;
import org.opentest4j.AssertionFailedError;
import org.pactwire.article.Article;
import org.pactwire.article.Span;

/** Goes back to the source from every character of a clean text. */
final class AlignmentCheck {
    private AlignmentCheck() {}

    static void everyCharacterIsFoundInTheSource(Article article, String source) {
        String text = article.text();
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == ' ') {
                continue;
            }
            Span raw = article.alignment().toRaw(new Span(i, i + 1));
            String written = raw.of(source);
            String meant = written.length() == 1 ? written : Parser.unescapeEntities(written, false);
            boolean wholePair = Character.isSurrogate(c) && meant.length() == 2 && meant.indexOf(c) >= 0;
            if (!wholePair && !meant.equals(String.valueOf(c))) {
                throw new AssertionFailedError(
                        "character " + i + " of " + article.origin() + ", " + c + ", comes from " + written);
            }
            if (raw.start() < last) {
                throw new AssertionFailedError(
                        "character " + i + " of " + article.origin() + " goes back in the source");
            }
            last = raw.start();
        }
    }
}
