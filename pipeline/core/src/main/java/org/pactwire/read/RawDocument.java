package org.pactwire.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.ContentId;
import org.pactwire.article.Fetched;

/**
 * A document as it was found, before any cleaning. What the dump does not say is empty. Immutable; a class and no record
 * only because its id, which costs a walk over the content, is made once.
 */
public final class RawDocument {
    /** What a content is to be read as. */
    public enum Media {
        HTML,
        TEXT
    }

    /** A page says within so many bytes that it is one. */
    private static final int HEAD = 1024;

    private final Builder fields;
    private final Media media;
    private final byte[] content;
    /** Made when first asked for; two threads that ask at once make the same. */
    private volatile @Nullable String id;

    /** A document of which its dump says no more than this. */
    public RawDocument(
            String origin,
            String sourceId,
            String url,
            String source,
            String title,
            String published,
            Media media,
            byte[] content,
            @Nullable String charset) {
        this(
                from(origin)
                        .sourceId(sourceId)
                        .url(url)
                        .source(source)
                        .title(title)
                        .published(published)
                        .charset(charset),
                media,
                content);
    }

    private RawDocument(Builder fields, Media media, byte[] content) {
        this.fields = new Builder(fields, fields.origin);
        this.media = media;
        this.content = content;
    }

    /** Begins a document that was read at an origin. */
    public static Builder from(String origin) {
        return new Builder(origin);
    }

    /** The same document, known by another origin. */
    public RawDocument at(String origin) {
        return new RawDocument(new Builder(fields, origin), media, content);
    }

    /** The same document, with the day on which the file it lies in was written. */
    public RawDocument writtenOn(@Nullable LocalDate day) {
        Builder with = new Builder(fields, fields.origin);
        with.written = day;
        return new RawDocument(with, media, content);
    }

    /** Takes what a dump says of a document, and at last the content. */
    public static final class Builder {
        private final String origin;
        private String sourceId = "";
        private String url = "";
        private String source = "";
        private String title = "";
        private String published = "";
        private String byline = "";
        private String language = "";
        private String fetched = "";
        private Fetched.Basis fetchedBasis = Fetched.Basis.DUMP;
        private @Nullable String charset;
        private @Nullable LocalDate written;

        private Builder(String origin) {
            this.origin = origin;
        }

        private Builder(Builder other, String origin) {
            this.origin = origin;
            sourceId = other.sourceId;
            url = other.url;
            source = other.source;
            title = other.title;
            published = other.published;
            byline = other.byline;
            language = other.language;
            fetched = other.fetched;
            fetchedBasis = other.fetchedBasis;
            charset = other.charset;
            written = other.written;
        }

        /** See {@link RawDocument#sourceId()}. */
        public Builder sourceId(String value) {
            sourceId = value;
            return this;
        }

        /** See {@link RawDocument#url()}. */
        public Builder url(String value) {
            url = value;
            return this;
        }

        /** See {@link RawDocument#source()}. */
        public Builder source(String value) {
            source = value;
            return this;
        }

        /** See {@link RawDocument#title()}. */
        public Builder title(String value) {
            title = value;
            return this;
        }

        /** See {@link RawDocument#published()}. */
        public Builder published(String value) {
            published = value;
            return this;
        }

        /** See {@link RawDocument#byline()}. */
        public Builder byline(String value) {
            byline = value;
            return this;
        }

        /** See {@link RawDocument#language()}. */
        public Builder language(String value) {
            language = value;
            return this;
        }

        /** See {@link RawDocument#fetched()}. */
        public Builder fetched(String value, Fetched.Basis basis) {
            fetched = value;
            fetchedBasis = basis;
            return this;
        }

        /** See {@link RawDocument#charset()}. */
        public Builder charset(@Nullable String value) {
            charset = value;
            return this;
        }

        /** The document; its bytes must not be changed afterwards. */
        public RawDocument of(Media media, byte[] content) {
            return new RawDocument(this, media, content);
        }
    }

    /**
     * Finds it again: {@code day1/dump.jsonl:17}, {@code corpus/html/a.html}; begins with the name of the folder the user
     * named, with {@code /} between names.
     */
    public String origin() {
        return fields.origin;
    }

    /** The id that the dump gave it. */
    public String sourceId() {
        return fields.sourceId;
    }

    /** Address as the dump gives it. */
    public String url() {
        return fields.url;
    }

    /** Publishing site as the dump gives it. */
    public String source() {
        return fields.source;
    }

    /** Headline as the dump gives it. */
    public String title() {
        return fields.title;
    }

    /** Publication date as the dump writes it, unread. */
    public String published() {
        return fields.published;
    }

    /** Who wrote it, as the dump gives it. */
    public String byline() {
        return fields.byline;
    }

    /** Language tag that the dump gives it. */
    public String language() {
        return fields.language;
    }

    /** When it was taken from its site, as the dump writes it, unread. */
    public String fetched() {
        return fields.fetched;
    }

    /** How {@link #fetched()} is known. */
    public Fetched.Basis fetchedBasis() {
        return fields.fetchedBasis;
    }

    /**
     * The day, in universal time, on which the file it lies in was last written: no article of it was published later. Null
     * where there is no file, or its time is that of programs that set none.
     */
    public @Nullable LocalDate written() {
        return fields.written;
    }

    public Media media() {
        return media;
    }

    /** The bytes, undecoded; do not change them. */
    public byte[] content() {
        return content;
    }

    /** Encoding where the container tells it (JSON is UTF-8, an HTTP header says), else null. */
    public @Nullable String charset() {
        return fields.charset;
    }

    /**
     * Stable id of the article this becomes: made of its content and of what its dump calls it, not of the container it
     * came in. A whole page speaks for itself; a text is told from its equals by the address, headline and date beside
     * it.
     */
    public String id() {
        String made = id;
        if (made == null) {
            made = isWholePage()
                    ? ContentId.of('a', content, sourceId())
                    : ContentId.of('a', content, sourceId(), url(), title(), published());
            id = made;
        }
        return made;
    }

    private boolean isWholePage() {
        if (media != Media.HTML) {
            return false;
        }
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html") || head.contains("<html");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawDocument that
                && origin().equals(that.origin())
                && sourceId().equals(that.sourceId())
                && url().equals(that.url())
                && source().equals(that.source())
                && title().equals(that.title())
                && published().equals(that.published())
                && byline().equals(that.byline())
                && language().equals(that.language())
                && fetched().equals(that.fetched())
                && fetchedBasis() == that.fetchedBasis()
                && media == that.media
                && Arrays.equals(content, that.content)
                && Objects.equals(charset(), that.charset());
    }

    @Override
    public int hashCode() {
        return 31 * origin().hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "RawDocument[" + origin() + ", " + media + ", " + content.length + " bytes]";
    }
}
