package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.ArticleHead;
import org.pactwire.archive.Facet;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Rejection;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Claim;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;

/** Documents of an article, of another origin of it, and of a rejection. */
final class ArticleDocument {
    private ArticleDocument() {}

    /** Claims with what is shown beside them: all that the book's evidence is made of, apart from the long rest. */
    record HeadAndClaims(ArticleHead head, List<Claim> claims) {}

    /** The article with what is needed to show it; apart from the mentions, which are many and seldom asked for. */
    record Text(Article article, @Nullable Published published, List<Span> sentences) {}

    static Document of(AnnotatedArticle annotated, String readWith) {
        Article article = annotated.article();
        Extraction extraction = annotated.extraction();
        PartialDate published =
                extraction.published() == null ? null : extraction.published().date();
        Document document = Fields.document(Fields.ARTICLE_TYPE);
        // a term to update by; a sorted value, cheap to compare, to order hits of equal score
        document.add(new StringField(Fields.ARTICLE, article.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ARTICLE, new BytesRef(article.id())));
        // a term to tell what came from an origin; a value, to be had without opening the record
        document.add(new StringField(Fields.ORIGIN, Fields.key(article.origin()), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ORIGIN, new BytesRef(article.origin())));
        document.add(new SortedDocValuesField(Fields.READ_WITH, new BytesRef(readWith)));
        // positions for phrases; no offsets: the few texts that are shown are analysed again to mark the words
        document.add(new TextField(Fields.TITLE, article.title(), Field.Store.NO));
        document.add(new TextField(Fields.TEXT, article.text(), Field.Store.NO));
        FactDocument.addFacet(document, Facet.SOURCE, Fields.SOURCE, article.source());
        document.add(new StringField(
                Fields.LANGUAGE, article.isEnglish() ? "en" : Fields.lowerKey(article.language()), Field.Store.NO));
        FactDocument.addPublished(document, published);
        // who is named in the article, whether or not a pact is spoken of
        extraction.entities().stream()
                .map(EntityMention::entityId)
                .filter(id -> !id.isEmpty())
                .distinct()
                .sorted()
                .forEach(id -> document.add(new StringField(Fields.MENTION, Fields.lowerKey(id), Field.Store.NO)));
        // what near-duplicates are found by, and the order in which they are taken; a day that is unknown comes last
        byte[] sketch = Shingles.sketch(Shingles.of(article.text()));
        if (sketch.length > 0) {
            document.add(new BinaryDocValuesField(Fields.SKETCH, new BytesRef(sketch)));
            document.add(new NumericDocValuesField(
                    Fields.PUBLISHED_DAY,
                    published == null ? Long.MAX_VALUE : published.latest().toEpochDay()));
        }
        // set when the book is put; a value that can be changed without writing the document again
        document.add(new NumericDocValuesField(Fields.COPY, 0));
        document.add(new StoredField(
                Fields.RECORD, RecordCodec.encode(new Text(article, extraction.published(), extraction.sentences()))));
        document.add(new StoredField(
                Fields.MENTIONS,
                RecordCodec.encode(new Extraction(
                        null, List.of(), extraction.entities(), extraction.money(), extraction.dates(), List.of()))));
        if (!extraction.claims().isEmpty()) {
            ArticleHead head = head(article, extraction.published());
            document.add(
                    new StoredField(Fields.CLAIMS, RecordCodec.encode(new HeadAndClaims(head, extraction.claims()))));
            document.add(new NumericDocValuesField(
                    Fields.CLAIMS,
                    extraction.claims().stream().map(Claim::id).distinct().count()));
        }
        return document;
    }

    static AnnotatedArticle read(StoredFields stored, int doc) throws IOException {
        Document fields = stored.document(doc, Set.of(Fields.RECORD, Fields.MENTIONS, Fields.CLAIMS));
        BytesRef record = fields.getBinaryValue(Fields.RECORD);
        BytesRef mentions = fields.getBinaryValue(Fields.MENTIONS);
        if (record == null || mentions == null) {
            throw new IOException("an article without its record");
        }
        BytesRef claims = fields.getBinaryValue(Fields.CLAIMS);
        Text text = RecordCodec.decode(record, Text.class);
        Extraction found = RecordCodec.decode(mentions, Extraction.class);
        return new AnnotatedArticle(
                text.article(),
                new Extraction(
                        text.published(),
                        text.sentences(),
                        found.entities(),
                        found.money(),
                        found.dates(),
                        claims == null
                                ? List.of()
                                : RecordCodec.decode(claims, HeadAndClaims.class)
                                        .claims()));
    }

    static Text readText(StoredFields stored, int doc) throws IOException {
        return DocReader.record(stored, doc, Fields.RECORD, Text.class);
    }

    static ArticleHead head(Article article, @Nullable Published published) {
        return new ArticleHead(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                published == null ? null : published.date());
    }

    static Document alias(String origin, String articleId) {
        Document document = Fields.document(Fields.ALIAS_TYPE);
        document.add(new StringField(Fields.ALIAS, Fields.key(origin), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ALIAS, new BytesRef(origin)));
        document.add(new StringField(Fields.ALIAS_OF, articleId, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ALIAS_OF, new BytesRef(articleId)));
        return document;
    }

    static Document of(Rejection rejection) {
        Document document = Fields.document(Fields.REJECTION_TYPE);
        document.add(new StringField(Fields.REJECTED, Fields.key(rejection.origin()), Field.Store.NO));
        document.add(new StoredField(Fields.RECORD, RecordCodec.encode(rejection)));
        return document;
    }

    /**
     * All days that a date can mean, as days since 1970: a query for a range finds what may lie in it, so that a date
     * of which only the year is known is found by each month of that year.
     */
    static void addDays(Document document, String field, @Nullable PartialDate date) {
        if (date != null) {
            document.add(new IntRange(field, new int[] {(int) date.earliest().toEpochDay()}, new int[] {
                (int) date.latest().toEpochDay()
            }));
        }
    }
}
