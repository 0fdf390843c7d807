package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.archive.Passage;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Book;
import org.pactwire.fact.Pact;

/**
 * The book in the index: a document for each pact, and one for each claim with what is known of its pact, so that a
 * sentence that says only "the accord" is found by the parties, the kind and the name of the pact it is evidence for.
 * Both can be told only when all articles are read; they are therefore written apart from the articles, all at once
 * ({@link BookWriter}), and only where they differ from those that are there.
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
        folder.read(searcher -> {
            BookWriter writer = new BookWriter(folder, searcher, book);
            writer.write();
            writer.markCopies();
            return book;
        });
        Document copies = FactDocument.of(new Copies(new TreeMap<>(book.originalOf())));
        folder.write(w -> w.updateDocument(Fields.term(Fields.TYPE, Fields.BOOK_TYPE), copies));
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
                    (leaf, doc) -> pacts.add(DocReader.pact(stored, leaf.docBase + doc)));
            pacts.sort(Comparator.comparing(Pact::id));
            return pacts;
        });
    }

    public @Nullable Pact pact(String id) throws IOException {
        return folder.read(searcher -> {
            TopDocs found = searcher.search(new TermQuery(Ids.term(Fields.PACT, id)), 1);
            return found.scoreDocs.length == 0 ? null : DocReader.pact(searcher.storedFields(), found.scoreDocs[0].doc);
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
                    : DocReader.record(searcher.storedFields(), found.scoreDocs[0].doc, Copies.class)
                            .originalOf();
        });
        return new Book(pacts, pactOfClaim, originalOf);
    }

    /** See {@code Archive.evidence}. */
    public List<SentenceHit> evidence(String pactId) throws IOException {
        return evidence(
                Ids.term(Fields.OF_PACT, pactId),
                Comparator.comparing(
                        (SentenceHit hit) -> hit.article().published(),
                        Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())));
    }

    /** See {@code Archive.evidenceIn}. */
    public List<SentenceHit> evidenceIn(String articleId) throws IOException {
        return evidence(
                Ids.term(Fields.OF_ARTICLE, articleId),
                Comparator.comparingInt((SentenceHit hit) -> hit.claim().sentence()));
    }

    private List<SentenceHit> evidence(Term of, Comparator<SentenceHit> order) throws IOException {
        return folder.read(searcher -> {
            List<SentenceHit> hits = new ArrayList<>();
            EvidenceReader reader = new EvidenceReader(searcher);
            DocReader.forEach(searcher, new TermQuery(of), (leaf, doc) -> {
                Evidence e = reader.read(leaf, doc);
                Passage sentence = new Passage(e.claim().text(), List.of());
                hits.add(new SentenceHit(0, e.claim(), e.article(), e.pactId(), e.pactName(), sentence));
            });
            hits.sort(order.thenComparing(hit -> hit.claim().id()));
            return hits;
        });
    }
}
