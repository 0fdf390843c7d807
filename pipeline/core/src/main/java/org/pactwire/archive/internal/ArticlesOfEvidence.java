package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Leads from evidence to the articles it stands in. The way is found once for each view of the index, by walking through
 * both sorted lists of ids side by side, and then costs one array access a sentence.
 */
final class ArticlesOfEvidence {
    private final Object view;
    /** For each evidence document its article's document; -1 for all others. */
    private final int[] articleOf;

    private ArticlesOfEvidence(Object view, int[] articleOf) {
        this.view = view;
        this.articleOf = articleOf;
    }

    static Object viewOf(IndexReader reader) {
        IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
        return helper == null ? reader : helper.getKey();
    }

    boolean isOf(IndexReader reader) {
        return view.equals(viewOf(reader));
    }

    static ArticlesOfEvidence read(IndexReader reader) throws IOException {
        int[] articleOf = new int[reader.maxDoc()];
        Arrays.fill(articleOf, -1);
        Terms articles = MultiTerms.getTerms(reader, Fields.ARTICLE);
        Terms referring = MultiTerms.getTerms(reader, Fields.OF_ARTICLE);
        if (articles != null && referring != null) {
            walk(reader, articles.iterator(), referring.iterator(), articleOf);
        }
        return new ArticlesOfEvidence(viewOf(reader), articleOf);
    }

    private static void walk(IndexReader reader, TermsEnum articles, TermsEnum referring, int[] articleOf)
            throws IOException {
        Bits live = MultiBits.getLiveDocs(reader);
        PostingsEnum postings = null;
        while (referring.next() != null) {
            if (articles.seekCeil(referring.term()) == TermsEnum.SeekStatus.END) {
                return;
            }
            if (!articles.term().equals(referring.term())) {
                continue;
            }
            int article = -1;
            postings = articles.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    article = doc;
                }
            }
            postings = referring.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                articleOf[doc] = article;
            }
        }
    }

    /** The article that a document of evidence stands in; -1 for other documents. */
    int articleOf(int doc) {
        return articleOf[doc];
    }

    /** All articles with a sentence that matches. */
    Query articlesWith(IndexSearcher searcher, Query evidence) throws IOException {
        FixedBitSet articles = new FixedBitSet(Math.max(1, articleOf.length));
        DocReader.forEach(searcher, evidence, (leaf, doc) -> {
            int article = articleOf[leaf.docBase + doc];
            if (article >= 0) {
                articles.set(article);
            }
        });
        return new OneOf(view, articles);
    }

    /** Matches a set of documents of one view of the index. */
    private static final class OneOf extends Query {
        private final Object view;
        private final FixedBitSet documents;

        OneOf(Object view, FixedBitSet documents) {
            this.view = view;
            this.documents = documents;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
            return new ConstantScoreWeight(this, boost) {
                @Override
                public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                    DocIdSetIterator iterator =
                            new Slice(documents, leaf.docBase, leaf.reader().maxDoc());
                    return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, iterator));
                }

                @Override
                public boolean isCacheable(LeafReaderContext leaf) {
                    return false;
                }
            };
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public String toString(String field) {
            return "OneOf(" + documents.cardinality() + ")";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OneOf that && view.equals(that.view) && documents.equals(that.documents);
        }

        @Override
        public int hashCode() {
            return Objects.hash(view, documents);
        }
    }

    /** The documents of one segment. */
    private static final class Slice extends DocIdSetIterator {
        private final FixedBitSet documents;
        private final int base;
        private final int size;
        private int doc = -1;

        Slice(FixedBitSet documents, int base, int size) {
            this.documents = documents;
            this.base = base;
            this.size = size;
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) {
            int next = target >= size ? NO_MORE_DOCS : documents.nextSetBit(base + target, base + size);
            doc = next == NO_MORE_DOCS ? NO_MORE_DOCS : next - base;
            return doc;
        }

        @Override
        public long cost() {
            return size;
        }
    }
}
