package org.pactwire.archive.internal;

import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.ArticleHead;
import org.pactwire.archive.Facet;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Claim;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;

/** Documents of an article, of another origin of it, and of a rejection. */
final class ArticleDocument {
    private ArticleDocument() {}

    /** Longest value that can be sorted. */
    private static final int LONGEST_SORTED = 30_000;

    static Document of(AnnotatedArticle annotated, String readWith) {
        Article article = annotated.article();
        Extraction extraction = annotated.extraction();
        PartialDate published =
                extraction.published() == null ? null : extraction.published().date();
        Document document = Fields.document(Fields.ARTICLE_TYPE);
        // a term to update by; a sorted value, cheap to compare, to order hits of equal score
        FactDocument.addKey(document, Fields.ARTICLE, article.id());
        // a term to tell what came from an origin; a value, to be had without opening the record
        document.add(new StringField(Fields.ORIGIN, Fields.key(article.origin()), Field.Store.NO));
        addOrigin(document, article.origin());
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
        // set when the book is put; a value that can be changed without writing the document again
        document.add(new NumericDocValuesField(Fields.COPY, 0));
        document.add(new StoredField(Fields.RECORD, ArticleRecord.encode(annotated)));
        if (!extraction.claims().isEmpty()) {
            // which articles the book is made of, and how much evidence each must have
            document.add(new NumericDocValuesField(
                    Fields.CLAIMS,
                    extraction.claims().stream().map(Claim::id).distinct().count()));
        }
        return document;
    }

    static AnnotatedArticle read(StoredFields stored, int doc) throws IOException {
        return ArticleRecord.decode(DocReader.record(stored, doc));
    }

    /** The article without mentions of persons, states and places, which are half the work. */
    static AnnotatedArticle readClaims(StoredFields stored, int doc) throws IOException {
        return ArticleRecord.decodeClaims(DocReader.record(stored, doc));
    }

    static ArticleHead head(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Published published = annotated.extraction().published();
        return new ArticleHead(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                published == null ? null : published.date());
    }

    /** Origins have much in common, which sorted values keep once. */
    private static void addOrigin(Document document, String origin) {
        BytesRef value = new BytesRef(origin);
        document.add(
                value.length <= LONGEST_SORTED
                        ? new SortedDocValuesField(Fields.ORIGIN, value)
                        : new BinaryDocValuesField(Fields.LONG_ORIGIN, value));
    }

    static String origin(LeafReaderContext leaf, int doc) throws IOException {
        String origin = DocReader.value(leaf, doc, Fields.ORIGIN);
        return origin.isEmpty() ? DocReader.value(leaf, doc, Fields.LONG_ORIGIN) : origin;
    }

    static Document alias(String origin, String articleId) {
        Document document = Fields.document(Fields.ALIAS_TYPE);
        document.add(new StringField(Fields.ALIAS, Fields.key(origin), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ALIAS, new BytesRef(origin)));
        FactDocument.addKey(document, Fields.ALIAS_OF, articleId);
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
