package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.ArticleHead;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;

/**
 * Writes a book over the one that is held. What is as it was is left alone, which doc values tell without opening a
 * record: evidence whose pact is the same and looks the same, pacts of which neither the dossier nor any evidence
 * changed. Articles are read segment by segment in the order in which they lie there, so that the time grows with their
 * number. Evidence is replaced article by article, for an article's id is a term and a claim's is none.
 */
final class BookWriter {
    private final IndexFolder folder;
    private final IndexSearcher searcher;
    private final Book book;
    private final Map<String, Pact> pacts = new HashMap<>();
    /** How many claims each pact has; so many are to be gathered before it is written. */
    private final Map<String, Integer> claims = new HashMap<>();
    /** Pacts that look otherwise in their evidence than those that are held. */
    private final Set<String> lookingAnew = new HashSet<>();
    /** Pacts to write. */
    private final Set<String> changed = new HashSet<>();

    private final Map<String, FactDocument.Gathered> gathered = new HashMap<>();

    BookWriter(IndexFolder folder, IndexSearcher searcher, Book book) {
        this.folder = folder;
        this.searcher = searcher;
        this.book = book;
        book.pacts().forEach(pact -> pacts.put(pact.id(), pact));
        book.pactOfClaim().values().forEach(pact -> claims.merge(pact, 1, Integer::sum));
    }

    void write() throws IOException {
        comparePacts();
        ArticlesOfEvidence join = ArticlesOfEvidence.read(searcher.getIndexReader());
        int documents = Math.max(1, searcher.getIndexReader().maxDoc());
        int[] upToDate = new int[documents];
        FixedBitSet withEvidence = new FixedBitSet(documents);
        compareEvidence(join, upToDate, withEvidence);
        FixedBitSet toWrite = articlesLacking(upToDate);
        readArticles(toWrite, (head, found, copy, doc) -> {
            if (withEvidence.get(doc)) {
                folder.write(w -> w.deleteDocuments(Ids.term(Fields.OF_ARTICLE, head.id())));
            }
            for (Claim claim : found) {
                Pact pact = pactOf(claim.id());
                Evidence evidence =
                        new Evidence(claim, head, pact == null ? "" : pact.id(), pact == null ? "" : pact.name());
                Document document = FactDocument.of(evidence, pact, copy);
                folder.write(w -> w.addDocument(document));
                if (pact != null) {
                    changed.add(pact.id());
                    gather(evidence, pact, copy);
                }
            }
        });
        FixedBitSet more = articlesOfChanged(join);
        more.andNot(toWrite);
        readArticles(more, (head, found, copy, doc) -> {
            for (Claim claim : found) {
                Pact pact = pactOf(claim.id());
                if (pact != null && changed.contains(pact.id())) {
                    gather(new Evidence(claim, head, pact.id(), pact.name()), pact, copy);
                }
            }
        });
        for (Pact pact : book.pacts()) {
            if (changed.contains(pact.id())) {
                writePact(pact, gathered.getOrDefault(pact.id(), new FactDocument.Gathered()));
            }
        }
    }

    private @Nullable Pact pactOf(String claim) {
        return pacts.get(book.pactOfClaim().getOrDefault(claim, ""));
    }

    /** Finds the pacts that are new or other than before, and deletes those that are no more. */
    private void comparePacts() throws IOException {
        Map<String, Long> looks = new HashMap<>();
        Map<String, Long> dossiers = new HashMap<>();
        List<Term> gone = new ArrayList<>();
        DocReader.forEach(searcher, Books.type(Fields.PACT_TYPE), (leaf, doc) -> {
            String id = DocReader.id(leaf, doc, Fields.PACT);
            looks.put(id, DocReader.number(leaf, doc, Fields.LOOK));
            dossiers.put(id, DocReader.number(leaf, doc, Fields.FINGERPRINT));
            if (!pacts.containsKey(id)) {
                gone.add(Ids.term(Fields.PACT, id));
            }
        });
        folder.write(w -> w.deleteDocuments(gone.toArray(Term[]::new)));
        for (Pact pact : book.pacts()) {
            Long look = looks.get(pact.id());
            Long dossier = dossiers.get(pact.id());
            if (look == null || look != FactDocument.look(pact)) {
                lookingAnew.add(pact.id());
            }
            if (dossier == null || dossier != FactDocument.fingerprint(pact)) {
                changed.add(pact.id());
            }
        }
    }

    /**
     * Counts for each article the evidence that is as the book says, and marks the articles that have any evidence.
     * Pacts that lose or win a sentence, or see one become a copy, are changed.
     */
    private void compareEvidence(ArticlesOfEvidence join, int[] upToDate, FixedBitSet withEvidence) throws IOException {
        DocReader.forEach(searcher, Books.type(Fields.EVIDENCE_TYPE), (leaf, doc) -> {
            int article = join.articleOf(leaf.docBase + doc);
            String before = DocReader.id(leaf, doc, Fields.OF_PACT);
            Pact pact = pactOf(DocReader.id(leaf, doc, Fields.CLAIM));
            String now = pact == null ? "" : pact.id();
            boolean copy = book.originalOf().containsKey(DocReader.id(leaf, doc, Fields.OF_ARTICLE));
            boolean same = now.equals(before)
                    && !lookingAnew.contains(now)
                    && copy == (DocReader.number(leaf, doc, Fields.COPY) != 0);
            if (article >= 0) {
                withEvidence.set(article);
                upToDate[article] += same ? 1 : 0;
            }
            if (!same) {
                changed.add(before);
                changed.add(now);
            }
        });
    }

    /** Articles whose claims are not all told as the book says. */
    private FixedBitSet articlesLacking(int[] upToDate) throws IOException {
        FixedBitSet lacking = new FixedBitSet(upToDate.length);
        forEachSpeaking((leaf, doc, number) -> {
            if (upToDate[leaf.docBase + doc] != number) {
                lacking.set(leaf.docBase + doc);
            }
        });
        return lacking;
    }

    /** Articles with a sentence about a pact that is to be written. */
    private FixedBitSet articlesOfChanged(ArticlesOfEvidence join) throws IOException {
        FixedBitSet articles =
                new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        DocReader.forEach(searcher, Books.type(Fields.EVIDENCE_TYPE), (leaf, doc) -> {
            int article = join.articleOf(leaf.docBase + doc);
            if (article >= 0 && changed.contains(DocReader.id(leaf, doc, Fields.OF_PACT))) {
                articles.set(article);
            }
        });
        return articles;
    }

    private interface SpeakingAction {
        void accept(LeafReaderContext leaf, int doc, long claims) throws IOException;
    }

    /** All articles with claims, in the order of the index. */
    private void forEachSpeaking(SpeakingAction action) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.CLAIMS);
            DocReader.forEachLive(leaf, numbers, doc -> action.accept(leaf, doc, numbers.longValue()));
        }
    }

    private interface ArticleAction {
        void accept(ArticleHead head, List<Claim> claims, boolean copy, int doc) throws IOException;
    }

    /** Reads these articles in the order of the index; a claim that is told twice counts once. */
    private void readArticles(FixedBitSet articles, ArticleAction action) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            StoredFields stored = DocReader.inOrder(leaf);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (int doc = next(articles, leaf.docBase, end); doc < end; doc = next(articles, doc + 1, end)) {
                AnnotatedArticle found = ArticleDocument.readClaims(stored, doc - leaf.docBase);
                Map<String, Claim> byId = new LinkedHashMap<>();
                found.extraction().claims().forEach(claim -> byId.put(claim.id(), claim));
                boolean copy = book.originalOf().containsKey(found.article().id());
                action.accept(ArticleDocument.head(found), List.copyOf(byId.values()), copy, doc);
            }
        }
    }

    private static int next(FixedBitSet documents, int from, int end) {
        return from >= end ? end : Math.min(end, documents.nextSetBit(from, end));
    }

    /** Adds a sentence to what is known of its pact, and writes the pact when it was the last one. */
    private void gather(Evidence evidence, Pact pact, boolean copy) throws IOException {
        FactDocument.Gathered known = gathered.computeIfAbsent(pact.id(), id -> new FactDocument.Gathered());
        known.add(evidence, copy);
        if (claims.merge(pact.id(), -1, Integer::sum) == 0) {
            writePact(pact, known);
        }
    }

    private void writePact(Pact pact, FactDocument.Gathered evidence) throws IOException {
        gathered.remove(pact.id());
        changed.remove(pact.id());
        Document document = FactDocument.of(pact, evidence);
        folder.write(w -> w.updateDocument(Ids.term(Fields.PACT, pact.id()), document));
    }

    /** Marks the articles that are copies, and unmarks those that are none any more. */
    void markCopies() throws IOException {
        Map<String, Long> changes = new TreeMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues marks = leaf.reader().getNumericDocValues(Fields.COPY);
            if (marks == null) {
                continue;
            }
            DocReader.forEachLive(leaf, marks, doc -> {
                String id = DocReader.id(leaf, doc, Fields.ARTICLE);
                long mark = book.originalOf().containsKey(id) ? 1 : 0;
                if (!id.isEmpty() && marks.longValue() != mark) {
                    changes.put(id, mark);
                }
            });
        }
        for (Map.Entry<String, Long> change : changes.entrySet()) {
            folder.write(w ->
                    w.updateNumericDocValue(Ids.term(Fields.ARTICLE, change.getKey()), Fields.COPY, change.getValue()));
        }
    }
}
