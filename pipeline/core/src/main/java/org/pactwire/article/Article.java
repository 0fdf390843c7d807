package org.pactwire.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article as plain text, cleaned of all that is not the article. A field that is unknown is empty or null.
 *
 * @param id stable id, see {@link ContentId}
 * @param sourceId the id that the dump gave it
 * @param origin where it was read: a file, with line, entry or record in it
 * @param url canonical address
 * @param source name of the publishing site
 * @param title headline without the site's name; not part of {@code text}
 * @param byline who wrote it
 * @param published when, and how that is known; null where the page does not say
 * @param modified last change the page speaks of
 * @param language ISO 639-1 code
 * @param text body; paragraphs are separated by one empty line ({@code "\n\n"}), and no line break is inside one
 * @param captions captions of pictures: dropped from the body, they say nothing of the pacts but may help to date the
 *     article
 * @param alignment from {@code text} to the characters of the raw source
 * @param fetched when the copy that was read was taken from its site; null where its dump does not say
 */
public record Article(
        String id,
        String sourceId,
        String origin,
        String url,
        String source,
        String title,
        String byline,
        @Nullable Published published,
        @Nullable PartialDate modified,
        String language,
        String text,
        List<String> captions,
        Alignment alignment,
        @Nullable Fetched fetched) {
    public Article {
        captions = List.copyOf(captions);
    }

    /** An article of which nobody says when it was fetched. */
    public Article(
            String id,
            String sourceId,
            String origin,
            String url,
            String source,
            String title,
            String byline,
            @Nullable Published published,
            @Nullable PartialDate modified,
            String language,
            String text,
            List<String> captions,
            Alignment alignment) {
        this(
                id, sourceId, origin, url, source, title, byline, published, modified, language, text, captions,
                alignment, null);
    }

    /** The same article, read at another place. */
    public Article at(String place) {
        return new Article(
                id, sourceId, place, url, source, title, byline, published, modified, language, text, captions,
                alignment, fetched);
    }

    public boolean isEnglish() {
        return language.isEmpty() || language.equals("en");
    }
}
