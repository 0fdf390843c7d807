package org.pactwire.read;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.ContentId;

/**
 * A document as it was found, before any cleaning. What the dump does not say is empty.
 *
 * @param origin finds it again: {@code day1/dump.jsonl:17}, {@code corpus/html/a.html}; begins with the name of the
 *     folder the user named, with {@code /} between names
 * @param sourceId the id that the dump gave it
 * @param url address as the dump gives it
 * @param source publishing site as the dump gives it
 * @param title headline as the dump gives it
 * @param published publication date as the dump writes it, unread
 * @param media what the content is
 * @param content the bytes, undecoded; do not change them
 * @param charset encoding where the container tells it (JSON is UTF-8, an HTTP header says), else null
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode look at the bytes
public record RawDocument(
        String origin,
        String sourceId,
        String url,
        String source,
        String title,
        String published,
        Media media,
        byte[] content,
        @Nullable String charset) {
    /** What a content is to be read as. */
    public enum Media {
        HTML,
        TEXT
    }

    /**
     * Stable id of the article this becomes: made of its content and of what its dump calls it, not of the container
     * it came in. A text that has neither id nor address is told from its equals by its file name.
     */
    public String id() {
        String leaf = sourceId.isEmpty() && url.isEmpty() ? origin.substring(origin.lastIndexOf('/') + 1) : "";
        return ContentId.of('a', content, sourceId, url, leaf, title, published);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawDocument that
                && origin.equals(that.origin)
                && sourceId.equals(that.sourceId)
                && url.equals(that.url)
                && source.equals(that.source)
                && title.equals(that.title)
                && published.equals(that.published)
                && media == that.media
                && Arrays.equals(content, that.content)
                && Objects.equals(charset, that.charset);
    }

    @Override
    public int hashCode() {
        return 31 * origin.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "RawDocument[" + origin + ", " + media + ", " + content.length + " bytes]";
    }
}
