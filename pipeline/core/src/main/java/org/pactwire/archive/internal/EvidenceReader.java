package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.ArticleHead;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Claim;

/**
 * Puts evidence together: a document of evidence names its claim, its article and its pact, and what is shown of them is
 * read from theirs. For one thread.
 */
final class EvidenceReader {
    private final IndexSearcher searcher;
    private final StoredFields stored;
    private final Map<String, String> nameOfPact = new HashMap<>();
    private @Nullable AnnotatedArticle last;

    EvidenceReader(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.stored = searcher.storedFields();
    }

    Evidence read(LeafReaderContext leaf, int doc) throws IOException {
        String claimId = DocReader.id(leaf, doc, Fields.CLAIM);
        String pactId = DocReader.id(leaf, doc, Fields.OF_PACT);
        AnnotatedArticle article = article(DocReader.id(leaf, doc, Fields.OF_ARTICLE));
        for (Claim claim : article.extraction().claims()) {
            if (claim.id().equals(claimId)) {
                ArticleHead head = ArticleDocument.head(article);
                return new Evidence(claim, head, pactId, pactId.isEmpty() ? "" : nameOf(pactId));
            }
        }
        throw new IOException("evidence for a claim that its article does not make: " + claimId);
    }

    private AnnotatedArticle article(String id) throws IOException {
        AnnotatedArticle known = last;
        if (known == null || !known.article().id().equals(id)) {
            Place place = find(Ids.term(Fields.ARTICLE, id));
            if (place == null) {
                throw new IOException("evidence without its article: " + id);
            }
            known = ArticleDocument.readClaims(stored, place.leaf().docBase + place.doc());
            last = known;
        }
        return known;
    }

    private String nameOf(String pactId) throws IOException {
        String known = nameOfPact.get(pactId);
        if (known == null) {
            Place place = find(Ids.term(Fields.PACT, pactId));
            known = place == null ? "" : DocReader.value(place.leaf(), place.doc(), Fields.PACT_NAME);
            nameOfPact.put(pactId, known);
        }
        return known;
    }

    private record Place(LeafReaderContext leaf, int doc) {}

    /** The document with a term that only one has. */
    private @Nullable Place find(Term term) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(term.field());
            TermsEnum each = terms == null ? null : terms.iterator();
            if (each == null || !each.seekExact(term.bytes())) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    return new Place(leaf, doc);
                }
            }
        }
        return null;
    }
}
