package org.pactwire.archive.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.Fetched;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;

/**
 * An article with all that was read in it, as bytes. What stands in the text is kept as its place there, and nothing is
 * kept twice: a mention of an article costs some five bytes, a claim some twenty. The mentions of persons, states and
 * places, which are many and seldom asked for, come last.
 */
final class ArticleRecord {
    private static final char LETTER = 'a';
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final Published.Basis[] PUBLISHED = Published.Basis.values();
    private static final Fetched.Basis[] FETCHED = Fetched.Basis.values();
    private static final EntityMention.Type[] TYPES = EntityMention.Type.values();

    private static final int TYPE = 7;
    private static final int OTHER_TEXT = 8;
    private static final int OTHER_SENTENCE = 16;
    private static final int NAMED_SO = 32;
    private static final int OFFICE = 64;
    private static final int STATE = 128;

    private ArticleRecord() {}

    static byte[] encode(AnnotatedArticle annotated) {
        RecordOut out = new RecordOut();
        Article article = annotated.article();
        Extraction extraction = annotated.extraction();
        out.id(article.id(), LETTER);
        out.text(article.text());
        out.text(article.title());
        out.text(article.sourceId());
        out.text(article.origin());
        out.text(article.url());
        out.string(article.source());
        out.text(article.byline());
        write(out, article.published());
        out.date(article.modified());
        out.string(article.language());
        out.list(article.captions(), out::text);
        write(out, article.fetched());
        out.flag(Objects.equals(article.published(), extraction.published()));
        if (!Objects.equals(article.published(), extraction.published())) {
            write(out, extraction.published());
        }
        SentencePlaces.write(out, extraction.sentences(), RecordOut.wellFormed(article.text()));
        LocalDate day = day(extraction.published());
        new ClaimsOut(out, article, extraction, day).write();
        out.bytes(AlignmentBytes.of(article.alignment()));
        writeEntities(out, article.text(), extraction);
        return out.toBytes();
    }

    /**
     * @throws IOException if the bytes are damaged
     */
    static AnnotatedArticle decode(BytesRef bytes) throws IOException {
        return decode(bytes, true);
    }

    /**
     * As {@link #decode(BytesRef)}, without mentions of persons, states and places.
     *
     * @throws IOException if the bytes are damaged
     */
    static AnnotatedArticle decodeClaims(BytesRef bytes) throws IOException {
        return decode(bytes, false);
    }

    /**
     * The text alone.
     *
     * @throws IOException if the bytes are damaged
     */
    static String decodeText(BytesRef bytes) throws IOException {
        try {
            RecordIn in = new RecordIn(bytes);
            in.id(LETTER);
            return in.text();
        } catch (RuntimeException e) {
            throw new IOException("a stored article cannot be read: " + e.getMessage(), e);
        }
    }

    private static AnnotatedArticle decode(BytesRef bytes, boolean all) throws IOException {
        try {
            return read(new RecordIn(bytes), all);
        } catch (RuntimeException e) {
            throw new IOException("a stored article cannot be read: " + e.getMessage(), e);
        }
    }

    private static AnnotatedArticle read(RecordIn in, boolean all) {
        String id = in.id(LETTER);
        String text = in.text();
        String title = in.text();
        String sourceId = in.text();
        String origin = in.text();
        String url = in.text();
        String source = in.string();
        String byline = in.text();
        Published published = readPublished(in);
        PartialDate modified = in.date();
        String language = in.string();
        List<String> captions = in.list(in::text);
        PartialDate fetchedOn = in.date();
        Fetched fetched = fetchedOn == null ? null : new Fetched(fetchedOn, in.oneOf(FETCHED));
        Published known = in.flag() ? published : readPublished(in);
        List<Span> sentences = SentencePlaces.read(in, text);
        ClaimsIn claims = new ClaimsIn(in, id, text, sentences, day(known));
        claims.read();
        var alignment = AlignmentBytes.read(in.bytes());
        List<EntityMention> entities = all ? readEntities(in, text, sentences) : List.of();
        Article article = new Article(
                id, sourceId, origin, url, source, title, byline, published, modified, language, text, captions,
                alignment, fetched);
        return new AnnotatedArticle(
                article, new Extraction(known, sentences, entities, claims.money(), claims.dates(), claims.claims()));
    }

    /** A place in the text that the next span is measured from. */
    static final class Place {
        int at;

        Place(int at) {
            this.at = at;
        }
    }

    private static LocalDate day(@Nullable Published published) {
        return published == null ? LONG_AGO : published.date().latest();
    }

    private static void write(RecordOut out, @Nullable Published published) {
        out.date(published == null ? null : published.date());
        if (published != null) {
            out.oneOf(published.basis());
        }
    }

    private static @Nullable Published readPublished(RecordIn in) {
        PartialDate date = in.date();
        return date == null ? null : new Published(date, in.oneOf(PUBLISHED));
    }

    private static void write(RecordOut out, @Nullable Fetched fetched) {
        out.date(fetched == null ? null : fetched.date());
        if (fetched != null) {
            out.oneOf(fetched.basis());
        }
    }

    /** The sentence that a span begins in; the one before where it begins between two, 0 before the first. */
    static int sentenceAt(List<Span> sentences, Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }

    /** The words that stand there; empty where the text does not reach so far. */
    static String words(String text, Span span) {
        return span.end() <= text.length() ? span.of(text) : "";
    }

    private static void writeEntities(RecordOut out, String text, Extraction extraction) {
        List<EntityMention> entities = extraction.entities();
        Place place = new Place(0);
        out.list(entities, entity -> {
            out.span(entity.span(), place.at);
            place.at = entity.span().end();
        });
        // what is named by its fullest form is named by words of the text
        entities.forEach(entity -> out.learn(words(text, entity.span())));
        for (EntityMention entity : entities) {
            boolean otherText = !entity.text().equals(words(text, entity.span()));
            boolean otherSentence = entity.sentence() != sentenceAt(extraction.sentences(), entity.span());
            boolean namedSo = entity.entityName().equals(entity.text());
            out.number(Arrays.asList(TYPES).indexOf(entity.type())
                    | (otherText ? OTHER_TEXT : 0)
                    | (otherSentence ? OTHER_SENTENCE : 0)
                    | (namedSo ? NAMED_SO : 0)
                    | (entity.office().isEmpty() ? 0 : OFFICE)
                    | (entity.stateId().isEmpty() ? 0 : STATE));
            if (otherText) {
                out.string(entity.text());
            }
            if (otherSentence) {
                out.signed(entity.sentence());
            }
            out.string(entity.entityId());
            if (!namedSo) {
                out.string(entity.entityName());
            }
            if (!entity.office().isEmpty()) {
                out.string(entity.office());
            }
            if (!entity.stateId().isEmpty()) {
                out.string(entity.stateId());
            }
        }
    }

    private static List<EntityMention> readEntities(RecordIn in, String text, List<Span> sentences) {
        Place place = new Place(0);
        List<Span> spans = in.list(() -> {
            Span span = in.span(place.at);
            place.at = span.end();
            return span;
        });
        spans.forEach(span -> in.learn(words(text, span)));
        List<EntityMention> entities = new ArrayList<>();
        for (Span span : spans) {
            int flags = in.number();
            String words = (flags & OTHER_TEXT) != 0 ? in.string() : words(text, span);
            int sentence = (flags & OTHER_SENTENCE) != 0 ? Math.toIntExact(in.signed()) : sentenceAt(sentences, span);
            String id = in.string();
            String name = (flags & NAMED_SO) != 0 ? words : in.string();
            String office = (flags & OFFICE) != 0 ? in.string() : "";
            String state = (flags & STATE) != 0 ? in.string() : "";
            entities.add(new EntityMention(sentence, span, words, TYPES[flags & TYPE], id, name, office, state));
        }
        return entities;
    }
}
