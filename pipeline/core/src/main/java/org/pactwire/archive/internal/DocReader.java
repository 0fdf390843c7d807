package org.pactwire.archive.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.pactwire.fact.Pact;

/** Reads values and records of single documents. */
final class DocReader {
    private DocReader() {}

    /** Takes a document of a segment. */
    interface DocAction {
        void accept(LeafReaderContext leaf, int doc) throws IOException;
    }

    /** Calls the action for every document that matches, in the order of the index. */
    static void forEach(IndexSearcher searcher, Query query, DocAction action) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            forEachLive(leaf, scorer.iterator(), doc -> action.accept(leaf, doc));
        }
    }

    /** Takes a document by its number in its segment. */
    interface LeafAction {
        void accept(int doc) throws IOException;
    }

    /** Calls the action for every document of a segment that has a value and is not deleted. */
    static void forEachLive(LeafReaderContext leaf, DocIdSetIterator docs, LeafAction action) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
                action.accept(doc);
            }
        }
    }

    /** A binary or sorted doc value as text; empty if there is none. */
    static String value(LeafReaderContext leaf, int doc, String field) throws IOException {
        SortedDocValues sorted = leaf.reader().getSortedDocValues(field);
        if (sorted != null) {
            return sorted.advanceExact(doc)
                    ? sorted.lookupOrd(sorted.ordValue()).utf8ToString()
                    : "";
        }
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        return values.advanceExact(doc) ? values.binaryValue().utf8ToString() : "";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A numeric doc value; 0 if there is none. */
    static long number(LeafReaderContext leaf, int doc, String field) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(doc) ? values.longValue() : 0;
    }

    /**
     * Stored fields of a segment for a reader that goes through it from front to back and asks for documents by their
     * numbers in the segment: documents that lie in one compressed block are decompressed together, once.
     */
    static StoredFields inOrder(LeafReaderContext leaf) throws IOException {
        StoredFieldsReader reader = leaf.reader() instanceof CodecReader segment ? segment.getFieldsReader() : null;
        return reader == null ? leaf.reader().storedFields() : reader.getMergeInstance();
    }

    /** The id in a sorted doc value; empty if there is none. */
    static String id(LeafReaderContext leaf, int doc, String field) throws IOException {
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), field);
        return ids.advanceExact(doc) ? Ids.text(ids.lookupOrd(ids.ordValue())) : "";
    }

    /** The stored record, which the document must have. */
    static BytesRef record(StoredFields stored, int doc) throws IOException {
        BytesRef bytes = stored.document(doc, Set.of(Fields.RECORD)).getBinaryValue(Fields.RECORD);
        if (bytes == null) {
            throw new IOException("a document without its record");
        }
        return bytes;
    }

    /** The stored record of one of the few that are kept as JSON. */
    static <T> T record(StoredFields stored, int doc, Class<T> type) throws IOException {
        return RecordCodec.decode(record(stored, doc), type);
    }

    static Pact pact(StoredFields stored, int doc) throws IOException {
        return PactRecord.decode(record(stored, doc));
    }
}
