package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.TextEncoder;
import org.pactwire.article.Article;

/**
 * What articles mean, as vectors, where the optional encoder is there. Meaning changes the order of the best hits and
 * never what is found: numbers of hits, facets and exports are the same without it.
 *
 * <p>Scores by words and by meaning are each stretched to the range 0 to 1 and averaged (min-max fusion); a hit that is
 * not among the best by one of them has 0 there.
 */
public final class Meaning {
    /** So many of the best by words and by meaning are put in order together; the graph finds few exactly, many well. */
    static final int CANDIDATES = 500;

    private static final float HALF = 0.5f;

    private final Supplier<@Nullable TextEncoder> encoder;

    private Meaning(Supplier<@Nullable TextEncoder> encoder) {
        this.encoder = encoder;
    }

    /** With the encoder on the class path, if there is one; it is loaded with the first text. */
    public static Meaning installed() {
        return new Meaning(() -> Installed.ENCODER);
    }

    public static Meaning of(@Nullable TextEncoder encoder) {
        return new Meaning(() -> encoder);
    }

    private static final class Installed {
        static final @Nullable TextEncoder ENCODER =
                ServiceLoader.load(TextEncoder.class).findFirst().orElse(null);
    }

    /** Adds the vector of title and lead. */
    void add(Document document, Article article) {
        if (!article.isEnglish() || (article.title() + article.text()).isBlank()) {
            return;
        }
        TextEncoder present = encoder.get();
        if (present != null) {
            float[] vector = present.encode(article.title() + ". " + article.text());
            document.add(new KnnFloatVectorField(Fields.MEANING, vector, VectorSimilarityFunction.DOT_PRODUCT));
        }
    }

    /**
     * The best hits by words and meaning together, best first, equals by id; their score goes from 0 to 1.
     *
     * @param words what the query wants to read
     * @param order the order of hits by words
     * @return empty where nothing is known of meaning
     */
    List<ScoreDoc> best(IndexSearcher searcher, String words, Query hits, Sort order) throws IOException {
        FieldInfo vectors =
                FieldInfos.getMergedFieldInfos(searcher.getIndexReader()).fieldInfo(Fields.MEANING);
        TextEncoder present = vectors == null || words.isBlank() ? null : encoder.get();
        if (present == null || vectors == null || vectors.getVectorDimension() != present.dimensions()) {
            return List.of();
        }
        TopDocs near = searcher.search(
                new KnnFloatVectorQuery(Fields.MEANING, present.encode(words), CANDIDATES, hits), CANDIDATES);
        if (near.scoreDocs.length == 0) {
            return List.of();
        }
        Map<Integer, Float> byMeaning = new HashMap<>();
        for (ScoreDoc doc : near.scoreDocs) {
            byMeaning.put(doc.doc, doc.score);
        }
        Map<Integer, Float> byWords = new HashMap<>();
        for (ScoreDoc doc :
                searcher.search(hits, new TopFieldCollectorManager(order, CANDIDATES, null, CANDIDATES)).scoreDocs) {
            byWords.put(doc.doc, (Float) ((FieldDoc) doc).fields[0]);
        }
        Map<Integer, Float> fused = new HashMap<>();
        addStretched(byWords, fused);
        addStretched(byMeaning, fused);
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<Integer, Float> score : fused.entrySet()) {
            candidates.add(new Candidate(id(searcher, score.getKey()), score.getKey(), score.getValue()));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id));
        List<ScoreDoc> best = new ArrayList<>();
        candidates.forEach(c ->
                best.add(new FieldDoc(c.doc(), c.score(), new Object[] {c.score(), new BytesRef(c.id())})));
        return best;
    }

    private record Candidate(String id, int doc, float score) {}

    private static String id(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return DocReader.id(leaf, doc - leaf.docBase, Fields.ARTICLE);
    }

    private static void addStretched(Map<Integer, Float> scores, Map<Integer, Float> sum) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores.values()) {
            least = Math.min(least, score);
            most = Math.max(most, score);
        }
        for (Map.Entry<Integer, Float> score : scores.entrySet()) {
            float stretched = most > least ? (score.getValue() - least) / (most - least) : 1;
            sum.merge(score.getKey(), HALF * stretched, Float::sum);
        }
    }
}
