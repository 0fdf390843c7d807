package org.pactwire.clean.internal;

import java.util.List;
import org.pactwire.article.Alignment;

/**
 * Joins paragraphs to the text of an article.
 *
 * @param text paragraphs with one empty line between them
 * @param alignment from the text to the raw source
 */
public record Body(String text, Alignment alignment) {
    static final String BREAK = "\n\n";

    /** Paragraphs must not be empty. */
    public static Body join(List<MappedText> paragraphs) {
        StringBuilder text = new StringBuilder();
        Alignment.Builder alignment = new Alignment.Builder();
        for (MappedText paragraph : paragraphs) {
            if (text.length() > 0) {
                text.append(BREAK);
            }
            int base = text.length();
            for (int i = 0; i < paragraph.length(); i++) {
                int rawStart = paragraph.rawStart(i);
                int rawLength = paragraph.rawEnd(i) - rawStart;
                if (rawLength == 1) {
                    alignment.copy(base + i, rawStart, 1);
                } else {
                    alignment.replace(base + i, 1, rawStart, rawLength);
                }
            }
            text.append(paragraph);
        }
        return new Body(text.toString(), alignment.build());
    }
}
