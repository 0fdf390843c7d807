package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.archive.Passage;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;

/**
 * The book in the index: a document for each pact, and one for each claim with what is known of its pact, so that a
 * sentence that says only "the accord" is found by the parties, the kind and the name of the pact it is evidence for.
 * Both can be told only when all articles are read; they are therefore written apart from the articles, all at once,
 * and only where they differ from those that are there.
 */
public final class Books {
    private final IndexFolder folder;

    public Books(IndexFolder folder) {
        this.folder = folder;
    }

    /** What the book says of articles, stored in one document. */
    record Copies(Map<String, String> originalOf) {}

    /** Writes the book; the caller commits. */
    public void put(Book book) throws IOException {
        Map<String, Pact> pacts = new LinkedHashMap<>();
        for (Pact pact : book.pacts()) {
            pacts.put(pact.id(), pact);
        }
        Map<String, FactDocument.Gathered> gathered = new HashMap<>();
        folder.read(searcher -> {
            FixedBitSet kept = new FixedBitSet(searcher.getIndexReader().maxDoc());
            putEvidence(searcher, book, pacts, gathered, kept);
            for (Pact pact : book.pacts()) {
                FactDocument.Gathered evidence = gathered.remove(pact.id());
                Document document = FactDocument.of(pact, evidence == null ? new FactDocument.Gathered() : evidence);
                putUnlessSame(searcher, Fields.term(Fields.PACT, pact.id()), document, kept);
            }
            deleteOthers(searcher, Fields.EVIDENCE_TYPE, Fields.CLAIM, kept);
            deleteOthers(searcher, Fields.PACT_TYPE, Fields.PACT, kept);
            markCopies(searcher, book.originalOf());
            return kept;
        });
        Document copies = FactDocument.of(new Copies(new TreeMap<>(book.originalOf())));
        folder.write(w -> w.updateDocument(Fields.term(Fields.TYPE, Fields.BOOK_TYPE), copies));
    }

    private void putEvidence(
            IndexSearcher searcher,
            Book book,
            Map<String, Pact> pacts,
            Map<String, FactDocument.Gathered> gathered,
            FixedBitSet kept)
            throws IOException {
        StoredFields stored = searcher.storedFields();
        DocReader.forEach(searcher, new FieldExistsQuery(Fields.CLAIMS), (leaf, doc) -> {
            ArticleDocument.HeadAndClaims found =
                    DocReader.record(stored, leaf.docBase + doc, Fields.CLAIMS, ArticleDocument.HeadAndClaims.class);
            boolean copy = book.originalOf().containsKey(found.head().id());
            for (Claim claim : found.claims()) {
                Pact pact = pacts.get(book.pactOfClaim().getOrDefault(claim.id(), ""));
                Evidence evidence = new Evidence(
                        claim, found.head(), pact == null ? "" : pact.id(), pact == null ? "" : pact.name());
                Document document = FactDocument.of(evidence, pact, copy);
                putUnlessSame(searcher, Fields.term(Fields.CLAIM, claim.id()), document, kept);
                if (pact != null) {
                    gathered.computeIfAbsent(pact.id(), id -> new FactDocument.Gathered())
                            .add(evidence, copy);
                }
            }
        });
    }

    private void putUnlessSame(IndexSearcher searcher, Term key, Document document, FixedBitSet kept)
            throws IOException {
        long fingerprint = FactDocument.fingerprint(document);
        boolean[] same = new boolean[1];
        DocReader.forEach(searcher, new TermQuery(key), (leaf, doc) -> {
            kept.set(leaf.docBase + doc);
            same[0] = DocReader.number(leaf, doc, Fields.FINGERPRINT) == fingerprint;
        });
        if (!same[0]) {
            document.add(new NumericDocValuesField(Fields.FINGERPRINT, fingerprint));
            folder.write(w -> w.updateDocument(key, document));
        }
    }

    private void deleteOthers(IndexSearcher searcher, String type, String field, FixedBitSet kept) throws IOException {
        List<Term> gone = new ArrayList<>();
        DocReader.forEach(searcher, type(type), (leaf, doc) -> {
            if (!kept.get(leaf.docBase + doc)) {
                gone.add(Fields.term(field, DocReader.value(leaf, doc, field)));
            }
        });
        folder.write(w -> w.deleteDocuments(gone.toArray(Term[]::new)));
    }

    private void markCopies(IndexSearcher searcher, Map<String, String> originalOf) throws IOException {
        Map<String, Long> changes = new TreeMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues marks = leaf.reader().getNumericDocValues(Fields.COPY);
            if (marks == null) {
                continue;
            }
            DocReader.forEachLive(leaf, marks, doc -> {
                String id = DocReader.value(leaf, doc, Fields.ARTICLE);
                long mark = originalOf.containsKey(id) ? 1 : 0;
                if (!id.isEmpty() && marks.longValue() != mark) {
                    changes.put(id, mark);
                }
            });
        }
        for (Map.Entry<String, Long> change : changes.entrySet()) {
            folder.write(w -> w.updateNumericDocValue(
                    Fields.term(Fields.ARTICLE, change.getKey()), Fields.COPY, change.getValue()));
        }
    }

    static Query type(String type) {
        return new TermQuery(Fields.term(Fields.TYPE, type));
    }

    public long count() throws IOException {
        return folder.read(searcher -> (long) searcher.count(type(Fields.PACT_TYPE)));
    }

    /** All pacts by id. */
    public List<Pact> pacts() throws IOException {
        return folder.read(searcher -> {
            List<Pact> pacts = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            DocReader.forEach(
                    searcher,
                    type(Fields.PACT_TYPE),
                    (leaf, doc) -> pacts.add(DocReader.record(stored, leaf.docBase + doc, Fields.RECORD, Pact.class)));
            pacts.sort(Comparator.comparing(Pact::id));
            return pacts;
        });
    }

    public @Nullable Pact pact(String id) throws IOException {
        return folder.read(searcher -> {
            TopDocs found = searcher.search(new TermQuery(Fields.term(Fields.PACT, id)), 1);
            return found.scoreDocs.length == 0
                    ? null
                    : DocReader.record(searcher.storedFields(), found.scoreDocs[0].doc, Fields.RECORD, Pact.class);
        });
    }

    /** The book as it was put last. */
    public Book book() throws IOException {
        List<Pact> pacts = pacts();
        Map<String, String> pactOfClaim = new HashMap<>();
        for (Pact pact : pacts) {
            pact.claimIds().forEach(claim -> pactOfClaim.put(claim, pact.id()));
        }
        Map<String, String> originalOf = folder.read(searcher -> {
            TopDocs found = searcher.search(type(Fields.BOOK_TYPE), 1);
            return found.scoreDocs.length == 0
                    ? Map.<String, String>of()
                    : DocReader.record(searcher.storedFields(), found.scoreDocs[0].doc, Fields.RECORD, Copies.class)
                            .originalOf();
        });
        return new Book(pacts, pactOfClaim, originalOf);
    }

    /** See {@code Archive.evidence}. */
    public List<SentenceHit> evidence(String pactId) throws IOException {
        return evidence(
                Fields.term(Fields.OF_PACT, pactId),
                Comparator.comparing(
                        (SentenceHit hit) -> hit.article().published(),
                        Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())));
    }

    /** See {@code Archive.evidenceIn}. */
    public List<SentenceHit> evidenceIn(String articleId) throws IOException {
        return evidence(
                Fields.term(Fields.OF_ARTICLE, articleId),
                Comparator.comparingInt((SentenceHit hit) -> hit.claim().sentence()));
    }

    private List<SentenceHit> evidence(Term of, Comparator<SentenceHit> order) throws IOException {
        return folder.read(searcher -> {
            List<SentenceHit> hits = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            DocReader.forEach(searcher, new TermQuery(of), (leaf, doc) -> {
                Evidence e = DocReader.record(stored, leaf.docBase + doc, Fields.RECORD, Evidence.class);
                Passage sentence = new Passage(e.claim().text(), List.of());
                hits.add(new SentenceHit(0, e.claim(), e.article(), e.pactId(), e.pactName(), sentence));
            });
            hits.sort(order.thenComparing(hit -> hit.claim().id()));
            return hits;
        });
    }
}
